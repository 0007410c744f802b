// Goes through every screen on one device in one language, and keeps what was found wrong, by criterion.

import 'axe-core/axe.min.js';
import {
  barOf,
  covered,
  cutOff,
  disordered,
  faint,
  faintInPictures,
  misheaded,
  moving,
  sideways,
  sightOf,
  small,
  tight,
} from './measure.ts';
import { everyScreen } from './screens.ts';
import { leave, type Device, type Person } from './stage.ts';
import { foreign } from './wording.ts';

declare const axe: typeof import('axe-core');

/** A device with its name, and the criterion that it is there for. */
export interface State extends Device {
  readonly name: string;
  readonly fits: string;
  /** Whether axe looks, too. It takes most of the time, and what it looks at is in the document: few devices differ. */
  readonly isAudited?: boolean;
  /** The only language to look at: where words may be of any length. */
  readonly only?: 'vi' | 'en';
}

export interface Survey {
  /** What is wrong, by criterion, or by the name of a group of rules. */
  readonly wrong: (criterion: string) => readonly string[];
  /** How many checks looked at something, and found it in order or not. */
  readonly looked: (criterion: string) => number;
}

/** Every rule of axe for levels A and AA, its best practices and its experimental rules; left out: AAA, deprecated. */
const rules = (): Record<string, { enabled: boolean }> =>
  Object.fromEntries(
    axe
      .getRules()
      .filter(({ tags }) => !tags.some((tag) => /^wcag2+1?aaa$|^deprecated$/.test(tag)))
      .map(({ ruleId }) => [ruleId, { enabled: true }]),
  );

/** What axe finds on the whole page. */
export const audit = () =>
  axe.run(document, { rules: rules(), resultTypes: ['violations'], selectors: false, elementRef: true });

/** `wcag1411` is 1.4.11; what belongs to no criterion is a best practice. */
function criteriaOf(tags: readonly string[]): readonly string[] {
  const found = tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? []);
  return found.length ? found : ['best practice'];
}

/** Whether the bar that stays in sight covers a part of something, which scrolling brings out. */
function isUnderBar(target: Element | undefined, { root }: Person): boolean {
  const bar = root.querySelector('.onward');
  if (!target || !bar || !barOf(bar) || bar.contains(target)) return false;
  return target.getBoundingClientRect().bottom > bar.getBoundingClientRect().top;
}

/** Where focus has to be: nowhere on a page just opened, else at what has to be read next. */
function lost(where: string, { element, root, one }: Person): readonly string[] {
  const focused = root.activeElement;
  if (where.startsWith('welcome')) return focused ? ['focus was taken from the page'] : [];
  if (document.activeElement !== element) return ['focus is outside'];
  const expected = where.startsWith('wrong')
    ? '[aria-invalid=true]'
    : where.startsWith('question before')
      ? '[role=group] > [tabindex="-1"]'
      : where.startsWith('result after a change')
        ? '[data-edited]'
        : 'h2';
  return focused === one(expected) ? [] : [`focus is at ${focused?.outerHTML.slice(0, 80)}, not at ${expected}`];
}

export async function survey(lang: string, state: State): Promise<Survey> {
  const wrong = new Map<string, string[]>();
  const looked = new Map<string, number>();
  const note = (criterion: string, where: string, findings: readonly string[]): void => {
    looked.set(criterion, (looked.get(criterion) ?? 0) + 1);
    wrong.set(criterion, [...(wrong.get(criterion) ?? []), ...findings.map((each) => `${where}: ${each}`)]);
  };
  const byAxe = async (where: string, person: Person): Promise<void> => {
    const { violations, passes } = await audit();
    for (const { id, tags, nodes } of violations)
      for (const criterion of criteriaOf(tags))
        note(
          criterion,
          where,
          nodes
            .filter(({ element }) => id !== 'target-size' || !isUnderBar(element, person))
            .map(({ html }) => `axe ${id}: ${html.slice(0, 120)}`),
        );
    for (const { tags } of passes) for (const criterion of criteriaOf(tags)) note(criterion, where, []);
  };
  await everyScreen({ lang, device: state, attributes: { province: 'dak-lak' } }, async (where, person) => {
    if (state.isAudited) await byAxe(where, person);
    const sight = sightOf(person);
    note('1.3.1', where, misheaded(person));
    note('1.3.2', where, disordered(sight));
    note('1.4.3', where, faintInPictures(person));
    note('fits', where, [...sideways(sight), ...cutOff(sight), ...covered(sight)]);
    note('tight', where, tight(sight));
    note('1.4.11', where, faint(person));
    note('2.2.2', where, moving(person, state.media?.['prefers-reduced-motion'] ? 0 : 0.5));
    note('2.4.3', where, lost(where, person));
    note('2.5.8', where, small(person));
    note('3.1.2', where, foreign(sight, lang));
  });
  await leave();
  return { wrong: (criterion) => wrong.get(criterion) ?? [], looked: (criterion) => looked.get(criterion) ?? 0 };
}

const LOOKED_FOR: readonly (readonly [string, string])[] = [
  ['1.3.1', 'headings, lists, tables and groups say how things belong together'],
  ['1.3.2', 'what is read first stands first'],
  ['1.4.3', 'text stands out from its background'],
  ['1.4.11', 'borders of controls stand out'],
  ['2.2.2', 'nothing moves for more than half a second, and nothing at all where that is asked for'],
  ['2.4.3', 'focus is at what has to be read next, and never lost'],
  ['2.5.8', 'targets are 48 px, links 24 px or in a sentence'],
  ['3.1.2', 'languages are marked, and nothing is in another one'],
];

/** What only axe looks for. */
const AUDITED: typeof LOOKED_FOR = [
  ['1.4.1', 'a link in a text is told from it by more than colour'],
  ['2.4.4', 'links have names'],
  ['2.5.3', 'names of controls hold the words that are seen'],
  ['3.3.2', 'fields have one label'],
  ['4.1.2', 'controls have names, roles and states'],
  ['best practice', 'what axe takes for good practice is kept'],
];

const LANGUAGES = { vi: 'Vietnamese', en: 'English' };

/** The tests of one device. */
export function surveyTests(state: State): void {
  for (const lang of state.only ? [state.only] : (['vi', 'en'] as const))
    describe(`${state.name}, in ${LANGUAGES[lang]}, on every screen`, () => {
      let running: Promise<Survey> | undefined;
      const check = (title: string, criterion: string): void => {
        it(title, async function () {
          this.timeout(60_000);
          const { wrong, looked } = await (running ??= survey(lang, state));
          const all = wrong(criterion);
          if (all.length) throw new Error(`${all.length} findings:\n${all.slice(0, 12).join('\n')}`);
          if (!looked(criterion)) throw new Error('nothing was looked at');
        });
      };
      check(`${state.fits} nothing scrolls sideways, is cut off, or covers something else`, 'fits');
      check('1.4.12 stacked marks have room in their lines', 'tight');
      for (const [criterion, title] of [...LOOKED_FOR, ...(state.isAudited ? AUDITED : [])])
        check(`${criterion} ${title}`, criterion);
    });
}
