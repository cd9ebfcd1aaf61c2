import { expect, test } from "vitest";
import { click, page, recorded, texts } from "../../../e2e/helpers/dom.ts";
import { START, type State } from "../state/state.ts";
import { helpOverlay } from "./help.ts";

function overlay() {
  const { dispatch, actions } = recorded();
  const place = page("<div></div>");
  const show = helpOverlay(place, dispatch);
  const frame = (state: State): void =>
    show({ state, before: undefined, shown: undefined, shownChanged: false, onlyView: false });
  return { dialog: place.querySelector("dialog")!, frame, actions };
}

/** The keys of the row with these words. */
function keysOf(dialog: Element, words: string): readonly string[] {
  const row = [...dialog.querySelectorAll("tr")].find((one) => one.querySelector("th")?.textContent === words);
  return row ? texts(row, "kbd") : [];
}

test("it is open while the state says so, and tells when it is closed", () => {
  const { dialog, frame, actions } = overlay();
  frame({ ...START, dialog: "help" });
  expect(dialog.open).toBe(true);
  frame({ ...START, dialog: "export" });
  expect(dialog.open).toBe(false);
  frame({ ...START, dialog: "help" });
  click(dialog.querySelector("button")!);
  expect([dialog.open, actions.at(-1)]).toEqual([false, { type: "dialog-closed", dialog: "help" }]);
});

test("it lists what the window hears, by place, with the first key of each command", () => {
  const { dialog } = overlay();
  expect(texts(dialog, "caption").slice(0, 3)).toEqual([
    "Anywhere",
    "In the picture",
    "On an event, a report or a chip",
  ]);
  expect(keysOf(dialog, "Go to a date")).toEqual(["g"]);
  expect(keysOf(dialog, "Go back, forward through views")).toEqual(["Alt ←", "Alt →"]);
  expect(keysOf(dialog, "Fold or unfold it")).toEqual(["Enter"]);
});

test("what only the menu hears is left to the menu", () => {
  const { dialog } = overlay();
  expect(texts(dialog, "caption")).not.toContain("In the menu");
  expect(texts(dialog, "th")).not.toContain("Open a timeline");
});
