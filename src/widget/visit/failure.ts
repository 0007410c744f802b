import type { Host } from './host.ts';

/** That a part of the script did not come, and what the page lacks: a file of ours, or a part of the language that it broke. */
export interface Failure {
  readonly hasFailed: true;
  readonly lacks: string | null;
}

/** Tells the page that a part of the script did not come; returns what the person is told. */
export function failureOf(host: Pick<Host, 'emit' | 'lacks'>, cause: unknown): Failure {
  const lacks = host.lacks(cause);
  const [code, message] = lacks
    ? lacks.includes('/')
      ? ['file-missing', `This page lacks a file of the element: ${lacks}. Put it there, with its folder.`]
      : ['language-broken', `This page has broken ${lacks}.`]
    : ['load-failed', String(cause)];
  // eslint-disable-next-line no-console -- who runs the page looks there first
  if (lacks) console.error(`labanso: ${message}`);
  host.emit('labanso-error', { code: code!, message: message! });
  return { hasFailed: true, lacks };
}
