/**
 * Which of several groups must not be shown, when the total of all is: those that are too small, and then the smallest
 * of the others for as long as what is hidden could be worked out as the difference to the total.
 *
 * Shape: members of each group → for each, whether it is withheld; `already` are those that are in any case. An empty group hides nobody and is "withheld" for
 * nothing. Ties: the first one.
 *
 * @example withheldOf([40, 3, 9], 5) //=> [false, true, true]
 */
export function withheldOf(
  sizes: readonly number[],
  minimum: number,
  already: readonly boolean[] = [],
): readonly boolean[] {
  const hidden = sizes.map((size, i) => size < minimum || Boolean(already[i]));
  const sum = (): number => sizes.reduce((all, size, i) => all + (hidden[i] ? size : 0), 0);
  while (sum() > 0 && sum() < minimum) {
    let next = -1;
    for (const [i, size] of sizes.entries()) if (!hidden[i] && (next < 0 || size < sizes[next]!)) next = i;
    if (next < 0) break;
    hidden[next] = true;
  }
  return hidden;
}
