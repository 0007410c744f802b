import { css } from 'lit';

/** The pictures of the result: the dial of the score and the rose of the areas. */
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
  .dial text,
  .rose text {
    fill: var(--muted);
    font-size: 8.5px;
    text-anchor: middle;
  }
  svg.rose {
    inline-size: 100%;
    max-inline-size: 19em;
    margin-inline: auto;
  }
  .rose .ring {
    fill: none;
    stroke: var(--line);
    stroke-width: 0.7;
  }
  .rose .petal {
    fill: var(--accent);
  }
  .rose .hardly {
    opacity: 0.45;
  }
  .rose .possible {
    fill: var(--soft);
    stroke: var(--accent);
    stroke-width: 0.8;
  }
  .rose .need {
    stroke: var(--ink);
    stroke-width: 1.6;
    stroke-linecap: round;
  }
  .rose .number {
    font-size: 9px;
    font-weight: 700;
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
