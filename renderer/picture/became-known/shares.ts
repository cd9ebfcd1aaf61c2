/** How panels of a column share the height of a page. */

/** What a panel takes, px: at the least, and for all that it has. */
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
  const order = [...needs.keys()].sort((a, b) => needs[a]!.whole - given[a]! - (needs[b]!.whole - given[b]!));
  order.forEach((place, met) => {
    const more = Math.min(needs[place]!.whole - given[place]!, left / (order.length - met));
    given[place] = given[place]! + more;
    left -= more;
  });
  return given;
}
