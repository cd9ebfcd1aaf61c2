import { expect, test } from "vitest";
import { NO_FILTER } from "../../../data/look/filter.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { click, page, texts } from "../../../e2e/helpers/dom.ts";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { frames, loading, type Frames } from "../../../e2e/helpers/frames.ts";
import type { Action } from "../state/state.ts";
import { sharedOutlet } from "../../../e2e/helpers/accounts/shared-outlet.ts";
import { filterBarPart } from "./filter-bar.ts";

const dead = (id: string, value: number) =>
  claim(id, {
    figures: [{ measure: "killed", value }],
    asserts: [{ aspect: "responsibility", value: String(value) }],
  });

const EXAMPLE = timeline(
  [
    event("a", { place: "Port", actors: ["Northton"], claims: [dead("alpha", 1), dead("beta", 2)] }),
    event("b", { lane: "two", when: day("2016-09-06", "2016-09-20") }),
    event("c", { place: "Port" }),
  ],
  {
    lanes: [
      { id: "one", label: "Lane one" },
      { id: "two", label: "Lane two" },
    ],
    sources: [source("alpha", { published: day("2016-09-20") }), source("beta"), source("gamma")],
  },
);

/** The bar; what follows from a click is drawn at once. */
function bar(whole: Timeline = EXAMPLE) {
  const place = page("<section></section>");
  const waiting: Action[] = [];
  const show: Frames = frames(filterBarPart(place, (action) => waiting.push(action)));
  show(loading(whole));
  // Menus have rows while they are open.
  for (const menu of place.querySelectorAll("[popover]"))
    menu.dispatchEvent(Object.assign(new Event("beforetoggle"), { newState: "open" }));
  const act = (change: () => unknown) => {
    change();
    return show(...waiting.splice(0)).look;
  };
  const find = <E extends HTMLElement = HTMLElement>(selector: string): E => place.querySelector<E>(selector)!;
  return { place, show, act, find };
}

test("each menu lists what occurs, by its name, with what it would leave", () => {
  const { place } = bar();
  const menus = [...place.querySelectorAll<HTMLElement>("[data-menu]")].map((menu) => [
    menu.dataset["menu"],
    ...texts(menu, ".choice"),
  ]);
  expect(menus).toEqual([
    ["filter-sources"],
    ["filter-lanes", "Lane one2", "Lane two1"],
    ["filter-actors", "Northton1"],
    ["filter-places", "Port2"],
    ["filter-differs", "figures1", "who did it1"],
    ["filter-dates"],
  ]);
});

test.each([
  ["a source", "[data-filter-source=beta]", { sources: ["beta"] }],
  ["a lane", "input[value=two]", { lanes: ["two"] }],
  ["an actor", "input[value=Northton]", { actors: ["Northton"] }],
  ["a place", "input[value=Port]", { places: ["Port"] }],
  ["a kind of disagreement", "input[value=figures]", { differs: ["figures"] }],
  ["a single source", "[data-filter=single-source]", { singleSource: true }],
  ["undated", "[data-filter=undated]", { undated: true }],
])("%s is filtered by with a click, and no longer with another", (_name, selector, filter) => {
  const { act, find } = bar();
  expect(act(() => find(selector).click()).filter).toEqual({ ...NO_FILTER, ...filter });
  expect(act(() => find(selector).click()).filter).toEqual(NO_FILTER);
});

test("filters add up, and chips of sources too", () => {
  const { act, find } = bar();
  act(() => find("[data-filter-source=beta]").click());
  act(() => find("[data-filter-source=alpha]").click());
  expect(act(() => find("input[value=Port]").click()).filter).toMatchObject({
    sources: ["beta", "alpha"],
    places: ["Port"],
  });
});

test("dates filter, and are taken back alone", () => {
  const { act, find, show } = bar();
  const type = (text: string) =>
    act(() => {
      const field = find<HTMLInputElement>("#filter-dates input");
      field.value = text;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    });
  show({ type: "filtered", filter: { places: ["Port"] } });
  expect(type("2016-09").filter).toEqual({ ...NO_FILTER, places: ["Port"], from: "2016-09-01" });
  expect(type("").filter).toEqual({ ...NO_FILTER, places: ["Port"] });
});

