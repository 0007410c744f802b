// What a person takes along: pictures, copies and files; each part is loaded when it is asked for.

import type { CsvDialect } from '#exchange';
import type { TemplateResult } from 'lit';
import type { Visit } from '../visit/visit.ts';
import type { TableFacts } from './table.ts';

export interface Offers {
  /** Draws a QR code, once the part that can is loaded (`wantQr` loads it). */
  readonly drawQr: () => ((text: string, label: string) => TemplateResult) | null;
  readonly wantQr: () => void;
  readonly print: () => void;
  readonly copy: (text: string) => void;
  readonly save: (name: string, type: string, text: string) => void;
  readonly saveTable: (facts: TableFacts, name: string, dialect: CsvDialect) => void;
}

export function offersOf({ host, change }: Pick<Visit, 'host' | 'change'>): Offers {
  let drawQr: ReturnType<Offers['drawQr']> = null;

  const load = async <Part>(part: Promise<Part>, use: (part: Part) => void): Promise<void> => {
    try {
      use(await part);
    } catch (cause) {
      host.emit('labanso-error', { code: 'load-failed', message: String(cause) });
    }
    change({});
  };
  const loadQr = (): Promise<void> => load(import('./qr.ts'), ({ qr }) => (drawQr = qr));

  return {
    drawQr: () => drawQr,
    wantQr: () => void loadQr(),
    print: () =>
      void loadQr()
        .then(host.print)
        .then((isPrinted) => change({ isPrinted })),
    copy: (text) =>
      void host.copy(text).then(
        () => change({ copied: true }),
        () => change({ copied: false }),
      ),
    save: host.save,
    saveTable: (facts, name, dialect) =>
      void load(import('./table.ts'), ({ tableOf }) =>
        host.save(name, 'text/csv;charset=utf-8', tableOf(facts, dialect)),
      ),
  };
}
