// Printing a page that isn't ours: everything around the element steps aside, and comes back.

import type { Printed } from '../visit/facts.ts';

const ASIDE = 'data-labanso-aside';
const AROUND = 'data-labanso-around';

const SHEET = `
@page { size: A4; margin: 15mm 14mm 16mm; @top-left { content: ''; } @top-center { content: ''; } @top-right { content: ''; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
@media print {
  [${ASIDE}] { display: none !important; }
  [${AROUND}] { display: block !important; position: static !important; inline-size: auto !important;
    max-inline-size: none !important; block-size: auto !important; margin: 0 !important; padding: 0 !important;
    border: 0 !important; overflow: visible !important; transform: none !important; background: none !important; }
}`;

/** Unfolds what belongs on paper; returns how to fold it again. */
export function unfold(root: ParentNode): () => void {
  const closed = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')].filter(
    (details) => !details.closest('.share, .more .row, .marks, .take'),
  );
  for (const details of closed) details.open = true;
  return () => {
    for (const details of closed) details.open = false;
  };
}

/** Leaves only an element to be printed, on numbered A4 pages; returns how to bring the page back. */
export function isolate(element: Element, what: Printed): () => void {
  const undo: (() => void)[] = [];
  const set = (target: Element, name: string): void => {
    target.setAttribute(name, '');
    undo.push(() => target.removeAttribute(name));
  };
  const adopt = (root: Document | ShadowRoot): void => {
    // old phones can't print anyway; they lack the page numbers only
    if (!root.adoptedStyleSheets) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    undo.push(() => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet)));
  };
  // what of it is printed: the styles of paper say
  set(element, `data-labanso-${what}`);
  for (let here: Element | null = element; here && here !== document.documentElement;) {
    const parent: ParentNode | null = here.parentNode;
    for (const sibling of parent?.children ?? []) if (sibling !== here) set(sibling, ASIDE);
    if (here !== element) set(here, AROUND);
    if (parent instanceof ShadowRoot) adopt(parent);
    here = parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
  }
  adopt(document);
  return () => {
    for (const step of undo.splice(0).reverse()) step();
  };
}
