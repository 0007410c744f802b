import { css } from 'lit';

const dark = css`
  --surface: #11181f;
  --ground: #1a242d;
  --ink: #edf2f6;
  --muted: #b4c1cc;
  --line: #35434f;
  --edge: #8597a6;
  --accent: #62cbc1;
  --on-accent: #04211f;
  --soft: #14383a;
  --bad: #ff9d94;
  --good: #7fd99a;
  color-scheme: dark;
`;

/**
 * The ground every screen stands on. `all: initial` keeps a host page's styles out, but for hiding, which is the page's.
 * Four boxes, since each needs what only the one around it knows: `.root` the page's font size (as a line height),
 * `.reader` the reader's own, `.sheet` the larger of both, and a width that asks for as much as a paragraph would;
 * `.frame` is measured by container queries, for which it must not count its content.
 */
export const base = css`
  :host {
    display: block;
    scroll-margin-block-start: var(--labanso-scroll-margin, 0px);
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    direction: ltr;
    unicode-bidi: isolate;
    font-size: inherit;
    /* a measure, for no text: who wants their lines further apart doesn't mean it */
    line-height: 1em !important;
    --surface: #ffffff;
    --ground: #f3f6f8;
    --ink: #16202a;
    --muted: #4a5866;
    --line: #cdd6de;
    --edge: #66788a;
    --accent: var(--labanso-accent, #00655f);
    --on-accent: #ffffff;
    --soft: #e2f1ef;
    --bad: #a3251b;
    --good: #1a6b39;
    --radius: var(--labanso-radius, 0.7em);
    color-scheme: light;
    color: var(--ink);
    font-family: var(
      --labanso-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Helvetica Neue',
      Arial,
      sans-serif
    );
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .reader {
    font-size: medium;
    line-height: inherit !important;
  }
  .sheet {
    display: grid;
    grid-template-columns: minmax(5em, var(--labanso-max-width, 46em));
    max-inline-size: var(--labanso-max-width, 46em);
    margin-inline: auto;
    background: var(--surface);
    font-size: max(1.0625em, 16px);
    font-size: max(1.0625em, 1.0625lh, 16px);
    line-height: 1.6;
  }
  .frame {
    container-type: inline-size;
  }
  @media (prefers-color-scheme: dark) {
    .root:not([data-theme='light'], [data-theme='projector']) {
      ${dark}
    }
  }
  .root[data-theme='dark'] {
    ${dark}
  }
  /* read from the third row of a room, on 1920 × 1080 */
  .root[data-theme='projector'] {
    --labanso-max-width: 52em;
    --muted: #27313b;
    --edge: #3c4a58;
  }
  .root[data-theme='projector'] .sheet {
    font-size: max(1.0625em, 1.0625lh, 16px, min(30px, 1.6vw));
  }
  @media (forced-colors: active) {
    .root {
      --surface: Canvas;
      --ground: Canvas;
      --soft: Canvas;
      --ink: CanvasText;
      --muted: CanvasText;
      --line: CanvasText;
      --edge: CanvasText;
      --accent: Highlight;
      --on-accent: HighlightText;
      --bad: CanvasText;
    }
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset {
    min-inline-size: 0;
  }
  legend {
    display: block;
    inline-size: 100%;
  }
  h2 {
    font-size: 1.45em;
    line-height: 1.4;
    font-weight: 700;
    text-wrap: balance;
    scroll-margin-block-start: var(--labanso-scroll-margin, 1em);
  }
  h3 {
    font-size: 1.2em;
    line-height: 1.45;
    font-weight: 700;
    text-wrap: balance;
  }
  h4 {
    font-size: 1.05em;
    line-height: 1.5;
    font-weight: 700;
  }
  p,
  li,
  dd {
    text-wrap: pretty;
  }
  button,
  input,
  select,
  summary,
  a {
    scroll-margin-block: var(--labanso-scroll-margin, 1em);
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  h2:focus,
  h3:focus,
  p:focus {
    outline: none;
  }
  svg {
    display: block;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .top,
  .bottom {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    padding: 0.6em 1.1em;
  }
  .top {
    border-block-end: 1px solid var(--line);
  }
  .bottom {
    border-block-start: 1px solid var(--line);
    color: var(--muted);
  }
  .brand {
    flex: none;
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-weight: 700;
    color: var(--accent);
  }
  .compass {
    inline-size: 1.9em;
    block-size: 1.9em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .compass .north {
    fill: currentColor;
  }
  .screen {
    display: flex;
    flex-direction: column;
    gap: 1.25em;
    padding: 1.4em 1.1em 1.6em;
  }
  .screen > * {
    min-inline-size: 0;
  }
  .lead {
    font-size: 1.06em;
  }
  .note,
  .why,
  .hint {
    color: var(--muted);
  }
  .error,
  .warning {
    color: var(--bad);
    font-weight: 600;
  }
  .error:empty,
  .hint:empty {
    display: none;
  }
  @container (min-width: 40em) {
    .screen {
      padding: 2em 2.2em 2.2em;
    }
    .top,
    .bottom {
      padding-inline: 2.2em;
    }
  }
`;
