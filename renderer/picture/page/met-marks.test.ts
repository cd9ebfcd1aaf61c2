/** The legend explains the marks that are met, and no others. */
import { expect, test } from "vitest";
import { claim, day, days, event, source, timeline, type Facts } from "../../../e2e/helpers/example.ts";
import type { Claim, Figure, Timeline, TimelineEvent } from "../../../data/timeline.ts";
import { asWritten } from "../../../data/written.ts";
import { crowd } from "../../../e2e/random/crowd.ts";
import { makeScene } from "../compose/make-scene.ts";
import { pictureScene } from "../compose/picture-scene.ts";
import type { Scene } from "../scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";

const measure = measureWithSourceSans();

function exported(subject: Timeline): Scene {
  const view = subject.extent.interval;
  return pictureScene(subject, { view, theme: "light", page: { width: 1200 }, furniture: {} }, measure);
}

const kindsOf = (events: readonly TimelineEvent[]): string[] => {
  const subject = timeline(events, { sources: [source("alpha"), source("beta")] });
  const drawn = exported(subject).legend!.samples.map(({ kind }) => kind);
  // The window's own picture, which tells the same of a timeline that is in view as a whole.
  const { legend } = makeScene(subject, subject.extent.interval, { width: 1200 }, measure);
  expect(legend!.samples.map(({ kind }) => kind)).toEqual(drawn);
  return drawn;
};
const noon = { earliest: "2016-09-14T12:00", latest: "2016-09-14T12:00", precision: "minute" } as const;
const MORNING = { latest: "2016-09-12T12:00", basis: "So told." };
const killed = (figure: Omit<Figure, "measure">, by: string): Claim =>
  claim(by, { figures: [{ measure: "killed", ...figure }] });

test.each<[string, readonly Facts<TimelineEvent>[], readonly string[]]>([
  ["a day", [{}], ["day"]],
  ["a minute is no day", [{ when: noon }], ["time"]],
  ["days and minutes", [{}, { when: noon }], ["dayOrTime"]],
  ["a span of known days has no soft end", [{ when: { start: day("2016-09-10"), end: day("2016-09-16") } }], ["span"]],
  ["a soft end", [{ when: { start: day("2016-09-10"), end: day("2016-09-14", "2016-09-16") } }], ["softSpan"]],
  [
    "hard and soft spans",
    [
      { when: { start: day("2016-09-10"), end: day("2016-09-16") } },
      { when: { start: day("2016-09-08", "2016-09-10"), end: day("2016-09-16") } },
    ],
    ["softSpan"],
  ],
  [
    "a span that nothing bounds",
    [{ when: { start: { precision: "bounded" }, end: day("2016-09-14") } }],
    ["softSpan", "open"],
  ],
  [
    "a span that goes on",
    [{ when: { start: day("2016-09-14"), end: { precision: "bounded" } } }],
    ["softSpan", "openEnd"],
  ],
  [
    "what is likely of a date between bounds",
    [{ when: { ...asWritten(day("2016-09-10", "2016-09-20")), likely: { latest: "2016-09-16", basis: "So told." } } }],
    ["whisker", "likely"],
  ],
  [
    "what is likely within a day, which is a point",
    [{ when: { ...asWritten(day("2016-09-12")), likely: MORNING } }],
    ["day"],
  ],
  [
    "what is likely of a soft end, and of a hard one",
    [
      {
        when: {
          start: { ...day("2016-09-10"), likely: { earliest: "2016-09-10T06:00", basis: "So told." } },
          end: { ...day("2016-09-14", "2016-09-20"), likely: { latest: "2016-09-16", basis: "So told." } },
        },
      },
    ],
    ["softSpan", "likely"],
  ],
  ["no lower bound", [{ when: { latest: "2016-09-12", precision: "bounded" } }], ["open"]],
  ["what differs", [{ claims: [killed({ value: 3 }, "alpha"), killed({ value: 5 }, "beta")] }], ["differs", "unlike"]],
  [
    "what can all be true",
    [{ claims: [killed({ moreThan: 60 }, "alpha"), killed({ value: 83 }, "beta")] }],
    ["day", "alike"],
  ],
  [
    "a source that was concluded",
    [{ claims: [claim("alpha", { inferred: true }), claim("beta")] }],
    ["day", "concluded"],
  ],
  ["a source with a claim of its own", [{ claims: [claim("alpha", { inferred: true }), claim("alpha")] }], ["day"]],
  ["a date elsewhere", [{ claims: [claim("alpha"), claim("beta", { when: day("2016-09-19") })] }], ["day", "ghost"]],
])("the legend of a picture with %s explains no more", (_, facts, kinds) => {
  expect(kindsOf(facts.map((fact, index) => event(`event-${String(index)}`, fact)))).toEqual(kinds);
});

