import { svg, type SVGTemplateResult } from 'lit';

/** The mark: a compass needle in a dial of four quarters, one for each area. Decoration. */
export const compass = (): SVGTemplateResult => svg`
  <circle cx="16" cy="16" r="14.5" class="face" />
  <path d="M16 4v3M16 25v3M4 16h3M25 16h3" class="ticks" />
  <path d="M21.5 10.5 18 18l-7.5 3.5L14 14z" class="needle" />
  <path d="M21.5 10.5 18 18l-4-4z" class="north" />
`;
