import { formatIsoDate } from '#look';
import { compare, type Change } from '#scoring';
import type { Id, Questionnaire } from '#model';
import { html, nothing, type TemplateResult } from 'lit';
import { dumbbell } from '../pictures/dumbbell.ts';
import { answerWords } from '../screens/answer-text.ts';
import type { Opening } from '../share/opening.ts';
import { readNote } from '../share/receive.ts';
import type { Facts } from '../visit/facts.ts';
import type { Report } from './report.ts';
import { levelName } from './words.ts';

type CompareFacts = Pick<
  Facts,
  't' | 'language' | 'questionnaire' | 'isBuiltIn' | 'earlier' | 'migrations' | 'profile' | 'state' | 'opened'
>;

/** +5, −3, 0: with a real minus sign. */
const signed = (value: number | null): string =>
  value === null ? '–' : value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';

const answered = (
  facts: CompareFacts,
  { questions }: Questionnaire,
  id: Id,
  answer: Parameters<typeof answerWords>[2],
): string => {
  const question = questions.find((one) => one.id === id);
  return question ? answerWords(facts, question, answer) : facts.t('result:compare.gone');
};

/** Then against now: picture, table and sentence from the same numbers, parted into "you moved" and "the ruler moved". */
export function compareSection(
  facts: CompareFacts,
  { forgetBefore }: Pick<Opening, 'forgetBefore'>,
  { questionnaire, result, answers: now }: Report,
): TemplateResult | typeof nothing {
  const { t, state, profile, opened } = facts;
  const before = opened ? null : readNote(state.page['before'], facts);
  if (!before || result.score === null) return nothing;
  const { score, areas, level, answers, isSameRuler } = compare(
    { questionnaire: before.questionnaire, submission: before },
    { questionnaire, submission: { profile, answers: now } },
    facts.migrations,
  );
  if (score.then === null) return nothing;
  const date = before.savedOn && formatIsoDate(before.savedOn);
  const direction = score.you! > 0 ? 'up' : score.you! < 0 ? 'down' : 'same';
  const row = (name: string, { then, now, you, ruler }: Change, isTotal = false): TemplateResult => html`
    <tr class=${isTotal ? 'total' : ''}>
      <th scope="row">${name} ${then === null || now === null ? nothing : dumbbell(then, now)}</th>
      <td class="figure">${then ?? '–'}</td>
      <td class="figure">${now ?? '–'}</td>
      <td class="figure">${signed(you)}</td>
      ${isSameRuler ? nothing : html`<td class="figure">${signed(ruler)}</td>`}
    </tr>
  `;
  return html`
    <section class="compare">
      <h3>${t('result:compare.title')}</h3>
      <p class="lead">
        ${t(date ? 'result:compare.scores' : 'result:compare.scoresNoDate', { date: date ?? '', then: score.then, now: score.now! })}
        ${t(`result:compare.${direction}`, { points: Math.abs(score.you!) })}
        ${isSameRuler ? nothing : t('result:compare.ruler', { points: signed(score.ruler) })}
        ${
          level.then && level.now && level.then !== level.now
            ? t('result:compare.level', { then: levelName(facts, level.then), now: levelName(facts, level.now) })
            : nothing
        }
      </p>
      <table>
        <caption class="hidden">
          ${t('result:compare.caption')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('result:areas.area')}</th>
            <th scope="col" class="figure">${t('result:compare.then')}</th>
            <th scope="col" class="figure">${t('result:compare.now')}</th>
            <th scope="col" class="figure">${t('result:compare.you')}</th>
            ${isSameRuler ? nothing : html`<th scope="col" class="figure">${t('result:compare.rulerColumn')}</th>`}
          </tr>
        </thead>
        <tbody>
          ${questionnaire.areas.map(({ id }) => row(t(`content:areas.${id}`), areas[id]!))}
          ${row(t('result:ledger.overall'), score, true)}
        </tbody>
      </table>
      ${
        answers.length
          ? html`
              <details>
                <summary>${t('result:compare.answers', { count: answers.length })}</summary>
                <ul class="changes">
                  ${answers.map(
                    ({ question, then, now }) => html`
                      <li>
                        <span class="asked">${t(`content:questions.${question}.text`) || question}</span>
                        ${t('result:compare.change', {
                          then: answered(facts, before.questionnaire, question, then ?? undefined),
                          now: answered(facts, questionnaire, question, now ?? undefined),
                        })}
                      </li>
                    `,
                  )}
                </ul>
              </details>
            `
          : nothing
      }
      <p class="buttons">
        <button type="button" class="quiet" @click=${forgetBefore}>${t('result:compare.stop')}</button>
      </p>
    </section>
  `;
}
