import { expect, test } from "vitest";
import { asWritten } from "../../written.ts";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import type { Facts } from "../../../e2e/helpers/example.ts";
import type { Aspect, Claim, Figure, Source, Timeline, TimelineEvent } from "../../timeline.ts";
import { asRead } from "../parsing/as-read.ts";
import { formatPath } from "../problems/json-path.ts";
import { warningsOf } from "./warnings.ts";

/** What is warned of in a timeline as its file is read: "place: reason". */
function warned(events: readonly TimelineEvent[], facts: Partial<Timeline> = {}): readonly string[] {
  const file = asWritten({ ...timeline(events), version: 2 as const, ...facts });
  return warningsOf(asRead(file)).map(({ path, reason }) => `${formatPath(path)}: ${reason}`);
}

const quoting = (id: string, name: string, facts: Facts<Claim> = {}) => claim(id, { ...facts, speaker: { name } });
const counting = (id: string, ...figures: readonly Figure[]) => claim(id, { figures });
const taking = (id: string, value: string, aspect: Aspect = "responsibility") =>
  claim(id, { asserts: [{ aspect, value }] });
const of = (...claims: readonly Claim[]) => [event("fire", { claims })];
const published = (id: string, date: string, ...derivedFrom: string[]): Source =>
  source(id, { published: day(date), derivedFrom });
const REPORTS = [published("alpha", "2016-09-20"), published("beta", "2016-09-22")];
const CLAIMS = "events[0].claims";

