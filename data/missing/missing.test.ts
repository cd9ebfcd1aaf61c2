import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../e2e/helpers/example.ts";
import { harbourTimeline, shippedTimeline } from "../../e2e/helpers/parsed-timeline.ts";
import { momentOf, whenOf } from "../moment.ts";
import type { Timeline } from "../timeline.ts";
import { withoutField } from "../edit/changing.ts";
import { conflictMark } from "./conflict-mark.ts";
import { missingLines } from "./missing-lines.ts";
import { MISSING_KINDS, missingCount, missingFrom, type MissingItem, type MissingKind } from "./missing.ts";

const killed = (value: number) => ({ figures: [{ measure: "killed", value }] });
const SOURCES = [
  source("alpha", { published: day("2016-09-20") }),
  source("beta", { published: day("2016-09-20") }),
  source("gamma", { published: day("2016-09-20"), derivedFrom: ["beta"] }),
];

function itemsOf(kind: MissingKind, whole: Timeline): readonly MissingItem[] {
  return missingFrom(whole).find((missing) => missing.kind === kind)?.items ?? [];
}

test("every kind is there, in one order, and nothing is missing from an empty timeline", () => {
  const missing = missingFrom(timeline([], { sources: [] }));
  expect(missing.map(({ kind }) => kind)).toEqual(Object.keys(MISSING_KINDS));
  expect(missingCount(missing)).toBe(0);
});

test("an event has one source where all that tell it go back to one", () => {
  const events = [
    event("alone", { claims: [claim("alpha"), claim("alpha")] }),
    event("copied", { claims: [claim("beta"), claim("gamma")] }),
    event("twice", { claims: [claim("alpha"), claim("beta")] }),
    event("untold", { claims: [] }),
  ];
  expect(itemsOf("one-source", timeline(events, { sources: SOURCES }))).toEqual([
    { event: "alone", name: "alone", words: "AL" },
    { event: "copied", name: "copied", words: "BE, GA: 2 sources, none independent of the others" },
  ]);
});

test("an event is told by nobody where it has no claim, or none that witnesses it", () => {
  const events = [
    event("bare", { claims: [] }),
    event("commented", { claims: [claim("alpha", { stance: "comments" })] }),
    event("told"),
  ];
  expect(itemsOf("no-claim", timeline(events))).toEqual([
    { event: "bare", name: "bare", words: "" },
    { event: "commented", name: "commented", words: "its claims were retracted, or are comments" },
  ]);
});

test("a claim that says nowhere where it stands is listed by its place, in events and periods", () => {
  const nowhere = withoutField(claim("beta", { says: "It burns." }), "at");
  const whole = timeline([event("fire", { claims: [claim("alpha"), nowhere] })], {
    eras: [
      { id: "war", title: "War", when: day("2016-09-12") },
      { id: "drought", title: "Drought", when: day("2016-09-12"), claims: [nowhere] },
    ],
  });
  expect(itemsOf("no-locator", whole)).toEqual([
    { event: "fire", claim: 1, source: "beta", name: "fire", words: "BE: It burns." },
    { era: "drought", claim: 0, source: "beta", name: "Drought", words: "BE: It burns." },
  ]);
});

test.each<[string, Parameters<typeof momentOf>[0], string | undefined]>([
  ["a day", { earliest: "2016-09-12", latest: "2016-09-12", precision: "day" }, undefined],
  [
    "two bounds",
    { earliest: "2016-09-12", latest: "2016-09-14", precision: "bounded" },
    "between 12 and 14 September 2016",
  ],
  ["one bound", { latest: "2016-09-14", precision: "bounded" }, "by 14 September 2016"],
  ["the other bound", { earliest: "2016-09-12", precision: "bounded" }, "from 12 September 2016"],
  [
    "two bounds with words alone",
    { earliest: "2016-09-12", latest: "2016-09-14", precision: "bounded", wording: "lately" },
    "between 12 and 14 September 2016",
  ],
  [
    "two bounds with a basis",
    { earliest: "2016-09-12", latest: "2016-09-14", precision: "bounded", basis: "So." },
    undefined,
  ],
  ["no bound", { precision: "bounded" }, undefined],
  [
    "a week in words",
    { earliest: "2016-09-12", latest: "2016-09-18", precision: "week", wording: "that week" },
    undefined,
  ],
  [
    "a week that nobody words",
    { earliest: "2016-09-12", latest: "2016-09-18", precision: "week" },
    "between 12 and 18 September 2016",
  ],
])("whether %s lacks a basis", (_, moment, words) => {
  const whole = timeline([event("fire", { when: momentOf(moment) })]);
  expect(itemsOf("no-basis", whole)).toEqual(words === undefined ? [] : [{ event: "fire", name: "fire", words }]);
});

