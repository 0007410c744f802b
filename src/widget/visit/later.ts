// What is loaded later: the parts that show results and open codes, with their texts. Handed in, so that a visit
// knows no screen.

import type { Finding } from '#model';
import type { Bundle } from '../custom/bundle.ts';
import type { OpenedResult } from './facts.ts';

/** What came in, or why nothing did. */
export type Received = { readonly opened: OpenedResult } | { readonly findings: readonly Finding[] };

/** What a visit itself needs of the parts that are loaded later. */
export interface Parts {
  readonly receiveCode: (text: string, bundle: Bundle) => Received;
  readonly receiveFile: (file: Blob, bundle: Bundle) => Promise<Received>;
  /** A result in one line, to compare with later. */
  readonly noteOf: (result: OpenedResult) => string;
}

export interface Later<Some> {
  /** What has been loaded. */
  readonly parts: () => Some | undefined;
  /** Loads once, again after a failure; `undefined` when it failed. */
  readonly load: () => Promise<Some | undefined>;
}

/** Loads when first asked for, and tells how it went: `null`, or why it failed. */
export function createLater<Some>(load: () => Promise<Some>, done: (failure: string | null) => void): Later<Some> {
  let parts: Some | undefined;
  let loading: Promise<void> | undefined;
  return {
    parts: () => parts,
    load: async () => {
      loading ??= load().then(
        (loaded) => {
          parts = loaded;
          done(null);
        },
        (cause: unknown) => {
          loading = undefined;
          done(String(cause));
        },
      );
      await loading;
      return parts;
    },
  };
}
