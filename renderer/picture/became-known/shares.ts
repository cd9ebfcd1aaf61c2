/** How panels of a column share the height of a page. */

/** What a panel takes, px: at the least, and for all that it has, which may be Infinity. */
export interface PanelNeed {
  readonly least: number;
  readonly whole: number;
}

/**
 * What each panel may take of `room` px: all that it has where that is less than its share, and then the others have more.
 * Undefined where there is no room for the least of each.
 */
export function sharesOf(needs: readonly PanelNeed[], room: number): readonly number[] | undefined {
  const given = needs.map(({ least, whole }) => Math.min(least, whole));
  let left = room - given.reduce((sum, least) => sum + least, 0);
  if (left < 0) return undefined;
  // The smallest needs are met first; what is left of their shares goes to the others.
  const moreOf = (place: number): number => needs[place]!.whole - given[place]!;
  // Infinity less Infinity is no number.
  const order = [...needs.keys()].sort((a, b) => moreOf(a) - moreOf(b) || 0);
  order.forEach((place, met) => {
    const more = Math.min(moreOf(place), left / (order.length - met));
    given[place] = given[place]! + more;
    left -= more;
  });
  return given;
}
