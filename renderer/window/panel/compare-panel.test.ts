import { expect, test } from "vitest";
import { texts } from "../../../e2e/helpers/dom.ts";
import { claim, day, event, timeline } from "../../../e2e/helpers/example.ts";
import type { TimelineEvent } from "../../../data/timeline.ts";
import { coverageKinds } from "../../picture/marks/coverage.ts";
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
    ["≠ killed", "1", "2 per A mayor"],
    ["date", "12 September 2016 “in alpha”", "12 September 2016 “in gamma”, per A mayor"],
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
    ["≠ killed", "AL", "1"],
    ["GA", "2 per A mayor"],
    ["date", "AL", "12 September 2016 “in alpha”"],
    ["GA", "12 September 2016 “in gamma”, per A mayor"],
  ]);
});

test("below are the events of each alone, open, and those of none, closed, with who tells them instead", () => {
  const panel = panelOf(
    ["alpha", "beta"],
    [event("a", { claims: [claim("alpha")] }), event("c", { claims: [claim("gamma"), claim("gamma")] })],
  );
  const lists = [...panel.querySelectorAll("details")].map((list) => [list.open, ...texts(list, "summary, li")]);
  expect(lists).toEqual([
    [true, "Told only by AL (1)", "a 12 September 2016"],
    [true, "Told only by BE (0)"],
    [false, "Told by neither (1)", "c GA"],
  ]);
  expect(texts(panelOf(["alpha", "beta", "gamma"], []), "summary").at(-1)).toBe("Told by none of them (0)");
});

test("its counts are those of the picture's legend, and who implies an event is named beside it", () => {
  const events = [
    event("begin", { claims: [claim("alpha")] }),
    event("first", { claims: [claim("alpha")] }),
    event("quiet", { claims: [claim("gamma")] }),
    event("end", { claims: [claim("beta")], implies: ["begin", "quiet"] }),
  ];
  const panel = panelOf(["alpha", "beta"], events);
  const lists = [...panel.querySelectorAll("details")].map((list) => texts(list, "summary, li"));
  expect(lists).toEqual([
    ["Told only by AL (2, 1 implied)", "begin 12 September 2016; implied by BE", "first 12 September 2016"],
    ["Told only by BE (1)", "end 12 September 2016"],
    ["Told by neither (1, 1 implied)", "quiet GA; implied by BE"],
  ]);
  const kinds = coverageKinds(
    events,
    ["alpha", "beta"].map((id) => CODED.get(id)!),
  );
  expect(kinds.map(({ label, count }) => [label, count])).toEqual([
    ["only AL", 2],
    ["only BE", 1],
    ["both", 0],
    ["neither", 1],
  ]);
});

test("what they differ on stands first, and how much it is is said before it", () => {
  const agreed = event("agreed", { claims: [dead("alpha", 1), dead("gamma", 1)] });
  const panel = panelOf(["alpha", "gamma"], [agreed, SHARED]);
  expect(texts(panel, "[data-role=difference-count]")).toEqual([
    "They differ on 1 matter in 1 event, marked ≠, first in the list.",
  ]);
  expect(rowsOf(panel).map(([head]) => head)).toEqual(["Both", "≠ killed", "date", "agreed", "date", "killed"]);
  expect(texts(panelOf(["alpha", "gamma"], [agreed]), "[data-role=difference-count]")).toEqual([
    "They differ on none of these.",
  ]);
});

test("an event of which they say nothing that can be compared says so", () => {
  const panel = panelOf(["alpha", "beta"], [event("a", { claims: [claim("alpha"), claim("beta")] })]);
  expect(rowsOf(panel)).toEqual([["a"], ["They tell it without a date, a figure or a position of their own."]]);
});

test("it counts what they share, says where that is nothing, and names who is compared", () => {
  expect(texts(panelOf(["alpha", "gamma"], [SHARED]), "h3")).toEqual(["Told by both (1)"]);
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

const killed = (id: string, value: number, name = id) =>
  claim(id, { speaker: { name }, figures: [{ measure: "killed", value }] });
/** For each row of a matter its relation, and the sources that are said to differ from themselves. */
const marksOf = (panel: HTMLElement) =>
  [...panel.querySelectorAll<HTMLElement>("tr[data-kind]")].map((row) => [
    row.dataset["relation"],
    row.hasAttribute("data-differs"),
    row.querySelector("th")?.textContent,
    ...[...row.querySelectorAll("td")].map((cell) => cell.querySelector("[data-self-differs]")?.textContent ?? ""),
  ]);

test("a source that differs from itself is marked as that, and not as differing from the other", () => {
  const claims = [killed("alpha", 60, "Mayor Ann"), killed("alpha", 83, "Mayor Ann"), killed("beta", 83)];
  const panel = panelOf(["alpha", "beta"], [event("a", { claims })]);
  expect(marksOf(panel)).toEqual([["compatible", false, "killed", "differs from itself", ""]]);
  expect(texts(panel, "tr[data-kind] td > p:not([data-self-differs])")).toEqual([
    "60 per Mayor Ann",
    "83 per Mayor Ann",
    "83",
  ]);
});

test("two that differ between them are marked, whether or not one differs from itself too", () => {
  const between = panelOf(["alpha", "beta"], [event("a", { claims: [killed("alpha", 60), killed("beta", 83)] })]);
  expect(marksOf(between)).toEqual([["differ", true, "≠ killed", "", ""]]);
  const claims = [killed("alpha", 60), killed("alpha", 70), killed("beta", 83)];
  const both = panelOf(["alpha", "beta"], [event("a", { claims })]);
  expect(marksOf(both)).toEqual([["differ", true, "≠ killed", "differs from itself", ""]]);
});

test("figures that can both be true are not marked, and what a third source says is not compared", () => {
  const over = claim("alpha", { figures: [{ measure: "killed", moreThan: 60 }] });
  const claims = [over, killed("beta", 83), killed("gamma", 5)];
  expect(marksOf(panelOf(["alpha", "beta"], [event("a", { claims })]))).toEqual([
    ["compatible", false, "killed", "", ""],
  ]);
});

test("the words of a date stand beside the date, of a span beside the end that they are about, and nowhere else", () => {
  const when = {
    start: { ...day("2016-09-12"), wording: "on Monday" },
    end: { ...day("2016-09-14"), wording: "until Wednesday" },
  };
  const claims = [claim("alpha", { when, figures: [{ measure: "killed", value: 1 }] }), killed("beta", 1)];
  expect(rowsOf(panelOf(["alpha", "beta"], [event("a", { claims })])).slice(1)).toEqual([
    ["start", "12 September 2016 “on Monday”", "–"],
    ["end", "14 September 2016 “until Wednesday”", "–"],
    ["killed", "1", "1"],
  ]);
});

test("who implies an event without telling it is not said to leave it out", () => {
  const begin = event("begin", { title: "It begins", claims: [claim("alpha"), claim("beta")] });
  const end = event("end", { implies: ["begin"], claims: [claim("gamma")] });
  const titleOf = (...events: readonly TimelineEvent[]) => rowsOf(panelOf(["alpha", "beta", "gamma"], events))[0];
  expect(titleOf(begin, end)).toEqual(["It begins implied by GA"]);
  expect(titleOf(begin)).toEqual(["It begins not in GA"]);
});
