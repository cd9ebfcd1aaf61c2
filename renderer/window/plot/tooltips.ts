/** What signs in the picture and in the strip under it mean, in words, for a pointer that rests on them: the browser shows them, and hides them. */

/** A sign in the picture, and the words for it; undefined where it needs none. */
const TIPS: readonly (readonly [selector: string, words: (sign: Element) => string])[] = [
  [".glyph .differs", (pill) => pillText(pill.textContent)],
  [".ghost", () => "Where other sources put this event"],
  ['[data-collapsed="true"] > .lane-label', () => FOLDED],
  [".overview-signs", () => STRIP_SIGNS],
  [".era", (era) => `${era.getAttribute("aria-label") ?? ""}. The overview in the details lists it, with who says so.`],
];

export const FOLDED = "Folded: a tick stands for each of its events. A click, or Enter, unfolds it.";

/** What the bars and diamonds of the strip at the bottom are. */
export const STRIP_SIGNS =
  "The higher a bar, the more events. Hatched: accounts differ. Outlined: filtered out. Diamonds: reports. " +
  "The frame is what is in view; drag it, or its edges.";

/** Keeps the tooltip of `place` in step with what the pointer is on. */
export function setupTooltips(place: HTMLElement): void {
  place.addEventListener("pointerover", ({ target }) => {
    const at = target instanceof Element ? target : undefined;
    const [found] = TIPS.flatMap(([selector, words]) => {
      const sign = at?.closest(selector);
      return sign ? [words(sign)] : [];
    });
    if (found === undefined) place.removeAttribute("title");
    else place.title = found;
  });
}

/** @example pillText("≠ date; who did it") // "Accounts differ on: date; who did it. …" */
function pillText(pill: string): string {
  const about = pill.replace(/^[≠≈]\s*/u, "");
  const more = "Choose the event to see who says what.";
  return pill.startsWith("≈")
    ? `Told differently, and all of it can be true: ${about}. ${more}`
    : `Accounts differ on: ${about}. ${more}`;
}
