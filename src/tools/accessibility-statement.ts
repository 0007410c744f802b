// Runs the accessibility tests and writes what they found, in both languages: `npm run accept:accessibility`.
// .github/accessibility.{vi,en}.md say what machines have tested, and what people still have to.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import criteria from '../../test/accessibility/criteria.json' with { type: 'json' };
import { findChromium } from './browsers.js';
import { ROOT } from './serve.js';

interface Titled {
  readonly title: string;
  readonly passed: boolean;
}

const folder = mkdtempSync(join(tmpdir(), 'labanso-accessibility-'));
const file = join(folder, 'titles.json');
const runner = join(ROOT, 'node_modules/@web/test-runner/dist/bin.js');
spawnSync(process.execPath, [runner, '--config', 'test/web-test-runner.config.js', '--group', 'chromium'], {
  cwd: ROOT,
  env: { ...process.env, BROWSERS: 'chromium', TITLES_FILE: file },
  stdio: 'inherit',
});
const tests = JSON.parse(readFileSync(file, 'utf8')) as readonly Titled[];
rmSync(folder, { recursive: true });
const browser = execFileSync(findChromium()!, ['--version', '--no-sandbox']).toString().trim();
const [year, month, day] = new Date().toISOString().slice(0, 10).split('-');

const TEXTS = {
  vi: {
    title: 'Tuyên bố về khả năng tiếp cận',
    scope:
      'Áp dụng cho: phần tử `<labanso-assessment>`, mọi màn hình, tiếng Việt và tiếng Anh. Trang chứa nó không nằm trong tuyên bố này.',
    standard: 'Tiêu chuẩn hướng tới: WCAG 2.2, mức A và AA.',
    state: (passed: number, failed: number) =>
      `Ngày ${day}/${month}/${year}, máy đã chạy ${passed + failed} phép thử trên ${browser}: ${passed} đạt, ${failed} không đạt. Máy chỉ tìm được một phần rào cản. **Chưa có người khuyết tật nào dùng thử, nên chúng tôi không tuyên bố là đạt chuẩn.**`,
    table: '| Tiêu chí | Mức | Máy đã thử |\n| --- | --- | --- |',
    passed: (count: number) => (count === 1 ? '1 phép thử, đạt' : `${count} phép thử, đều đạt`),
    failed: (failed: number, count: number) => `**${failed} trong ${count} phép thử không đạt**`,
    none: 'chưa có phép thử riêng; luật của axe-core chạy trên mọi màn hình',
    notApplicable: {
      media: 'không áp dụng: không có âm thanh, hình động',
      page: 'không áp dụng: việc của trang chứa phần tử',
      motion: 'không áp dụng: không dùng chuyển động của máy',
      login: 'không áp dụng: không đăng nhập',
    },
    screens:
      'Mọi màn hình đều được thử ở 320 px, 1280 px, máy chiếu 1920 px, phóng to 400 %, giãn chữ, màu tối, màu bắt buộc, giảm chuyển động; axe-core không tắt luật nào.',
    peopleTitle: 'Người thật còn phải thử',
    people: [
      'TalkBack và Chrome, giọng tiếng Việt, Android 10 và máy cũ nhất được hỗ trợ: chưa thử',
      'NVDA với Chrome và Firefox, giọng tiếng Việt: chưa thử',
      'VoiceOver và Safari trên iPhone, giọng Linh: chưa thử',
      'Voice Access trên Android: chưa thử',
      'Chế độ tương phản cao của Windows: chưa thử bằng người',
      'Phóng to 400 %: chưa thử bằng người',
      'Công tắc điều khiển: chưa thử',
    ],
    reportTitle: 'Gặp rào cản?',
    report: 'Xin báo ở mục Issues của dự án: màn hình nào, thiết bị nào, điều gì không làm được.',
    made: 'Trang này do lệnh `npm run accept:accessibility` viết từ kết quả thử; xin đừng sửa tay.',
  },
  en: {
    title: 'Accessibility statement',
    scope:
      'For the element `<labanso-assessment>`, every screen, in Vietnamese and English. The page around it is not part of this statement.',
    standard: 'Standard aimed at: WCAG 2.2, levels A and AA.',
    state: (passed: number, failed: number) =>
      `On ${day}/${month}/${year} machines ran ${passed + failed} tests in ${browser}: ${passed} passed, ${failed} failed. Machines find only part of all barriers. **No disabled person has tried it yet, so we do not claim conformance.**`,
    table: '| Criterion | Level | Tested by machine |\n| --- | --- | --- |',
    passed: (count: number) => (count === 1 ? '1 test, passed' : `${count} tests, all passed`),
    failed: (failed: number, count: number) => `**${failed} of ${count} tests failed**`,
    none: 'no test of its own; the rules of axe-core run on every screen',
    notApplicable: {
      media: 'not applicable: no audio or video',
      page: 'not applicable: up to the page around it',
      motion: 'not applicable: the motion of the device is not used',
      login: 'not applicable: no login',
    },
    screens:
      'Every screen is tested at 320 and 1280 px, on a projector of 1920 px, at 400 % zoom, with text spacing, dark, forced colours, reduced motion; no rule of axe-core is switched off.',
    peopleTitle: 'What people still have to test',
    people: [
      'TalkBack with Chrome and a Vietnamese voice, on Android 10 and the oldest device supported: not yet tested',
      'NVDA with Chrome and Firefox and a Vietnamese voice: not yet tested',
      'VoiceOver with Safari on an iPhone, voice Linh: not yet tested',
      'Android Voice Access: not yet tested',
      'Windows contrast themes: not yet tested by people',
      '400 % zoom: not yet tested by people',
      'Switch access: not yet tested',
    ],
    reportTitle: 'Met a barrier?',
    report: 'Please say so in the project’s issues: which screen, which device, what could not be done.',
    made: 'Written by `npm run accept:accessibility` from the results of the tests; please don’t edit it by hand.',
  },
} as const;

const of = (id: string): readonly Titled[] =>
  tests.filter(({ title }) => title.split(/[^\d.]+/).some((number) => number === id));

for (const language of ['vi', 'en'] as const) {
  const text = TEXTS[language];
  const counted = tests.filter(({ title }) => /\b\d\.\d\.\d+\b|axe/.test(title));
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
    `${text.table}\n${rows.join('\n')}`,
    `## ${text.peopleTitle}`,
    text.people.map((one) => `- ${one}`).join('\n'),
    `## ${text.reportTitle}`,
    text.report,
    text.made,
  ].join('\n\n');
  writeFileSync(new URL(`../../.github/accessibility.${language}.md`, import.meta.url), page + '\n');
}
console.log('.github/accessibility.vi.md, .github/accessibility.en.md');