test("only while something is set there is a way to keep the rest faint, and the way back", () => {
  const { act, find, show } = bar();
  const hidden = () => ["context", "clear"].map((name) => find(`[data-filter=${name}]`).hidden);
  expect(hidden()).toEqual([true, true]);
  show({ type: "filtered", filter: { text: "bridge" } });
  expect(hidden()).toEqual([false, false]);
  expect(act(() => find("[data-filter=context]").click()).context).toBe(true);
  find("[data-filter=clear]").focus();
  expect(act(() => click(find("[data-filter=clear]"))).filter).toEqual(NO_FILTER);
  expect([hidden(), document.activeElement]).toEqual([[true, true], find("button")]);
});

test("the slider chooses what was known on a day", () => {
  const { act, find } = bar();
  const slide = (stop: string) =>
    act(() => {
      const range = find<HTMLInputElement>("#known-on");
      range.value = stop;
      range.dispatchEvent(new Event("input"));
    });
  expect(slide("0").knownOn).toBe("2016-09-20");
  expect(slide("1").knownOn).toBeUndefined();
});

test("as known on a day a source of later stays in the row, and leaves nothing", () => {
  const { find, show } = bar();
  show({ type: "known-on", date: "2016-09-20" });
  const leaves = ["alpha", "beta"].map((id) => find(`[data-filter-source=${id}]`).dataset["leaves"]);
  expect(leaves).toEqual(["3", "0"]);
});

test("sources that are too many for a row have a menu", () => {
  const many = Array.from({ length: 13 }, (_, index) => source(`s${String(index)}`));
  const { act, find, place } = bar(timeline([event("a", { claims: [claim("s0")] })], { sources: many }));
  expect([place.querySelectorAll("[data-filter-source]").length, find("[data-menu=filter-sources]").hidden]).toEqual([
    0,
    false,
  ]);
  expect(texts(place, "[data-menu=filter-sources] .choice")[0]).toBe("S0 The s01");
  expect(act(() => find("input[value=s0]").click()).filter.sources).toEqual(["s0"]);
  expect(bar(timeline([], { sources: many.slice(1) })).place.querySelectorAll("[data-filter-source]").length).toBe(12);
});

test("sources of one outlet are chosen together, and one of them alone where a link asks for it", () => {
  const { act, find, place, show } = bar(sharedOutlet());
  const row = () => [...place.querySelectorAll<HTMLElement>("[data-filter-source]")].map(({ dataset, title }) => [dataset["filterSource"], dataset["leaves"], title]); // prettier-ignore
  expect(row().map(([value, leaves]) => [value, leaves])).toEqual([["PAP", "2"], ["lone", "1"]]); // prettier-ignore
  expect(act(() => find("[data-filter-source=PAP]").click()).filter.sources).toEqual(["PAP"]);
  expect(act(() => find("[data-filter-source=PAP]").click()).filter.sources).toEqual([]);
  show({ type: "filtered", filter: { sources: ["early"] } });
  expect(row().at(-1)).toEqual(["early", "2", "PAP 2 events without it: Paper: Report early"]);
  expect(act(() => find("[data-filter-source=early]").click()).filter.sources).toEqual([]);
  expect(row()).toHaveLength(2);
});

test("before a timeline is there, there is no bar", () => {
  const place = page("<section></section>");
  frames(filterBarPart(place, () => undefined))();
  expect(place.querySelector<HTMLElement>(".filter-bar")?.hidden).toBe(true);
});

test("filters are named in plain words, and a pointer that rests on one is told what it means", () => {
  const { place, find } = bar();
  const differs = place.querySelector('[data-menu="filter-differs"] > button')!;
  expect(differs.textContent).toMatch(/^Accounts differ on/u);
  const tips = ["single-source", "undated"]
    .map((name) => find(`[data-filter=${name}]`))
    .map(({ textContent, title }) => [textContent.trim(), title]);
  expect(tips).toEqual([
    [expect.stringMatching(/^One source only/u), expect.stringContaining("told by one source alone")],
    [expect.stringMatching(/^No date given/u), expect.stringContaining("no report gives its date")],
  ]);
});
