/** Times of day of several zones lie on the calendar that most of them are written in, after every edit. */
import { expect, test } from "vitest";
import { afterEdits, eventIn, mayorSays, writtenDay, truce, truceOf } from "../../e2e/helpers/edits/truce.ts";
import type { Timeline } from "../timeline.ts";
import type { Edit } from "./edit.ts";

const HOUR = 3_600_000;
const at = (time: string, zone: string) => ({ earliest: time, latest: time, precision: "minute", zone }) as const;
const from = (timeline: Timeline, id: string) => eventIn(timeline, id).when.interval.from;
const dated = (event: string, when: ReturnType<typeof at> | ReturnType<typeof writtenDay>): Edit => ({
  type: "change-event",
  event,
  change: { when },
});

const EAST = at("2016-09-12T10:00", "+03:00");
const WEST = at("2016-09-19T10:00", "-05:00");
const ZONED = truceOf({ begins: { when: EAST }, breaks: { when: EAST } });

test("a time of another zone lies where it was on the calendar of the others", () => {
  const moved = afterEdits(ZONED, dated("ends", WEST));
  expect(from(moved, "ends")).toBe(Date.UTC(2016, 8, 19, 18));
  expect(from(moved, "begins")).toBe(Date.UTC(2016, 8, 12, 10));
  expect(eventIn(moved, "begins")).toBe(eventIn(ZONED, "begins"));
});

test("all move where most are of another zone, and back where they are not any more", () => {
  const first = afterEdits(ZONED, dated("ends", WEST));
  const moved = afterEdits(first, dated("begins", WEST));
  expect(from(moved, "breaks")).toBe(Date.UTC(2016, 8, 12, 2));
  expect(from(moved, "ends")).toBe(Date.UTC(2016, 8, 19, 10));
  const back = afterEdits(moved, dated("ends", writtenDay("2016-09-20")), dated("begins", EAST));
  expect(from(back, "breaks")).toBe(Date.UTC(2016, 8, 12, 10));
  expect(from(back, "ends")).toBe(Date.UTC(2016, 8, 20));
});

test("with the last time of the others, its zone goes", () => {
  const moved = afterEdits(ZONED, dated("ends", WEST), { type: "remove-event", event: "begins" });
  const left = afterEdits(moved, { type: "remove-event", event: "breaks" });
  expect(from(left, "ends")).toBe(Date.UTC(2016, 8, 19, 10));
});

test("times of claims and of background periods count and move as those of events do", () => {
  const era = { id: "summer", title: "Summer", when: WEST, claims: [mayorSays("bell", { when: WEST })] };
  const moved = afterEdits(
    truceOf({ begins: { when: EAST, claims: [mayorSays("bell", { when: EAST })] } }),
    { type: "add-era", era },
    { type: "add-claim", event: "ends", claim: mayorSays("echo", { when: WEST }) },
  );
  expect(from(moved, "begins")).toBe(Date.UTC(2016, 8, 12, 2));
  expect(eventIn(moved, "begins").claims[0]!.when!.interval.from).toBe(Date.UTC(2016, 8, 12, 2));
  expect(moved.eras![0]!.when.interval.from).toBe(Date.UTC(2016, 8, 19, 10));
  const back = afterEdits(
    moved,
    { type: "remove-era", era: "summer" },
    { type: "remove-claim", event: "ends", claim: 1 },
  );
  expect(from(back, "begins")).toBe(Date.UTC(2016, 8, 12, 10));
});

