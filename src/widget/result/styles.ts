import { css } from 'lit';
import { shareStyles } from '../share/styles.ts';
import { pictureStyles } from './picture-styles.ts';
import { paperStyles } from './paper-styles.ts';

/** The result screen; adopted when it is loaded. */
export const resultStyles = css`
  ${pictureStyles} ${shareStyles}
  .result {
    gap: 2.4em;
  }
  .result section {
    display: flex;
    flex-direction: column;
    gap: 0.8em;
  }
  .result section + section {
    padding-block-start: 2em;
    border-block-start: 1px solid var(--line);
  }
  .result ul:not([class]),
  ul.why-list {
    padding-inline-start: 1.2em;
  }
  .result a {
    color: var(--accent);
    text-underline-offset: 0.2em;
  }
  details > .note + .buttons {
    margin-block-start: 0.6em;
  }
  h5 {
    margin: 0.9em 0 0.2em;
    font-size: 1em;
    font-weight: 700;
  }
  .eyebrow {
    color: var(--muted);
    font-weight: 600;
  }
  .level h2 {
    font-size: 2em;
    color: var(--accent);
    line-height: 1.35;
  }
  .score {
    font-size: 1.25em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .level > div {
    display: flex;
    flex-direction: column;
    gap: 0.45em;
  }
  .held {
    margin-block-start: 0.4em;
    padding: 0.8em 1em;
    border-inline-start: 4px solid var(--accent);
    border-radius: 0.3em;
    background: var(--ground);
  }
  .picture {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.2em;
    align-items: center;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.55em 0.4em;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    overflow-wrap: break-word;
    color: var(--muted);
    font-weight: 600;
    vertical-align: bottom;
  }
  .figure {
    text-align: end;
  }
  td.figure {
    white-space: nowrap;
  }
  tbody .figure,
  tfoot .figure {
    font-weight: 700;
  }
  .areas tbody th {
    position: relative;
    inline-size: 60%;
    padding-inline-start: 1.7em;
    text-wrap: balance;
  }
  .mark {
    position: absolute;
    inset-inline-start: 0.3em;
    font-weight: 700;
    color: var(--accent);
  }
  .step {
    padding: 1em 1.1em 0.4em;
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
  }
  .step + .step,
  details > .step {
    margin-block-start: 0.8em;
  }
  .duties .step {
    border-inline-start: 5px solid var(--edge);
  }
  .facts-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.5em;
    list-style: none;
    margin-block: 0.35em;
  }
  .facts-row li {
    flex: none;
    max-inline-size: 100%;
    padding: 0.1em 0.7em;
    border-radius: 2em;
    background: var(--ground);
  }
  .facts-row .gain {
    background: var(--soft);
    color: var(--accent);
    font-weight: 700;
  }
  .before,
  .facts,
  .source {
    color: var(--muted);
  }
  .sources {
    list-style: none;
  }
  .sources li {
    padding-block: 0.3em;
  }
  .step details[open] {
    padding-block-end: 0.8em;
  }
  .road-steps {
    display: grid;
    gap: 0.8em;
    list-style: none;
    counter-reset: step;
  }
  .road-steps li {
    position: relative;
    padding-inline-start: 2.8em;
    counter-increment: step;
  }
  .road-steps li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
  }
  .road-steps li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset: 2.2em auto -0.6em 0.95em;
    border-inline-start: 2px solid var(--line);
  }
  .step-title {
    display: flex;
    flex-direction: column;
  }
  .step-marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.8em;
  }
  .step-marks .option {
    margin: 0;
    border-color: transparent;
    background: none;
    padding-inline: 0;
  }
  .marked {
    list-style: none;
  }
  .marked button {
    flex: none;
  }
  .marked li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }
  .struck span:first-child {
    text-decoration: line-through;
  }
  .score-bar {
    block-size: 0.8em;
  }
  .ledger th[scope='row'] {
    padding-inline-start: 0;
  }
  .ledger-section h4 {
    margin-block: 1.2em 0.3em;
  }
  .ledger-section .levels li {
    padding-block: 0.25em;
  }
  .answer {
    display: block;
    color: var(--muted);
  }
  .levels,
  .targets {
    list-style: none;
  }
  .targets li {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--line);
  }
  .mine,
  .source {
    display: block;
  }
  @container (min-width: 38em) {
    .level {
      display: grid !important;
      grid-template-columns: 18em minmax(0, 1fr);
      gap: 2em !important;
      align-items: start;
    }
    .picture {
      grid-template-columns: 17em minmax(0, 1fr);
      gap: 2em;
    }
  }
  @media (forced-colors: active) {
    .facts-row li,
    .step {
      border: 1px solid CanvasText;
    }
    .road-steps li::before {
      forced-color-adjust: none;
    }
  }
  ${paperStyles}
`;
