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
      font-size: 9.5pt;
      line-height: 1.5;
    }
    .languages,
    .bottom,
    .buttons,
    .share,
    .notice,
    .choice,
    .tick,
    .quiet,
    .take,
    .advice,
    .beside,
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
      margin-block-start: 3mm;
    }
    .paper-level {
      display: grid;
      grid-template-columns: 48mm 1fr;
      gap: 8mm;
      align-items: center;
    }
    .paper-name {
      font-size: 18pt;
      font-weight: 700;
      color: var(--accent);
    }
    svg.dial {
      inline-size: 48mm;
    }
    .paper th,
    .paper td {
      padding-block: 0.6mm;
      text-align: start;
      vertical-align: top;
      font-weight: 400;
    }
    .paper-areas td:nth-child(2) {
      inline-size: 45%;
      vertical-align: middle;
    }
    .paper-areas .figure {
      inline-size: 18mm;
      font-weight: 700;
      text-align: end;
    }
    .paper-plan td:not(.paper-tick) {
      white-space: nowrap;
      padding-inline-start: 4mm;
      color: var(--muted);
    }
    .paper-tick {
      inline-size: 6mm;
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
    .targets-section {
      font-size: 9pt;
    }
    .targets-section li {
      padding-block: 1mm;
      margin-block: 0;
    }
    .paper-sign {
      padding-block-start: 3mm;
    }
    .paper .note {
      font-size: 8.5pt;
    }
    .paper-heading {
      font-weight: 700;
    }
    .paper-heading,
    .road-head,
    .road,
    h3,
    h4,
    h5 {
      break-after: avoid;
    }
    tr,
    li,
    .held,
    .targets-section {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
    a {
      color: inherit;
    }
    p,
    li {
      orphans: 3;
      widows: 3;
    }
    /* the rest: how to do what is on the page, every sum, what province and country aim for */
    :host([data-labanso-whole]) .result > section:not(.level, .areas, .share, .calendar) {
      display: block !important;
      margin-block-start: 6mm;
    }
    :host([data-labanso-calendar]) .paper {
      display: none;
    }
    :host([data-labanso-calendar]) .result > .calendar {
      display: block !important;
      border: 0;
      padding: 0;
    }
    :host([data-labanso-whole]) .result > .plan {
      break-before: page;
      margin-block-start: 0;
      border: 0;
      padding: 0;
    }
    details:not(.row > details, .fold) > summary,
    .fold > summary::before {
      display: none;
    }
    .row {
      display: block;
      break-inside: avoid;
      padding-block: 1.5mm;
    }
    .row.duty {
      padding-inline-start: 3mm;
    }
    .result section > * + * {
      margin-block-start: 2mm;
    }
    .source,
    .targets .sources,
    .targets .sources li {
      display: inline;
      padding: 0;
    }
    .ours,
    .why-list {
      display: none !important;
    }
    .areas th,
    .areas td {
      padding-block: 0.35em;
    }
    thead th.figure {
      white-space: nowrap;
    }
  }
`;
