import { expect, test } from "vitest";
import type { Claim, Source, When } from "../../../data/timeline.ts";
import type { Written } from "../../../data/written.ts";
import { claim, day, event, source } from "../../../e2e/helpers/example.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { STYLES } from "../text/text.ts";
import { chipAt, codedSources } from "./chip.ts";
import { draftEvent, draftReport, type Drafting } from "./draft.ts";
import { factsFor } from "./facts.ts";

const drafting: Drafting = {
  plot: 2000,
  measure: measureWithSourceSans(),
  coded: codedSources([source("alpha"), source("beta")]),
  outlets: [],
  facts: factsFor([]),
  compared: [],
  year: 2016,
};

const captionOf = (claims: readonly Claim[], more: Partial<Drafting> = {}) =>
  draftEvent(event("a", { claims }), { ...drafting, ...more }).caption;

const over60 = { figures: [{ measure: "killed", moreThan: 60 }] };
const dead83 = { figures: [{ measure: "killed", value: 83 }] };
const blamed = (value: string) => ({ asserts: [{ aspect: "responsibility", value }] as const });

test("what can all be true is told in a pill of its own, and the event is not one on which accounts differ", () => {
  const claims = [claim("alpha", over60), claim("beta", dead83)];
  expect(captionOf(claims)).toMatchObject({ pill: "≈ killed: over 60 AL · 83 BE", isDisputed: false });
  expect(draftEvent(event("a", { claims }), drafting)).toMatchObject({
    differs: [],
    name: "12 September 2016: a; 2 sources",
  });
});

test("where something differs, the pill tells that alone", () => {
  const claims = [
    claim("alpha", { ...over60, ...blamed("Northton") }),
    claim("beta", { ...dead83, ...blamed("Southby") }),
  ];
  expect(captionOf(claims)).toMatchObject({ pill: "≠ who did it: Northton AL · Southby BE", isDisputed: true });
});

test("a number stands behind the sign of what it is about", () => {
  const numbers = new Map([["a", 4]]);
  expect(captionOf([claim("alpha", over60), claim("beta", dead83)], { numbers }).pill).toBe("≈ 4");
  expect(captionOf([claim("alpha", blamed("Northton")), claim("beta", blamed("Southby"))], { numbers }).pill).toBe(
    "≠ 4",
  );
});

test("a comment gives an event no chip, and its words for the date are not quoted", () => {
  const when = { ...day("2016-09-12", "2016-09-19"), wording: "last week" };
  const comment = claim("beta", { stance: "comments", when });
  const { sources, note } = draftEvent(event("a", { when, claims: [claim("alpha"), comment] }), drafting).caption;
  expect([sources.map(({ code }) => code), note]).toEqual([["AL"], "12–19 Sep"]);
});

test("words for a date that was taken back are not quoted beside the report that took it back", () => {
  const when = { ...day("2016-09-12", "2016-09-19"), wording: "last week" };
  const claims = [
    claim("alpha"),
    claim("beta", { id: "first", when, ...dead83 }),
    claim("beta", { stance: "corrects", of: "first", when: day("2016-09-14") }),
  ];
  expect(draftEvent(event("a", { when, claims }), drafting).caption.note).toBe("12–19 Sep");
});

const week = { ...day("2016-09-12", "2016-09-19"), wording: "last week" };
const french = { ...source("beta"), language: "fr" };

/** The note of an event that these sources date with the same words, and the language that is told of it. */
function noteOf(sources: readonly Source[], when: Written<When> = week) {
  const told = event("a", { when, claims: sources.map(({ id }) => claim(id, { when })) });
  const { note, language } = draftEvent(told, { ...drafting, coded: codedSources(sources) }).caption;
  return [note, language];
}

test("quoted words have the language of those who use them, where it is one", () => {
  expect(noteOf([french])).toEqual(["“last week”", "fr"]);
  expect(noteOf([french, { ...source("gamma"), language: "fr" }])).toEqual(["“last week”", "fr"]);
  expect(noteOf([french, { ...source("gamma"), language: "de" }])).toEqual(["“last week”", undefined]);
  expect(noteOf([french, source("gamma")])).toEqual(["“last week”", undefined]);
  expect(noteOf([source("gamma")])).toEqual(["“last week”", undefined]);
  expect(noteOf([{ ...french, language: "French" }])).toEqual(["“last week”", undefined]);
});

test("words that are not quoted have no language", () => {
  expect(noteOf([french], day("2016-09-12", "2016-09-19"))).toEqual(["12–19 Sep", undefined]);
});

test("the language is that of those alone who use the words", () => {
  const german = { ...source("alpha"), language: "de" };
  const told = event("a", {
    when: week,
    claims: [claim("alpha", { when: { ...week, wording: "some days ago" } }), claim("beta", { when: week })],
  });
  const { note, language } = draftEvent(told, { ...drafting, coded: codedSources([german, french]) }).caption;
  expect([note, language]).toEqual(["“last week” BE", "fr"]);
});

const reportOf = (facts: Partial<Written<Source["custom"]>>, more: Partial<Source> = {}) => {
  const report = { ...source("alpha", facts), ...more };
  return draftReport(codedSources([report]).get("alpha")!, report.custom.published!, drafting);
};

test("a report is drawn with its title, its own chip and the date of its publication", () => {
  expect(reportOf({ published: day("2016-09-12") })).toMatchObject({
    id: "alpha",
    role: "report",
    differs: [],
    title: "Report of alpha",
    name: "Published 12 September 2016: Report of alpha",
    elsewhere: [],
    asides: [],
    captionShift: 0,
  });
  const { sources, note } = reportOf({ published: day("2016-09-12") }).caption;
  expect([sources.map(({ code }) => code), note]).toEqual([["AL"], undefined]);
});

