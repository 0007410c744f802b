import { adoptStyles, type CSSResult } from 'lit';

/** Gives a shadow root its styles, in whatever document it is: a sheet made in one document is lost in another. */
export function dress(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const view = root.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  // a document without a window is seen by nobody
  if (!view) return;
  // an old browser has no sheets that can be shared: Lit then writes elements, which stay
  if (view === window || !root.adoptedStyleSheets) return adoptStyles(root, [...styles]);
  root.adoptedStyleSheets = styles.map(({ cssText }) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
