import { css } from 'lit';

/** The one list of what to do. */
export const planStyles = css`
  .rows {
    list-style: none;
    border-block-start: 1px solid var(--line);
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    border-block-end: 1px solid var(--line);
  }
  .row.duty {
    border-inline-start: 5px solid var(--edge);
  }
  .tick {
    display: grid;
    place-items: center start;
    align-self: start;
    inline-size: 3em;
    min-block-size: 3.6em;
    padding-inline-start: 0.7em;
    cursor: pointer;
  }
  .row > details {
    padding: 0;
    border: 0;
    background: none;
  }
  .row > details[open] {
    padding-block-end: 0.8em;
  }
  .tick input {
    inline-size: 1.5em;
    block-size: 1.5em;
    accent-color: var(--accent);
  }
  .row > details > summary::before {
    position: absolute;
    inset: 1.3em 0.3em auto auto;
  }
  .row summary {
    position: relative;
    display: block;
    padding-block: 0.6em;
    padding-inline-end: 1.6em;
    text-decoration: none;
    font-weight: 400;
  }
  .row-title {
    display: block;
    color: var(--ink);
    font-weight: 700;
  }
  .facts-row .when {
    font-weight: 400;
  }
  .duty-note {
    margin-block-end: 0.5em;
  }
  .how {
    padding-inline-start: 1.4em;
  }
  .how li + li {
    margin-block-start: 0.35em;
  }
  .road-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4em 1em;
  }
  .choice {
    display: flex;
    border: 1.5px solid var(--edge);
    border-radius: 2em;
    overflow: hidden;
  }
  .choice label {
    position: relative;
    cursor: pointer;
  }
  .choice input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  .choice span {
    display: grid;
    place-items: center;
    min-block-size: 3em;
    padding-inline: 1em;
  }
  .choice :checked + span {
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  .choice :focus-visible + span {
    outline: 3px solid var(--accent);
    outline-offset: -6px;
  }
  .choice :checked:focus-visible + span {
    outline-color: var(--on-accent);
  }
  .road:empty {
    display: none;
  }
  /* they run on, as words do: one below the other they would take twice the room on a phone */
  .facts-row {
    display: block;
    color: var(--muted);
  }
  .facts-row > span + span::before {
    content: '· ';
    font-weight: 400;
  }
  .facts-row .gain,
  .facts-row .level-up {
    color: var(--accent);
    font-weight: 700;
  }
  .facts-row .when {
    color: var(--ink);
    font-weight: 700;
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
  .news {
    z-index: 1;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: 0.3em;
    box-shadow: 0 -1px var(--line);
  }
  .news > span {
    flex: 1 1 12em;
  }
  .plan:has(.news) :is(summary, button, input) {
    scroll-margin-block-end: 6em;
  }
  .struck span:first-child {
    text-decoration: line-through;
  }
  @media (forced-colors: active) {
    .choice :checked + span {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
