/** What a file holds, in the vocabulary of the program. */
import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import type { Claim, Source } from "../../timeline.ts";
import { asWritten } from "../../written.ts";
import { asRead } from "./as-read.ts";

/** The outlet of a claim that this speaker makes in this source. */
function outletOf(name: string, facts: Partial<Source> = {}, carrier = "alpha") {
  const file = timeline([event("e", { claims: [claim(carrier, { speaker: { name } })] })], {
    sources: [{ ...source("alpha"), ...facts }],
  });
  return asRead(asWritten(file)).events[0]!.claims[0]!.outlet;
}
const speaks = (name: string, facts: Partial<Source> = {}): boolean => outletOf(name, facts).speaks;

test("a report speaks with its own name, its code, its title, its publisher's name and those of its authors", () => {
  const facts = {
    publisher: "Press & Co",
    author: [{ literal: "AFP" }, { given: "Karen", family: "DeYoung" }, { family: "Ode" }],
  };
  for (const name of ["The alpha", "AL", "Press & Co", "Report of alpha", "AFP", "Karen DeYoung", "Ode"])
    expect(speaks(name, facts), name).toBe(true);
  for (const name of ["alpha", "Al", "Karen", "DeYoung", "Karen  DeYoung", "undefined", ""])
    expect(speaks(name, facts), name).toBe(false);
});

test("an outlet without a name goes by its code in brackets, at the end", () => {
  expect(speaks("an outlet that is not named (AL)")).toBe(true);
  expect(speaks("(AL) an outlet")).toBe(false);
  expect(speaks("an outlet AL")).toBe(false);
  expect(speaks("an outlet (undefined)", { custom: {} })).toBe(false);
});

test("an outlet is named as its document names it, or else by its id, and was published when its source was", () => {
  const published = { earliest: "2016-09-12", latest: "2016-09-12", precision: "day" } as const;
  const { interval } = source("alpha", { published }).custom.published!;
  expect(outletOf("Ann", { custom: source("alpha", { published }).custom })).toEqual({
    name: "The alpha",
    speaks: false,
    published: interval,
  });
  expect(outletOf("Ann").published).toEqual({});
  expect(outletOf("nobody", {}, "nobody")).toEqual({ name: "nobody", speaks: true, published: {} });
  expect(outletOf("Ann", {}, "nobody").speaks).toBe(false);
});

/** A claim as it is read from a file that brings these aspects. */
function read(facts: Partial<Claim>, aspects?: Readonly<Record<string, string>>): Claim {
  const file = timeline([event("e", { claims: [claim("alpha", facts)] })], { ...(aspects && { aspects }) });
  return asRead(asWritten(file)).events[0]!.claims[0]!;
}

test("stands on aspects of the timeline's own have its words, and others have none", () => {
  const asserts = [
    { aspect: "legal-basis", value: "a treaty" },
    { aspect: "reason", value: "rain" },
  ] as const;
  expect(read({ asserts }, { "legal-basis": "on what law" }).asserts).toEqual([
    { aspect: "legal-basis", value: "a treaty", words: "on what law" },
    { aspect: "reason", value: "rain" },
  ]);
  expect(read({ asserts }, { motive: "why so" }).asserts).toEqual(asserts);
  expect(read({ asserts }).asserts).toEqual(asserts);
  expect(read({}, { motive: "why so" })).not.toHaveProperty("asserts");
  expect(read({ asserts: [{ aspect: "toString", value: "a" }] }, {}).asserts).toEqual([
    { aspect: "toString", value: "a" },
  ]);
});

test("what has no date has none afterwards", () => {
  expect(read({})).not.toHaveProperty("when");
  const file = asRead(asWritten(timeline([event("e")])));
  expect(file.sources[0]!.custom).not.toHaveProperty("published");
});

test("beside the first and the last year that can be reckoned with there is no room", () => {
  const edge = (bound: string) => ({ earliest: bound, latest: bound, precision: "year" as const });
  const file = asWritten(timeline([event("first"), event("last")]));
  const [first, last] = file.events;
  const events = [
    { ...first!, when: edge("-271820") },
    { ...last!, when: edge("+275759") },
  ];
  const whole = { version: file.version, title: file.title, lanes: file.lanes, sources: file.sources, events };
  expect(asRead(whole).extent).toMatchObject({ from: "-271820-01-01", to: "+275759-12-31" });
});

/** The period that is shown first where the file says none. */
function periodOf(...dates: readonly string[]): readonly string[] {
  const { version, title, lanes, sources, events } = asWritten(
    timeline(dates.map((date) => event(date, { when: day(date) }))),
  );
  const { from, to } = asRead({ version, title, lanes, sources, events }).extent;
  return [from, to];
}

test("what took a few hours is shown with some time around it, and not with its whole day", () => {
  expect(periodOf("2016-03-04T12:00", "2016-03-04T12:47")).toEqual(["2016-03-04T11:54", "2016-03-04T12:53"]);
  expect(periodOf("2016-03-04T12:00", "2016-03-04T17:00")).toEqual(["2016-03-04T11:47", "2016-03-04T17:13"]);
  expect(periodOf("2016-03-04T12:00", "2016-03-04T18:00")).toEqual(["2016-03-04", "2016-03-04"]);
  expect(periodOf("2016-03-04T23:30", "2016-03-05T00:30")).toEqual(["2016-03-04", "2016-03-05"]);
  expect(periodOf("2016-03-04")).toEqual(["2016-03-03", "2016-03-05"]);
});

test("beside what lies far apart there is no more room than beside the rest", () => {
  const days = Array.from({ length: 9 }, (_, index) => `2016-09-0${String(index + 1)}`);
  expect(periodOf("1990-08-02", ...days)).toEqual(["1990-08-01", "2016-09-10"]);
  expect(periodOf("1990-08-02", "2016-09-01")).toEqual(["1990-01-23", "2017-03-11"]);
});