test("of a span, either end can be of another zone", () => {
  const span = { start: EAST, end: at("2016-09-20T12:00", "-05:00") };
  const ends = (timeline: Timeline) => eventIn(timeline, "breaks").when.interval;
  const moved = afterEdits(truceOf({ begins: { when: EAST } }), {
    type: "change-event",
    event: "breaks",
    change: { when: span },
  });
  expect(ends(moved)).toEqual({ from: Date.UTC(2016, 8, 12, 10), to: Date.UTC(2016, 8, 20, 20, 1) });
  const other = afterEdits(moved, dated("ends", WEST), dated("begins", WEST));
  expect(ends(other)).toEqual({ from: Date.UTC(2016, 8, 12, 2), to: Date.UTC(2016, 8, 20, 12, 1) });
  const begun = afterEdits(truceOf({ begins: { when: writtenDay("2016-09-01") } }), {
    type: "change-event",
    event: "breaks",
    change: { when: { start: writtenDay("2016-09-12"), end: at("2016-09-20T12:00", "-05:00") } },
  });
  expect(from(afterEdits(begun, dated("ends", EAST), dated("begins", EAST)), "breaks")).toBe(Date.UTC(2016, 8, 12));
});

test("one bound of a time, and where it likely lies, count as well", () => {
  const since = { earliest: "2016-09-12T10:00", precision: "bounded", zone: "-05:00" } as const;
  const likely = {
    earliest: "2016-09-12",
    latest: "2016-09-20",
    precision: "bounded",
    zone: "-05:00",
    likely: { earliest: "2016-09-14T10:00", latest: "2016-09-14T12:00", basis: "So." },
  } as const;
  const moved = afterEdits(
    truceOf({ begins: { when: EAST } }),
    { type: "change-event", event: "breaks", change: { when: since } },
    { type: "change-event", event: "ends", change: { when: likely } },
  );
  expect(from(moved, "begins")).toBe(Date.UTC(2016, 8, 12, 2));
  expect(from(moved, "breaks")).toBe(Date.UTC(2016, 8, 12, 10));
  const until = { latest: "2016-09-12T10:00", precision: "bounded", zone: "-05:00" } as const;
  const ended = afterEdits(moved, { type: "change-event", event: "breaks", change: { when: until } });
  expect(eventIn(ended, "breaks").when.interval).toEqual({ to: Date.UTC(2016, 8, 12, 10, 1) });
  expect(from(ended, "begins")).toBe(Date.UTC(2016, 8, 12, 10) - 8 * HOUR);
});

const BERLIN = { precision: "bounded", zone: "Europe/Berlin" } as const;

test.each([
  ["the earliest", { earliest: "2016-09-12T10:00", ...BERLIN }],
  ["the latest", { latest: "2016-09-12T10:00", ...BERLIN }],
  ["two that differ", { earliest: "2016-09-12T10:00", latest: "2016-09-12T11:00", ...BERLIN }],
  ["one time", { earliest: "2016-09-12T10:00", latest: "2016-09-12T10:00", ...BERLIN }],
  ["a day and a time", { earliest: "2016-09-12", latest: "2016-09-13T10:00", ...BERLIN }],
])("of a zone by its name, %s counts as often as where its offset is written", (_, when) => {
  const since = { earliest: "2016-09-19T10:00", precision: "bounded", zone: "-05:00" } as const;
  const moved = afterEdits(
    truce(),
    { type: "change-event", event: "begins", change: { when } },
    { type: "change-event", event: "breaks", change: { when } },
    { type: "change-event", event: "ends", change: { when: since } },
  );
  // Ten in the morning five hours behind UTC is five in the afternoon of Berlin's summer.
  expect(from(moved, "ends")).toBe(Date.UTC(2016, 8, 19, 17));
  expect(eventIn(moved, "begins").when.interval).toEqual(eventIn(moved, "breaks").when.interval);
});

test("an edit that moves no time leaves all of them as they lie", () => {
  const mixed = afterEdits(ZONED, dated("ends", WEST));
  const titled = afterEdits(mixed, { type: "change-event", event: "ends", change: { title: "Ended" } });
  expect(eventIn(titled, "ends").when).toBe(eventIn(mixed, "ends").when);
  expect(eventIn(titled, "begins")).toBe(eventIn(mixed, "begins"));
  const plain = afterEdits(truce(), dated("ends", writtenDay("2016-09-21")));
  expect(eventIn(plain, "begins")).toBe(plain.events[0]);
});
