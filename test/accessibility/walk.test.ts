// One walk through every screen in each language, and what has to be so on all of them.

import { expect } from '@open-wc/testing';
import { eraseButton, everyScreen, words } from './screens.ts';
import { leave, type Person } from './stage.ts';
import { announced, ofRole } from './tree.ts';

const CONTROLS = ['button', 'radio', 'checkbox', 'textbox', 'combobox', 'link', 'DisclosureTriangle', 'spinbutton'];

/** The state that has to be told of a kind of control. */
const STATES: Readonly<Record<string, string>> = {
  radio: 'checked',
  checkbox: 'checked',
  DisclosureTriangle: 'expanded',
  textbox: 'invalid',
};

/** Words that send a reader to a colour, a shape or a side. */
const BY_SENSES =
  /\b(màu (xanh|đỏ|vàng|cam|xám)|(nút|ô|phần|bảng|hình|cột) (bên|ở) (phải|trái|trên|dưới)|nút tròn|(green|red|yellow|grey|round|square) (button|box|mark)|(on|to) the (right|left)\b(?! track))/i;

const texts = (elements: readonly Element[]): readonly string[] => elements.map(words);

async function unnamed({ all }: Person): Promise<readonly string[]> {
  // first, since what comes late may come while the tree is asked for
  const drawn = all('button, input, select, summary, a[href]').filter((control) => control.checkVisibility()).length;
  const controls = ofRole(await announced(), ...CONTROLS);
  const nameless = controls.filter(({ role, name, state }) => !name || (STATES[role] && !(STATES[role] in state)));
  return [
    ...nameless.map(({ role, name }) => `${role} "${name}"`),
    ...(controls.length < drawn ? [`${controls.length} of ${drawn} are announced`] : []),
  ];
}

/** What is kept of each screen. */
async function note(person: Person) {
  const { all, one, root } = person;
  const form = one('h2').closest('form');
  const names = all('button').map((button) => button.getAttribute('aria-label') ?? words(button));
  return {
    page: document.title,
    heading: person.heading(),
    parts: all('[part~=header], h2, [part~=footer]').map(({ part }) => part.value),
    languages: texts(all('[part~=header] button')),
    back: form ? [words(form.querySelector('.buttons:last-child button')!)] : [],
    onward: form?.querySelector('[part~=question]') ? [words(form.querySelector('[part~=primary-button]')!)] : [],
    erasing: all('[part~=footer] [role=group]').length ? [] : [words(eraseButton(person))],
    twice: names.filter((name, i) => names.indexOf(name) !== i),
    rasters:
      all('img, picture, video, canvas, svg image, svg foreignObject, object, embed').length +
      all('*').filter((element) => getComputedStyle(element).backgroundImage !== 'none').length,
    fields: all<HTMLInputElement>('input:not([type=radio], [type=checkbox], [type=file]), textarea').map(
      ({ type, autocomplete }) => `${type} ${autocomplete}`,
    ),
    flashing: root.getAnimations().filter(({ effect }) => {
      const { duration = 0, iterations = 1 } = effect?.getTiming() ?? {};
      return Number(duration) > 1000 || iterations > 1;
    }).length,
    bySenses: BY_SENSES.exec(words(one('.root')))?.[0] ?? '',
    unnamed: await unnamed(person),
  };
}

type Note = Awaited<ReturnType<typeof note>>;

async function walk(lang: string): Promise<ReadonlyMap<string, Note>> {
  const notes = new Map<string, Note>();
  await everyScreen({ lang, attributes: { province: 'dak-lak' } }, async (where, person) => {
    notes.set(where, await note(person));
  });
  await leave();
  return notes;
}

const EXPECTED = {
  vi: { back: ['Quay lại'], onward: ['Chưa rõ, để sau', 'Tiếp tục', 'Xong'] },
  en: { back: ['Back'], onward: ['Done', 'Next', 'Not clear, later'] },
} as const;

for (const lang of ['vi', 'en'] as const)
  describe(`on every screen, in ${lang}`, () => {
    let running: Promise<ReadonlyMap<string, Note>> | undefined;
    /** A test of all notes; `all` collects a part of them, without doubles. */
    const check = (
      title: string,
      test: (all: (part: keyof Note) => readonly unknown[], count: number) => void,
    ): void => {
      it(title, async function () {
        this.timeout(60_000);
        const notes = await (running ??= walk(lang));
        test((part) => [...new Set([...notes.values()].flatMap((each) => each[part] as unknown))].sort(), notes.size);
      });
    };
    check('1.3.3 no text sends the reader to a colour, a shape or a side', (all, count) => {
      expect(all('bySenses')).to.deep.equal(['']);
      expect(count).to.be.above(15);
    });
    check('1.3.5 no field asks for facts about a person, and all say so to the browser', (all) => {
      expect(all('fields')).to.deep.equal(['text off']);
    });
    check('1.4.5 no text is a picture: pictures are drawn, their letters are letters', (all) => {
      expect(all('rasters')).to.deep.equal([0]);
    });
    check('2.3.1 nothing flashes: no animation goes on after any step', (all) => {
      expect(all('flashing')).to.deep.equal([0]);
    });
    check('2.4.2 the title of the page stays what the page has made it', (all) => {
      expect(all('page')).to.deep.equal(['Trang của tỉnh']);
    });
    check('2.4.6 headings tell screens apart, and no two buttons of one screen have one name', (all) => {
      expect(all('heading').length).to.be.above(6);
      expect(all('twice')).to.deep.equal([]);
    });
    check('3.2.3 what stands around the screens, and the way back, keep their place', (all) => {
      expect(all('parts')).to.deep.equal(['footer', 'header', 'heading']);
      expect(all('languages')).to.deep.equal(['English', 'Tiếng Việt']);
      expect(all('back')).to.deep.equal(EXPECTED[lang].back);
    });
    check('3.2.4 what does the same has the same name', (all) => {
      expect(all('onward')).to.deep.equal(EXPECTED[lang].onward);
      expect(all('erasing')).to.have.length(1);
    });
    check('4.1.2 every control has a role, a name and its state', (all) => {
      expect(all('unnamed')).to.deep.equal([]);
    });
  });
