import { expect, test } from "vitest";
import { conflictsOf, toldMatters } from "../../../data/accounts/conflicts.ts";
import { mattersOf } from "../../../data/accounts/matters.ts";
import { claim, day, event, source } from "../../../e2e/helpers/example.ts";
import { momentOf, whenOf } from "../../../data/moment.ts";
import type { Claim, Moment, When } from "../../../data/timeline.ts";
import type { Written } from "../../../data/written.ts";
import { compactDates, eventName, noteText, pillText, quotedWording } from "./caption.ts";
import { codedSources } from "./chip.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { STYLES } from "../text/text.ts";

const coded = codedSources([source("alpha"), source("beta")]);
const toll: Claim[] = [
  claim("alpha", { figures: [{ measure: "killed", value: 60 }] }),
  claim("beta", { figures: [{ measure: "killed", value: 83 }] }),
];
const blame: Claim[] = [
  claim("alpha", { asserts: [{ aspect: "responsibility", value: "one side" }] }),
  claim("beta", { asserts: [{ aspect: "responsibility", value: "the other side" }] }),
];

function pill(claims: readonly Claim[], widest: number): string | undefined {
  const told = toldMatters(mattersOf(event("e", { claims })));
  return pillText(told, { coded, measure: measureWithSourceSans(), year: 2016, widest });
}

const killed = (source: string, figure: object, speaker = source) =>
  claim(source, { speaker: { name: speaker }, figures: [{ measure: "killed", ...figure }] });
const at = (time: string): Written<Moment> => ({
  earliest: `2016-09-12T${time}`,
  latest: `2016-09-12T${time}`,
  precision: "minute",
});
const inQuotes = (wording: string): string => `“${wording}”`;

test("a disagreement is spelled out with who holds which position", () => {
  expect(pill(toll, 300)).toBe("killed: 60 AL · 83 BE");
});

test("what has no room is named by its subject", () => {
  expect(pill([...toll, ...blame], 230)).toBe("killed: 60 AL · 83 BE; who did it");
  expect(pill([...toll, ...blame], 100)).toBe("killed; who did it");
});

test("those who are quoted are named with the reports that quote them, sources in their own voice by code", () => {
  expect(pill([killed("alpha", { value: 60 }), killed("beta", { value: 60 }, "Mayor Ann")], 300)).toBeUndefined();
  const claims = [killed("alpha", { value: 60 }, "Mayor Ann"), killed("beta", { value: 60 }, "Mayor Ann")];
  expect(pill([...claims, killed("beta", { value: 83 })], 300)).toBe("killed: 60 Mayor Ann, per AL and BE · 83 BE");
});

test("figures that can all be true are told too, and those that hold for a day with their day", () => {
  expect(pill([killed("alpha", { moreThan: 60 }), killed("beta", { value: 83 })], 300)).toBe(
    "killed: over 60 AL · 83 BE",
  );
  const growing = [
    killed("alpha", { value: 60, asOf: "2016-09-12" }),
    killed("beta", { value: 83, asOf: "2016-09-14" }),
  ];
  expect(pill(growing, 300)).toBe("killed: 60 on 12 Sep AL · 83 on 14 Sep BE");
});

test("accounts that agree have no pill", () => {
  expect(pill([claim("alpha"), claim("beta")], 300)).toBeUndefined();
});

