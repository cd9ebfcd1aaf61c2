import { expect, test } from "vitest";
import { eventRows } from "../../../data/lists/event-row.ts";
import { searchTerms } from "../../../data/fold.ts";
import type { TimelineEvent } from "../../../data/timeline.ts";
import { texts } from "../../../e2e/helpers/dom.ts";
import { claim, event, timeline } from "../../../e2e/helpers/example.ts";
import { codedSources } from "../../picture/marks/chip.ts";
import { tableRow } from "./table-row.ts";

function rowOf(shown: TimelineEvent, { faint = false, search = "" } = {}): HTMLTableRowElement {
  const example = timeline([shown]);
  const context = { coded: codedSources(example.sources), terms: searchTerms(search) };
  return tableRow(eventRows(example)(shown), faint, context);
}

const dead = (id: string, value: number) =>
  claim(id, { figures: [{ measure: "killed", value }], asserts: [{ aspect: "reason", value: String(value) }] });

test("a row has a cell for each column, its sources as chips, and what accounts differ on in words", () => {
  const row = rowOf(
    event("a", {
      title: "The bridge falls",
      place: "Port",
      actors: ["Ann", "Bob"],
      claims: [dead("gamma", 2), dead("alpha", 1)],
    }),
  );
  expect([...row.cells].map(({ className, textContent }) => [className, textContent])).toEqual([
    ["pick", ""],
    ["date", "12 September 2016"],
    ["event", "The bridge falls"],
    ["lane", "One"],
    ["place", "Port"],
    ["actors", "Ann; Bob"],
    ["sources", "ALGA"],
    ["origins", "2"],
    ["differs", "≠ killed; why"],
  ]);
  expect([row.dataset["eventId"], row.querySelector("input")?.getAttribute("aria-label")]).toEqual([
    "a",
    "Pick The bridge falls",
  ]);
  expect([...row.querySelectorAll<HTMLElement>(".chip")].map(({ dataset }) => dataset["sourceId"])).toEqual([
    "alpha",
    "gamma",
  ]);
});

test("what is not known, and where nobody differs, leaves its cell empty", () => {
  expect(texts(rowOf(event("a")), ".place, .differs")).toEqual(["", ""]);
});

test("what a search found is marked in title and place, wherever it stands and however it is written", () => {
  const found = event("a", { title: "Über the bridge, over", place: "Overbridge" });
  const cells = [...rowOf(found, { search: "uber BRIDGE" }).cells].map(
    ({ firstElementChild }) => firstElementChild?.innerHTML,
  );
  expect([cells[2], cells[4]]).toEqual(["<mark>Über</mark> the <mark>bridge</mark>, over", "Over<mark>bridge</mark>"]);
  expect(texts(rowOf(found), "mark")).toEqual([]);
});

test("a row that is filtered out says so, also to those who do not see that it is faint", () => {
  const rows = [true, false].map((faint) => rowOf(event("a"), { faint }));
  expect(rows.map((row) => [row.hasAttribute("data-faint"), row.cells[2]?.textContent])).toEqual([
    [true, "a filtered out"],
    [false, "a"],
  ]);
});