test("a sign in the legend stands on the ground that it has in the picture, before what it means", () => {
  const subject = timeline([event("a", { claims: [killed({ value: 3 }, "alpha"), killed({ value: 5 }, "beta")] })]);
  const { legend } = exported(subject);
  const texts = legend!.texts.map(({ text }) => text);
  expect(texts.slice(texts.indexOf("≠"))).toEqual(expect.arrayContaining(["≠", "what accounts differ on"]));
  const sample = legend!.samples.find(({ kind }) => kind === "unlike")!;
  const sign = legend!.texts.find(({ text }) => text === "≠")!;
  expect(sign.x + sign.width / 2).toBeCloseTo(sample.x, 6);
});

test("the window's legend stays as it is where the marks that it explains are out of view", () => {
  const events = [event("a"), event("b", { when: { start: day("2016-09-10"), end: day("2016-09-14", "2016-09-16") } })];
  const subject = timeline(events);
  const { legend } = makeScene(subject, days("2016-09-18", "2016-09-30"), { width: 1200 }, measure);
  expect(legend!.samples.map(({ kind }) => kind)).toEqual(["day", "softSpan"]);
});

test("where hours are told apart, the window's legend explains the bar that a day is there, and no point", () => {
  const kinds = (...facts: Facts<TimelineEvent>[]) => {
    const subject = timeline(facts.map((fact, index) => event(`e${String(index)}`, fact)));
    const { legend } = makeScene(subject, days("2016-09-12", "2016-09-13"), { width: 1200 }, measure);
    return legend!.samples.map(({ kind }) => kind);
  };
  expect(kinds({})).toEqual(["whisker"]);
  expect(kinds({ when: noon })).toEqual(["time", "whisker"]);
  expect(kinds({}, { when: noon })).toEqual(["time", "whisker"]);
});

/** What the window's legend explains where a day is a point, or a bar. */
const windowKinds = (facts: readonly Facts<TimelineEvent>[], areDaysWide = false): string[] => {
  const told = facts.map((fact, index) => event(`event-${String(index)}`, fact));
  const subject = timeline(told, { sources: [source("alpha"), source("beta")] });
  const view = areDaysWide ? days("2016-09-12", "2016-09-13") : subject.extent.interval;
  return makeScene(subject, view, { width: 1200 }, measure).legend!.samples.map(({ kind }) => kind);
};
const elsewhere = (when: Facts<TimelineEvent>["when"]): Facts<TimelineEvent> => ({
  claims: [claim("alpha"), claim("beta", { when: when! })],
});
const open = { precision: "bounded" } as const;

test.each<[string, Facts<TimelineEvent>, readonly string[]]>([
  ["several days", { when: day("2016-09-12", "2016-09-14") }, ["whisker"]],
  ["no upper bound", { when: { earliest: "2016-09-12", precision: "bounded" } }, ["openEnd"]],
  ["no bound", { when: open }, ["open", "openEnd"]],
  ["a soft start", { when: { start: day("2016-09-08", "2016-09-10"), end: day("2016-09-16") } }, ["softSpan"]],
  ["a span without a start", { when: { start: open, end: day("2016-09-16") } }, ["softSpan", "open"]],
  ["a span without ends", { when: { start: open, end: open } }, ["softSpan", "open", "openEnd"]],
  ["a time elsewhere", elsewhere(noon), ["day", "ghost"]],
  ["several days elsewhere", elsewhere(day("2016-09-15", "2016-09-18")), ["day", "whisker"]],
  ["no upper bound elsewhere", elsewhere({ earliest: "2016-09-15", precision: "bounded" }), ["day", "openEnd"]],
])("the window's legend with %s", (_, facts, kinds) => {
  expect(new Set(windowKinds([facts]))).toEqual(new Set(kinds));
});

test("where hours are told apart, a time is a point yet, and a span a bar as it was", () => {
  expect(windowKinds([{ when: { start: day("2016-09-10"), end: day("2016-09-16") } }], true)).toEqual(["span"]);
  expect(windowKinds([{ when: day("2016-09-12", "2016-09-14") }], true)).toEqual(["whisker"]);
});

test("where accounts differ, no point is explained, but a bar is", () => {
  const claims = [killed({ value: 3 }, "alpha"), killed({ value: 5 }, "beta")];
  expect(windowKinds([{ claims }, { claims, when: noon }])).toEqual(["differs", "unlike"]);
  expect(windowKinds([{ claims, when: day("2016-09-12", "2016-09-14") }])).toEqual(["differs", "unlike", "whisker"]);
});

test("a report is explained as a report, whatever its day, and its bar as a bar", () => {
  const kinds = (published: Parameters<typeof source>[1]) => {
    const subject = timeline([], { sources: [source("alpha", published)] });
    return makeScene(subject, subject.extent.interval, { width: 1200 }, measure).legend!.samples.map(
      ({ kind }) => kind,
    );
  };
  expect(kinds({ published: day("2016-09-12") })).toEqual(["report"]);
  expect(new Set(kinds({ published: day("2016-09-12", "2016-09-14") }))).toEqual(new Set(["report", "whisker"]));
});

test.each([1, 2, 3, 4, 5])("the legend of all views explains what is drawn, of any timeline (%i)", (seed) => {
  const events = crowd(seed, 9).events.map(({ id, title, when, claims }) => event(id, { title, when, claims }));
  expect(kindsOf(events)).not.toEqual([]);
});
