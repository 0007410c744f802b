// What is painted: marks of focus, rings of radios, and whether what is chosen can be told without colour.

import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { contrast } from './colours.ts';
import { around, picture, pixels, type Pixel } from './pixels.ts';
import { goTo } from './screens.ts';
import { DESK, leave, open, type Device, type Person } from './stage.ts';

afterEach(leave);

const DEVICES: readonly (readonly [string, Device])[] = [
  ['in the light', DESK],
  ['in the dark', { ...DESK, media: { 'prefers-color-scheme': 'dark' } }],
  ['with forced colours', { ...DESK, media: { 'forced-colors': 'active' } }],
];

const shot = async (element: Element, more = 0): Promise<readonly Pixel[]> =>
  pixels(await picture(around(element.getBoundingClientRect(), more)));

/** How far the strongest pixel stands out from the first one, in the corner. */
const strongest = (all: readonly Pixel[]): number => Math.max(...all.map((pixel) => contrast(pixel, all[0]!)));

/** The share of pixels that differ by 3:1 or more between two pictures. */
const changed = (before: readonly Pixel[], after: readonly Pixel[]): number =>
  before.filter((pixel, i) => contrast(pixel, after[i]!) >= 3).length;

async function question(device: Device, control: string): Promise<Person> {
  const person = await open({ device });
  await person.begin();
  await goTo(person, control);
  return person;
}

for (const [name, device] of DEVICES) {
  describe(`painted ${name}`, () => {
    for (const type of ['radio', 'checkbox'])
      it(`1.4.11 the edge and the mark of a ${type} stand out by 3:1`, async () => {
        const person = await question(device, `fieldset > .option input[type=${type}]`);
        const input = person.one<HTMLInputElement>(`input[type=${type}]`);
        person.element.blur();
        expect(strongest(await shot(input))).to.be.at.least(3);
        input.click();
        await person.settled();
        expect(strongest(await shot(input))).to.be.at.least(3);
      });

    it('1.4.1 what is chosen is told by form, not by colour alone', async () => {
      const person = await question(device, 'fieldset input[type=radio]');
      const [one, other] = person.all<HTMLInputElement>('fieldset input');
      one!.click();
      await person.settled();
      // light and dark pixels, whatever their hue
      const inked = (all: readonly Pixel[]): number => all.filter((pixel) => contrast(pixel, all[0]!) >= 3).length;
      const [chosen, open] = [inked(await shot(one!)), inked(await shot(other!))];
      expect(chosen).to.be.above(open * 1.3);
    });

    it('1.4.3 the words on the button that goes on are painted', async () => {
      const person = await question({ ...device, height: 1400 }, 'fieldset input[type=radio]');
      // it is quiet until there is an answer
      person.all('fieldset input')[0]!.click();
      await person.settled();
      const button = person.one('.buttons .primary');
      const words = document.createRange();
      words.selectNodeContents(button);
      // well inside: the edge of a box that the browser may lay under the words is not a word
      const { x, y, width, height } = words.getBoundingClientRect();
      const inside = new DOMRect(x + 4, y + height * 0.25, width - 8, height / 2);
      expect(strongest(pixels(await picture(inside)))).to.be.at.least(4.5);
    });

    it('2.4.7 the mark of focus is painted: round buttons, rows, lists and texts to unfold', async () => {
      const person = await question(device, 'fieldset ~ details');
      for (const selector of ['fieldset input', 'summary', '.buttons button', '[part~=header] button']) {
        const control = person.one(selector);
        const shown = control.closest('label') ?? control;
        person.one('h2').focus();
        await sendKeys({ press: 'Tab' });
        person.one('h2').focus();
        const before = await shot(shown, 6);
        control.focus();
        const after = await shot(shown, 6);
        const { width, height } = shown.getBoundingClientRect();
        // a line of 2 px around it
        expect(changed(before, after), selector).to.be.at.least(2 * 2 * (width + height) * 0.8);
      }
    });
  });
}
