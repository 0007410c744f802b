import { css } from 'lit';

/** Codes, comparison, and the sheet of paper. */
export const shareStyles = css`
  .code {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.9em;
    padding: 0.7em 1em;
    border: 1.5px dashed var(--edge);
    border-radius: var(--radius);
    font-family: ui-monospace, 'Noto Sans Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace;
    font-size: 1.15em;
    font-weight: 700;
    letter-spacing: 0.06em;
    user-select: all;
  }
  .codes {
    display: flex;
    flex-wrap: wrap;
    gap: 1.2em;
  }
  .codes figure {
    flex: 1 1 14em;
    max-inline-size: 20em;
  }
  .qr {
    inline-size: 100%;
    forced-color-adjust: none;
    border-radius: 0.3em;
  }
  /* alone on white, whatever the colours around: a webcam reads it from arm's length */
  .hand-in .qr {
    inline-size: min(100%, 75vh);
    margin-inline: auto;
    background: #fff;
  }
  figcaption {
    margin-block-start: 0.4em;
    color: var(--muted);
  }
  .outcome:empty {
    display: none;
  }
  .poster img,
  .poster canvas {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-inline-size: 30em;
    border: 1px solid var(--edge);
  }
  textarea {
    inline-size: 100%;
    box-sizing: border-box;
    font: inherit;
    padding: 0.6em;
    color: inherit;
    background: var(--ground);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
  }
  .printed,
  .on-paper {
    display: none !important;
  }
  .dumbbell {
    inline-size: 100%;
    max-inline-size: 16em;
    margin-block-start: 0.3em;
  }
  .dumbbell .line {
    stroke: var(--line);
    stroke-width: 1.6;
  }
  .dumbbell .way {
    stroke: var(--accent);
    stroke-width: 2.4;
  }
  .dumbbell .then {
    fill: var(--surface);
    stroke: var(--edge);
    stroke-width: 1.4;
  }
  .dumbbell .now {
    fill: var(--accent);
  }
  .total th,
  .total td {
    border-block-start: 2px solid var(--edge);
    font-weight: 700;
  }
  .changes {
    display: grid;
    gap: 0.7em;
    list-style: none;
  }
  .asked {
    display: block;
    color: var(--muted);
  }
`;
