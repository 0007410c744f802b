import { LANGUAGES, type Language } from '#content';

/** `--lang` when it was given; else Vietnamese where the system speaks it, English elsewhere. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at < 0 ? undefined : (argv[at]!.split('=')[1] ?? argv[at + 1]);
  const known = LANGUAGES.find((language) => language === asked);
  if (known) return known;
  return /^vi\b/i.test((env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').replace('_', '-')) ? 'vi' : 'en';
}
