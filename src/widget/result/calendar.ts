import { writeCalendar } from '#exchange';
import { formatIsoDate } from '#look';
import type { Id } from '#model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Offers } from '../share/offers.ts';
import { outcome } from '../share/outcome.ts';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';
import { cardOf, type CalendarCard } from './calendar-lines.ts';
import type { Report } from './report.ts';
import { sourceLine } from './sources.ts';

type CalendarFacts = Pick<Facts, 't' | 'today' | 'profile' | 'isBuiltIn' | 'opened' | 'taken'>;
type CalendarOffers = Pick<Offers, 'save' | 'print' | 'instead'>;

const FILE = 'lich-thue-hoa-don.ics';

const textOf = ({ t }: Pick<Facts, 't'>, id: Id): string => t(`results:calendar.${id}`);

/** Whose days they are: the legal form, of a household with its revenue. */
const whose = ({ t, profile }: CalendarFacts): string =>
  (['entity', ...(profile['entity'] === 'household' ? ['revenue'] : [])] as const)
    .map((field) => t(`content:profile.${field}.options.${profile[field]}`))
    .join(' · ');

/** Every line with the numbers of its sources below. */
function lines(facts: CalendarFacts, { dated, whenever, sources }: CalendarCard, report: Report): TemplateResult {
  const { t } = facts;
  const text = (id: Id, cited: readonly Id[]): TemplateResult =>
    html`${textOf(facts, id)} <small>[${cited.map((source) => sources.indexOf(source) + 1).join(', ')}]</small>`;
  return html`
    ${
      dated.length
        ? html`<table class="days">
            <tbody>
              ${dated.map(
                ({ days, line }) =>
                  html`<tr>
                    <th scope="row">${days.map((day) => html`<span>${formatIsoDate(day)}</span> `)}</th>
                    <td>${text(line.id, line.sources)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
        : nothing
    }
    <h4>${t('result:calendar.whenever')}</h4>
    <ul>
      ${whenever.map((line) => html`<li>${text(line.id, line.sources)}</li>`)}
    </ul>
    <h4>${t('result:plan.sources')}</h4>
    <ol class="how">
      ${sources.map((id) => html`<li>${sourceLine(facts, report.source(id)!)}</li>`)}
    </ol>
  `;
}

/** To paper, and to the calendar of the phone. */
function waysOut(facts: CalendarFacts, offers: CalendarOffers, { dated }: CalendarCard): TemplateResult {
  const { t, today, taken } = facts;
  const events = dated.flatMap(({ days, line: { id } }) => {
    const title = textOf(facts, id);
    return days.map((day) => ({ id, day, title, text: t('result:calendar.holiday') }));
  });
  const save = (): void => {
    offers.save(FILE, 'text/calendar;charset=utf-8', writeCalendar(events, today));
  };
  const isMine = taken?.by === 'print' || (taken?.by === 'file' && taken.name === FILE);
  return html`
    <p class="buttons">
      ${
        events.length
          ? html`<button type="button" @click=${save}>${t('result:calendar.save', { count: events.length })}</button>`
          : nothing
      }
      <button type="button" @click=${() => offers.print('calendar')}>${t('result:calendar.print')}</button>
    </p>
    ${outcome({ t, taken: isMine ? taken : null }, offers, ['print', 'file'])}
  `;
}

/** The card "taxes and invoices": the days of the coming year for this legal form and revenue, folded. Ours only. */
export function calendarSection(
  facts: CalendarFacts,
  { edit }: Pick<Acts, 'edit'>,
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
            ? html`<p>${t('result:calendar.lead', { who: whose(facts) })} ${t('result:calendar.holiday')}</p>
                ${waysOut(facts, offers, card)} ${lines(facts, card, report)}
                <p class="note">${t('results:notice')}</p>`
            : html`<p>${t('result:calendar.unknown')}</p>
                ${
                  opened
                    ? nothing
                    : html`<p class="buttons">
                        <button type="button" @click=${() => edit('profile')}>${t('result:calendar.tell')}</button>
                      </p>`
                }`
        }
      </details>
    </section>
  `;
}
