/** Rows of the table of claims, cell by cell. */
import { expect, test } from "vitest";
import { claim, day, event, source } from "../../e2e/helpers/example.ts";
import { momentOf, spanOf } from "../moment.ts";
import type { Claim, Figure, Source } from "../timeline.ts";
import { claimRows, figureCells, hasMoreSelectors, rowsOfEvent, sourceRow, type ClaimsRow } from "./claims-rows.ts";

/** The cells of a row in which something stands. */
function filled(row: ClaimsRow | undefined): ClaimsRow {
  return Object.fromEntries(Object.entries(row ?? {}).filter(([, cell]) => cell !== undefined && cell !== ""));
}

const OWN = { event: "gate", title: "gate", lane: "One" };

test("an event is a row with all that it says itself", () => {
  const row = rowsOfEvent(
    event("gate", {
      "title-short": "Gate",
      actors: ["Ada; Bob", "Cy"],
      subject: ["sea"],
      follows: ["a", "b"],
      implies: ["c"],
      emphasis: "high",
      place: "Harbour",
      coordinates: { type: "Point", coordinates: [13.5, -0.25] },
      grouping: { basis: "They are one." },
    }),
    "One",
  );
  expect(row.map(filled)).toStrictEqual([
    {
      ...OWN,
      "short-title": "Gate",
      summary: "Something happened.",
      actors: "Ada\\; Bob; Cy",
      subject: "sea",
      follows: "a; b",
      implies: "c",
      emphasis: "high",
      place: "Harbour",
      latitude: "-0.25",
      longitude: "13.5",
      grouping: "They are one.",
      start: "2016-09-12",
    },
  ]);
});

test("degrees have no exponent, and an event without coordinates has none", () => {
  const at = (longitude: number, latitude: number) =>
    rowsOfEvent(event("gate", { coordinates: { type: "Point", coordinates: [longitude, latitude] } }), "One")[0];
  expect(at(1e-9, 5)).toMatchObject({ longitude: "0", latitude: "5" });
  expect(Object.keys(rowsOfEvent(event("gate"), "One")[0] ?? {})).not.toContain("latitude");
});

test("each picture has a row, the first of them that of the event", () => {
  const media = [{ URL: "https://a.example/1.png", title: "One", credit: "Ada" }, { URL: "https://a.example/2.png" }];
  const [first, second, ...others] = rowsOfEvent(event("gate", { media }), "One").map(filled);
  expect(first).toMatchObject({ media: "https://a.example/1.png", "media-title": "One", "media-credit": "Ada" });
  expect(second).toStrictEqual({ ...OWN, media: "https://a.example/2.png" });
  expect(others).toStrictEqual([]);
});