test.each<[string, readonly TimelineEvent[], Partial<Timeline>, string]>([
  [
    "a report derived from a later one",
    [],
    { sources: [published("alpha", "2016-09-20", "beta"), published("beta", "2016-09-22")] },
    'sources[0].custom.derivedFrom[0]: "alpha", of 20 September 2016, is said to be taken over from "beta", of 22 September 2016; correct one of the dates, or turn the link round',
  ],
  [
    "a claim derived from a later text",
    of(claim("alpha", { derivedFrom: "beta" })),
    { sources: REPORTS },
    `${CLAIMS}[0].derivedFrom: "alpha", of 20 September 2016, is said to be taken over from "beta", of 22 September 2016; correct one of the dates, or turn the link round`,
  ],
  [
    "a claim that came through a later text",
    of(claim("alpha", { through: [{ name: "Bo Hill" }, "beta"] })),
    { sources: REPORTS },
    `${CLAIMS}[0].through[1]: "alpha", of 20 September 2016, is said to be taken over from "beta", of 22 September 2016; correct one of the dates, or turn the link round`,
  ],
  [
    "a claim that dates its event after its own report",
    of(claim("alpha", { when: day("2016-09-21") })),
    { sources: REPORTS },
    `${CLAIMS}[0].when: dates the event 21 September 2016, after the report that says so, of 20 September 2016; correct one of the dates, unless it is foretold`,
  ],
  [
    "an event that follows a later one",
    [event("reply", { when: day("2016-09-12"), follows: ["strike"] }), event("strike", { when: day("2016-09-13") })],
    {},
    'events[0].follows[0]: "reply", 12 September 2016, is said to follow "strike", 13 September 2016; correct one of the dates, or turn the link round',
  ],
  [
    "speakers whom nobody names",
    of(quoting("alpha", "An official"), quoting("beta", "An official")),
    {},
    `${CLAIMS}[1].speaker: "An official" names nobody, and 2 claims of this event have it; they are kept apart by role and report. Give a name, or a role that tells them apart`,
  ],
  [
    "one speaker counted as two origins",
    of(quoting("alpha", "Ann Mill"), quoting("beta", "Ann Mill")),
    {},
    `${CLAIMS}[1].speaker: "Ann Mill" speaks in "alpha" and in "beta", and counts as two origins; if both have it from one text, name that under "derivedFrom"`,
  ],
  [
    "a denial typed as a stand",
    of(taking("alpha", "not the guild")),
    {},
    `${CLAIMS}[0].asserts[0].value: "not the guild" reads as a denial; write "stance": "denies" and "the guild", so that it meets what it denies`,
  ],
  [
    "several parties in one stand",
    of(taking("alpha", "the guild and the mayor")),
    {},
    `${CLAIMS}[0].asserts[0].value: "the guild and the mayor" reads as several parties; write one stand for each, so that they meet those that other claims name`,
  ],
  [
    "parties that look alike and do not meet",
    of(taking("alpha", "the guild"), taking("beta", "Guilds")),
    {},
    `${CLAIMS}[1].asserts[0].value: "Guilds" looks like "the guild"; write one of them if they are the same`,
  ],
  [
    "measures that differ in the case of their letters",
    of(counting("alpha", { measure: "Hurt", value: 3 }), counting("beta", { measure: "hurt", value: 3 })),
    {},
    `${CLAIMS}[1].figures[0].measure: "hurt" looks like "Hurt"; they are compared all the same. Write one of them`,
  ],
  [
    "measures that differ in their number",
    of(counting("alpha", { measure: "boat", value: 3 }), counting("beta", { measure: "boats", value: 3 })),
    {},
    `${CLAIMS}[1].figures[0].measure: "boats" looks like "boat"; they are not compared. Write one of them`,
  ],
  [
    "a unit that is missing",
    of(
      counting("alpha", { measure: "hurt", value: 20, unit: "people" }),
      counting("beta", { measure: "hurt", value: 90 }),
    ),
    {},
    `${CLAIMS}[1].figures[0]: a figure of "hurt" has no unit where another has "people"; add it if it is the same`,
  ],
  [
    "two words for people",
    of(
      counting("alpha", { measure: "hurt", value: 3, unit: "people" }),
      counting("beta", { measure: "hurt", value: 3, unit: "persons" }),
    ),
    {},
    `${CLAIMS}[1].figures[0].unit: "persons" and "people" are units of one measure, "hurt", and taken as the same; write one of them if they are the same`,
  ],
  [
    "units that cannot be compared",
    of(
      counting("alpha", { measure: "lost", value: 3, unit: "kg" }),
      counting("beta", { measure: "lost", value: 3, unit: "boats" }),
    ),
    {},
    `${CLAIMS}[1].figures[0].unit: "boats" and "kg" are units of one measure, "lost", and not compared; write one of them if they are the same`,
  ],
  [
    "two figures of one measure in one claim",
    of(counting("alpha", { measure: "hurt", value: 5 }, { measure: "hurt", value: 7 })),
    {},
    `${CLAIMS}[0].figures[1]: a claim gives two figures of "hurt"; say which is of what: add "asOf" to each, or give them measures of their own`,
  ],
  [
    "a toll of which one is undated",
    of(
      counting("alpha", { measure: "hurt", value: 5, asOf: "2016-09-12" }),
      counting("beta", { measure: "hurt", value: 7 }),
    ),
    {},
    `${CLAIMS}[1].figures[0]: a figure of "hurt" does not say as of when, and others do; it is compared with those of every day. Add "asOf"`,
  ],
  [
    "a language of a source that is no tag",
    [],
    {
      sources: [
        { ...REPORTS[0]!, language: "German" },
        { ...REPORTS[1]!, language: "de-CH" },
      ],
    },
    'sources[0].language: "German" is no language tag, and nothing is read aloud by it; write "en", "ar" or "de-CH"',
  ],
  [
    "a file of version 1 with what a timeline may bring in version 2",
    [],
    { version: 1, language: "en", aspects: { law: "on what law" }, custom: { a: 1 } },
    'version: is 1, and "language", "aspects", "custom" came with version 2; write 2',
  ],
  [
    "a file of version 1 with fields of version 2",
    [event("fire", { claims: [claim("alpha", { id: "ten", stance: "asserts" })], grouping: { basis: "One boat." } })],
    { version: 1 },
    'version: is 1, and "grouping", "id", "stance" came with version 2; write 2',
  ],
])("%s is warned of, and nothing else", (_name, events, facts, warning) => {
  expect(warned(events, facts)).toEqual([warning]);
});

