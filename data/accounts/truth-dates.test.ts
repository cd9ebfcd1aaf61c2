/** What must come out of when, and as known on a day, in whatever order claims and reports stand. */
import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../e2e/helpers/example.ts";
import { inEveryOrder, reasonsToWarn } from "../../e2e/helpers/accounts/told-event.ts";
import { momentOf } from "../moment.ts";
import type { Claim, Moment, Source, When } from "../timeline.ts";
import type { Written } from "../written.ts";
import { impliedBy } from "./implied.ts";
import { asKnownOn } from "./known/known-on.ts";
import { knownStates } from "./known/known-state.ts";
import { mattersOf } from "./matters.ts";
import { tellersOf } from "./standing.ts";

const paper = (id: string, first = "2016-09-20", last = first): Source => source(id, { published: day(first, last) });
const PAPERS = [paper("anchor"), paper("bell")];

const dated = (id: string, when: Written<When>): Claim => claim(id, { when });
const minute = (at: string, zone?: string): Moment =>
  momentOf({ earliest: at, latest: at, precision: "minute", ...(zone !== undefined && { zone }) });
const inMoscow = momentOf({ earliest: "2001-05-13", latest: "2001-05-13", precision: "day", zone: "Europe/Moscow" });

test.each<[string, readonly Claim[], string, number]>([
  [
    "days that touch",
    [dated("anchor", day("2016-09-10", "2016-09-12")), dated("bell", day("2016-09-13", "2016-09-15"))],
    "differ",
    2,
  ],
  [
    "days that share one",
    [dated("anchor", day("2016-09-10", "2016-09-12")), dated("bell", day("2016-09-12", "2016-09-15"))],
    "compatible",
    1,
  ],
  [
    "a chain of three: two groups with the middle in both",
    [
      dated("anchor", day("2016-09-01", "2016-09-03")),
      dated("bell", day("2016-09-03", "2016-09-05")),
      dated("anchor", day("2016-09-05", "2016-09-07")),
    ],
    "differ",
    2,
  ],
  [
    "one instant on two clocks",
    [dated("anchor", minute("2001-05-12T23:30", "-05:00")), dated("bell", minute("2001-05-13T06:30", "+02:00"))],
    "compatible",
    1,
  ],
  [
    "an evening in the west, and the day that it was in Moscow",
    [dated("anchor", minute("2001-05-12T23:30-05:00")), dated("bell", inMoscow)],
    "compatible",
    1,
  ],
  [
    "a morning in the west, when it was not that day in Moscow",
    [dated("anchor", minute("2001-05-12T12:30-05:00")), dated("bell", inMoscow)],
    "differ",
    2,
  ],
  [
    "a day of no place, and one instant on two clocks",
    [
      dated("bell", day("2001-05-13")),
      dated("anchor", minute("2001-05-12T23:30-05:00")),
      dated("anchor", minute("2001-05-13T07:30+03:00")),
    ],
    "compatible",
    1,
  ],
])("dates: %s", (_name, claims, relation, positions) => {
  for (const { event: told } of inEveryOrder({ claims, sources: PAPERS, facts: { when: { precision: "bounded" } } }))
    expect(mattersOf(told)).toMatchObject([{ kind: "date", relation, positions: { length: positions } }]);
});

test("a paper that came out between two days may be known between them, and is known from the last on", () => {
  const claims = [dated("anchor", day("2016-09-09"))];
  for (const { timeline: told } of inEveryOrder({ claims, sources: [paper("anchor", "2016-09-10", "2016-09-20")] })) {
    const on = (date: string) => [
      knownStates(told, date).get("anchor"),
      asKnownOn(told, date).events.map(({ known }) => known ?? "yes"),
    ];
    expect(on("2016-09-09")).toEqual(["no", []]);
    expect(on("2016-09-15")).toEqual(["maybe", ["maybe"]]);
    expect(on("2016-09-20")).toEqual(["yes", ["yes"]]);
  }
});

test("a paper that nobody can date is listed as undated, and what it alone tells can be put in", () => {
  const events = [event("oven", { claims: [claim("anchor")] }), event("bread", { claims: [claim("bell")] })];
  for (const order of [events, [...events].reverse()]) {
    const told = timeline(order, { sources: [source("anchor"), paper("bell")] });
    expect([...knownStates(told, "2016-09-25")]).toEqual([
      ["anchor", "undated"],
      ["bell", "yes"],
    ]);
    const ids = (undated: boolean) =>
      asKnownOn(told, "2016-09-25", { undated }).events.map(({ id, known }) => `${id} ${known ?? ""}`);
    expect(ids(false)).toEqual(["bread "]);
    expect([...ids(true)].sort()).toEqual(["bread ", "oven maybe"]);
  }
});

test("a bound and a place that a later paper gives come with that paper", () => {
  const claims = [claim("anchor"), dated("bell", { earliest: "2016-09-12", precision: "bounded" })];
  const facts = {
    place: "Outer Harbour",
    when: { earliest: "2016-09-12", latest: "2016-09-20", precision: "bounded" },
  } as const;
  for (const { timeline: told } of inEveryOrder({
    claims,
    sources: [paper("anchor"), paper("bell", "2016-09-25")],
    facts,
  })) {
    const [then] = asKnownOn(told, "2016-09-20").events;
    expect(then?.when).toMatchObject({ latest: "2016-09-20", precision: "bounded" });
    expect(then?.when).not.toHaveProperty("earliest");
    expect(then).not.toHaveProperty("place");
    const [later] = asKnownOn(told, "2016-09-25").events;
    expect(later).toMatchObject({ place: "Outer Harbour", when: { earliest: "2016-09-12", latest: "2016-09-20" } });
  }
});

test("whom and where a later paper names comes with that paper; the summary, made of both, too", () => {
  const named = claim("bell", { when: day("2016-09-12"), place: "Southby", actors: ["The king"] });
  const claims = [dated("anchor", day("2016-09-12")), named];
  const facts = { title: "Royal boat hit in Southby", place: "Southby", actors: ["The king"], when: day("2016-09-12") };
  for (const { timeline: told } of inEveryOrder({
    claims,
    sources: [paper("anchor"), paper("bell", "2016-09-25")],
    facts,
  })) {
    const [then] = asKnownOn(told, "2016-09-20").events;
    expect(then).toMatchObject({ title: facts.title, summary: "", actors: [], when: { earliest: "2016-09-12" } });
    expect(then).not.toHaveProperty("place");
    expect(asKnownOn(told, "2016-09-25").events[0]).toMatchObject({ place: "Southby", actors: ["The king"] });
  }
});

test("who tells the end of a strike implies that there was one, and does not tell it", () => {
  const begins = event("begins", { claims: [claim("bell")] });
  const ends = event("ends", { claims: [claim("anchor")], implies: ["begins"] });
  for (const events of [
    [begins, ends],
    [ends, begins],
  ]) {
    expect([...tellersOf(begins)]).toEqual(["bell"]);
    expect(impliedBy({ events })(begins)).toEqual([{ source: "anchor", event: ends }]);
    expect(impliedBy({ events })(ends)).toEqual([]);
  }
});

test("a claim that dates its event after its own paper is warned of", () => {
  for (const told of inEveryOrder({
    claims: [dated("anchor", day("2016-09-25")), dated("bell", day("2016-09-20"))],
    sources: PAPERS,
    facts: { when: day("2016-09-20") },
  }))
    expect(reasonsToWarn(told)).toEqual([
      expect.stringMatching(/^dates the event 25 September 2016, after the report that says so/u),
    ]);
});