test.each([
  ["a day", day("2016-09-12"), { start: "2016-09-12" }],
  ["days", day("2016-09-12", "2016-09-14"), { earliest: "2016-09-12", latest: "2016-09-14" }],
  ["a span", spanOf(day("2016-09-12"), day("2016-09-14")), { start: "2016-09-12", end: "2016-09-14" }],
  [
    "a span whose end nobody knows",
    spanOf(day("2016-09-12"), momentOf({ precision: "bounded" })),
    { start: "2016-09-12", "end-precision": "bounded" },
  ],
  [
    "a span with an end that is open on a side",
    spanOf(day("2016-09-12"), momentOf({ earliest: "2016-09-14", precision: "bounded" })),
    { start: "2016-09-12", "end-earliest": "2016-09-14" },
  ],
  [
    "a span with an end that is open on the other side",
    spanOf(day("2016-09-12"), momentOf({ latest: "2016-09-14", precision: "bounded" })),
    { start: "2016-09-12", "end-latest": "2016-09-14" },
  ],
  ["nothing", momentOf({ precision: "bounded" }), { precision: "bounded" }],
  ["one bound", momentOf({ latest: "2016-09-12", precision: "bounded" }), { latest: "2016-09-12" }],
  [
    "a week on one day",
    momentOf({ earliest: "2016-09-12", latest: "2016-09-12", precision: "week" }),
    { start: "2016-09-12", precision: "week" },
  ],
  [
    "a date with all that it can have",
    momentOf({
      earliest: "2016-09-12",
      latest: "2016-09-14",
      precision: "bounded",
      wording: "in those days",
      zone: "+03:00",
      edtf: "2016-09-12/2016-09-14",
      basis: "It says so.",
      likely: { earliest: "2016-09-13", latest: "2016-09-14", basis: "It seems so." },
    }),
    {
      earliest: "2016-09-12",
      latest: "2016-09-14",
      wording: "in those days",
      zone: "+03:00",
      edtf: "2016-09-12/2016-09-14",
      basis: "It says so.",
      "likely-earliest": "2016-09-13",
      "likely-latest": "2016-09-14",
      "likely-basis": "It seems so.",
    },
  ],
])("the cells of %s", (_what, when, cells) => {
  const { event: id, title, lane, summary, ...others } = filled(rowsOfEvent(event("gate", { when }), "One")[0]);
  expect({ event: id, title, lane, summary }).toStrictEqual({ ...OWN, summary: "Something happened." });
  expect(others).toStrictEqual(cells);
});

function rowsOf(one: Claim) {
  const whole = {
    event: event("gate"),
    lane: "One",
    sourceOf: (id: string) => (id === "alpha" ? source("alpha") : undefined),
    wordsOf: (aspect: string) => `the ${aspect}`,
    mark: "~1",
  };
  return claimRows(one, whole).map(filled);
}

const OF_ALPHA = { ...OWN, source: "The alpha", "source-id": "alpha" };

test("a claim is a row with all of it, and its further figures and stands have rows below", () => {
  const rows = rowsOf(
    claim("alpha", {
      at: {},
      speaker: { name: "Ada", role: "a pilot" },
      stance: "denies",
      place: "Harbour",
      actors: ["Bob", "Cy"],
      through: ["The Wire", { name: "Dee; |", role: "clerk" }],
      derivedFrom: "beta",
      when: day("2016-09-13"),
      figures: [
        { measure: "boats", value: 2 },
        { measure: "men", moreThan: 60, unit: "crew", asOf: "2016-09-12" },
        { measure: "men", value: -1 },
      ],
      asserts: [{ aspect: "cause", value: "storm" }],
    }),
  );
  expect(rows).toStrictEqual([
    {
      ...OF_ALPHA,
      claim: "~1",
      speaker: "Ada",
      role: "a pilot",
      says: "so",
      stance: "denies",
      place: "Harbour",
      "derived-from": "beta",
      through: "The Wire; Dee\\; \\\\| | clerk",
      actors: "Bob; Cy",
      start: "2016-09-13",
      figure: "2",
      measure: "boats",
      aspect: "the cause",
      position: "storm",
    },
    { ...OF_ALPHA, claim: "~1", figure: "over 60", measure: "men", unit: "crew", "as-of": "2016-09-12" },
  ]);
});

test("a claim of one row needs no mark, and an id of its own stands for one", () => {
  expect(rowsOf(claim("alpha", { at: {} }))).toStrictEqual([{ ...OF_ALPHA, speaker: "alpha", says: "so" }]);
  expect(rowsOf(claim("alpha", { at: {}, id: "c1" }))[0]).toMatchObject({ claim: "c1" });
  expect(rowsOf(claim("gone", { at: {} }))[0]).toStrictEqual({
    ...OWN,
    "source-id": "gone",
    speaker: "gone",
    says: "so",
  });
});

test("stands alone make rows, too", () => {
  const asserts = [
    { aspect: "cause", value: "storm" },
    { aspect: "date", value: "late" },
  ];
  expect(rowsOf(claim("alpha", { at: {}, asserts }))).toStrictEqual([
    { ...OF_ALPHA, claim: "~1", speaker: "alpha", says: "so", aspect: "the cause", position: "storm" },
    { ...OF_ALPHA, claim: "~1", aspect: "the date", position: "late" },
  ]);
});

