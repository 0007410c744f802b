import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ROOT } from './packages.ts';

/** The doors that programs import, the ground floor first. The content's own types are data: tested as such. */
export const API_DOORS = [
  'scoring',
  'scoring-check',
  'scoring-exchange',
  'scoring-formats',
  'scoring-session',
  'scoring-gathering',
  'widget',
] as const;

const FOLDERS: Readonly<Record<(typeof API_DOORS)[number], string>> = {
  scoring: 'scoring',
  'scoring-check': 'scoring',
  'scoring-exchange': 'scoring',
  'scoring-formats': 'scoring',
  'scoring-session': 'scoring',
  'scoring-gathering': 'scoring',
  widget: 'widget',
};

/**
 * The types of every door, in the order of API_DOORS: its own, and those of the chunks it shares that no door before it
 * has shown; without the hashes in their names.
 */
export function apis(): readonly { readonly door: (typeof API_DOORS)[number]; readonly types: string }[] {
  const seen = new Set<string>();
  const read = (file: string): string => {
    if (seen.has(file)) return '';
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    const shared = [...code.matchAll(/from '(\.[^']+)\.js'/g)].map(([, path]) =>
      resolve(dirname(file), `${path}.d.ts`),
    );
    return shared.map(read).join('') + code;
  };
  return API_DOORS.map((door) => ({
    door,
    types: read(join(ROOT, 'packages', FOLDERS[door], 'dist', `${door}.d.ts`)).replace(/-[\w-]{8}\.js'/g, ".js'"),
  }));
}
