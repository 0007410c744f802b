// The accessibility tree as Chromium hands it to screen readers.

import { cdp } from './stage.ts';

interface Value {
  readonly value?: unknown;
}

interface AXNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
}

/** Something that is announced: what it is, what it is called, what is said besides, and in which state it is. */
export interface Announced {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly state: Readonly<Record<string, unknown>>;
  /** Everything announced within, in order. */
  readonly within: readonly Announced[];
}

const text = (value: Value | undefined): string =>
  String(value?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** Everything on the page that is announced, in order. */
export async function announced(): Promise<readonly Announced[]> {
  const { nodes } = await cdp<{ nodes: readonly AXNode[] }>('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node: AXNode): readonly Announced[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? from(child) : [];
    });
  const from = (node: AXNode): readonly Announced[] => {
    const within = below(node);
    if (node.ignored) return within;
    const state = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
    const [role, name, description] = [text(node.role), text(node.name), text(node.description)];
    return [{ role, name, description, state, within }, ...within];
  };
  return from(nodes.find(({ parentId }) => parentId === undefined)!);
}

export const ofRole = (list: readonly Announced[], ...roles: readonly string[]): readonly Announced[] =>
  list.filter(({ role }) => roles.includes(role));
