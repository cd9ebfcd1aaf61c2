/** Replacing what an element contains without losing the focus of those who use the keyboard. */

/** What tells a control from the others in the same place, whenever it is made anew. */
const NAMES = ["data-compare", "data-compare-act", "data-event-link", "data-source-id", "data-focus"] as const;

/**
 * Does what replaces the content of `place`; a control that is there again afterwards has the focus again. One that is
 * gone leaves it to what `instead` finds, so that it is never lost.
 */
export function keepFocus(
  place: HTMLElement,
  replace: () => void,
  instead: (place: HTMLElement) => HTMLElement | null = () => null,
): void {
  const focused = place.contains(document.activeElement) ? document.activeElement : null;
  const selector = focused && selectorOf(focused);
  const at = selector ? [...place.querySelectorAll(selector)].indexOf(focused) : -1;
  replace();
  if (!focused) return;
  const again = selector ? place.querySelectorAll<HTMLElement>(selector) : [];
  (again[at] ?? again[0] ?? instead(place))?.focus({ preventScroll: true });
}

function selectorOf(element: Element): string | undefined {
  const name = NAMES.find((candidate) => element.hasAttribute(candidate));
  return name && `[${name}="${CSS.escape(element.getAttribute(name) ?? "")}"]`;
}
