import type { Host } from './host.ts';
import type { State } from './visit.ts';

/** Tells the page that a part of the script did not come; returns what the person is told. */
export function failureOf(host: Pick<Host, 'emit' | 'lacks'>, cause: unknown): Pick<State, 'hasFailed' | 'lacks'> {
  const lacks = host.lacks(cause);
  const [code, message] = lacks
    ? ['file-missing', `This page lacks a file of the element: ${lacks}. Put it there, with its folder.`]
    : ['load-failed', String(cause)];
  // eslint-disable-next-line no-console -- who runs the page looks there first
  if (lacks) console.error(`labanso: ${message}`);
  host.emit('labanso-error', { code: code!, message: message! });
  return { hasFailed: true, lacks };
}
