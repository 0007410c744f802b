// What a person takes along: pictures, copies and files; each part is loaded when it is asked for.

import type { Surroundings } from './surroundings.ts';
import type { View } from './view.ts';

type Errands = Pick<View, 'drawQr' | 'wantQr' | 'copied' | 'copy' | 'save' | 'saveTable'>;

export function createErrands(around: Surroundings, view: () => View) {
  let drawQr: View['drawQr'] = null;
  let copied: boolean | null = null;

  const load = async <Part>(part: Promise<Part>, use: (part: Part) => void): Promise<void> => {
    try {
      use(await part);
    } catch (cause) {
      around.emit('labanso-error', { code: 'load-failed', message: String(cause) });
    }
    around.changed();
  };
  const loadQr = (): Promise<void> => load(import('./along/qr.ts'), ({ qr }) => (drawQr = qr));

  return {
    loadQr,
    /** What was copied on the last screen says nothing on the next. */
    leave: () => void (copied = null),
    offers: (): Errands => ({
      drawQr,
      wantQr: () => void loadQr(),
      copied,
      copy: (text) => {
        const done = (went: boolean) => (): void => {
          copied = went;
          around.changed();
        };
        void around.copy(text).then(done(true), done(false));
      },
      save: around.save,
      saveTable: (name, dialect) =>
        void load(import('./along/table.ts'), ({ tableOf }) =>
          around.save(name, 'text/csv;charset=utf-8', tableOf(view(), dialect)),
        ),
    }),
  };
}
