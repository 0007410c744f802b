/** The languages that the command speaks. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `--lang` when it was given; else Vietnamese where the system speaks it, English elsewhere. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at < 0 ? undefined : (argv[at]!.split('=')[1] ?? argv[at + 1]);
  if (asked === 'vi' || asked === 'en') return asked;
  return /^vi\b/i.test((env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').replace('_', '-')) ? 'vi' : 'en';
}
