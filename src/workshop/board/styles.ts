import { css } from 'lit';

/**
 * How a slide looks: light, since dark rooms wash out dark slides; 24 px at 1024 × 768 and in proportion on larger ones.
 * What differs in meaning differs in lightness or shape, never in hue alone.
 */
export const boardStyles = css`
  .board {
    --shade-0: #0b3b3a;
    --shade-1: #2f7f7a;
    --shade-2: #7db9b4;
    --shade-3: #bcdedb;
    --shade-4: #eef6f5;
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    gap: 0.3em;
    min-block-size: 100vh;
    padding: 0.6em 1.2em 0.5em;
    background: #ffffff;
    color: #16202a;
    color-scheme: light;
    font:
      max(24px, min(2.34vw, 3.125vh)) / 1.35 system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Be Vietnam Pro',
      Arial,
      sans-serif;
  }
  .board * {
    box-sizing: border-box;
  }
  .board :is(h2, p, table) {
    margin: 0;
  }
  .board:focus {
    outline: none;
  }
  .board .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .slide {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 0.3em;
  }
  .slide h2 {
    font-size: 1.45em;
    line-height: 1.25;
    text-wrap: balance;
  }
  /* few rows take what room there is, and their bars grow with them */
  .slide > div:has(> table) {
    display: contents;
  }
  .slide table {
    flex: 1;
    inline-size: 100%;
    border-collapse: collapse;
    /* said anew: without a doctype, as in the projector's window, tables have the browser's own size */
    font: inherit;
    line-height: 1.2;
  }
  .slide :is(th, td) {
    padding: 0.2em 0.3em;
    border-block-end: 1px solid #8a99a6;
    text-align: start;
    vertical-align: middle;
  }
  .slide th {
    font-weight: 600;
  }
  .slide thead th {
    border-block-end: 2px solid #16202a;
  }
  .slide .figure {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .slide .big {
    font-size: 1.4em;
    font-weight: 700;
  }
  .slide .drawn {
    inline-size: 46%;
  }
  .slide .aimed {
    font-weight: 400;
  }
  .notes {
    margin-block-start: auto;
  }
  .notes p {
    display: inline;
  }
  .notes p + p::before {
    content: ' ';
  }
  .board:is([data-slide='few'], [data-slide='shut']) .slide {
    justify-content: center;
    font-size: 1.4em;
  }
  .board:is([data-slide='few'], [data-slide='shut']) .notes {
    display: none;
  }
  .strip {
    --high: 0.7em;
    display: block;
    inline-size: 100%;
    block-size: calc(var(--high) * var(--grown, 1));
    overflow: visible;
  }
  .strip.tall {
    --high: 1.15em;
  }
  .strip.high {
    --high: 2.4em;
  }
  @media (min-height: 42em) {
    .board:not(.summary) :not(.aims) > table > tbody:not(:has(tr:nth-child(6))) {
      --grown: 1.5;
    }
    .board:not(.summary) :not(.aims) > table > tbody:not(:has(tr:nth-child(4))) {
      --grown: 2.5;
      font-size: 1.25em;
    }
  }
  .strip .fill {
    fill: var(--shade-1);
  }
  .strip .was {
    fill: var(--shade-2);
  }
  .strip :is(.median, .axis, .share, .pole, .flag) {
    stroke: #16202a;
    stroke-width: 3px;
    vector-effect: non-scaling-stroke;
  }
  .strip .median {
    stroke-width: 5px;
  }
  .strip .axis {
    stroke-width: 2px;
  }
  .strip .interval {
    fill: var(--shade-2);
  }
  .strip .share {
    stroke-width: 0.8em;
    stroke-linecap: round;
  }
  .strip .flag {
    fill: #16202a;
  }
  .strip .flag.province {
    fill: #ffffff;
  }
  .gaps .drawn {
    inline-size: 30%;
  }
  .gaps .strip {
    outline: 2px solid #16202a;
  }
  .changes .drawn {
    inline-size: 32%;
  }
  .aims .drawn {
    inline-size: 66%;
  }
  .aims th p {
    font-weight: 400;
  }
  .rung-0 {
    fill: var(--shade-0);
  }
  .rung-1 {
    fill: var(--shade-1);
  }
  .rung-2 {
    fill: var(--shade-2);
  }
  .rung-3 {
    fill: var(--shade-3);
  }
  .rung-4 {
    fill: var(--shade-4);
  }
  .strip .hidden-part {
    stroke: #16202a;
    stroke-width: calc(var(--high) * var(--grown, 1));
    stroke-dasharray: 2px 7px;
    vector-effect: non-scaling-stroke;
  }
  .counter {
    flex: 1;
    display: flex;
    align-items: center;
    justify-content: space-evenly;
    gap: 1em;
  }
  .counter .count {
    font-size: 7em;
    font-weight: 700;
    line-height: 1.1;
  }
  .counter svg {
    flex: none;
    inline-size: min(46vw, 60vh);
    block-size: auto;
  }
  .collected {
    font-size: 2em;
    font-weight: 700;
    line-height: 1.3;
  }
  .counter ol {
    font-size: 1.15em;
    margin: 0 0 1em;
    padding-inline-start: 1.4em;
    line-height: 1.4;
  }
  .shades {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    outline: 2px solid #16202a;
  }
  .board input {
    inline-size: 4em;
    min-block-size: 44px;
    margin: 0;
    padding: 0 0.4em;
    border: 2px solid #16202a;
    border-radius: 0.3em;
    background: #ffffff;
    color: #16202a;
    font: inherit;
    font-weight: 700;
    text-align: end;
  }
  .board .blocked {
    flex-basis: 100%;
  }
  .board:fullscreen .page-only {
    display: none;
  }
  .board nav {
    font-size: 0.8em;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
  }
  .board .apart {
    margin-inline-start: auto;
  }
  .board button {
    min-block-size: 44px;
    padding: 0.15em 0.6em;
    border: 2px solid #16202a;
    border-radius: 0.4em;
    background: #ffffff;
    color: #16202a;
    font: inherit;
    cursor: pointer;
  }
  .board button[aria-pressed='true'] {
    background: #16202a;
    color: #ffffff;
  }
  .board button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  .board :focus-visible {
    outline: 4px solid #00655f;
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .board {
      color: CanvasText;
      background: Canvas;
    }
    .strip {
      forced-color-adjust: none;
      background: #ffffff;
    }
  }
`;
