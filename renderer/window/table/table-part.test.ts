import { expect, test } from "vitest";
import { click, giveSectionsRows, page, press, texts } from "../../../e2e/helpers/dom.ts";
import { claim, day, event, timeline } from "../../../e2e/helpers/example.ts";
import { frames, loading, type Frames } from "../../../e2e/helpers/frames.ts";
import type { Action } from "../state/state.ts";
import { tablePart } from "./table-part.ts";

giveSectionsRows();

const EXAMPLE = timeline([
  event("late", { when: day("2016-09-20"), place: "Port" }),
  event("early", { when: day("2016-09-06"), claims: [claim("alpha"), claim("beta")] }),
  event("middle", { when: day("2016-09-12"), place: "Hill" }),
]);
const TABLE: Action = { type: "looked", look: { surface: "table" } };

/** The table of the window; what happens in it is drawn at once. */
function table() {
  const place = page("<section></section>");
  const copied: (readonly [text: string, message: string])[] = [];
  const undrawn: Action[] = [];
  const show: Frames = frames(
    tablePart(
      place,
      (action) => undrawn.push(action),
      (text, message) => Promise.resolve(void copied.push([text, message])),
    ),
  );
  show(loading(EXAMPLE), TABLE);
  const body = place.querySelector("tbody")!;
  const rows = (): readonly string[] => [...body.rows].map(({ dataset }) => dataset["eventId"] ?? "");
  const row = (id: string): HTMLTableRowElement => body.querySelector(`[data-event-id=${id}]`)!;
  /** Draws what followed from clicks and keys. */
  const draw = (...actions: readonly Action[]) => show(...undrawn.splice(0), ...actions);
  const button = (text: string): HTMLButtonElement =>
    [...place.querySelectorAll("button")].find(({ textContent }) => textContent.startsWith(text))!;
  const copy = (): readonly [titles: readonly string[], message: string] => {
    click(button("Copy"));
    const [text, message] = copied.pop()!;
    const [, ...lines] = text.trimEnd().split("\n");
    return [lines.map((line) => line.split("\t")[3] ?? ""), message];
  };
  return { place, rows, row, draw, button, copy };
}

test("the table is there while it is what is looked at, and has no rows otherwise", () => {
  const { place, rows, draw } = table();
  expect([place.hidden, rows()]).toEqual([false, ["early", "middle", "late"]]);
  draw({ type: "looked", look: { surface: "picture" } });
  expect([place.hidden, rows()]).toEqual([true, []]);
  draw(TABLE);
  expect([place.hidden, rows()]).toEqual([false, ["early", "middle", "late"]]);
});

test("a head sorts by its column, and pressed again the other way round, and says so", () => {
  const { place, rows, draw } = table();
  const sorted = (): readonly (string | null)[] =>
    [...place.querySelectorAll("[aria-sort]")].map(
      (head) => `${head.textContent} ${head.getAttribute("aria-sort") ?? ""}`,
    );
  expect(sorted()).toEqual(["Date ascending"]);
  const press = (): void => {
    click(place.querySelector("[data-column=event] button")!);
    draw();
  };
  press();
  expect([rows(), sorted()]).toEqual([["early", "late", "middle"], ["Event ascending"]]);
  press();
  expect([rows(), sorted()]).toEqual([["middle", "late", "early"], ["Event descending"]]);
});

test("without picked rows all that pass are copied, in their order; with some, those", () => {
  const { row, draw, copy, button } = table();
  expect([button("Copy").textContent, copy()]).toEqual([
    "Copy all 3 rows as TSV",
    [["early", "middle", "late"], "Copied 3 rows"],
  ]);
  click(row("late").querySelector("input")!);
  draw();
  expect([button("Copy").textContent, copy()]).toEqual(["Copy 1 row as TSV", [["late"], "Copied 1 row"]]);
  draw({ type: "filtered", filter: { places: ["Hill"] } });
  expect([button("Copy").textContent, copy()]).toEqual(["Copy all 1 row as TSV", [["middle"], "Copied 1 row"]]);
});

test("what is filtered out but kept faint has a row, and is not copied unless it is picked", () => {
  const { row, rows, draw, copy } = table();
  draw({ type: "looked", look: { context: true } }, { type: "filtered", filter: { places: ["Hill"] } });
  expect([rows(), copy()[0]]).toEqual([["early", "middle", "late"], ["middle"]]);
  click(row("early").querySelector("input")!);
  draw();
  expect(copy()[0]).toEqual(["early"]);
});

test("one box picks all rows and puts all back, and shows when it is some", () => {
  const { place, row, draw, button } = table();
  const all = place.querySelector<HTMLInputElement>("thead input")!;
  const read = () => [all.checked, all.indeterminate, button("Pick none").hidden];
  expect(read()).toEqual([false, false, true]);
  click(row("middle").querySelector("input")!);
  draw();
  expect(read()).toEqual([false, true, false]);
  all.click();
  draw();
  expect([read(), texts(place, "[aria-selected=true] th")]).toEqual([
    [true, false, false],
    ["early", "middle", "late"],
  ]);
  click(button("Pick none"));
  draw();
  expect([read(), row("middle").getAttribute("aria-selected")]).toEqual([[false, false, true], "false"]);
});

test("two keys between two frames add up", () => {
  const { row, draw } = table();
  press(row("early"), " ");
  press(row("late"), " ");
  expect([...draw().table.picked]).toEqual(["early", "late"]);
});

test("the row of the selected event is marked, and Tab leads to it", () => {
  const { place, draw } = table();
  draw({ type: "selected", selection: { kind: "event", id: "middle" } });
  expect([texts(place, "tr[aria-current=true] th"), texts(place, "tbody tr[tabindex='0'] th")]).toEqual([
    ["middle"],
    ["middle"],
  ]);
  draw({ type: "selected", selection: { kind: "source", id: "alpha" } });
  expect(texts(place, "tr[aria-current=true]")).toEqual([]);
});

test("a row keeps the focus when a filter takes others away", () => {
  const { row, draw } = table();
  row("middle").focus();
  draw({ type: "filtered", filter: { places: ["Hill"] } });
  expect(document.activeElement).toBe(row("middle"));
});