test("a report's date is noted as it is worded, as it is bounded, or as inferred", () => {
  const noteOf = (facts: Partial<Written<Source["custom"]>>) => reportOf(facts).caption.note;
  expect(noteOf({ published: week })).toBe("“last week”");
  expect(noteOf({ published: day("2016-09-12", "2016-09-19") })).toBe("12–19 Sep");
  expect(noteOf({ published: day("2016-09-12"), issuedBasis: "inferred" })).toBe("date inferred");
  expect(noteOf({ published: day("2016-09-12"), issuedBasis: "stated" })).toBeUndefined();
  expect(noteOf({ published: week, issuedBasis: "inferred" })).toBe("“last week”");
});

test("words of a report's own date are in its language, and ours are not", () => {
  expect(reportOf({ published: week }, { language: "fr" }).caption.language).toBe("fr");
  expect(
    reportOf({ published: day("2016-09-12"), issuedBasis: "inferred" }, { language: "fr" }).caption.language,
  ).toBeUndefined();
});

test("a line of a title takes at most 42 of a hundred px of the plot, and 330 px, or 480 where it has one line", () => {
  const title = "An event that is told in many more words than any row of a picture has room for at all, of any kind";
  const draftIn = (plot: number, isOneLine = false) =>
    draftEvent(event("a", { title: `${title}, ${title}` }), { ...drafting, plot, isOneLine });
  const linesIn = (plot: number): number[] => {
    const { title: first, titleRest = "" } = draftIn(plot);
    return [first, titleRest].map((line) => drafting.measure(line, STYLES.event));
  };
  for (const width of linesIn(2000)) expect(width).toBeLessThanOrEqual(330);
  expect(Math.min(...linesIn(2000))).toBeGreaterThan(270);
  for (const width of linesIn(500)) expect(width).toBeLessThanOrEqual(210);
  expect(draftIn(2000).titleRest).toMatch(/…$/u);
  expect(draftIn(2000, true)).not.toHaveProperty("titleRest");
  expect(draftIn(2000, true).titleWidth).toBeLessThanOrEqual(480);
  expect(draftIn(2000, true).titleWidth).toBeGreaterThan(460);
  expect(draftIn(500, true).titleWidth).toBeLessThanOrEqual(210);
});

test("a label is as wide as the longer of two lines", () => {
  const title = "The longest of all the many titles of events that anybody has written here";
  const draft = draftEvent(event("a", { title, claims: [claim("alpha")] }), drafting);
  expect(draft.titleRest).toBeDefined();
  const widths = [draft.title, draft.titleRest!].map((line) => drafting.measure(line, STYLES.event));
  expect(draft.width).toBe(Math.max(...widths));
});

test("a short title is drawn in the place of a long one, which the event goes on being called", () => {
  const long = "An event that is told in many more words than any row of a picture has room for at all";
  const { title, name } = draftEvent(event("a", { title: long, "title-short": "A short one" }), drafting);
  expect([title, name.includes(long)]).toEqual(["A short one", true]);
});

test("title and caption stand one under the other, or 8 px apart on one line", () => {
  const { titleWidth, caption, width, captionShift } = draftEvent(event("a"), drafting);
  expect(captionShift).toBe(0);
  expect(width).toBe(Math.max(titleWidth, caption.width));
  const line = draftEvent(event("a"), { ...drafting, isOneLine: true });
  expect(line.captionShift).toBe(titleWidth + 8);
  expect(line.width).toBeCloseTo(titleWidth + 8 + line.caption.width, 6);
  const wide = draftEvent(event("a", { title: "A title that is wider than its chip" }), drafting);
  expect(wide.width).toBe(wide.titleWidth);
});

test("in one line a pill is half as wide as under a title", () => {
  const claims = [claim("alpha", blamed("Northton and its neighbours")), claim("beta", blamed("Southby"))];
  expect(captionOf(claims).pill).toBe("≠ who did it: Northton and its neighbours AL · Southby BE");
  expect(captionOf(claims, { isOneLine: true }).pill).toBe("≠ who did it");
  expect(captionOf(claims, { plot: 900 }).pill).toBe("≠ who did it");
});

test("an event with nothing to say besides has no note, no pill and no asides", () => {
  const { caption, asides, coverage } = draftEvent(event("a"), drafting);
  expect(Object.keys(caption).sort()).toEqual(["sources", "width"]);
  expect([asides, coverage]).toEqual([[], undefined]);
});

test("a number is said aside, and so is who of those compared tells it", () => {
  const compared = [...drafting.coded.values()];
  const told = draftEvent(event("a"), { ...drafting, compared, numbers: new Map([["a", 4]]) });
  expect(told.asides).toEqual(["of AL and BE, only AL tells it", "note 4"]);
  expect(told.coverage).toMatchObject({ standing: "only", parts: [0, null] });
});

test("a chip says where an importer concluded that its source tells the event", () => {
  const { sources } = captionOf([claim("alpha", { inferred: true }), claim("beta")]);
  expect(sources.map(({ isConcluded }) => isConcluded)).toEqual([true, undefined]);
  expect(chipAt(drafting.measure, sources[0]!, 0, 0)).toMatchObject({
    isConcluded: true,
    name: "Source AL: The alpha, concluded by the importer",
  });
});
