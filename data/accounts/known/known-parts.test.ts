/** What is left of each part of a timeline on a day: dates, reasons, places, links, and what is only cited. */
import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { momentOf, spanOf } from "../../moment.ts";
import type { Source, Timeline, TimelineEvent } from "../../timeline.ts";
import { asKnownOn, publicationDates } from "./known-on.ts";

const EARLY = source("alpha", { published: day("2016-09-20") });
const LATE = source("gamma", { published: day("2016-10-01") });
const VAGUE = source("beta", { published: day("2016-09-20", "2016-10-31") });
const DAY = "2016-09-25";

function on(date: string, events: readonly TimelineEvent[], sources: readonly Source[], facts: Partial<Timeline> = {}) {
  return asKnownOn(timeline(events, { sources, ...facts }), date);
}

test("the days on which something changes are the first and the last of each report that has a last", () => {
  const sources = [
    LATE,
    source("beta", { published: day("2016-09-18", "2016-10-31") }),
    EARLY,
    source("ends", { published: { latest: "2016-10-02", precision: "bounded" } }),
    source("begins", { published: { earliest: "2016-08-01", precision: "bounded" } }),
    source("undated"),
    { ...source("cited"), custom: { published: day("2016-08-02") } },
  ];
  expect(publicationDates(timeline([], { sources }))).toEqual([
    ...["2016-09-18", "2016-09-20", "2016-10-01", "2016-10-02", "2016-10-31"],
  ]);
});

test("reports that somebody says were out are out, whatever their dates leave open, and no others are", () => {
  const sources = [EARLY, LATE, VAGUE, source("undated")];
  const subject = timeline([], { sources });
  const marks = (out: readonly string[]) =>
    asKnownOn(subject, DAY, { out: new Set(out) }).sources.map(({ known }) => known ?? "yes");
  expect(marks(["gamma", "undated"])).toEqual(["no", "yes", "no", "yes"]);
  expect(asKnownOn(subject, DAY, { out: new Set(["alpha", "beta", "gamma", "undated"]) })).toBe(subject);
});

test("an event that only undated reports tell may be known, also when all others are out", () => {
  const sources = [EARLY, source("undated")];
  const events = [
    event("one", { claims: [claim("undated")] }),
    event("both", { claims: [claim("undated"), claim("alpha")] }),
  ];
  const known = asKnownOn(timeline(events, { sources }), "2016-12-01", { undated: true }).events;
  expect(known).toStrictEqual([{ ...events[0], known: "maybe" }, events[1]]);
});

test("what only a report tells that may be out had happened by the day itself", () => {
  const [known] = on(DAY, [event("a", { claims: [claim("beta")] })], [VAGUE]).events;
  expect(known?.when).toEqual(
    momentOf({
      latest: DAY,
      precision: "bounded",
      basis: "No report of that day dates it; it was published by then.",
    }),
  );
});

test("the editor's place stands where one claim of the day names it, however many name another", () => {
  const claims = ["Coast", "Coast", "Southby"].map((place) => claim("alpha", { place }));
  const [known] = on(
    DAY,
    [event("a", { place: "Southby", claims: [...claims, claim("gamma")] })],
    [EARLY, LATE],
  ).events;
  expect(known?.place).toBe("Southby");
  const [most] = on(DAY, [event("a", { place: "Pier", claims: [...claims, claim("gamma")] })], [EARLY, LATE]).events;
  expect(most?.place).toBe("Coast");
});

test("place and actors that no claim names are the editor's while nothing is missing of an event", () => {
  const facts = { place: "Southby", actors: ["The king"] };
  const whole = event("whole", facts);
  const less = event("less", { ...facts, claims: [claim("alpha"), claim("beta")] });
  const says = claim("alpha", { place: "Coast", actors: ["A boat"] });
  const named = event("named", { ...facts, claims: [says, claim("alpha")] });
  const known = on(DAY, [whole, less, named], [EARLY, LATE, VAGUE]).events;
  expect(known.map(({ place, actors }) => [place, actors])).toEqual([
    ["Southby", ["The king"]],
    [undefined, []],
    ["Coast", ["A boat"]],
  ]);
});

test("an event without a summary gets none, and one of which an undated report is left out loses its own", () => {
  const { summary, ...bare } = event("bare", { claims: [claim("alpha"), claim("undated")] });
  const told = event("told", { claims: bare.claims });
  expect(summary).toBe(told.summary);
  const known = on("2016-12-01", [bare, told], [EARLY, source("undated")]).events;
  expect(known[0]).not.toHaveProperty("summary");
  expect(known.map((one) => [one.summary, one.claims.length])).toEqual([
    [undefined, 1],
    ["", 1],
  ]);
});

test("a report that is out has come out when it says so, in its own words", () => {
  const month = source("alpha", { published: { earliest: "2016-09", latest: "2016-09", precision: "month" } });
  const [known] = on("2016-09-30", [event("a")], [month, LATE]).events;
  expect(known?.when).toEqual(
    momentOf({
      latest: "2016-09",
      precision: "bounded",
      basis: "No report of that day dates it; it was published by then.",
    }),
  );
});

test("notes stay where no report is left out, and a report without a name is known by its code", () => {
  const noted = { ...VAGUE, note: "So. As GA says." };
  expect(on(DAY, [], [noted]).sources).toStrictEqual([{ ...noted, known: "maybe" }]);
  const unnamed: Source = { id: "gamma", type: "article-newspaper", title: "Late", custom: LATE.custom };
  expect(on(DAY, [], [noted, unnamed]).sources[0]).toStrictEqual({ ...VAGUE, known: "maybe" });
});