test.each<readonly [string, Written<When>, string | undefined]>([
  ["a plain day needs no note", day("2016-09-12"), undefined],
  ["words that say no more than a day stay away", { ...day("2016-09-12"), wording: "on Monday" }, undefined],
  ["words that make an exact time an approximate one", { ...at("12:45"), wording: "about 12:45" }, "“about 12:45”"],
  ["words that say when on a day", { ...day("2016-09-12"), wording: "on Monday evening" }, "“on Monday evening”"],
  [
    "a part of a day in any language",
    { ...day("2016-09-12"), precision: "part-of-day", wording: "aamulla" },
    "“aamulla”",
  ],
  [
    "an end of a span that is worded less exactly than printed",
    { start: { ...day("2016-09-12"), wording: "at sunset" }, end: day("2016-09-19") },
    "“at sunset”",
  ],
  [
    "a span's uncertain end, before its other end's part of a day",
    {
      start: { ...day("2016-09-12"), wording: "at sunset" },
      end: { ...day("2016-09-13", "2016-09-19"), wording: "within a week" },
    },
    "“within a week”",
  ],
  ["bounds are given in short", day("2016-09-12", "2016-09-19"), "12–19 Sep"],
  ["bounds across months keep both", day("2016-09-28", "2016-10-04"), "28 Sep – 4 Oct"],
  ["an open date says by when", { latest: "2016-10-03", precision: "bounded" }, "by 3 Oct"],
  ["the source's wording comes first", { ...day("2016-09-12", "2016-09-19"), wording: "last week" }, "“last week”"],
  ["no bound is undated", { precision: "bounded" }, "undated"],
  [
    "a span tells how its uncertain end is worded",
    { start: day("2016-09-12"), end: { ...day("2016-09-13", "2016-09-19"), wording: "within a week" } },
    "“within a week”",
  ],
  [
    "a span whose sharp start has words is told by those of its uncertain end",
    {
      start: { ...day("2016-09-12"), wording: "on Monday" },
      end: { ...day("2016-09-13", "2016-09-19"), wording: "within a week" },
    },
    "“within a week”",
  ],
  [
    "a span whose uncertain start has no words is told by those of its end",
    { start: day("2016-09-05", "2016-09-09"), end: { ...day("2016-09-13", "2016-09-19"), wording: "within a week" } },
    "“within a week”",
  ],
  [
    "a span of sharp ends needs no note",
    { start: { ...day("2016-09-12"), wording: "on Monday" }, end: day("2016-09-13") },
    undefined,
  ],
  ["an open date says from when", { earliest: "2016-10-03", precision: "bounded" }, "from 3 Oct"],
])("%s", (_, when, expected) => {
  expect(noteText(whenOf(when), 2016, inQuotes)).toBe(expected);
});

test.each([
  ["between 20 and 25 September 2016", "20–25 Sep"],
  ["between 28 September and 4 October 2016", "28 Sep – 4 Oct"],
  ["between 28 September 2015 and 28 March 2016", "28 Sep 2015 – 28 Mar"],
  ["by 2016", "by 2016"],
  ["by 3 October 2014", "by 3 Oct 2014"],
  ["between 2014 and 3 March 2016", "2014 – 3 Mar"],
  [
    "begins between 3 and 5 March 2016, ends between 7 and 9 March 2016",
    "begins between 3 and 5 Mar, ends between 7 and 9 Mar",
  ],
])("%s becomes %s where 2016 goes without saying", (text, short) => {
  expect(compactDates(text, 2016)).toBe(short);
});

test("where no year goes without saying, none is left out", () => {
  expect(compactDates("between 3 November 2014 and 5 February 2015", undefined)).toBe("3 Nov 2014 – 5 Feb 2015");
});

test("a moment within one day needs no note, one that crosses midnight does", () => {
  const night = {
    earliest: "2016-09-12T22:00",
    latest: "2016-09-13T04:00",
    precision: "part-of-day",
    wording: "overnight",
  } as const;
  expect(noteText(momentOf(night), 2016, inQuotes)).toBe("“overnight”");
  expect(noteText(momentOf({ ...night, latest: "2016-09-12T23:30" }), 2016, inQuotes)).toBeUndefined();
});

test("words that none of those shown uses are not quoted: bounds stand in their place", () => {
  const nobody = (): undefined => undefined;
  expect(noteText(momentOf({ ...day("2016-09-12", "2016-09-19"), wording: "last week" }), 2016, nobody)).toBe(
    "12–19 Sep",
  );
  const end = { ...day("2016-09-13", "2016-09-19"), wording: "within a week" };
  expect(noteText(whenOf({ start: day("2016-09-12"), end }), 2016, nobody)).toBeUndefined();
});

test("a wording stands alone where all tellers use it, else with the codes of those who do, and of no others", () => {
  const codeOf = (id: string): string => coded.get(id)?.code ?? id;
  const when = { ...day("2016-09-12", "2016-09-19"), wording: "last week" };
  const span = { start: day("2016-09-05"), end: when };
  const quoted = (claims: readonly Claim[], tellers: readonly string[]) =>
    quotedWording({ claims }, new Set(tellers), codeOf)("last week");
  expect(quoted([claim("alpha", { when }), claim("beta", { when: span })], ["alpha", "beta"])).toBe("“last week”");
  expect(quoted([claim("alpha"), claim("beta", { when })], ["alpha", "beta"])).toBe("“last week” BE");
  expect(quoted([claim("alpha"), claim("beta", { when })], ["alpha"])).toBeUndefined();
  expect(quoted([claim("alpha", { when: day("2016-09-12") })], ["alpha"])).toBeUndefined();
});

test("an event reads like a sentence", () => {
  const disputed = event("e", { title: "A strike", when: day("2016-09-12"), claims: toll });
  expect(eventName(disputed, conflictsOf(disputed))).toBe(
    "12 September 2016: A strike; 2 sources; accounts differ on killed",
  );
});