test.each<[string, readonly TimelineEvent[], Partial<Timeline>]>([
  ["a report derived from an earlier one", of(claim("beta", { derivedFrom: "alpha" })), { sources: REPORTS }],
  [
    "a report of the same day as what it copies",
    [],
    { sources: [published("alpha", "2016-09-20", "beta"), published("beta", "2016-09-20")] },
  ],
  ["reports of no day", [], { sources: [source("alpha", { derivedFrom: ["beta"] }), source("beta")] }],
  [
    "a claim that dates its event on the day of its report",
    of(claim("alpha", { when: day("2016-09-20") })),
    { sources: REPORTS },
  ],
  [
    "a claim that may date it earlier",
    of(claim("alpha", { when: day("2016-09-01", "2016-09-30") })),
    { sources: REPORTS },
  ],
  ["events of one day that follow each other", [event("reply", { follows: ["strike"] }), event("strike")], {}],
  [
    "an answer whose clock is behind that of the strike",
    [
      event("reply", {
        when: { earliest: "2016-09-12T23:30-05:00", latest: "2016-09-12T23:30-05:00", precision: "minute" },
        follows: ["strike"],
      }),
      event("strike", {
        when: { earliest: "2016-09-13T06:00+03:00", latest: "2016-09-13T06:00+03:00", precision: "minute" },
      }),
    ],
    {},
  ],
  [
    "one speaker, by one text",
    of(quoting("alpha", "Ann Mill", { derivedFrom: "gamma" }), quoting("beta", "Ann Mill", { derivedFrom: "gamma" })),
    {},
  ],
  ["one speaker twice in one report", of(quoting("alpha", "Ann Mill"), quoting("alpha", "Ann Mill")), {}],
  ["an outlet that speaks itself", of(quoting("alpha", "The alpha"), quoting("alpha", "The alpha")), {}],
  [
    "an outlet that speaks itself in two reports",
    of(quoting("alpha", "The Gazette"), quoting("beta", "The Gazette")),
    { sources: ["alpha", "beta"].map((id) => ({ ...source(id), "container-title": "The Gazette" })) },
  ],
  [
    "officials who only comment",
    of(quoting("alpha", "An official"), quoting("beta", "An official", { stance: "comments" })),
    {},
  ],
  ["nobody", of(taking("alpha", "nobody"), taking("beta", "no one")), {}],
  ["a reason of several words", of(taking("alpha", "wind and rain", "reason")), {}],
  ["one word under two aspects", of(taking("alpha", "guild"), taking("beta", "Guild", "breach")), {}],
  [
    "figures of two days in one claim",
    of(
      counting(
        "alpha",
        { measure: "hurt", value: 5, asOf: "2016-09-12" },
        { measure: "hurt", value: 7, asOf: "2016-09-13" },
      ),
    ),
    {},
  ],
  [
    "units that are converted",
    of(
      counting("alpha", { measure: "cargo", value: 1000, unit: "kg" }),
      counting("beta", { measure: "cargo", value: 1, unit: "tonnes" }),
    ),
    {},
  ],
  [
    "figures of two measures",
    of(
      counting("alpha", { measure: "hurt", value: 5, unit: "people" }),
      counting("beta", { measure: "sunk", value: 5 }),
    ),
    {},
  ],
  [
    "figures of two events",
    [
      ...of(counting("alpha", { measure: "Hurt", value: 5 })),
      event("flood", { claims: [counting("beta", { measure: "hurt", value: 5 })] }),
    ],
    {},
  ],
  ["a file of version 1 that keeps to it", of(counting("alpha", { measure: "hurt", min: 5 })), { version: 1 }],
])("%s is warned of in no way", (_name, events, facts) => {
  expect(warned(events, facts)).toEqual([]);
});

test.each<[string, Facts<TimelineEvent>, Facts<Claim>]>([
  ["implies", { implies: ["fire"] }, {}],
  ["grouping", { grouping: { basis: "One boat." } }, {}],
  ["emphasis", { emphasis: "high" }, {}],
  ["custom", { custom: { a: 1 } }, {}],
  ["id", {}, { id: "ten" }],
  ["through", {}, { through: ["beta"] }],
  ["stance", {}, { stance: "denies" }],
  ["of", {}, { of: "ten" }],
  ["place", {}, { place: "Northton" }],
  ["actors", {}, { actors: ["Ann"] }],
  ["custom", {}, { custom: { a: 1 } }],
  ["lessThan", {}, { figures: [{ measure: "hurt", lessThan: 5 }] }],
  ["about", {}, { figures: [{ measure: "hurt", value: 5, about: true }] }],
  ["asOf", {}, { figures: [{ measure: "hurt", value: 5, asOf: "2016-09-12" }] }],
])('"%s" came with version 2', (field, ofEvent, ofClaim) => {
  const events = [event("fire", { claims: [claim("alpha", ofClaim)], ...ofEvent })];
  const told = `version: is 1, and "${field}" came with version 2; write 2`;
  expect(warned(events, { version: 1 })).toContain(told);
  expect(warned(events)).not.toContain(told);
});

const reasons = (...claims: readonly Claim[]) =>
  warned(of(...claims)).map((line) => line.slice(line.indexOf(": ") + 2));

