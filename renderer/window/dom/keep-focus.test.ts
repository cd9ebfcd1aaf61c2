import { expect, test } from "vitest";
import { page } from "../../../e2e/helpers/dom.ts";
import { element } from "./element.ts";
import { keepFocus } from "./keep-focus.ts";

const chip = (id: string): HTMLButtonElement => element("button", { "data-source-id": id });
const links = (...ids: readonly string[]) => ids.map((id) => element("button", { "data-event-link": id }, id));

/** Focuses a control of a place with `before`, replaces them, and tells which control has the focus then. */
function focusedAfter(before: readonly HTMLElement[], focused: number, after: readonly HTMLElement[]): number {
  const place = page("<section></section>");
  place.append(...before);
  before[focused]?.focus();
  keepFocus(place, () => place.replaceChildren(...after));
  return after.findIndex((control) => control === document.activeElement);
}

test.each(["data-compare", "data-compare-act", "data-event-link", "data-source-id", "data-focus"])(
  "a control that %s names has the focus again when it is made anew",
  (name) => {
    const controls = () => ["a", "b"].map((value) => element("button", { [name]: value }));
    expect(focusedAfter(controls(), 1, [chip("alpha"), ...controls()])).toBe(2);
  },
);

test("of several controls for one thing it is the one at the same place, or else the first", () => {
  const chips = () => [chip("alpha"), chip("beta"), chip("alpha"), chip("alpha")];
  expect(focusedAfter(chips(), 2, chips())).toBe(2);
  expect(focusedAfter(chips(), 3, [chip("beta"), chip("alpha")])).toBe(1);
});

test("nothing has the focus where the control is gone, or has no name", () => {
  expect(focusedAfter(links("a"), 0, links("b"))).toBe(-1);
  expect(focusedAfter([element("button", {}, "Close")], 0, [element("button", {}, "Close")])).toBe(-1);
});

test("who is elsewhere in the page stays there", () => {
  const place = page('<section></section><input data-source-id="alpha">');
  place.append(chip("alpha"));
  const field = document.querySelector("input");
  field?.focus();
  keepFocus(place, () => place.replaceChildren(chip("alpha")));
  expect(document.activeElement).toBe(field);
});
