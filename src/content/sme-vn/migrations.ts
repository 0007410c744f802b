import type { Migration } from '#model';

/** What was renamed between its major versions, for `migrate`; there is only one version yet. */
export const smeVnMigrations: readonly Migration[] = [];