test("dates of claims, ends of spans and days of publication can lack a basis, too", () => {
  const when = whenOf({ start: day("2016-09-12"), end: { latest: "2016-09-20", precision: "bounded" } });
  const sources = [
    source("alpha", { published: day("2016-09-20"), issuedBasis: "inferred" }),
    source("beta", { published: { ...day("2016-09-20"), basis: "Its first page." }, issuedBasis: "inferred" }),
    source("gamma", { published: day("2016-09-20", "2016-09-22") }),
    source("delta", { published: day("2016-09-20"), issuedBasis: "stated" }),
  ];
  expect(itemsOf("no-basis", timeline([event("fire", { claims: [claim("beta", { when })] })], { sources }))).toEqual([
    { event: "fire", claim: 0, source: "beta", name: "fire", words: "BE: by 20 September 2016" },
    { source: "alpha", name: "Report of alpha", words: "20 September 2016" },
    { source: "gamma", name: "Report of gamma", words: "between 20 and 22 September 2016" },
  ]);
});

test("sources without a day, and those without a name, unless they say that they have none", () => {
  const nameless = withoutField(source("delta", { published: day("2016-09-20") }), "container-title");
  const unnamed = withoutField(source("omega", { unnamedOutlet: true }), "container-title");
  const whole = timeline([], {
    sources: [
      ...SOURCES,
      nameless,
      unnamed,
      { ...nameless, id: "pi", publisher: "A house" },
      { ...nameless, id: "rho", author: [{ literal: "A" }] },
    ],
  });
  expect(itemsOf("no-date", whole)).toEqual([{ source: "omega", name: "Report of omega", words: "" }]);
  expect(itemsOf("no-author-or-outlet", whole)).toEqual([{ source: "delta", name: "Report of delta", words: "" }]);
});

test("a conflict is to be looked at until it was, and again once it has changed", () => {
  const fire = event("fire", { claims: [claim("alpha", killed(62)), claim("beta", killed(83))] });
  const itemOf = (reviewed?: string) =>
    itemsOf("not-looked-at", timeline([reviewed === undefined ? fire : { ...fire, reviewed }, event("calm")]));
  expect(itemOf()).toEqual([{ event: "fire", name: "fire", words: "killed" }]);
  expect(itemOf(conflictMark(fire))).toEqual([]);
  expect(itemOf("0".repeat(16))).toEqual([
    { event: "fire", name: "fire", words: "killed; it has changed since it was looked at" },
  ]);
});

test("what the invented timeline lacks", () => {
  const missing = missingFrom(harbourTimeline());
  expect(missingCount(missing)).toBe(5);
  const open = missing.filter(({ items }) => items.length > 0);
  expect(missingLines(open)).toEqual([
    "Sources without a date (2)",
    "  Harbour deal in doubt",
    "  Dispatch on the harbour talks",
    "",
    "Sources without author and outlet (1)",
    "  Dispatch on the harbour talks",
    "",
    "Conflicts nobody has looked at (2)",
    "  Agreement signed. date",
    "  Harbour shared. who broke it",
  ]);
});

test("what the shipped timeline lacks: its accounts are few, and all of them have their place and basis", () => {
  const missing = missingFrom(shippedTimeline());
  expect(missing.map(({ kind, items }) => [kind, items.length])).toEqual([
    ["one-source", 41],
    ["no-claim", 0],
    ["no-locator", 0],
    ["no-basis", 0],
    ["no-date", 0],
    ["no-author-or-outlet", 0],
    ["not-looked-at", 9],
  ]);
  const lines = new Set(missingLines(missing));
  // Read in the file: claims of one source; two that both carry AFP's report; two that both carry the readout of the call.
  expect(lines).toContain("  China said to promise Assad aid, training. ZH");
  expect(lines).toContain("  Alleged strikes on civilian targets. ZH, TJ: 2 sources, none independent of the others");
  expect(lines).toContain("  Kerry and Lavrov speak by telephone. WP, NN: 2 sources, none independent of the others");
  expect(lines).toContain("  The truce collapses. who broke it");
  expect(lines).toContain("  UN aid convoy hit near Aleppo. date; who did it");
  expect(lines).toContain("  Offensive on Aleppo begins. date");
});

test("a title that stands on several lines is told on one", () => {
  const whole = timeline([event("fire", { title: "The fire \n\tin the port", claims: [] })], { sources: [] });
  expect(missingLines(missingFrom(whole))).toEqual(["Events that no source tells (1)", "  The fire in the port"]);
});

test("with nothing missing, the list says so", () => {
  expect(missingLines(missingFrom(timeline([], { sources: [] })))).toEqual(["Nothing is missing."]);
});
