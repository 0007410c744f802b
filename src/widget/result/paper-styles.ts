import { css } from 'lit';

/**
 * On A4: one page, drawn for it; the screen's own sections follow only when they are asked for. No row is cut, no
 * button printed.
 */
export const paperStyles = css`
  .paper {
    display: none;
  }
  @media print {
    .root,
    .root[data-theme] {
      --surface: #ffffff;
      --ground: #f3f6f8;
      --ink: #000000;
      --muted: #333333;
      --line: #b4bec8;
      --edge: #66788a;
      --accent: #00544f;
      --on-accent: #ffffff;
      --soft: #e2f1ef;
      color-scheme: light;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .sheet {
      display: block;
      max-inline-size: none;
      font-size: 10.5pt;
      line-height: 1.4;
    }
    .languages,
    .bottom,
    .buttons,
    .outcome,
    .poster,
    .share,
    .notice,
    .choice,
    .tick,
    .quiet,
    .take,
    .advice,
    .beside,
    .on-screen,
    .result > :not(.paper) {
      display: none !important;
    }
    .top,
    .screen {
      padding: 0;
    }
    .top {
      padding-block-end: 1mm;
      margin-block-end: 3mm;
    }
    .screen {
      display: block;
    }
    .paper {
      display: block;
    }
    .paper > * + * {
      margin-block-start: 2.5mm;
    }
    .on-paper {
      display: block !important;
    }
    .paper-level {
      display: grid;
      grid-template-columns: 40mm 1fr;
      gap: 8mm;
      align-items: center;
    }
    .paper-name {
      font-size: 18pt;
      font-weight: 700;
      color: var(--accent);
    }
    svg.dial {
      inline-size: 40mm;
    }
    .paper th,
    .paper td {
      padding-block: 0.5mm;
      text-align: start;
      vertical-align: top;
      font-weight: 400;
    }
    .paper-areas td:nth-child(2) {
      inline-size: 36%;
      vertical-align: middle;
    }
    .paper-areas .figure {
      inline-size: 18mm;
      font-weight: 700;
      text-align: end;
    }
    .paper-plan {
      list-style: none;
    }
    .paper-plan li {
      display: grid;
      grid-template-columns: 6mm 1fr 21mm 34mm 40mm;
      gap: 0 2mm;
      padding-block: 0.5mm;
      border-block-end: 1px solid var(--line);
    }
    .paper-plan strong {
      grid-column: 2 / -1;
    }
    .printed {
      display: flex !important;
      flex-direction: row !important;
      align-items: center;
      gap: 6mm;
      break-inside: avoid;
    }
    .printed .qr {
      flex: none;
      inline-size: 30mm;
    }
    .printed p {
      overflow-wrap: anywhere;
    }
    .targets-section li {
      padding-block: 1mm;
      margin-block: 0;
    }
    .paper-sign {
      padding-block-start: 4mm;
    }
    .printed .code {
      display: inline-flex;
      padding: 1mm 3mm;
      font-size: 11pt;
    }
    .paper-heading {
      font-weight: 700;
    }
    .paper-heading,
    .road-head,
    .road,
    .lead,
    p.on-paper,
    .row summary,
    .ledger-section .note,
    .targets-section .note,
    h3,
    h4,
    h5 {
      break-after: avoid;
    }
    tr,
    li,
    .held {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
    .result a {
      color: inherit;
      text-decoration: none;
    }
    p,
    li {
      orphans: 3;
      widows: 3;
    }
    /* the rest: how to do what is on the page, every sum, what province and country aim for */
    :host([data-labanso-whole]) .paper {
      break-after: page;
    }
    :host([data-labanso-whole]) .result > section:not(.level, .areas, .share, .calendar) {
      display: block !important;
      margin-block-start: 5mm;
      padding: 0;
      border: 0;
    }
    :host([data-labanso-calendar]) .paper {
      display: none;
    }
    :host([data-labanso-calendar]) .result > .calendar {
      display: block !important;
      border: 0;
      padding: 0;
    }
    details,
    .missing {
      margin: 0;
      padding: 0 !important;
      border: 0;
      background: none;
    }
    details:not(.row > details, .fold, .more, .about) > summary,
    .fold > summary::before,
    .row summary::before,
    .more > summary::before,
    .about > summary::before {
      display: none !important;
    }
    .fold > summary,
    .more > summary,
    .about > summary {
      min-block-size: 0;
      padding: 0;
      color: inherit;
      text-decoration: none;
    }
    .about > summary {
      font-weight: 400;
    }
    .more > summary {
      padding-block: 2mm 1mm;
      font-weight: 700;
      break-after: avoid;
    }
    .row {
      display: block;
      break-inside: avoid;
      padding-block: 1mm;
    }
    .row summary {
      padding: 0;
    }
    .row.duty {
      padding-inline-start: 3mm;
    }
    .row h5 {
      margin-block: 1mm 0;
    }
    .row li,
    .how li {
      margin: 0 !important;
    }
    .moreSteps > .rows {
      border: 0;
    }
    .result section > * + * {
      margin-block-start: 1.5mm;
    }
    .result section > .moreSteps {
      margin: 0;
    }
    /* what a sheet needn't say twice: the same answers stand in the sums, a document has its title in the list below */
    .ours,
    .why-list,
    .said,
    .marks,
    .duty ~ .duty .duty-note,
    .row .numbered,
    .row .standing,
    .row ul .sources .untold,
    .own-answers > :not(.about),
    .about > .fields,
    table ~ .ledger > thead {
      display: none !important;
    }
    .source,
    .sources,
    .sources li,
    h5.cited,
    .ledger .answer {
      display: inline;
      padding: 0;
    }
    h5.cited::after {
      content: ':';
    }
    .sources li:not(.ours) ~ li:not(.ours)::before {
      content: '; ';
    }
    .looked {
      columns: 2;
    }
    .ledger .figure {
      inline-size: 34mm;
    }
    .ledger th,
    .ledger td,
    .compare th,
    .compare td,
    .days th,
    .days td {
      padding-block: 0.5mm;
    }
    .dumbbell {
      float: inline-end;
      inline-size: 45mm;
      margin: 0.5mm 0 0;
    }
    thead th.figure {
      white-space: nowrap;
    }
  }
`;
