import { html, nothing } from 'lit';
import type { Lesson } from '#scoring';
import type { BoardFacts } from './facts.ts';
import { listed, notAll, table, type Slide } from './slide.ts';

/** What a class is to learn first; `null` while nothing helps enough of them. */
export function teachSlide(facts: BoardFacts): Slide | null {
  const { t, number, aim, snapshot } = facts;
  const lessons = snapshot.lessons(aim);
  const first = lessons[0];
  if (!first) return null;
  const name = (id: string): string => t(`short:actions.${id}`);
  const before = ({ steps, action }: Lesson): string =>
    listed(facts, steps.flatMap(({ id }) => (id === action ? [] : [name(id)]))); // prettier-ignore
  return {
    id: 'teach',
    title: t('board:teach.title', { action: name(first.action) }),
    lead: t('board:teach.lead', { helped: first.helped, points: number(first.points), hours: first.hours }),
    body: table(
      t('board:teach.caption'),
      [
        { text: t('board:teach.lesson') },
        { text: t('board:teach.helped'), isFigure: true },
        { text: t('board:teach.points'), isFigure: true },
        { text: t('board:teach.up'), isFigure: true },
        { text: t('board:teach.hours'), isFigure: true },
      ],
      lessons.map((lesson, i) => {
        const chain = before(lesson);
        return html`
          <tr>
            <th scope="row">
              ${i + 1}. ${name(lesson.action)}
              ${chain ? html`<p class="aimed">${t('board:teach.before', { chain })}</p>` : nothing}
            </th>
            <td class="figure">${lesson.helped}</td>
            <td class="figure">+${number(lesson.points)}</td>
            <td class="figure">${lesson.levelsUp ?? t('board:teach.few')}</td>
            <td class="figure">${lesson.hours}</td>
          </tr>
        `;
      }),
    ),
    notes: [t(aim === 'points' ? 'board:teach.by-points' : 'board:teach.by-hour'), notAll(facts)],
  };
}
