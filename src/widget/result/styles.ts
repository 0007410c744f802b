import { css } from 'lit';
import { aloudStyles } from '../aloud/styles.ts';
import { shareStyles } from '../share/styles.ts';
import { pictureStyles } from './picture-styles.ts';
import { planStyles } from './plan-styles.ts';
import { paperStyles } from './paper-styles.ts';

/** The result screen; adopted when it is loaded. */
export const resultStyles = css`
  ${pictureStyles} ${planStyles} ${shareStyles} ${aloudStyles}
  .result {
    gap: 1.5em;
  }
  .result section {
    display: flex;
    flex-direction: column;
    gap: 0.8em;
  }
  .result section + section {
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--line);
  }
  .result ul:not([class]),
  ul:is(.why-list, .looked) {
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
    inline-size: 70%;
    padding-inline-start: 0;
    text-wrap: balance;
  }
  .areas tr:has(+ .of-above) > * {
    border: 0;
  }
  .areas .of-above > td {
    padding: 0 0 0.55em;
  }
  .before,
  .facts,
  .source {
    color: var(--muted);
  }
  .days span {
    display: block;
    white-space: nowrap;
    font-weight: 700;
  }
  .fold > * + * {
    margin-block-start: 0.7em;
  }
  .sources {
    list-style: none;
  }
  .sources li {
    padding-block: 0.3em;
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
  /* the source of several in a row stands below the last of them */
  .same {
    display: none !important;
  }
  .targets li:has(> .same) {
    padding-block-end: 0;
    border: 0;
  }
  .implied {
    display: block;
    color: var(--muted);
    font-weight: 400;
  }
  .answers > div {
    padding-block: 0.7em;
    border-block-start: 1px solid var(--line);
  }
  .answers dt {
    color: var(--muted);
  }
  .answers dd {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1em;
    font-weight: 600;
  }
  .answers .link {
    flex: none;
  }
  .answers .unanswered {
    color: var(--bad);
  }
  .answers h4 {
    margin-block-start: 1em;
  }
  .changed:empty {
    display: none;
  }
  .changed {
    position: sticky;
    inset-block-end: 0;
    background: var(--surface);
    color: var(--accent);
    font-weight: 600;
  }
  @container (min-width: 38em) {
    .level {
      display: grid !important;
      grid-template-columns: 18em minmax(0, 1fr);
      gap: 2em !important;
      align-items: start;
    }
  }
  ${paperStyles}
  /* letters so wide that the columns don't fit on a small phone */
  @container (max-width: 20em) {
    .ledger thead th {
      overflow-wrap: anywhere;
    }
    .compare :is(th, td) {
      padding-inline: 0.2em;
    }
  }
  /* letters so large that three columns don't fit */
  @container (max-width: 14em) {
    th,
    td {
      padding-inline: 0.15em;
    }
    thead th {
      font-size: 0.7em;
    }
    td.figure {
      overflow-wrap: normal;
      white-space: normal;
      font-size: 0.8em;
    }
    .compare thead th {
      overflow-wrap: anywhere;
    }
  }
`;
