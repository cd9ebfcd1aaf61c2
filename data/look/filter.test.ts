import { describe, expect, test } from "vitest";
import { facets, facetsBy, rememberValues, type Facets as Counts } from "./facets.ts";
import { isFiltering, NO_FILTER, passing, valuesOf, type Filter } from "./filter.ts";
import { claim, day, event, source, timeline, type Facts } from "../../e2e/helpers/example.ts";
import { sharedOutlet } from "../../e2e/helpers/accounts/shared-outlet.ts";
import type { TimelineEvent } from "../timeline.ts";

function filterOf(set: Partial<Filter>): Filter {
  return { ...NO_FILTER, ...set };
}

function found(events: readonly TimelineEvent[], set: Partial<Filter>): string[] {
  return [...passing(timeline(events), filterOf(set))];
}

describe("words", () => {
  const told = event("told", {
    title: "Convoy hit",
    summary: "Trucks burned at night.",
    place: "Urum al-Kubrā",
    actors: ["Red Crescent"],
    claims: [
      claim("alpha", { says: "Aid was destroyed.", speaker: { name: "Ban Ki-moon", role: "secretary-general" } }),
    ],
  });
  test.each([
    ["title", "convoy"],
    ["summary", "trucks"],
    ["place, without its accents", "kubra"],
    ["actors", "crescent"],
    ["claims", "destroyed"],
    ["speakers", "ki-moon"],
    ["roles of speakers", "secretary"],
    ["several places at once", "convoy DESTROYED ban"],
    ["phrases", '"aid was"'],
  ])("are found in %s", (_, text) => {
    expect(found([told, event("other")], { text })).toEqual(["told"]);
  });
  test.each([
    ["one word is missing", "convoy harbour"],
    ["a phrase runs from one text into the next", '"hit trucks"'],
    ["only the lane has it", "one"],
  ])("are not found when %s", (_, text) => {
    expect(found([told], { text })).toEqual([]);
  });
});

const both = [claim("alpha"), claim("beta")];
const disputed = [
  claim("alpha", { figures: [{ measure: "killed", value: 60 }] }),
  claim("beta", { figures: [{ measure: "killed", value: 83 }] }),
];

describe("conditions", () => {
  const events = [
    event("plain", { actors: ["Russia"], place: "Aleppo" }),
    event("two", { claims: both, lane: "two", actors: ["Russia", "Syria"] }),
    event("disputed", { claims: disputed, place: "Geneva" }),
  ];
  test.each<[string, Partial<Filter>, string[]]>([
    ["nothing lets all through", {}, ["plain", "two", "disputed"]],
    ["a source, whoever else tells it", { sources: ["beta"] }, ["two", "disputed"]],
    ["any of several sources", { sources: ["beta", "alpha"] }, ["plain", "two", "disputed"]],
    ["a lane", { lanes: ["two"] }, ["two"]],
    ["any of several actors", { actors: ["Syria", "Russia"] }, ["plain", "two"]],
    ["a place, which an event without one does not have", { places: ["Geneva", "Oslo"] }, ["disputed"]],
    ["what accounts differ on", { differs: ["figures", "date"] }, ["disputed"]],
    ["a kind that nothing differs on", { differs: ["reason"] }, []],
    ["a single source", { singleSource: true }, ["plain"]],
    ["all of them together", { sources: ["beta"], actors: ["Russia"] }, ["two"]],
  ])("%s", (_, set, ids) => {
    expect(found(events, set)).toEqual(ids);
    expect(isFiltering(filterOf(set))).toBe(Object.keys(set).length > 0);
  });
});

test("the code of an outlet of several sources stands for all of them, and facets count outlets", () => {
  const subject = sharedOutlet();
  const passes = (...sources: readonly string[]) => [...passing(subject, { ...NO_FILTER, sources })];
  expect([passes("PAP"), passes("early"), passes("late"), passes("lone")]).toEqual([
    ["all", "one"],
    ["all"],
    ["all", "one"],
    ["all"],
  ]);
  const counted = (...chosen: readonly string[]) =>
    facets(subject, { ...NO_FILTER, sources: chosen }).sources.map(({ value, leaves }) => [value, leaves]);
  expect(counted()).toEqual([["PAP", 2], ["lone", 1]]); // prettier-ignore
  expect(counted("PAP", "early")).toEqual([["PAP", 1], ["lone", 2], ["early", 2]]); // prettier-ignore
});