test.each([
  ["As GA says.", false],
  ["As the (old) Bell says.", false],
  ["Of GAS and OMEGA.", true],
  ["A GA2 and an 1GA.", true],
  ["The Xold) Bell.", true],
])("a note in which no late report is named stays: %s is %j", (note, stays) => {
  const sources = [
    { ...EARLY, note },
    { ...LATE, "container-title": "(old) Bell" },
  ];
  const [first] = on(DAY, [], sources).sources;
  expect(first).toStrictEqual(stays ? sources[0] : EARLY);
});

test("of a span, the end whose reason names a late report goes, and the other stays", () => {
  const start = momentOf({ ...day("2016-09-01"), basis: "As GA says.", wording: "that day" });
  const end = momentOf({ ...day("2016-09-02"), basis: "As AL says." });
  const claims = [claim("alpha", { when: spanOf(start, end) }), claim("gamma")];
  const [known] = on(DAY, [event("a", { claims })], [EARLY, LATE]).events;
  expect(known?.claims[0]?.when).toEqual(spanOf(momentOf({ precision: "bounded", wording: "that day" }), end));
  const wordless = momentOf({ ...day("2016-09-03"), basis: "As GA says." });
  const [bare] = on(
    DAY,
    [event("a", { claims: [claim("alpha", { when: wordless }), claim("gamma")] })],
    [EARLY, LATE],
  ).events;
  expect(bare?.claims[0]?.when).toStrictEqual(momentOf({ precision: "bounded" }));
  const turned = [claim("alpha", { when: spanOf(end, momentOf({ ...start, ...day("2016-09-03") })) }), claim("gamma")];
  const [other] = on(DAY, [event("a", { claims: turned })], [EARLY, LATE]).events;
  expect(other?.claims[0]?.when).toEqual(spanOf(end, momentOf({ precision: "bounded", wording: "that day" })));
});

test("where a date likely lies goes with the late report that it names, and the date stays", () => {
  const likely = { earliest: "2016-09-05", latest: "2016-09-06", basis: "As GA says." };
  const bounds = { earliest: "2016-09-01", latest: "2016-09-10", precision: "bounded", basis: "As AL says." } as const;
  const claims = [claim("alpha", { when: { ...bounds, likely } }), claim("gamma")];
  const [known] = on(DAY, [event("a", { claims })], [EARLY, LATE]).events;
  expect(known?.claims[0]?.when).toEqual(momentOf(bounds));
  const published = { earliest: "2016-09-19", latest: "2016-09-21", precision: "bounded" } as const;
  const dated = source("alpha", {
    published: { ...published, likely: { earliest: "2016-09-20", latest: "2016-09-20", basis: "As GA says." } },
  });
  expect(on(DAY, [], [dated, LATE]).sources[0]?.custom.published).toEqual(momentOf(published));
});

test("links to events that are left stay alone, and no list of links comes to be", () => {
  const events = [
    event("a"),
    event("late", { claims: [claim("gamma")] }),
    event("b", { follows: ["a", "late"] }),
    event("c", { implies: ["late"] }),
  ];
  const links = on(DAY, events, [EARLY, LATE]).events.map(({ id, follows, implies }) => [id, follows, implies]);
  expect(links).toEqual([
    ["a", undefined, undefined],
    ["b", ["a"], undefined],
    ["c", undefined, []],
  ]);
  expect(
    on(DAY, events, [EARLY, LATE]).events.map((known) => [Object.hasOwn(known, "follows"), "implies" in known]),
  ).toEqual([
    [false, false],
    [true, false],
    [false, true],
  ]);
});

test("a text that only a background period cites is known with the report that tells of it", () => {
  const letter = { ...source("letter"), custom: {} };
  const eras = (id: string) => [
    { id: "dry", title: "Drought", when: day("2016-09-01"), claims: [claim(id, { derivedFrom: "letter" })] },
  ];
  const known = (id: string) =>
    on(DAY, [], [EARLY, LATE, letter], { eras: eras(id) }).sources.map((one) => one.known ?? "yes");
  expect(known("alpha")).toEqual(["yes", "no", "yes"]);
  expect(known("gamma")).toEqual(["yes", "no", "no"]);
});

test("a background period without a claim of the day is none, and one with all of its claims keeps its words", () => {
  const era = { id: "dry", title: "Drought", when: day("2016-09-01"), claims: [claim("alpha")], summary: "Dry." };
  const [known] = on(DAY, [], [EARLY, LATE], { eras: [era] }).eras ?? [];
  expect(known).toStrictEqual({ ...era, when: known?.when });
  expect(on(DAY, [], [EARLY, LATE])).not.toHaveProperty("eras");
});

test("a cited text whose reason names a late report was there when the first report came out, if that has a date", () => {
  const letter = {
    ...source("letter"),
    issued: { raw: "2016-09-01" },
    custom: { published: momentOf({ ...day("2016-09-01"), basis: "As GA says." }) },
  };
  const events = [event("a", { claims: [claim("undated", { derivedFrom: "letter" })] })];
  const subject = timeline(events, { sources: [source("undated"), LATE, letter] });
  const known = asKnownOn(subject, DAY, { undated: true }).sources[2];
  expect(known).toStrictEqual({ ...source("letter"), custom: {} });
});
