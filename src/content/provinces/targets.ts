// What the country and five provinces set out to reach: shares and figures, never a rank of one business.
// The data stand in JSON, the texts in the locales, by id. Provincial figures are as printed in the articles,
// not checked elsewhere.

import type { Id } from '#model';
import programmeData from './programmes.json' with { type: 'json' };
import sectorData from './priority-sectors.json' with { type: 'json' };
import targetData from './targets.json' with { type: 'json' };

/** What a province or the country wants to reach, as a share of businesses, with its source. */
export interface Target {
  readonly id: Id;
  /** `null`: the whole country; else the id of today's unit. */
  readonly province: Id | null;
  /** The former province that set it, where it is no unit of its own any more. */
  readonly former?: Id;
  readonly comparison: 'over' | 'at-least' | 'equal' | 'between';
  readonly value: number;
  /** The upper end, for `between`. */
  readonly until?: number;
  readonly unit: 'percent' | 'count';
  /** What it is a share or a number of. Only shares of enterprises and SMEs compare with a group of businesses. */
  readonly of: string;
  /** The year by which. */
  readonly due: number;
  /** The source prints no year: it is inferred. */
  readonly dueInferred?: boolean;
  readonly source: Id;
  readonly confidence: 'high' | 'medium';
  /** The indicator of the questionnaire that measures the same share of businesses. */
  readonly indicator?: Id;
}

/** A programme that helps businesses, with its source. */
export interface Programme {
  readonly id: Id;
  /** Today's unit. */
  readonly province: Id;
  readonly former?: Id;
  /** `programme`: a plan or resolution; `system`: something that was running; `goal`: a standing aimed at. */
  readonly kind: 'programme' | 'system' | 'goal';
  /** The year of the plan, or in which the article reports the system. */
  readonly year: number;
  readonly due?: number;
  /** Whom to ask whether it is still there: a text of the locales. */
  readonly ask?: Id;
  readonly source: Id;
}

/** Fields that a province named as its priorities; their names are texts of the locales, by province. */
export interface PrioritySectors {
  readonly province: Id;
  /** Options of the profile's `sector` that belong to them. */
  readonly sectors: readonly Id[];
  readonly source: Id;
}

/** Every target that we know, with its source. */
export const targets = targetData as readonly Target[];
/** Every programme that we know, with its source. */
export const programmes = programmeData as readonly Programme[];
/** The fields that provinces named first. */
export const prioritySectors: readonly PrioritySectors[] = sectorData;
