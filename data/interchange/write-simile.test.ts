import { expect, test } from "vitest";
import { claim, day, event, timeline } from "../../e2e/helpers/example.ts";
import { momentOf, whenOf } from "../moment.ts";
import type { Moment, When } from "../timeline.ts";
import type { Written } from "../written.ts";
import { SIMILE_JSON_OUT } from "./write-simile.ts";

const MINUTE: Written<Moment> = { earliest: "2016-10-03T13:04", latest: "2016-10-03T13:04", precision: "minute" };
const BC: Written<Moment> = { earliest: "-0043-03-15", latest: "-0043-03-15", precision: "day" };
const AT_MOSCOW: Written<Moment> = { ...MINUTE, zone: "Europe/Moscow" };
const AT_OFFSET: Written<Moment> = { ...MINUTE, zone: "+03:00" };

function dated(when: Written<When>) {
  return timeline([event("a", { when: whenOf(when) })]);
}

test.each([
  ["a year before 1", BC, "-0043-03-15"],
  ["a year of six digits", { earliest: "+012000", latest: "+012000", precision: "year" }, "+012000-01-01"],
  [
    "a second",
    { earliest: "2016-10-03T13:04:05Z", latest: "2016-10-03T13:04:05Z", precision: "second" },
    "2016-10-03T13:04:05Z",
  ],
  [
    "an offset of its own before that of its zone",
    { ...AT_OFFSET, earliest: "2016-10-03T13:04-05:00", latest: "2016-10-03T13:04-05:00" },
    "2016-10-03T13:04:00-05:00",
  ],
  ["UTC", { ...MINUTE, zone: "Z" }, "2016-10-03T13:04:00Z"],
] as const)("SIMILE begins %s", (_, when, start) => {
  const { text, notes } = SIMILE_JSON_OUT.write(dated(when));
  expect((JSON.parse(text) as { events: readonly { start: string }[] }).events[0]?.start).toBe(start);
  expect(notes.filter(({ what }) => what.includes("no offset"))).toEqual([]);
});

test("SIMILE has an open span as far as it is known, its picture, and what its description holds", () => {
  const dates = (when: Written<When>) => {
    const { events } = JSON.parse(SIMILE_JSON_OUT.write(dated(when)).text) as {
      events: readonly Record<string, unknown>[];
    };
    const { start, latestStart, earliestEnd, end } = events[0] ?? {};
    return { start, latestStart, earliestEnd, end };
  };
  const nothing: Written<Moment> = { precision: "bounded" };
  expect(dates({ start: day("2016-09-12"), end: nothing })).toEqual({ start: "2016-09-12" });
  expect(dates({ start: nothing, end: day("2016-09-12") })).toEqual({ start: "2016-09-12", end: "2016-09-12" });
  expect(
    dates({
      start: { latest: "2016-09-12", precision: "bounded" },
      end: { earliest: "2016-09-14", precision: "bounded" },
    }),
  ).toEqual({
    start: "2016-09-12",
    end: "2016-09-14",
  });
  const written = SIMILE_JSON_OUT.write(
    timeline([
      event("a", {
        when: momentOf(AT_MOSCOW),
        media: [{ URL: "https://e.org/a.png" }],
        claims: [claim("alpha", { says: "So & so" })],
      }),
      event("b", { summary: "", claims: [] }),
    ]),
  );
  const [first, second] = (JSON.parse(written.text) as { events: readonly object[] }).events;
  expect(first).toMatchObject({
    image: "https://e.org/a.png",
    description: "<p>Something happened.</p><ul><li>The alpha, ¶1: So &amp; so</li></ul>",
  });
  expect(Object.keys(second ?? {})).toEqual(["id", "start", "durationEvent", "title"]);
  expect(written.notes).toContainEqual({
    at: 'event "a"',
    kind: "dropped",
    what: "the time zone of its date, which has a name and no offset",
  });
});
