/** The first of some names, for a sentence; `all`: how many there are, when they aren't all here. */
export function some(names: readonly unknown[], most = 8, all = names.length): string {
  const told = names.slice(0, most).map((name) => String(name).slice(0, 60));
  return told.join(', ') + (all > told.length ? ', …' : '');
}
