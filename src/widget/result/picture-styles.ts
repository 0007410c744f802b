import { css } from 'lit';

/** The pictures of the result: the dial of the score and the bars of the areas. */
export const pictureStyles = css`
  svg.dial {
    inline-size: 100%;
    max-inline-size: 22em;
    margin-inline: auto;
    overflow: visible;
  }
  .dial path {
    fill: none;
    stroke-width: 15;
  }
  .dial .reached {
    stroke: var(--accent);
  }
  .dial .open {
    stroke: var(--line);
  }
  .dial .held {
    stroke: var(--accent);
    stroke-dasharray: 2.5 2.5;
  }
  .dial .possible {
    stroke: var(--accent);
    stroke-width: 7;
  }
  .dial .needle,
  .dial .hub {
    fill: var(--ink);
  }
  .dial text {
    fill: var(--muted);
    font-size: 8.5px;
    text-anchor: middle;
  }
  .areas .bar {
    block-size: 0.9em;
    margin-block-start: 0.35em;
  }
  .bar.hardly .fill {
    opacity: 0.45;
  }
  .bar .need {
    fill: var(--ink);
  }
  @media (forced-colors: active) {
    .dial .open {
      stroke-width: 2;
    }
  }
  .bar {
    inline-size: 100%;
    block-size: 0.5em;
    margin-block-start: 0.35em;
    border-radius: 1em;
    overflow: hidden;
  }
  .bar .track {
    fill: var(--line);
  }
  .bar .fill {
    fill: var(--accent);
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
    }
    .bar .track {
      fill: Canvas;
    }
  }
`;