describe("undated", () => {
  const span = { start: day("2016-09-12"), end: day("2016-09-14", "2016-09-19") };
  const loose = { start: day("2016-09-10", "2016-09-12"), end: day("2016-09-14", "2016-09-19") };
  test.each<[string, Facts<TimelineEvent>, boolean]>([
    ["a day", { when: day("2016-09-12") }, false],
    [
      "an hour of a day",
      { when: { earliest: "2016-09-12T08:00", latest: "2016-09-12T09:00", precision: "hour" } },
      false,
    ],
    ["between two days", { when: day("2016-09-12", "2016-09-14") }, true],
    ["bounded on one side", { when: { latest: "2016-09-14", precision: "bounded" } }, true],
    ["not bounded at all", { when: { precision: "bounded" } }, true],
    ["a month", { when: { earliest: "2016-09", latest: "2016-09", precision: "month" } }, false],
    ["a year", { when: { earliest: "2016", latest: "2016", precision: "year" } }, false],
    ["a week", { when: { earliest: "2016-09-12", latest: "2016-09-18", precision: "week" } }, false],
    [
      "bounds, but a claim that gives a year",
      {
        when: { earliest: "2016", latest: "2017", precision: "bounded" },
        claims: [claim("alpha", { when: { earliest: "2016", latest: "2016", precision: "year" } })],
      },
      false,
    ],
    ["a span with a day at one end", { when: span }, false],
    ["a span with none", { when: loose }, true],
    [
      "bounds, but a claim that gives a day",
      { when: day("2016-09-12", "2016-09-14"), claims: [claim("alpha", { when: day("2016-09-13") })] },
      false,
    ],
  ])("%s: %o", (_, facts, isUndated) => {
    expect(found([event("a", facts)], { undated: true })).toEqual(isUndated ? ["a"] : []);
  });
});

describe("a range of dates", () => {
  const events = [
    event("early", { when: day("2016-09-05") }),
    event("between", { when: day("2016-09-08", "2016-09-14") }),
    event("open", { when: { earliest: "2016-09-20", precision: "bounded" } }),
    event("anywhere", { when: { precision: "bounded" } }),
  ];
  test.each<[string, string | undefined, string | undefined, string[]]>([
    ["both days are inside", "2016-09-05", "2016-09-08", ["early", "between", "anywhere"]],
    ["the day before is not", "2016-09-06", "2016-09-07", ["anywhere"]],
    ["open to the right", "2016-09-14", undefined, ["between", "open", "anywhere"]],
    ["open to the left", undefined, "2016-09-05", ["early", "anywhere"]],
    ["the wrong way round lets nothing through", "2016-09-09", "2016-09-01", []],
    ["what is no date does not count", "soon", undefined, ["early", "between", "open", "anywhere"]],
  ])("%s", (_, from, to, ids) => {
    expect(found(events, { ...(from && { from }), ...(to && { to }) })).toEqual(ids);
  });
});

