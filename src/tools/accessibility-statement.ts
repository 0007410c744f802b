// Runs the accessibility tests and writes what they found, in both languages: `npm run accept:accessibility`.
// .github/accessibility.{vi,en}.md say what machines have tested, and what people still have to. Their words are in
// accessibility-words.ts.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES } from '#content';
import criteria from '../../test/accessibility/criteria.json' with { type: 'json' };
import { findChromium } from './browsers.js';
import { accessibilityWords } from './accessibility-words.ts';
import { ROOT } from './serve.js';

interface Titled {
  readonly title: string;
  readonly passed: boolean;
}

const folder = mkdtempSync(join(tmpdir(), 'labanso-accessibility-'));
const file = join(folder, 'titles.json');
const runner = join(ROOT, 'node_modules/@web/test-runner/dist/bin.js');
spawnSync(process.execPath, [runner, '--config', 'test/web-test-runner.config.js'], {
  cwd: ROOT,
  env: { ...process.env, BROWSERS: 'chromium', GROUPS: 'chromium', TITLES_FILE: file },
  stdio: 'inherit',
});
const tests = JSON.parse(readFileSync(file, 'utf8')) as readonly Titled[];
rmSync(folder, { recursive: true });
const browser = /^\D+[\d.]+/.exec(execFileSync(findChromium()!, ['--version', '--no-sandbox']).toString())![0];
const { version: axe } = JSON.parse(readFileSync(join(ROOT, 'node_modules/axe-core/package.json'), 'utf8'));
const [year, month, day] = new Date().toISOString().slice(0, 10).split('-');
const TEXTS = accessibilityWords(`${day}/${month}/${year}`, browser, axe);

const of = (id: string): readonly Titled[] => tests.filter(({ title }) => title.startsWith(`${id} `));

for (const language of LANGUAGES) {
  const text = TEXTS[language];
  const counted = tests.filter(({ title }) => /^\d\.\d\.\d+ |axe/.test(title));
  const failed = counted.filter(({ passed }) => !passed).length;
  const rows = criteria.map((criterion) => {
    const mine = of(criterion.id);
    const bad = mine.filter(({ passed }) => !passed).length;
    const reason = criterion.notApplicable as keyof typeof text.notApplicable | undefined;
    const said = reason
      ? text.notApplicable[reason]
      : !mine.length
        ? text.none
        : bad
          ? text.failed(bad, mine.length)
          : text.passed(mine.length);
    return `| ${criterion.id} ${criterion[language]} | ${criterion.level} | ${said} |`;
  });
  const page = [
    `# ${text.title}`,
    text.scope,
    text.standard,
    text.state(counted.length - failed, failed),
    text.screens,
    text.paper,
    `${text.table}\n${rows.join('\n')}`,
    `## ${text.peopleTitle}`,
    text.each,
    text.people.map((one) => `- ${one}`).join('\n'),
    text.judge,
    criteria.flatMap(({ id, people }) => (people ? [`- ${id}: ${people[language]}.`] : [])).join('\n'),
    `## ${text.rulesTitle}`,
    text.rules,
    text.laws.map((one) => `- ${one}`).join('\n'),
    text.more,
    `## ${text.reportTitle}`,
    text.report,
    text.made,
  ].join('\n\n');
  writeFileSync(new URL(`../../.github/accessibility.${language}.md`, import.meta.url), page + '\n');
}
console.log('.github/accessibility.vi.md, .github/accessibility.en.md');
