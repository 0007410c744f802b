import { css } from 'lit';

/** The trainer's screens: a wide sheet, large letters for a projector, a table that can be read across. */
export const styles = css`
  .root {
    --labanso-max-width: 70em;
    --fresh: #e4f4e8;
    --alarm: #a3251b;
  }
  .top {
    gap: 0.5em 2em;
  }
  .doors,
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    gap: 1.5em;
  }
  .columns > div,
  .columns section,
  .found,
  form {
    display: flex;
    flex-direction: column;
    gap: 1em;
  }
  .door {
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 0.4em;
    min-block-size: 9em;
    padding: 1.5em;
    text-align: start;
    font-weight: 400;
  }
  .door.primary {
    min-block-size: 6em;
  }
  .door strong {
    font-size: 1.35em;
    line-height: 1.35;
  }
  .found .buttons {
    align-items: center;
  }
  .pair {
    display: grid;
    grid-template-columns: 8em 1fr;
    gap: 1em;
  }
  .prints,
  .checks {
    display: grid;
    gap: 0.5em;
    list-style: none;
    padding: 0;
  }
  .prints button {
    inline-size: 100%;
    text-align: start;
    font-weight: 500;
  }
  .checks li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.8em;
  }
  .checks [data-ok='true'] {
    color: var(--good);
  }
  .checks [data-ok='false'],
  .news[data-kind='bad'] {
    color: var(--bad);
  }
  .headline {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.5em 2em;
  }
  .headline h2 {
    font-size: 3em;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
  }
  .news {
    min-block-size: 2.4em;
    font-size: 1.35em;
    font-weight: 700;
  }
  .news:not(div) {
    min-block-size: 0;
  }
  .news:not(div):empty {
    display: none;
  }
  .news[data-kind='new'],
  .news[data-kind='revision'] {
    color: var(--good);
  }
  .news button {
    font-size: 1rem;
  }
  .unsaved {
    padding: 1em 1.4em;
    background: var(--alarm);
    color: #fff;
    font-weight: 700;
  }
  .unsaved button {
    color: var(--ink);
  }
  .unsaved .buttons {
    margin-block-start: 0.6em;
  }
  .code-form {
    flex-direction: row;
    flex-wrap: wrap;
    align-items: end;
  }
  .code-form .field {
    flex: 1 1 20em;
  }
  #code {
    font-family: ui-monospace, monospace;
    font-size: 1.15em;
  }
  .viewer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em 1.5em;
  }
  .viewer p {
    flex: 1 1 12em;
  }
  .seen {
    display: block;
    max-inline-size: 100%;
    border: 1px solid var(--muted);
  }
  /* as in a mirror, so that hands find their way */
  video {
    inline-size: 320px;
    max-inline-size: 100%;
    border-radius: var(--radius);
    transform: scaleX(-1);
  }
  textarea {
    font: inherit;
    color: inherit;
    padding: 0.5em 0.8em;
    resize: vertical;
  }
  [aria-pressed='true']:not(.languages *)::before {
    content: '✓ ';
  }
  [aria-pressed='false']:not(.languages *, .board *)::before {
    content: '✗ ';
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th,
  td {
    padding: 0.4em 0.7em;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: middle;
  }
  td select {
    margin: 0;
    min-inline-size: 6em;
  }
  td.buttons {
    display: table-cell;
  }
  tr[data-withdrawn='true'] > :not(.buttons),
  tr[data-skipped='true'] {
    color: var(--muted);
  }
  tr[data-withdrawn='true'] th {
    text-decoration: line-through;
  }
  .slip {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr);
    gap: 0.6em 2em;
    align-items: start;
    padding: 0.6em;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
  }
  .slip > div,
  .slip > .note {
    grid-column: 1;
  }
  .slip table {
    grid-column: 2;
    grid-row: 1 / span 2;
    font-size: 0.95em;
    line-height: 1.35;
  }
  .slip th,
  .slip td {
    padding: 0.15em 0.5em;
  }
  .slip td:first-child {
    white-space: nowrap;
  }
  .slip [aria-current] > * {
    background: var(--soft);
    box-shadow:
      inset 0 2px var(--accent),
      inset 0 -2px var(--accent);
  }
  .keys {
    list-style: none;
    display: grid;
    gap: 0.3em;
    margin-block-start: 0.6em;
  }
  .keys [data-on='true'] {
    font-weight: 700;
    background: var(--soft);
  }
  kbd {
    display: inline-block;
    min-inline-size: 2.2em;
    padding: 0 0.4em;
    border: 1px solid var(--edge);
    border-radius: 0.3em;
    text-align: center;
    font: inherit;
    font-weight: 700;
  }
  .back {
    padding: 0.6em 1.1em;
  }
`;
