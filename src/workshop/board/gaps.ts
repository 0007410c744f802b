import { html, nothing, svg } from 'lit';
import type { Question, Questionnaire } from '#model';
import type { AnswerCounts, Board } from '#scoring';
import type { BoardFacts } from './facts.ts';
import { part, notAll, strip, table, type Slide } from './slide.ts';

/** Rungs from 0 to 100 points, by twenties; 100 is in the last. */
const RUNGS = 5;
/** Members on the lowest two still have far to go. */
const LOW = 2;
const ROWS = 8;

/** How a class answers a question. */
export interface Gap {
  readonly question: string;
  /** Those whom it concerns. */
  readonly of: number;
  /** Members by rung, of answers that may be shown. */
  readonly rungs: readonly number[];
  /** Members whose answers may not be shown. */
  readonly hidden: number;
  /** At least and at most so many are on the lowest two rungs. */
  readonly low: readonly [number, number];
}

const rungOf = (points: number): number => Math.min(RUNGS - 1, Math.floor(points / (100 / RUNGS)));

function gapOf(question: Question, { asked, options, unsure, notApplicable }: AnswerCounts): Gap | null {
  if (question.type === 'multiple') return null;
  const steps = question.type === 'number' ? question.bands.map((band) => ({ id: band.from, points: band.points })) : question.options; // prettier-ignore
  const rungs = Array<number>(RUNGS).fill(0);
  // who isn't sure counts as the lowest answer
  rungs[0]! += unsure ?? 0;
  const mayBe = new Set<boolean>(unsure === null ? [true] : []);
  for (const { id, points } of steps) {
    const count = options[id];
    if (typeof count === 'number') rungs[rungOf(points)]! += count;
    else mayBe.add(rungOf(points) < LOW);
  }
  const shown = rungs.reduce((a, b) => a + b, 0);
  const of = asked - (notApplicable ?? 0);
  if (!of) return null;
  const hidden = of - shown;
  const sure = rungs.slice(0, LOW).reduce((a, b) => a + b, 0);
  // what is hidden may be low, or not to be counted at all
  const atLeast = mayBe.has(false) || (notApplicable === null && question.notApplicable) ? sure : sure + hidden;
  return { question: question.id, of, rungs, hidden, low: [atLeast, mayBe.has(true) ? sure + hidden : sure] };
}

/** Questions of one answer, the greatest gap first; those too few were asked are left out. Equal: in order. */
export function gapsOf(questionnaire: Questionnaire, { questions }: Pick<Board, 'questions'>): readonly Gap[] {
  const share = ({ low, of }: Gap): number => (low[0] + low[1]) / of;
  return questionnaire.questions
    .flatMap((question) => {
      const counts = questions?.[question.id];
      const gap = counts ? gapOf(question, counts) : null;
      // of which nothing may be told
      return !gap || gap.hidden === gap.of ? [] : [gap];
    })
    .sort((a, b) => share(b) - share(a));
}

function picture({ of, rungs, hidden }: Gap) {
  let at = 0;
  const parts = rungs.map((count, rung) => {
    const from = at;
    at += (100 * count) / of;
    return count ? part(from, at, `rung-${rung}`) : nothing;
  });
  // a line as wide as the strip is high: its dashes are stripes
  return strip('tall', [...parts, hidden ? svg`<path class="hidden-part" d="M${at} 5H100" />` : nothing]);
}

/** The gaps, eight questions a slide; none while too few have come. */
export function gapSlides(facts: BoardFacts): readonly Slide[] {
  const { t, questionnaire, snapshot } = facts;
  const gaps = gapsOf(questionnaire, snapshot.board);
  const lowText = ({ low: [from, to], of }: Gap): string =>
    t(from === to ? 'board:gaps.low' : 'board:gaps.between', { from, to, of });
  const pages = Math.ceil(gaps.length / ROWS);
  return Array.from({ length: pages }, (_, page): Slide => {
    const rows = gaps.slice(page * ROWS, (page + 1) * ROWS);
    const name = t(`short:questions.${rows[0]!.question}`);
    return {
      id: `gaps-${page + 1}`,
      title: page ? t('board:gaps.more', { page: page + 1, pages }) : t('board:gaps.title', { question: name }),
      lead: t('board:gaps.lead', { question: name, low: lowText(rows[0]!) }),
      body: html`<div class="gaps">
        ${table(
          t('board:gaps.caption'),
          [
            { text: t('board:gaps.question') },
            { text: t('board:gaps.rungs') },
            { text: t('board:gaps.lowHead'), isFigure: true },
          ],
          rows.map(
            (gap) => html`
              <tr>
                <th scope="row">${t(`short:questions.${gap.question}`)}</th>
                <td class="drawn">
                  ${picture(gap)}
                  <span class="hidden">
                    ${gap.rungs.map((count, rung) => (count ? `${t('board:gaps.rung', { from: 20 * rung, to: rung === RUNGS - 1 ? 100 : 20 * rung + 19, count })} ` : ''))}
                    ${gap.hidden ? t('board:gaps.hidden', { count: gap.hidden }) : ''}
                  </span>
                </td>
                <td class="figure">${lowText(gap)}</td>
              </tr>
            `,
          ),
        )}
      </div>`,
      notes: [t(rows.some(({ hidden }) => hidden) ? 'board:gaps.howHidden' : 'board:gaps.how'), notAll(facts)],
    };
  });
}
