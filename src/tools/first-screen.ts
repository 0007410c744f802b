// Writes the first screen as plain HTML and its styles: packages/widget/dist/first-screen.{vi,en}.html, labanso.css.
// A page that pastes one into its own HTML is seen and read before any script has come; the element takes it over.
import { writeFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { memoryStore } from '#session';
import { createAssessment } from '../widget/assessment.ts';
import { builtIn, loadLanguage } from '../widget/bundle.ts';
import { framed, ground } from '../widget/screens/page.ts';
import { welcome } from '../widget/screens/welcome.ts';
import { base } from '../widget/styles/base.ts';
import { controls } from '../widget/styles/controls.ts';
import { screens } from '../widget/styles/screens.ts';

const DIST = new URL('../../packages/widget/dist/', import.meta.url);
const nothing = (): void => undefined;

/** Without the marks that only a script needs, and without the blanks between lines. */
const tidy = (markup: string): string =>
  markup
    .replace(/<!--.*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=>|\/>)/g, '')
    .replace(/> </g, '><')
    .trim();

async function firstScreen(language: string): Promise<string> {
  const assessment = createAssessment(
    builtIn,
    {
      store: { ...memoryStore(), lasting: true },
      scope: '',
      now: () => 0,
      random: () => 0,
      days: 30,
      changed: nothing,
      moved: nothing,
      afterPaint: nothing,
      asked: nothing,
      erased: nothing,
      emit: nothing,
      print: nothing,
      save: nothing,
      address: () => '',
      copy: async () => undefined,
    },
    language,
  );
  await loadLanguage(assessment.texts, builtIn, language);
  const view = assessment.view();
  const frame = { view, languages: builtIn.languages, isSaved: true, hasData: false, speak: nothing };
  return tidy(await collectResult(render(ground(language, null, framed(frame, welcome(view), false)))));
}

for (const { language } of [{ language: 'vi' }, { language: 'en' }]) {
  const lang = language === 'vi' ? '' : ` lang="${language}"`;
  const style = '<link rel="stylesheet" href="labanso.css">';
  writeFileSync(
    new URL(`first-screen.${language}.html`, DIST),
    `<labanso-assessment${lang}><template shadowrootmode="open">${style}${await firstScreen(language)}</template></labanso-assessment>\n`,
  );
}
writeFileSync(
  new URL('labanso.css', DIST),
  [base, controls, screens].map(({ cssText }) => cssText.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ')).join('') +
    '\n',
);
