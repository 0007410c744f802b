// Writes the first screen as plain HTML and its styles: packages/widget/dist/first-screen.{vi,en}.html, labanso.css.
// A page that pastes one into its own HTML is seen and read before any script has come; the element takes it over.
import { writeFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { LANGUAGES, type Language } from '#content';
import { base, controls } from '#look';
import { memoryStore } from '#session';
import { builtIn, loadLanguage } from '../widget/custom/bundle.ts';
import { framed, ground } from '../widget/screens/page.ts';
import { welcome } from '../widget/screens/welcome.ts';
import { screens } from '../widget/styles/screens.ts';
import { actsOf } from '../widget/visit/acts-of.ts';
import { factsOf } from '../widget/visit/facts-of.ts';
import { createVisit } from '../widget/visit/visit.ts';

const DIST = new URL('../../packages/widget/dist/', import.meta.url);
const WORDS = {
  vi: { words: 'Trang tải lâu hơn bình thường. Bấm chưa được thì anh/chị kiểm tra mạng rồi', again: 'tải lại trang' },
  en: {
    words: 'The page is slow to load. If the buttons do nothing, check the connection and',
    again: 'load it again',
  },
} satisfies Record<Language, unknown>;
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

/**
 * What is said when the script has not come after five seconds: blocked, lost, cut off. Without a script it is a wait of the
 * style sheet's. It stands first, since a page may be cut in half; the element takes it away with all that is early.
 */
const HINT = `
  .early-hint {
    max-block-size: 0;
    overflow: hidden;
    visibility: hidden;
    animation: early-hint 1ms 5s forwards !important;
  }
  .early-hint p { padding: 0.8em 1.1em; background: var(--ground); }
  @keyframes early-hint {
    to { max-block-size: 20em; visibility: visible; }
  }
`;

const hint = (words: string, again: string): string =>
  `<div class="early-hint" role="note"><p>${words} <a href="">${again}</a></p></div>`;

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
  const markup = withNotes(tidy(await collectResult(render(ground(language, null, body)))), facts.t('ui:loading'));
  const { words, again } = WORDS[language as Language];
  return markup.replace('<div class="frame">', `<div class="frame">${hint(words, again)}`);
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
  [base.cssText, controls.cssText, screens.cssText, HINT]
    .map((text) => text.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' '))
    .join('') + '\n',
);
