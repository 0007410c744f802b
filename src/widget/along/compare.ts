import { compare, type Change } from '#scoring';
import type { Id, Questionnaire } from '#model';
import { html, nothing, type TemplateResult } from 'lit';
import { formatIsoDate } from '../format.ts';
import { dumbbell } from '../pictures/dumbbell.ts';
import type { Report } from '../result/report.ts';
import { levelName } from '../result/words.ts';
import { answerWords } from '../screens/answer-text.ts';
import type { View } from '../view.ts';
import { readNote } from './receive.ts';

/** +5, −3, 0: with a real minus sign. */
const signed = (value: number | null): string =>
  value === null ? '–' : value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';

const answered = (
  view: View,
  { questions }: Questionnaire,
  id: Id,
  answer: Parameters<typeof answerWords>[2],
): string => {
  const question = questions.find((one) => one.id === id);
  return question ? answerWords(view, question, answer) : view.t('result:compare.gone');
};

/** Then against now: picture, table and sentence from the same numbers, parted into "you moved" and "the ruler moved". */
export function compareSection(view: View, { questionnaire, result }: Report): TemplateResult | typeof nothing {
  const { t, state, profile, shown, forgetBefore } = view;
  const before = shown ? null : readNote(state.page['before'], view);
  if (!before || result.score === null) return nothing;
  const { score, areas, level, answers, isSameRuler } = compare(
    { questionnaire: before.questionnaire, submission: before },
    { questionnaire, submission: { profile, answers: state.answers } },
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
            ? t('result:compare.level', { then: levelName(view, level.then), now: levelName(view, level.now) })
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
                          then: answered(view, before.questionnaire, question, then ?? undefined),
                          now: answered(view, questionnaire, question, now ?? undefined),
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
