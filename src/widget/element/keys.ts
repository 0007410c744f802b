import type { ReactiveControllerHost } from 'lit';

/** Whether a control of ours does something with a key, so that it isn't the page's. */
function uses(control: Element, { key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey) return false;
  if (control.matches('[type=text], select')) return !/^(Escape|Tab|F\d+)$/.test(key);
  if (control.matches('[type=radio], [type=checkbox]')) return /^(Arrow.+|Enter| )$/.test(key);
  return control.matches('button, summary, a, input') && /^(Enter| )$/.test(key);
}

/** Keys that our controls use don't reach the page: its shortcuts, the default button of a form around the element. */
export function keyController(element: ReactiveControllerHost & { readonly renderRoot: ParentNode }): void {
  const keep = (event: KeyboardEvent): void => {
    if (uses(event.target as Element, event)) event.stopPropagation();
  };
  element.addController({
    hostConnected: () => {
      for (const type of ['keydown', 'keypress', 'keyup'])
        (element.renderRoot as ShadowRoot).addEventListener(type, keep as EventListener);
    },
  });
}
