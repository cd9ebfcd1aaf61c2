/** The dates of the shipped timeline, in the words of its reports: one of the readings has the bounds that its editors found. */
import { expect, test } from "vitest";
import { shippedTimeline } from "../../e2e/helpers/parsed-timeline.ts";
import { isSpan, type Claim, type Moment, type When } from "../timeline.ts";
import { saidDate } from "./said-date.ts";

const shipped = shippedTimeline();
const published = new Map(shipped.sources.map(({ id, custom }) => [id, custom.published]));

interface Worded {
  readonly source: string;
  readonly wording: string;
  readonly moment: Moment;
  /** What it counts from: of an end, its start. */
  readonly of?: When;
}

function wordedIn({ source, when }: Claim): readonly Worded[] {
  if (when === undefined) return [];
  const ends: readonly { moment: Moment; of?: When }[] = isSpan(when)
    ? [
        { moment: when.start, of: when.end },
        { moment: when.end, of: when.start },
      ]
    : [{ moment: when }];
  return ends.flatMap(({ moment, of }) =>
    moment.wording === undefined ? [] : [{ source, wording: moment.wording, moment, ...(of && { of }) }],
  );
}

/** The day on which the truce began: what "within a week" and "a few days later" count from in all reports. */
const truce = shipped.events.find(({ id }) => id === "truce")!.when;
const truceBegan = isSpan(truce) ? truce.start : truce;

const COUNTED_FROM_TRUCE = /within a week|few days/u;

/** What the words alone do not give, and why. */
const UNDERSTOOD: Readonly<Record<string, string>> = {
  "nearly a year": "a length, and not when it was: the start follows from its end, which other words give",
  "are over": "no words for a time: the bounds are those of the report",
  "last summer": "the file knows the hemisphere, and that it was before the plan began",
  "began to fall apart after a few days": "a clause: its last four words alone are read, with the bounds of the file",
  then: "it points at another sentence",
  weeklong: "a length, and not when it was: it is counted back from the report",
  "for some time": "a length of no size: only the report bounds it",
};

const all = shipped.events.flatMap(({ claims }) => claims.flatMap(wordedIn));

function hasReading({ source, wording, moment, of }: Worded): boolean {
  const report = published.get(source);
  const from = COUNTED_FROM_TRUCE.test(wording) ? truceBegan : of;
  const read = saidDate(wording, { ...(report && { published: report }), ...(from && { of: from }) });
  if ("problem" in read) return false;
  const moments = read.readings.flatMap(({ when }) => (isSpan(when) ? [when.start, when.end] : [when]));
  return moments.some(({ earliest, latest }) => earliest === moment.earliest && latest === moment.latest);
}

test("the timeline has many dates in words", () => {
  expect(all.length).toBeGreaterThan(40);
});

test("words that are no date by themselves are those that are understood, and no others", () => {
  const differing = new Set(all.filter((worded) => !hasReading(worded)).map(({ wording }) => wording));
  expect([...differing].sort()).toEqual(Object.keys(UNDERSTOOD).sort());
});

test("the words of a clause that are a date have the bounds of the file", () => {
  const [clause] = all.filter(({ wording }) => wording === "began to fall apart after a few days");
  expect(hasReading({ ...clause!, wording: "after a few days" })).toBe(true);
});
