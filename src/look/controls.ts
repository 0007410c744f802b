import { css } from 'lit';

/** Buttons, options, fields: every target 48 px or more, the whole row clickable, native inputs inside. */
export const controls = css`
  button,
  select,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    min-block-size: 3em;
    padding: 0.55em 1.2em;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    font-weight: 600;
    line-height: 1.35;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  .primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .danger {
    border-color: var(--bad);
    color: var(--bad);
  }
  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: 3em;
    padding: 0.55em 1.2em;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    font-weight: 600;
    cursor: pointer;
  }
  .button:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .quiet,
  .link {
    border-color: transparent;
    background: none;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    font-weight: 500;
    text-align: start;
  }
  .quiet,
  .link {
    padding-inline: 0.4em;
    margin-inline: -0.4em;
  }
  .link {
    min-inline-size: 3em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .buttons .primary {
    flex: 1 1 12em;
  }
  .buttons .later {
    flex: 1 1 12em;
    color: var(--muted);
  }
  /* one row on a phone: less of the question is covered */
  .onward :is(.primary, .later) {
    flex-basis: 5em;
  }
  /* in sight on arrival, under nothing that has the focus; in its place where the window is as low as that of a zoom */
  @media (min-height: 30em) {
    .onward {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      margin-block-end: -1.6em;
      padding-block: 0.6em;
      background: var(--surface);
      box-shadow: 0 -1px var(--line);
    }
    .screen:has(.onward) :is(h2, button, input, select, summary, a) {
      scroll-margin-block-end: 7em;
    }
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
  }
  .languages button {
    padding-inline: 0.4em;
    border-color: transparent;
    background: none;
    font-size: 0.95em;
    font-weight: 500;
  }
  .languages [aria-pressed='true'] {
    font-weight: 700;
    color: var(--accent);
    box-shadow: inset 0 -3px 0 var(--accent);
    border-radius: 0;
  }
  .option {
    display: flex;
    align-items: flex-start;
    gap: 0.75em;
    min-block-size: 3em;
    padding: 0.65em 0.9em;
    margin-block-end: 0.5em;
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    cursor: pointer;
    touch-action: manipulation;
  }
  .option:has(:checked) {
    border-color: var(--accent);
    background: var(--soft);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .option span {
    min-inline-size: 0;
  }
  .option input {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0.14em 0 0;
    accent-color: var(--accent);
  }
  .option input:focus-visible {
    outline-offset: 1px;
  }
  .special {
    margin-block-start: 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--line);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .chips .option {
    max-inline-size: 100%;
    margin: 0;
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.2em;
  }
  .field label:not(.option),
  .field legend {
    font-weight: 700;
  }
  select,
  .wide,
  .number input {
    min-block-size: 3em;
    padding: 0.4em 0.8em;
    border: 1.5px solid var(--edge);
    border-radius: var(--radius);
    background-color: var(--surface);
  }
  select,
  .wide {
    inline-size: 100%;
    margin-block-start: 0.4em;
  }
  .number {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }
  .number input {
    inline-size: 5em;
    font-size: 1.3em;
    font-weight: 700;
    text-align: center;
  }
  [aria-invalid='true'] {
    border-color: var(--bad);
    box-shadow: inset 0 0 0 1px var(--bad);
  }
  details > summary {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 3em;
    cursor: pointer;
    font-weight: 600;
    color: var(--accent);
    list-style: none;
  }
  details > summary::-webkit-details-marker {
    display: none;
  }
  details > summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  details[open] > summary::before {
    transform: rotate(45deg);
  }
  /* a finger leaves no hover behind */
  @media (hover: hover) {
    button:hover:not(:disabled) {
      border-color: var(--accent);
      background: var(--soft);
    }
    .primary:hover:not(:disabled) {
      background: var(--accent);
      box-shadow: inset 0 0 0 2px var(--on-accent);
    }
    .option:hover {
      border-color: var(--accent);
    }
  }
  button:active:not(:disabled),
  .option:active,
  summary:active {
    background: var(--soft);
    border-color: var(--accent);
  }
  .primary:active:not(:disabled) {
    background: var(--accent);
    box-shadow: inset 0 0 0 3px var(--on-accent);
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      outline: 2px solid Highlight;
    }
    .languages [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
    }
    .primary {
      border-width: 3px;
    }
    /* colours of the system's own pair; left to itself the browser lays a white box under white words */
    .primary,
    .languages [aria-pressed='true'] {
      forced-color-adjust: none;
    }
  }
`;
