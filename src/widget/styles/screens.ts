import { css } from 'lit';

/** Welcome, questions, review. */
export const screens = css`
  .motto {
    color: var(--accent);
    font-weight: 600;
    font-size: 1.06em;
    margin-block-start: -0.7em;
  }
  .promises {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }
  .promises li {
    display: flex;
    gap: 0.7em;
  }
  .promises li::before {
    content: '';
    flex: none;
    inline-size: 0.38em;
    block-size: 0.75em;
    margin: 0.32em 0.2em 0;
    border: solid var(--accent);
    border-width: 0 2.5px 2.5px 0;
    transform: rotate(40deg);
  }
  .found,
  .missing,
  .only-if,
  .notice {
    padding: 0.8em 1em;
    border-inline-start: 4px solid var(--accent);
    border-radius: 0.3em;
    background: var(--ground);
  }
  .notice .buttons {
    margin-block-start: 0.7em;
  }
  .fields {
    display: grid;
    gap: 1.25em;
    padding-block: 0.6em;
  }
  .missing li {
    margin-block-start: 0.4em;
    list-style: none;
  }
  .progress p {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    color: var(--muted);
  }
  .progress span {
    min-inline-size: 0;
  }
  .progress strong {
    color: var(--ink);
  }
  .dots {
    white-space: nowrap;
  }
  .dots i {
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-start: 0.25em;
    border: 1.5px solid var(--edge);
    border-radius: 50%;
  }
  .dots .done {
    border-color: var(--accent);
    background: var(--accent);
  }
  .dots .now {
    border-color: var(--accent);
    outline: 1.5px solid var(--accent);
    outline-offset: 1px;
  }
  legend h2 {
    margin-block-end: 0.55em;
  }
  .hint {
    margin-block: -0.4em 0.8em;
  }
  .hint::first-letter {
    text-transform: uppercase;
  }
  .help p {
    padding-inline-start: 1.1em;
    margin-block-end: 0.6em;
  }
  .confirmation {
    display: flex;
    flex-direction: column;
    gap: 0.6em;
    padding: 0.8em 1em;
    border: 1.5px solid var(--bad);
    border-radius: var(--radius);
    color: var(--ink);
  }
  .take form {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    padding-block-end: 0.5em;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
      scroll-behavior: auto !important;
    }
  }
  @media (forced-colors: active) {
    .dots .done {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
