import { css } from 'lit';

/** A button in the corner: it takes room from the line beside it alone, so that nothing moves when it comes late. */
export const aloudStyles = css`
  .aloud {
    position: relative;
    block-size: 0;
  }
  .aloud button {
    position: absolute;
    inset-block-start: 0.8em;
    inset-inline-end: 1.1em;
    z-index: 1;
    display: grid;
    place-items: center;
    inline-size: 3em;
    padding: 0;
  }
  /* in the corner that the dial leaves */
  .aloud:has(~ .result) button {
    inset-block-start: 0.2em;
    inset-inline-end: 0.55em;
  }
  .aloud svg {
    inline-size: 1.7em;
    block-size: 1.7em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .aloud [aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .aloud ~ .screen > .progress {
    padding-inline-end: 3.5em;
  }
  .aloud ~ .screen > h2 {
    padding-inline-end: 2.4em;
  }
  @container (min-width: 40em) {
    .aloud button {
      inset-block-start: 1.4em;
      inset-inline-end: 2.2em;
    }
    .aloud:has(~ .result) button {
      inset-block-start: 0.6em;
      inset-inline-end: 2.2em;
    }
  }
  @media (forced-colors: active) {
    .aloud [aria-pressed='true'] {
      forced-color-adjust: none;
    }
  }
  @media print {
    .aloud {
      display: none;
    }
  }
`;
