import { render, type TemplateResult } from 'lit';
import { boardStyles } from './styles.ts';

/** A window of its own for the projector, drawn from here: it has no script. */
export interface Stage {
  /** Draws in it, where it is still open. */
  readonly draw: (title: string, template: TemplateResult) => void;
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

/** Opens the window; `null` where the browser doesn't let it. */
export function openStage(): Stage | null {
  const page = window.open('', '', 'popup,width=1024,height=768') as (Window & typeof globalThis) | null;
  if (!page) return null;
  const { document } = page;
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(`body { margin: 0; } ${boardStyles.cssText}`);
  document.adoptedStyleSheets = [sheet];
  let isNew = true;
  return {
    draw: (title, template) => {
      if (page.closed) return;
      document.title = title;
      render(template, document.body);
      if (isNew) document.querySelector<HTMLElement>('.board')?.focus();
      isNew = false;
    },
    isOpen: () => !page.closed,
    close: () => page.close(),
  };
}
