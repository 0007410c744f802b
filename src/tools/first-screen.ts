// Writes the first screen as plain HTML and its styles: packages/widget/dist/first-screen.{vi,en}.html, labanso.css.
// A page that pastes one into its own HTML is seen and read before any script has come; the element takes it over.
import { writeFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { LANGUAGES } from '#content';
import { memoryStore } from '#session';
import { builtIn, loadLanguage } from '../widget/custom/bundle.ts';
import { framed, ground } from '../widget/screens/page.ts';
import { welcome } from '../widget/screens/welcome.ts';
import { base } from '../widget/styles/base.ts';
import { controls } from '../widget/styles/controls.ts';
import { screens } from '../widget/styles/screens.ts';
import { actsOf } from '../widget/visit/acts-of.ts';
import { factsOf } from '../widget/visit/facts-of.ts';
import { createVisit } from '../widget/visit/visit.ts';

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

/** What is pressed before the script is there opens a note, which the element finds: element/early.ts. */
function withNotes(markup: string, loading: string): string {
  let count = 0;
  return markup.replace(/<button (?![^>]*disabled)([^>]*)>(.*?)<\/button>/g, (_, attributes: string, words: string) => {
    const id = `early-${++count}`;
    const target = `popovertarget="${id}" popovertargetaction="show"`;
    return `<button ${target} ${attributes}>${words}</button><span id="${id}" popover="manual" role="status">${loading}</span>`;
  });
}

async function firstScreen(language: string): Promise<string> {
  const visit = createVisit(
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
      proposed: nothing,
      back: () => false,
      erased: nothing,
      reload: nothing,
      emit: nothing,
      print: async () => true,
      lacks: () => null,
      address: () => '',
    },
    language,
    () => import('../widget/result/index.ts'),
  );
  await loadLanguage(visit.texts, builtIn, language);
  const [facts, acts] = [{ ...factsOf(visit), saving: 'saved' as const, hasData: false }, actsOf(visit)];
  const body = framed(facts, acts, welcome(facts, acts));
  return withNotes(tidy(await collectResult(render(ground(language, null, body)))), facts.t('ui:loading'));
}

for (const language of LANGUAGES) {
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
