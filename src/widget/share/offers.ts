// What a person takes along: pictures, copies and files; each part is loaded when it is asked for.

import type { CsvDialect } from '#exchange';
import { saveFile } from '#look';
import type { TemplateResult } from 'lit';
import { digestOf } from '../digest.ts';
import type { Picture, Printed, Taken } from '../visit/facts.ts';
import { isClass } from '../visit/in-class.ts';
import { personOf } from '../visit/person-of.ts';
import type { Visit } from '../visit/visit.ts';
import { copyText, stayAwake } from './device.ts';
import type { Leaf } from './leaf.ts';
import type { Poster } from './poster.ts';
import type { TableFacts } from './table.ts';

export interface Offers {
  /** Draws a QR code, once the part that can is loaded (`wantQr` loads it). */
  readonly drawQr: () => ((text: string, label: string) => TemplateResult) | null;
  readonly wantQr: () => void;
  readonly print: (what: Printed) => void;
  readonly copy: (text: string) => void;
  readonly save: (name: string, type: string, text: string) => void;
  readonly saveTable: (facts: TableFacts, name: string, dialect: CsvDialect) => void;
  /** Hands a picture to another app, or to the browser to be saved. */
  readonly handOn: (shown: Poster | Leaf, name: string, isShared: boolean) => void;
  /** Whether the page's address says that a class answers here (`#lop`). */
  readonly isClass: () => boolean;
  /** Shows the code for the trainer, or the result again. */
  readonly handIn: (isShown: boolean) => void;
  /** As `drawQr`, for a class: `handIn` loads it. */
  readonly drawClassQr: () => ((text: string, label: string) => TemplateResult) | null;
  /** A word for whoever answers; random. */
  readonly person: () => string;
  /** What stands in the place of a way that can't be gone. */
  readonly instead: (taken: Taken) => void;
}

type Drawing = { readonly of: string; readonly picture: Promise<Picture> };

export function offersOf({ host, session, change }: Pick<Visit, 'host' | 'session' | 'change'>): Offers {
  let drawQr: ReturnType<Offers['drawQr']> = null;
  let drawClassQr: ReturnType<Offers['drawClassQr']> = null;
  let drawing: Drawing | undefined;

  const load = async <Part>(part: Promise<Part>, use: (part: Part) => unknown, name?: string): Promise<void> => {
    try {
      await use(await part);
      change({});
    } catch (cause) {
      host.emit('labanso-error', { code: 'load-failed', message: String(cause) });
      change({ taken: { by: 'failure', name } });
    }
  };
  const loadQr = (): Promise<void> => load(import('./qr.ts'), ({ qr }) => (drawQr = qr));
  const save = (name: string, type: string, text: string): void =>
    change({ taken: { by: 'file', isShown: !saveFile(name, new Blob([text], { type })), text, name } });
  /** The same is drawn once. */
  const pictureOf = (shown: Poster | Leaf, name: string): Promise<Picture> => {
    const of = digestOf([shown, name]);
    if (drawing?.of !== of) drawing = { of, picture: import('./drawn.ts').then(({ drawn }) => drawn(shown, name)) };
    const { picture } = drawing;
    picture.catch(() => (drawing = undefined));
    return picture;
  };

  return {
    drawQr: () => drawQr,
    wantQr: () => void loadQr(),
    print: (what) =>
      void loadQr()
        .then(() => host.print(what))
        .then((isPrinted) => change({ taken: isPrinted ? null : { by: 'print', name: what } })),
    copy: (text) => void copyText(text).then((isDone) => change({ taken: { by: 'copy', isDone, text } })),
    save,
    saveTable: (facts, name, dialect) =>
      void load(import('./table.ts'), ({ tableOf }) => save(name, 'text/csv;charset=utf-8', tableOf(facts, dialect))),
    handOn: (shown, name, isShared) => {
      change({ taken: { by: 'drawing', name } });
      const hand = async (picture: Picture): Promise<void> => {
        const { handOn } = await import('./drawn.ts');
        change({ taken: await handOn(picture, isShared) });
      };
      void load(pictureOf(shown, name), hand, name);
    },
    isClass,
    handIn: (isShown) => {
      change({ taken: isShown ? { by: 'class' } : null });
      host.moved();
      if (!isShown) return;
      stayAwake();
      void load(import('./class-qr.ts'), ({ classQr }) => (drawClassQr = classQr));
    },
    drawClassQr: () => drawClassQr,
    person: () => personOf({ host, session }),
    instead: (taken) => change({ taken }),
  };
}
