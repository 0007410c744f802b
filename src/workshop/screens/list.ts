import type { Entry } from '#gathering';
import { html, nothing, type TemplateResult } from 'lit';
import type { Acts, Facts, Listed } from '../facts.ts';
import { fill } from '../words.ts';

/** 09:42, in Vietnam. */
const clock = (at: number): string => new Date(at + 7 * 3_600_000).toISOString().slice(11, 16);

type PairFacts = Pick<Facts, 'words' | 'gathering'>;

/** In the second round: whose sheet before it is. */
function pairing({ words, gathering }: PairFacts, { say }: Pick<Acts, 'say'>, entry: Entry): TemplateResult {
  const before = gathering.pairs.find(({ after }) => after === entry.id)?.before ?? '';
  const first = gathering.entries.filter(({ round, isWithdrawn }) => round === 1 && !isWithdrawn);
  const choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    void say({ do: 'pair', after: entry.id, before: value || null });
  };
  return html`<td>
    <select aria-label="${words.list.pair}, ${entry.number}" @change=${choose}>
      <option value="" ?selected=${!before}>${words.list.pairNone}</option>
      ${first.map(({ id, number }) => html`<option value=${id} ?selected=${id === before}>${number}</option>`)}
    </select>
  </td>`;
}

function row(facts: PairFacts, { say }: Pick<Acts, 'say'>, entry: Listed, hasSheets: boolean): TemplateResult {
  const { words, gathering } = facts;
  const { list } = words;
  const { id, number, at, via, sheet, isWithdrawn, state, tag, from } = entry;
  const button = (label: string, act: () => unknown): TemplateResult =>
    html`<button type="button" aria-label="${label}, ${number}" @click=${act}>${label}</button>`;
  return html`
    <tr data-withdrawn=${isWithdrawn}>
      <th scope="row">${number}</th>
      <td>${clock(at)}</td>
      <td>${list[via]}</td>
      ${hasSheets ? html`<td>${sheet ?? ''}</td>` : nothing}
      <td>${isWithdrawn ? list.withdrawn : list[state]}</td>
      ${gathering.round === 2 ? pairing(facts, { say }, entry) : nothing}
      <td class="buttons">
        ${
          isWithdrawn
            ? button(list.restore, () => say({ do: 'restore', entry: id }))
            : button(list.withdraw, () => say({ do: 'withdraw', entry: id }))
        }
        ${!isWithdrawn && tag === null && sheet === null ? button(list.twin, () => say({ do: 'twin', of: from })) : nothing}
      </td>
    </tr>
  `;
}

/** Every sheet of the round that goes on, without what it says. */
export const list = (facts: PairFacts & Pick<Facts, 'entries'>, acts: Pick<Acts, 'say' | 'go'>): TemplateResult => {
  const { words, entries, gathering } = facts;
  const { round } = gathering;
  const { list: said } = words;
  const hasSheets = entries.some(({ sheet }) => sheet !== null);
  const doubts = gathering.doubts.filter(([one]) => one?.round === round);
  return html`
    <div class="screen">
      <div class="headline">
        <h2 tabindex="-1">${said.title}</h2>
        <button type="button" @click=${() => acts.go('collect')}>${words.back}</button>
      </div>
      <p class="note">${said.lead}</p>
      ${doubts.map(
        (same) => html`<p class="warning">${fill(said.doubt, { count: same.length, sheet: same[0]?.sheet ?? '' })}</p>`,
      )}
      ${
        entries.length
          ? html`<table>
              <thead>
                <tr>
                  ${[said.number, said.time, said.via, ...(hasSheets ? [said.sheet] : []), said.state].map(
                    (name) => html`<th scope="col">${name}</th>`,
                  )}
                  ${round === 2 ? html`<th scope="col">${said.pair}</th>` : nothing}
                  <th scope="col">${said.do}</th>
                </tr>
              </thead>
              <tbody>
                ${[...entries].reverse().map((entry) => row(facts, acts, entry, hasSheets))}
              </tbody>
            </table>`
          : html`<p>${said.empty}</p>`
      }
    </div>
  `;
};
