import type { CalendarLine } from '#content';
import { writeCalendar } from '#exchange';
import { formatIsoDate } from '#look';
import { html, nothing, type TemplateResult } from 'lit';
import type { Offers } from '../share/offers.ts';
import { outcome } from '../share/outcome.ts';
import { pictureButtons } from '../share/picture-buttons.ts';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';
import { leafOf, textOf, whoseText } from './calendar-leaf.ts';
import { cardOf, shownIn, type CalendarCard } from './calendar-lines.ts';
import { maybeOthers } from './depends.ts';
import type { Report } from './report.ts';
import { sourceLine } from './sources.ts';

type CalendarFacts = Pick<Facts, 't' | 'language' | 'today' | 'profile' | 'isBuiltIn' | 'opened' | 'taken'>;
type CalendarActs = Pick<Acts, 'edit'>;
type CalendarOffers = Pick<Offers, 'save' | 'handOn' | 'print' | 'instead'>;

const NAME = 'lich-thue-hoa-don';
const [DAYS, PICTURE] = [`${NAME}.ics`, `${NAME}.png`];

/** Every line with the numbers of its sources below. */
function lines(facts: CalendarFacts, { dated, whenever, sources }: CalendarCard, report: Report): TemplateResult {
  const { t } = facts;
  const text = (line: CalendarLine): TemplateResult => html`
    ${textOf(facts, line)} <small>[${line.sources.map((source) => sources.indexOf(source) + 1).join(', ')}]</small>
  `;
  return html`
    ${
      dated.length
        ? html`<table class="days">
            <tbody>
              ${dated.map(
                ({ days, line }) =>
                  html`<tr>
                    <th scope="row">${days.map((day) => html`<span>${formatIsoDate(day)}</span> `)}</th>
                    <td>${text(line)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
        : nothing
    }
    <h4>${t('result:calendar.whenever')}</h4>
    <ul>
      ${whenever.map((line) => html`<li>${text(line)}</li>`)}
    </ul>
    <h4>${t('result:plan.sources')}</h4>
    <ol class="how">
      ${sources.map((id) => html`<li>${sourceLine(facts, report.source(id)!)}</li>`)}
    </ol>
  `;
}

/** To the calendar of the phone, to other apps as a picture, and to paper. */
function waysOut(facts: CalendarFacts, offers: CalendarOffers, card: CalendarCard, report: Report): TemplateResult {
  const { t, today } = facts;
  const events = card.dated.flatMap(({ days, line }) => {
    const title = textOf(facts, line);
    return days.map((day) => ({ id: line.id, day, title, text: t('result:calendar.holiday') }));
  });
  const save = (): void => {
    offers.save(DAYS, 'text/calendar;charset=utf-8', writeCalendar(events, today));
  };
  return html`
    <p class="buttons">
      ${
        events.length
          ? html`<button type="button" @click=${save}>${t('result:calendar.days', { count: events.length })}</button>`
          : nothing
      }
      ${pictureButtons(facts, offers, 'calendar', PICTURE, () => leafOf(facts, card, report))}
      <button type="button" @click=${() => offers.print('calendar')}>${t('result:calendar.print')}</button>
    </p>
    ${outcome(facts, offers, ['file', 'picture', 'drawing', 'print', 'failure'], [DAYS, PICTURE, 'calendar'])}
  `;
}

/** The card "taxes and invoices": the days of the coming year for this legal form and revenue, folded. Ours only. */
export function calendarSection(
  facts: CalendarFacts,
  acts: CalendarActs,
  offers: CalendarOffers,
  report: Report,
): TemplateResult | typeof nothing {
  const { t, today, profile, isBuiltIn, opened } = facts;
  if (!isBuiltIn) return nothing;
  const card = cardOf(profile, today, report.source);
  return html`
    <section class="calendar">
      <details class="fold">
        <summary><h3>${t('result:calendar.title')}</h3></summary>
        ${
          card
            ? html`<p>${whoseText(facts)} ${t('result:calendar.holiday')}</p>
                ${maybeOthers(facts, acts, shownIn(card))} ${waysOut(facts, offers, card, report)}
                ${lines(facts, card, report)}
                <p class="note">${t('results:notice')}</p>`
            : html`<p>${t('result:calendar.unknown')}</p>
                ${
                  opened
                    ? nothing
                    : html`<p class="buttons">
                        <button type="button" @click=${() => acts.edit('profile')}>${t('result:calendar.tell')}</button>
                      </p>`
                }`
        }
      </details>
    </section>
  `;
}