test("where a claim stands has a column for each part of it", () => {
  const quote = { type: "TextQuoteSelector", exact: "so", prefix: "was ", suffix: " it" } as const;
  const fragment = { type: "FragmentSelector", value: "t=1" } as const;
  const at = {
    ...{ paragraph: 2, hash: "582a896728a3", locator: "4", label: "page" as const, URL: "https://a.example/" },
    archived: "https://b.example/",
    selector: [quote, fragment],
  } as const;
  expect(rowsOf(claim("alpha", { at }))[0]).toStrictEqual({
    ...{ ...OF_ALPHA, speaker: "alpha", says: "so", paragraph: "2 582a896728a3", locator: "4", label: "page" },
    ...{ url: "https://a.example/", archived: "https://b.example/", quote: "so", "quote-before": "was " },
    ...{ "quote-after": " it", fragment: "t=1" },
  });
  expect(hasMoreSelectors(at)).toBe(false);
  expect(hasMoreSelectors()).toBe(false);
  expect(hasMoreSelectors({ selector: [fragment] })).toBe(false);
  expect(hasMoreSelectors({ selector: [fragment, quote] })).toBe(true);
  expect(hasMoreSelectors({ selector: [quote, quote] })).toBe(true);
  expect(hasMoreSelectors({ selector: [{ ...fragment, conformsTo: "http://www.w3.org/TR/media-frags/" }] })).toBe(true);
});

test.each<[Omit<Figure, "measure">, string | undefined]>([
  [{ value: 40 }, "40"],
  [{ value: 0 }, "0"],
  [{ value: 40, about: true }, "about 40"],
  [{ moreThan: 60 }, "over 60"],
  [{ lessThan: 10 }, "under 10"],
  [{ min: 5, max: 7 }, "5–7"],
  [{ min: 5 }, "at least 5"],
  [{ max: 7 }, "up to 7"],
  [{ value: -1 }, undefined],
  [{ value: 1e21 }, undefined],
])("the figure %j is %j", (figure, text) => {
  expect(figureCells({ measure: "boats", ...figure })?.["figure"]).toBe(text);
});

test("a source is a row with all of it", () => {
  const whole: Source = {
    ...source("alpha", {
      published: day("2016-10-03"),
      issuedBasis: "stated",
      derivedFrom: ["beta", "gamma"],
      unnamedOutlet: true,
      document: { file: "a.txt", sha256: "00" },
    }),
    "container-title-short": "Alpha",
    author: [{ family: "Ode", given: "A." }, { family: "Solo" }, { literal: "Press, Co" }],
    publisher: "Port Press",
    "publisher-place": "Port",
    language: "en",
    genre: "column",
    note: "A note.",
    URL: "https://a.example/",
    issued: { raw: "2016-10-03" },
    accessed: { raw: "2017-01-05" },
  };
  expect(filled(sourceRow(whole))).toStrictEqual({
    ...{ "source-id": "alpha", source: "The alpha", "outlet-short": "Alpha", "source-title": "Report of alpha" },
    ...{ author: "Ode, A.; Solo,; Press\\\\, Co", published: "2016-10-03", url: "https://a.example/" },
    ...{ "source-type": "article-newspaper", code: "AL", publisher: "Port Press", "publisher-place": "Port" },
    ...{ "source-language": "en", genre: "column", "source-note": "A note.", accessed: "2017-01-05" },
    ...{ "date-basis": "stated", "copy-of": "beta; gamma", "outlet-not-named": "yes", document: "a.txt", sha256: "00" },
  });
  expect(sourceRow({ ...whole, issued: { raw: "2016-10" } })["issued"]).toBe("2016-10");
  expect(sourceRow({ ...whole, codeIsDerived: true })["code"]).toBeUndefined();
});
