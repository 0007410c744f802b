import { css } from 'lit';

/**
 * The result on A4: the first page is the result with its code, then duties, steps and road, then every sum.
 * No row is cut, no button printed. Blocks instead of flex boxes, since old browsers don't break those over pages.
 */
export const paperStyles = css`
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
    .step-marks,
    .quiet,
    .take,
    summary {
      display: none !important;
    }
    .top,
    .screen {
      padding: 0;
    }
    .result section {
      display: block;
    }
    .screen {
      gap: 0;
    }
    /* the first page answers: where am I, which way now, how do I find this again */
    .level,
    .areas,
    .compare {
      order: -3;
    }
    .printed {
      order: -2;
    }
    .advice {
      order: -2;
      margin-block-end: 3mm;
    }
    .on-paper {
      display: block !important;
      break-after: avoid;
    }
    .on-paper.note {
      break-after: auto;
      break-before: avoid;
    }
    .ours {
      display: none !important;
    }
    .road {
      order: -1;
      break-inside: avoid;
    }
    .road .note:not(.step-title .note) {
      display: none;
    }
    .step-title {
      flex-direction: row;
      justify-content: space-between;
      gap: 4mm;
    }
    .step-title .note {
      flex: none;
    }
    .top {
      padding-block-end: 2mm;
      margin-block-end: 4mm;
    }
    .result section {
      margin-block-end: 3mm;
    }
    .result section + section {
      padding-block-start: 3mm;
    }
    .result section > * + * {
      margin-block-start: 2mm;
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
      inline-size: 28mm;
    }
    .printed > * + * {
      margin: 0 !important;
    }
    .printed p {
      overflow-wrap: anywhere;
    }
    .duties,
    .ledger-section {
      break-before: page;
      border: 0 !important;
      padding: 0 !important;
    }
    h3,
    h4,
    h5 {
      break-after: avoid;
    }
    tr,
    li,
    .step,
    .picture,
    .held {
      break-inside: avoid;
    }
    .step {
      break-inside: auto;
      padding: 3mm 4mm 1mm;
      margin-block-start: 3mm;
    }
    .step .facts-row,
    .step .before {
      break-after: avoid;
    }
    /* one line for each of the steps that can wait */
    .steps .more .step {
      display: flex;
      align-items: baseline;
      justify-content: space-between;
      gap: 4mm;
      padding: 1mm 0;
      margin: 0;
      border-width: 0 0 0.5pt;
      border-radius: 0;
      break-inside: avoid;
    }
    .steps .more .step h4 {
      flex: 1 1 45%;
      font-weight: 500;
      break-after: auto;
    }
    .steps .more .facts-row {
      flex: 0 1 auto;
      justify-content: flex-end;
      margin: 0;
      break-after: auto;
    }
    .steps .more .before,
    .steps .more .step details,
    .why-list {
      display: none;
    }
    .source,
    .targets .sources,
    .targets .sources li {
      display: inline;
      padding: 0;
    }
    .areas th,
    .areas td {
      padding-block: 0.35em;
    }
    thead th.figure {
      white-space: nowrap;
    }
    thead {
      display: table-header-group;
    }
    a {
      color: inherit;
    }
    svg.dial {
      max-inline-size: 58mm;
    }
    .level {
      display: grid !important;
      grid-template-columns: 58mm 1fr;
      gap: 8mm !important;
    }
    .picture {
      grid-template-columns: 46mm 1fr;
      gap: 8mm;
    }
    p,
    li {
      orphans: 3;
      widows: 3;
    }
  }
`;
