import { css } from 'lit';

/** The trainer's screens: a wide sheet, large letters for a projector, a table that can be read across. */
export const styles = css`
  .root {
    --labanso-max-width: 70em;
    --alarm: #a3251b;
  }
  /* as large on a projector's 1920 as on a laptop's 1366 */
  .sheet {
    font-size: max(1.0625em, 1.0625lh, min(1.24vw, 2.2vh));
  }
  .root:is([data-place='board'], [data-place='invite'], [data-place='hands'], [data-place='grid']) {
    --labanso-max-width: 100vw;
  }
  .root:is([data-place='board'], [data-place='invite'], [data-place='hands'], [data-place='grid']) .top {
    display: none;
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
  .columns {
    align-items: end;
  }
  form {
    max-inline-size: 46em;
  }
  .ways,
  .prepare {
    align-items: start;
  }
  .ways h3 {
    font-size: 1em;
  }
  .screen .ways section {
    gap: 0.5em;
  }
  :is(.ways, td) :is(button, .button) {
    min-block-size: 2.6em;
    padding: 0.3em 0.8em;
    font-weight: 500;
  }
  .columns > div,
  .screen section,
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
    grid-template-columns: 8em minmax(0, 30em);
    gap: 1em;
  }
  .prints,
  .checks {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }
  .prints {
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
  }
  .screen > ul:not([class]) {
    padding-inline-start: 1.2em;
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
  [data-place='collect'] h2 {
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
    font-size: 0.75em;
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
    inline-size: 19em;
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
    min-block-size: 2.6em;
    margin: 0;
    min-inline-size: 6em;
  }
  td.buttons {
    display: table-cell;
    padding-block: 0.15em;
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
    grid-template-columns: minmax(0, 0.9fr) repeat(2, minmax(0, 1fr));
    gap: 1.5em;
    align-items: start;
    padding: 0.6em;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
  }
  .slip .note {
    margin-block-start: 1em;
  }
  .slip table {
    table-layout: fixed;
    font-size: 0.9em;
    line-height: 1.35;
  }
  .slip :is(th, td) {
    padding: 0.15em 0.4em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .slip td:first-child {
    inline-size: 2.4em;
  }
  .slip th {
    font-weight: 400;
  }
  .slip td:last-child {
    inline-size: 36%;
  }
  .slip [aria-current] {
    background: var(--soft);
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .keys {
    list-style: none;
    display: grid;
    gap: 0.3em;
    margin-block-start: 0.6em;
  }
  .keys:has(li:nth-child(12)) {
    columns: 2;
    display: block;
    font-size: 0.85em;
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
