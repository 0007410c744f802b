import type { Source } from '#model';
import documentData from './documents.json' with { type: 'json' };
import provisionData from './provisions.json' with { type: 'json' };

/**
 * A law, decision, programme or article: what we cite. Titles are in the locales, by id.
 * Read on `checkedOn` by the project's researchers; nothing here is the gazette itself.
 */
export interface Document {
  readonly id: string;
  readonly kind: 'law' | 'decree' | 'circular' | 'resolution' | 'decision' | 'programme' | 'article' | 'estimate';
  /** As it is cited; `null` for what has no number. */
  readonly number: string | null;
  /** ISO dates; `null` where we could not read them. */
  readonly issued: string | null;
  readonly effective: string | null;
  /** The source prints no year in `issued`: it is inferred. */
  readonly issuedInferred?: boolean;
  /** Where `issued` is unknown: a day that it tells of. */
  readonly issuedAfter?: string;
  /** The last day on which it applies; absent when no end is set. */
  readonly until?: string;
  /** `in-force`: applies today. `target`: a plan. `report`: what was said or done. `ours`: our own estimate. */
  readonly standing: 'in-force' | 'target' | 'report' | 'ours';
  /** high: official text, or two independent good sources; medium: one good source or press. */
  readonly confidence: 'high' | 'medium' | 'low';
  readonly link: string | null;
  /** `copy`: a public transcription; `press`: a newspaper's or a company's account. */
  readonly linkKind: 'official' | 'copy' | 'press' | null;
  readonly checkedOn: string;
}

/** A document, or one article of it: what actions, targets and supports point to. */
export interface SourceFacts extends Document, Source {
  readonly id: string;
  /** Id of the document, for its title. */
  readonly document: string;
  readonly article: string | null;
}

/** Every document that we cite. */
export const documents = documentData as readonly Document[];

/** Every source, with the facts of its document; an article may be less certain than its document. */
export const sources: readonly SourceFacts[] = (
  provisionData as readonly Pick<SourceFacts, 'id' | 'document' | 'article' | 'confidence'>[]
).map((provision) => ({ ...documents.find(({ id }) => id === provision.document)!, ...provision }));