test("a denial begins with its word, and who is nobody denies nothing", () => {
  const isDenial = (value: string) =>
    reasons(taking("alpha", value)).some((reason) => reason.includes("reads as a denial"));
  expect(["not the guild", "No guild", "no  guild", "not one of them"].map(isDenial)).toEqual([true, true, true, true]);
  expect(["no one", "No body", "nothing", "the guild, not the mayor", "not", "notary"].map(isDenial)).toEqual(
    Array.from({ length: 6 }, () => false),
  );
});

test("parties are several where words join them, on who did it and who broke it alone", () => {
  const isSeveral = (value: string, aspect?: Aspect) =>
    reasons(taking("alpha", value, aspect)).some((reason) => reason.includes("several parties"));
  for (const value of ["guild, mayor", "guild and mayor", "guild & mayor", "guild;mayor", "guild AND mayor"])
    expect(isSeveral(value), value).toBe(true);
  for (const value of ["guild", "sand", "guild and", "guild &mayor", "1, 2", "guild,"])
    expect(isSeveral(value), value).toBe(false);
  expect(isSeveral("guild and mayor", "breach")).toBe(true);
  expect(isSeveral("guild and mayor", "reason")).toBe(false);
});

test("each spelling that looks like the first is warned of where it stands", () => {
  const told = warned(
    of(taking("alpha", "guild"), taking("beta", "Guild"), taking("gamma", "guilds"), taking("gamma", "guild")),
  );
  expect(told.map((line) => line.split(";")[0])).toEqual([
    `${CLAIMS}[1].asserts[0].value: "Guild" looks like "guild"`,
    `${CLAIMS}[2].asserts[0].value: "guilds" looks like "guild"`,
  ]);
});

const hurt = (id: string, figure: Partial<Figure>) => counting(id, { measure: "hurt", ...figure });

test("of three units, those that differ from the first that is named are warned of", () => {
  const told = warned(
    of(
      hurt("alpha", { value: 1 }),
      hurt("beta", { value: 1, unit: "people" }),
      hurt("gamma", { value: 1, unit: "boats" }),
    ),
  );
  expect(told.map((line) => line.split(": ")[0])).toEqual([`${CLAIMS}[0].figures[0]`, `${CLAIMS}[2].figures[0].unit`]);
});

test("figures of one claim in two kinds of unit are not two of one measure, and of one kind they are", () => {
  const isDouble = (...figures: readonly Partial<Figure>[]) =>
    reasons(counting("alpha", ...figures.map((figure) => ({ measure: "lost", ...figure })))).some((reason) =>
      reason.startsWith("a claim gives two figures"),
    );
  expect(isDouble({ value: 1, unit: "kg" }, { value: 2, unit: "boats" })).toBe(false);
  expect(isDouble({ value: 1, unit: "kg" }, { value: 2, unit: "t" })).toBe(true);
  const day1 = { asOf: "2016-09-12" };
  expect(isDouble({ value: 1, ...day1 }, { value: 2, ...day1 })).toBe(true);
  expect(isDouble({ value: 1, ...day1 }, { value: 2 })).toBe(false);
});

test("three claims of somebody whom nobody names are told once, with how many they are", () => {
  const told = warned(
    of(quoting("alpha", "An official"), quoting("beta", "an official"), quoting("gamma", "An Official")),
  );
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/claims\[1\]\.speaker: "An official" names nobody, and 3 claims/u);
});

test("one speaker in three reports is warned of at the first that has it from another text", () => {
  const told = warned(
    of(
      quoting("alpha", "Ann Mill", { derivedFrom: "delta" }),
      quoting("beta", "Ann Mill", { derivedFrom: "delta" }),
      quoting("gamma", "Ann Mill"),
    ),
    { sources: ["alpha", "beta", "gamma", "delta"].map((id) => source(id)) },
  );
  expect(told.map((line) => line.split(",")[0])).toEqual([
    `${CLAIMS}[2].speaker: "Ann Mill" speaks in "alpha" and in "gamma"`,
  ]);
});

test("a span that begins after the report is foretold, and one that begins before is not", () => {
  const span = (start: string) => ({ when: { start: day(start), end: day("2016-09-30") } });
  expect(warned(of(claim("alpha", span("2016-09-21"))), { sources: REPORTS })).toHaveLength(1);
  expect(warned(of(claim("alpha", span("2016-09-20"))), { sources: REPORTS })).toEqual([]);
  const later = event("strike", { when: { start: day("2016-09-13"), end: day("2016-09-14") } });
  expect(warned([event("reply", { when: day("2016-09-12"), follows: ["strike"] }), later])).toHaveLength(1);
  expect(warned([event("reply", { when: day("2016-09-13"), follows: ["strike"] }), later])).toEqual([]);
});
