import { expect, test } from "vitest";
import { click, giveSectionsRows, page, press } from "../../../e2e/helpers/dom.ts";
import { element } from "../dom/element.ts";
import { setupTable } from "./table-input.ts";
import type { Action } from "../state/state.ts";

giveSectionsRows();

const IDS = Array.from({ length: 15 }, (_, index) => `e${String(index)}`);

/** Fifteen rows; `picked` are those that are picked, and follow what is dispatched. */
function table(...first: readonly string[]) {
  const place = page("<section><table><tbody></tbody></table></section>");
  const body = place.querySelector("tbody")!;
  body.append(
    ...IDS.map((id) =>
      element(
        "tr",
        { "data-event-id": id, tabindex: "0" },
        element("td", { class: "pick" }, element("input", { type: "checkbox" })),
        element("td", {}, "words", element("button", {}, "AL")),
      ),
    ),
  );
  let picked: ReadonlySet<string> = new Set(first);
  const others: Action[] = [];
  let copies = 0;
  const dispatch = (action: Action): void => {
    if (action.type === "picked") picked = action.ids;
    else others.push(action);
  };
  setupTable(body, { dispatch, picked: () => picked, copy: () => copies++ });
  const heard: string[] = [];
  for (const type of ["click", "keydown"]) place.addEventListener(type, () => heard.push(type));
  const row = (at: number): HTMLTableRowElement => body.rows[at]!;
  const cell = (at: number): Element => row(at).lastElementChild!;
  return { row, cell, others, heard, picked: () => [...picked], copies: () => copies };
}

const focused = (): string | undefined => (document.activeElement as HTMLElement).dataset["eventId"];

test.each([
  ["ArrowDown", 3, "e4"],
  ["ArrowUp", 3, "e2"],
  ["PageDown", 3, "e13"],
  ["PageUp", 12, "e2"],
  ["Home", 7, "e0"],
  ["End", 7, "e14"],
  ["ArrowUp", 0, "e0"],
  ["ArrowDown", 14, "e14"],
  ["PageDown", 9, "e14"],
  ["PageUp", 4, "e0"],
])("%s in row %i leads to %s", (key, from, to) => {
  const { row, heard } = table();
  row(from).focus();
  expect(press(row(from), key)).toBe(true);
  expect([focused(), heard]).toEqual([to, []]);
});

test("space picks a row and puts it back; with Shift, all from the row that was picked last", () => {
  const { row, picked } = table();
  press(row(2), " ");
  expect(picked()).toEqual(["e2"]);
  press(row(5), " ", { shiftKey: true });
  expect(picked()).toEqual(["e2", "e3", "e4", "e5"]);
  press(row(3), " ");
  expect(picked()).toEqual(["e2", "e4", "e5"]);
  press(row(1), " ", { shiftKey: true });
  expect(picked()).toEqual(["e2", "e4", "e5", "e1", "e3"]);
});

test("arrows to the side lead from the row to its controls and back", () => {
  const { row } = table();
  row(2).focus();
  const controls = [...row(2).querySelectorAll<HTMLElement>("input, button")];
  for (const control of controls) {
    press(document.activeElement!, "ArrowRight");
    expect(document.activeElement).toBe(control);
  }
  press(document.activeElement!, "ArrowRight");
  expect(document.activeElement).toBe(controls.at(-1));
  controls.forEach(() => void press(document.activeElement!, "ArrowLeft"));
  expect(document.activeElement).toBe(row(2));
});

test("space on a button in a row presses the button", () => {
  const { row, picked, heard } = table();
  expect([press(row(2).querySelector("button")!, " "), picked(), heard]).toEqual([false, [], ["keydown"]]);
});

test("Shift and an arrow pick on the way, from the row that has the focus where nothing was picked", () => {
  const { row, picked } = table();
  press(row(4), "ArrowDown", { shiftKey: true });
  expect([picked(), focused()]).toEqual([["e4", "e5"], "e5"]);
  press(row(5), "ArrowDown", { shiftKey: true });
  expect(picked()).toEqual(["e4", "e5", "e6"]);
});

test("Escape puts all rows back; where none is picked it leaves the event", () => {
  const { row, picked, others } = table("e1", "e2");
  press(row(1), "Escape");
  expect([picked(), others]).toEqual([[], []]);
  press(row(1), "Escape");
  expect(others).toEqual([{ type: "deselected" }]);
});

test("Ctrl or ⌘ and A pick all rows, and C copies", () => {
  const { row, picked, copies } = table();
  expect([press(row(1), "a", { ctrlKey: true }), picked()]).toEqual([true, IDS]);
  expect([press(row(1), "c", { metaKey: true }), copies()]).toEqual([true, 1]);
  expect([press(row(1), "C", { ctrlKey: true }), copies()]).toEqual([true, 2]);
});

test("words that are marked are what is copied", () => {
  const { row, cell, copies } = table();
  document.getSelection()?.selectAllChildren(cell(1));
  expect([press(row(1), "c", { ctrlKey: true }), copies()]).toEqual([false, 0]);
});

test("keys that mean nothing here, and those with Alt, are left to others", () => {
  const { row, heard, picked } = table();
  const left = [press(row(1), "x"), press(row(1), "Enter"), press(row(1), "z", { ctrlKey: true })];
  expect([...left, press(row(1), "ArrowDown", { altKey: true })]).toEqual([false, false, false, false]);
  expect([heard.length, picked()]).toEqual([4, []]);
});

test("a click on a row is left to those who show its event", () => {
  const { cell, picked, heard } = table();
  click(cell(1));
  expect([picked(), heard]).toEqual([[], ["click"]]);
});

test("a click on its box, or with Ctrl or ⌘, picks the row alone, and with Shift all between", () => {
  const { row, cell, picked, heard } = table();
  click(row(1).querySelector("input")!);
  expect(picked()).toEqual(["e1"]);
  click(cell(4), { shiftKey: true });
  expect(picked()).toEqual(["e1", "e2", "e3", "e4"]);
  click(cell(2), { ctrlKey: true });
  click(cell(9), { metaKey: true });
  expect([picked(), heard]).toEqual([["e1", "e3", "e4", "e9"], []]);
});

test("a press with Shift marks no text between two clicks", () => {
  const { cell } = table();
  const marks = (shiftKey: boolean): boolean =>
    cell(1).dispatchEvent(new MouseEvent("mousedown", { bubbles: true, cancelable: true, shiftKey }));
  expect([marks(true), marks(false)]).toEqual([false, true]);
});