test("where no year goes without saying, a number that reads like none is left", () => {
  expect(compactDates("3 October undefined", undefined)).toBe("3 Oct undefined");
  expect(compactDates("3 October 44 BC", -43)).toBe("3 Oct");
  expect(compactDates("3 October 44 BC", 44)).toBe("3 Oct 44 BC");
  expect(compactDates("3 October 20161", 2016)).toBe("3 Oct 20161");
});

test("dates that accounts differ on are short in a pill, and values that read like dates are not", () => {
  const dated = [claim("alpha", { when: day("2016-09-12") }), claim("beta", { when: day("2016-10-14") })];
  expect(pill(dated, 300)).toBe("date: 12 Sep AL · 14 Oct BE");
  const why = (value: string) => ({ asserts: [{ aspect: "reason", value }] as const });
  const told = [claim("alpha", why("the September deal")), claim("beta", why("the October deal"))];
  expect(pill(told, 400)).toBe("why: the September deal AL · the October deal BE");
});

test("a matter is spelled out where the pill is just wide enough, and a source without a chip goes by its id", () => {
  const measure = measureWithSourceSans();
  const need = measure("killed: 60 AL · 83 BE", STYLES.differs);
  expect(pill(toll, need)).toBe("killed: 60 AL · 83 BE");
  expect(pill(toll, need - 0.001)).toBe("killed");
  expect(pill([killed("alpha", { value: 60 }), killed("nobody", { value: 83 })], 300)).toBe(
    "killed: 60 AL · 83 nobody",
  );
});

test("subjects that have no room are named once each, and the narrowest pill says more than a sign", () => {
  const figures = (value: number) => ["killed", "wounded"].map((measure) => ({ measure, value }));
  const many = [claim("alpha", { figures: figures(1) }), claim("beta", { figures: figures(2) })];
  expect(pill(many, 100)).toBe("killed; wounded");
  const why = (value: string) => ({ asserts: [{ aspect: "reason" as const, value }] });
  const long = [
    claim("alpha", { ...why("a"), ...toll[0], asserts: why("a").asserts }),
    claim("beta", { ...toll[1], asserts: why("b").asserts }),
  ];
  expect(pill(long, 1)).toBe("killed; why");
});

test("an event that nobody differs on, of one source", () => {
  expect(eventName(event("e", { title: "A strike" }), [])).toBe("12 September 2016: A strike; 1 source");
  const both = event("e", { claims: [...toll, ...blame] });
  expect(eventName(both, conflictsOf(both))).toMatch(/; 2 sources; accounts differ on killed, who did it$/);
});

test("what is likely is told after the bounds, and left to the mark where there is no room", () => {
  const likely = { earliest: "2016-10-03", latest: "2016-10-04", basis: "So told." };
  const note = (when: Written<When>, isShort = false) => noteText(whenOf(when), 2016, () => undefined, isShort);
  expect(note({ ...day("2016-10-03", "2016-10-31"), likely })).toBe("3–31 Oct, likely 3 or 4 Oct");
  expect(note({ ...day("2016-09-28", "2016-10-31"), likely })).toBe("28 Sep – 31 Oct, likely 3 or 4 Oct");
  expect(note({ ...day("2016-10-03", "2016-10-31"), likely: { ...likely, latest: "2016-10-09" } })).toBe(
    "3–31 Oct, likely 3–9 Oct",
  );
  expect(note({ ...day("2016-10-03", "2016-10-31"), likely }, true)).toBe("3–31 Oct");
  for (const isShort of [true, false])
    expect(note({ precision: "bounded", likely }, isShort)).toBe("likely 3 or 4 Oct");
});

test("an event's own words beside its exact mark are quoted where no claim dates it", () => {
  const own = quotedWording(event("e", { claims: [claim("alpha")] }), new Set(["alpha"]), (id) => id);
  const when = momentOf({ ...at("12:45"), wording: "about 12:45" });
  expect(noteText(when, 2016, own)).toBe("“about 12:45”");
  const dated = event("e", { claims: [claim("alpha", { when: day("2016-09-12") })] });
  expect(
    noteText(
      when,
      2016,
      quotedWording(dated, new Set(["alpha"]), (id) => id),
    ),
  ).toBeUndefined();
});

test("a name has the words that say more than the date", () => {
  const told = event("e", { when: { ...at("12:45"), wording: "about 12:45" } });
  expect(eventName(told, [])).toBe("12 September 2016, 12:45 (“about 12:45”): e; 1 source");
});
