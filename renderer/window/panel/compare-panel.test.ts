// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { texts } from "../../../e2e/helpers/dom.ts";
import { claim, day, event, timeline } from "../../../e2e/helpers/example.ts";
import type { TimelineEvent } from "../../../data/timeline.ts";
import { codedSources } from "../../picture/marks/chip.ts";
import { compareBar } from "./compare-controls.ts";
import { comparePanel } from "./compare-panel.ts";

const CODED = codedSources(timeline([]).sources);

function panelOf(ids: readonly string[], events: readonly TimelineEvent[]): HTMLElement {
  return comparePanel(
    ids.map((id) => CODED.get(id)!),
    timeline(events),
    CODED,
  );
}

const rowsOf = (panel: HTMLElement) =>
  [...panel.querySelectorAll(".side-by-side tbody tr")].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );

const dead = (id: string, value: number, name = id) =>
  claim(id, {
    speaker: { name },
    figures: [{ measure: "killed", value }],
    when: { ...day("2016-09-12"), wording: `in ${id}` },
  });

const SHARED = event("shared", { title: "Both", claims: [dead("alpha", 1), dead("gamma", 2, "A mayor")] });

test("two sources have a column each: dates and figures in words, who says them, and what differs with a sign", () => {
  const panel = panelOf(["alpha", "gamma"], [SHARED]);
  expect(texts(panel, ".side-by-side thead th")).toEqual(["AL", "GA"]);
  expect(rowsOf(panel)).toEqual([
    ["Both"],
    ["date", "12 September 2016“in alpha”", "12 September 2016“in gamma”, A mayor"],
    ["≠ killed", "1", "2A mayor"],
  ]);
  expect(texts(panel, "tr[data-differs] th")).toEqual(["≠ killed"]);
});

test("what one of two sources does not say has a dash", () => {
  const silent = event("a", {
    claims: [claim("alpha", { figures: [{ measure: "killed", value: 1 }] }), claim("beta")],
  });
  expect(rowsOf(panelOf(["alpha", "beta"], [silent]))).toEqual([["a"], ["killed", "1", "–"]]);
});

test("three sources stand below each other, each with what it says, and who does not tell it is named", () => {
  const panel = panelOf(["alpha", "beta", "gamma"], [SHARED]);
  expect(rowsOf(panel)).toEqual([
    ["Both not in BE"],
    ["date", "AL", "12 September 2016“in alpha”"],
    ["GA", "12 September 2016“in gamma”, A mayor"],
    ["≠ killed", "AL", "1"],
    ["GA", "2A mayor"],
  ]);
});

test("below are the events of each alone, open, and those of none, closed, with who tells them instead", () => {
  const panel = panelOf(
    ["alpha", "beta"],
    [event("a", { claims: [claim("alpha")] }), event("c", { claims: [claim("gamma"), claim("gamma")] })],
  );
  const lists = [...panel.querySelectorAll("details")].map((list) => [list.open, ...texts(list, "summary, li")]);
  expect(lists).toEqual([
    [true, "Only in AL (1)", "a 12 September 2016"],
    [true, "Only in BE (0)"],
    [false, "Told by neither (1)", "c GA"],
  ]);
  expect(texts(panelOf(["alpha", "beta", "gamma"], []), "summary").at(-1)).toBe("Told by none of them (0)");
});

test("it counts what they share, says where that is nothing, and names who is compared", () => {
  expect(texts(panelOf(["alpha", "gamma"], [SHARED]), "h3, .hint")).toEqual(["Told by both (1)"]);
  const panel = panelOf(["alpha", "beta", "gamma"], []);
  expect(texts(panel, "h3, .hint")).toEqual(["Told by two or more (0)", "They tell of no event in common."]);
  expect([panel.dataset["compared"], panel.getAttribute("aria-label")]).toEqual([
    "alpha beta gamma",
    "Comparison of AL, BE, GA",
  ]);
});

test("a box for every source takes it in or leaves it out, and the comparison can be ended", () => {
  const panel = panelOf(["alpha", "gamma"], []);
  const boxes = [...panel.querySelectorAll<HTMLInputElement>("input[data-compare]")];
  expect(
    boxes.map(({ dataset, checked, parentElement }) => [dataset["compare"], checked, parentElement?.textContent]),
  ).toEqual([
    ["alpha", true, "ALThe alpha"],
    ["beta", false, "BEThe beta"],
    ["gamma", true, "GAThe gamma"],
  ]);
  expect(texts(panel, "[data-compare-act=end]")).toEqual(["End comparison"]);
});

test("above what else is shown stands who is compared, and what is still missing for it", () => {
  const bar = (...ids: readonly string[]) => compareBar(ids, CODED).map(({ textContent }) => textContent);
  expect([bar(), bar("nobody"), bar("beta"), bar("beta", "alpha")]).toEqual([
    [],
    [],
    ["Comparing BE Choose one more source.End"],
    ["Comparing BEALShow comparisonEnd"],
  ]);
});
