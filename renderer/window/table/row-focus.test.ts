import { expect, test } from "vitest";
import { giveSectionsRows, page } from "../../../e2e/helpers/dom.ts";
import { element } from "../dom/element.ts";
import { rowFocus } from "./row-focus.ts";

giveSectionsRows();

/** A row with a box and a button for each event. */
const rows = (...ids: readonly string[]): readonly HTMLTableRowElement[] =>
  ids.map((id) =>
    element("tr", { "data-event-id": id }, element("td", {}, element("input", {}), element("button", {}, "AL"))),
  );

function table(...ids: readonly string[]) {
  const place = page("<table><tbody></tbody></table>");
  const body = place.querySelector("tbody")!;
  const focus = rowFocus(body);
  focus.keep(() => body.replaceChildren(...rows(...ids)));
  const row = (id: string): HTMLTableRowElement => body.querySelector(`[data-event-id=${id}]`)!;
  /** Names of what Tab leads to. */
  const stops = (): readonly string[] =>
    [...body.querySelectorAll<HTMLElement>("[tabindex='0']")].map(
      (stop) => `${stop.closest("tr")?.dataset["eventId"] ?? ""} ${stop.localName}`,
    );
  const replace = (...next: readonly string[]): void => focus.keep(() => body.replaceChildren(...rows(...next)));
  return { body, focus, row, stops, replace };
}

const of = (id: string): readonly string[] => [`${id} tr`, `${id} input`, `${id} button`];

test("Tab leads to one row and the controls in it: the first, or the one that is asked for", () => {
  const { focus, stops } = table("a", "b", "c");
  expect(stops()).toEqual(of("a"));
  focus.lead("b");
  expect(stops()).toEqual(of("b"));
  focus.lead("nobody");
  expect(stops()).toEqual(of("a"));
});

test("a row that gets the focus, or a control in it, is the one from then on", () => {
  const { row, stops } = table("a", "b");
  row("b").querySelector("button")?.focus();
  expect(stops()).toEqual(of("b"));
});

test.each(["tr", "input", "button"])("a %s that had the focus has it again among other rows", (name) => {
  const { body, row, stops, replace } = table("a", "b");
  const control = (): HTMLElement => (name === "tr" ? row("b") : row("b").querySelector<HTMLElement>(name)!);
  control().focus();
  replace("c", "b", "a");
  expect([document.activeElement === control(), stops(), body.rows.length]).toEqual([true, of("b"), 3]);
});

test("where the row is gone, the first has the focus instead", () => {
  const { row, stops, replace } = table("a", "b");
  row("b").querySelector("button")?.focus();
  replace("x", "y");
  expect([document.activeElement === row("x").querySelector("button"), stops()]).toEqual([true, of("x")]);
});

test("rows that change while somebody is elsewhere take no focus, and keep the row that leads", () => {
  const { focus, stops, replace } = table("a", "b");
  focus.lead("b");
  replace("c", "b");
  expect([document.activeElement, stops()]).toEqual([document.body, of("b")]);
});
