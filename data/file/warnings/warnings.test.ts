import { expect, test } from "vitest";
import { claim, day, event, source } from "../../../e2e/helpers/example.ts";
import type { Facts } from "../../../e2e/helpers/example.ts";
import type { Aspect, Claim, Figure, Source, Timeline, TimelineEvent } from "../../timeline.ts";
import { warned } from "../../../e2e/helpers/warned.ts";

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
