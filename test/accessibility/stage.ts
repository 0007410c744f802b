// A page as a province would make it (title, main heading, the element), on a device of some kind.

import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/doors/widget-define.ts';
import { forget, personAt, scope } from '../support/person.ts';
import { pretendVoices, voice } from '../support/voices.ts';

export type Person = Awaited<ReturnType<typeof personAt>>;

/** Sends a DevTools command to this page. */
export const cdp = <Answer = unknown>(method: string, params: object = {}): Promise<Answer> =>
  executeServerCommand<Answer, object>('cdp', { method, params });

/** What somebody looks through, and what they have asked their device for. Sizes in CSS pixels. */
export interface Device {
  readonly width: number;
  readonly height: number;
  /** Device pixels for each CSS pixel: zooming in to 400 % on a screen of 1280 makes 320 CSS pixels of 4 each. */
  readonly scale?: number;
  readonly media?: Readonly<Record<string, string>>;
  /** The spacing of 1.4.12, forced on every element. */
  readonly spaced?: boolean;
  /** The reader's own font size; 16 when absent. */
  readonly fontSize?: number;
}

const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

async function pretend({ width, height, scale = 1, media = {} }: Device): Promise<void> {
  await cdp('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  await cdp('Emulation.setEmulatedMedia', {
    features: Object.entries(media).map(([name, value]) => ({ name, value })),
  });
}

// a phone has voices
pretendVoices(voice('vi-VN'), voice('en-US'));

const pages: HTMLElement[] = [];

/** Puts the page and the device back. */
export async function leave(): Promise<void> {
  for (const page of pages.splice(0)) page.remove();
  document.documentElement.style.fontSize = '';
  await cdp('Emulation.clearDeviceMetricsOverride');
  await cdp('Emulation.setEmulatedMedia', { features: [] });
}

export interface Opening {
  /** Of the page and of the element; `null` leaves both without. */
  readonly lang?: string | null;
  readonly pageLang?: string;
  readonly device?: Device;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Keeps what earlier visits have saved. */
  readonly keeps?: boolean;
}

export const DESK: Device = { width: 1280, height: 800 };

/** Opens a page with the element and waits for its first screen. */
export async function open({ lang = 'vi', pageLang, device = DESK, attributes = {}, keeps }: Opening = {}) {
  await leave();
  if (!keeps) forget();
  await pretend(device);
  document.title = 'Trang của tỉnh';
  const { documentElement } = document;
  if (pageLang ?? lang) documentElement.lang = (pageLang ?? lang)!;
  else documentElement.removeAttribute('lang');
  documentElement.style.fontSize = device.fontSize ? `${device.fontSize}px` : '';
  const page = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = 'Trang của tỉnh';
  const element = document.createElement('labanso-assessment');
  // many pages after one another in one document share what the browser remembers of it
  element.setAttribute('history', 'off');
  element.setAttribute('scope', scope());
  if (lang) element.setAttribute('lang', lang);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  page.append(heading, element);
  document.body.append(page);
  pages.push(page);
  const person = await personAt(element as Person['element']);
  if (device.spaced) {
    const style = document.createElement('style');
    style.textContent = SPACING;
    person.root.append(style);
  }
  return person;
}
