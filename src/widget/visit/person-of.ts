import type { Visit } from './visit.ts';

/** A word for the person who answers: it goes with them, whoever comes next has another one. */
export function personOf({ host, session }: Pick<Visit, 'host' | 'session'>): string {
  const known = session.state().page['person'];
  const person = known ?? String(host.random());
  if (!known) session.setPage('person', person);
  return person;
}