describe("facets", () => {
  const events = [
    event("a", { actors: ["Russia"], place: "Aleppo" }),
    event("b", { claims: both, lane: "two", actors: ["Russia", "Syria"], place: "Aleppo" }),
    event("c", { claims: disputed, actors: ["Syria", "Qatar"], when: day("2016-09-12", "2016-09-14") }),
    event("d", { claims: [claim("gamma")], actors: ["Syria"] }),
  ];
  const lanes = ["one", "two"].map((id) => ({ id, label: id }));
  const subject = timeline(events, { lanes, sources: ["alpha", "beta", "gamma", "delta"].map((id) => source(id)) });

  test.each<[string, Partial<Filter>]>([
    ["nothing", {}],
    ["one value", { actors: ["Russia"] }],
    ["two values", { actors: ["Russia", "Qatar"] }],
    ["values of several lists", { actors: ["Syria"], sources: ["beta"], places: ["Aleppo"] }],
    ["toggles", { singleSource: true, undated: true }],
    ["a toggle and a word", { undated: true, text: "c" }],
    ["what nothing has", { places: ["Oslo"], differs: ["figures"] }],
  ])("tell what trying would, when the filter has %s", (_, set) => {
    const filter = filterOf(set);
    const counts = facets(subject, filter);
    for (const list of ["sources", "lanes", "actors", "places", "differs"] as const) {
      for (const { value, chosen, leaves } of counts[list]) {
        const others = filter[list].filter((other) => other !== value);
        const tried = { ...filter, [list]: chosen ? others : [...filter[list], value] };
        expect(leaves, `${list} ${value}`).toBe(passing(subject, tried).size);
      }
    }
    expect(counts.singleSource).toBe(passing(subject, { ...filter, singleSource: !filter.singleSource }).size);
    expect(counts.undated).toBe(passing(subject, { ...filter, undated: !filter.undated }).size);
  });

  test("list every value: sources and lanes in their order, actors and places by how many events they have", () => {
    const counts = facets(subject, NO_FILTER);
    const told = (list: "sources" | "lanes" | "actors" | "places" | "differs") =>
      counts[list].map(({ value, leaves }) => `${value} ${String(leaves)}`);
    expect(told("sources")).toEqual(["alpha 3", "beta 2", "gamma 1", "delta 0"]);
    expect(told("lanes")).toEqual(["one 3", "two 1"]);
    expect(told("actors")).toEqual(["Syria 3", "Russia 2", "Qatar 1"]);
    // Two events have no place: that is no place of its own.
    expect(told("places")).toEqual(["Aleppo 2"]);
    expect(told("differs")).toEqual(["figures 1"]);
  });

  test("have no source without a code, which is only cited", () => {
    const { code, ...custom } = source("cited").custom;
    expect(code).toBe("CI");
    const cited = timeline(events, { sources: [{ ...source("cited"), custom }] });
    expect(facets(cited, NO_FILTER).sources).toEqual([]);
    expect(facets(cited, NO_FILTER).has("sources")).toBe(false);
  });

  test("keep a chosen value that the timeline does not know, so that it can be taken out", () => {
    expect(facets(subject, filterOf({ places: ["Oslo"] })).places.at(-1)).toEqual({
      value: "Oslo",
      chosen: true,
      leaves: 4,
      idle: false,
    });
  });

  test("are the same when values are remembered, and conflicts are then looked for once", () => {
    const values = rememberValues();
    const [event] = subject.events;
    const counted = ({ sources, lanes, actors, places, differs, singleSource, undated }: Counts) => [
      ...[sources, lanes, actors, places, differs],
      ...[singleSource, undated],
    ];
    for (const filter of [NO_FILTER, filterOf({ actors: ["Syria"] })])
      expect(counted(facets(subject, filter, values))).toEqual(counted(facets(subject, filter)));
    expect(values(event!, "differs")).toBe(values(event!, "differs"));
  });

  test("of a list are counted when it is looked at, and whether it has any value is known before", () => {
    const asked: string[] = [];
    const countsOf = facetsBy(subject, (event, list) => {
      asked.push(`${event.id} ${list}`);
      return valuesOf(event, list);
    });
    const counts = countsOf(NO_FILTER);
    expect(asked).toEqual([]);
    expect((["actors", "lanes", "sources"] as const).map(counts.has)).toEqual([true, true, true]);
    expect(asked).toEqual(["a actors"]);
    expect(counts.places).toHaveLength(1);
    expect(new Set(asked.slice(1).map((one) => one.split(" ")[1]))).toEqual(new Set(["places"]));
    const none = facetsBy(timeline([event("a")], { lanes: [], sources: [] }), valuesOf);
    const lists = ["sources", "lanes", "actors", "places", "differs"] as const;
    expect(lists.filter((list) => none(NO_FILTER).has(list))).toEqual([]);
    expect(lists.filter((list) => none(filterOf({ places: ["Oslo"] })).has(list))).toEqual(["places"]);
  });

  test("are idle where a choice adds nothing to what is chosen", () => {
    const { actors } = facets(subject, filterOf({ actors: ["Syria"] }));
    expect(actors.filter(({ idle }) => idle).map(({ value }) => value)).toEqual(["Qatar"]);
  });
});

test("an event is found under each of its lanes", () => {
  const whole = timeline([event("a", { lane: "one", lanes: ["two", "one"] }), event("b", { lane: "one" })]);
  const found = (lane: string) => [...passing(whole, { ...NO_FILTER, lanes: [lane] })];
  expect([found("one"), found("two"), found("three")]).toEqual([["a", "b"], ["a"], []]);
});
