/** What of a lane lies in a part of time, and which of it comes first. */
import { expect, test } from "vitest";
import { day, days, event } from "../../../e2e/helpers/example.ts";
import { seeded } from "../../../e2e/random/seeded.ts";
import { parseBound, type Interval } from "../../../data/time.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { codedSources } from "../marks/chip.ts";
import type { Drafting } from "../marks/draft.ts";
import { factsFor } from "../marks/facts.ts";
import { eventMember, type Member } from "../marks/member.ts";
import { indexMembers } from "./lane-index.ts";

const drafting: Drafting = {
  plot: 600,
  measure: measureWithSourceSans(),
  coded: codedSources([]),
  outlets: [],
  facts: factsFor([]),
  compared: [],
  year: 2016,
};
const extent = days("2016-09-01", "2016-09-30");
const at = (date: string): number => parseBound(date)!.from;

function member(id: string, from: string, to = from, more: Partial<Member> = {}): Member {
  const made = eventMember(event(id, { when: day(from, to) }), { isFaint: false, order: 0, extent }, drafting);
  return { ...made, ...more };
}

/** Members on one day after the other, named by their places. */
const row = (length: number): readonly Member[] =>
  Array.from({ length }, (_, place) => {
    const at = { from: place * 100, to: place * 100 + 10 };
    return member(String(place), "2016-09-01", "2016-09-01", { own: at, spot: at, reach: at });
  });
const ids = (members: Iterable<Member>): string => [...members].map(({ id }) => id).join(" ");

test("members stand in the order in which they begin, those of one day as they are told", () => {
  const told = [
    member("c", "2016-09-03"),
    member("second", "2016-09-02", "2016-09-04", { order: 2 }),
    member("first", "2016-09-02", "2016-09-09", { order: 1 }),
    member("a", "2016-09-01"),
  ];
  expect(ids(indexMembers(told).members)).toBe("a first second c");
  const forever = { from: -Infinity, to: Infinity };
  const unknown = ["y", "x"].map((id, order) => member(id, "2016-09-01", "2016-09-01", { order, reach: forever }));
  expect(ids(indexMembers([...told, ...unknown]).members)).toBe("y x a first second c");
});

test("what reaches into a part of time is found, and what only touches it is not", () => {
  const index = indexMembers([
    member("before", "2016-09-04"),
    member("into", "2016-09-01", "2016-09-05"),
    member("within", "2016-09-06"),
    member("over", "2016-09-01", "2016-09-20"),
    member("outOf", "2016-09-07", "2016-09-12"),
    member("after", "2016-09-08"),
  ]);
  expect(ids(index.within(days("2016-09-05", "2016-09-07")))).toBe("into over within outOf");
  expect(ids(index.within(days("2016-09-25", "2016-09-27")))).toBe("");
});

test("the part of time may begin and end in any block of members", () => {
  const members = row(100);
  const index = indexMembers(members);
  for (const [first, last] of [
    [0, 99],
    [0, 31],
    [31, 32],
    [32, 63],
    [40, 90],
    [64, 64],
    [96, 99],
  ] as const) {
    const part: Interval = { from: first * 100, to: last * 100 + 1 };
    expect(ids(index.within(part)), `${String(first)} to ${String(last)}`).toBe(ids(members.slice(first, last + 1)));
  }
});

test("one that goes on is found in a part of time far behind the others of its block", () => {
  const members = row(100);
  const long = { ...members[3]!, reach: { from: 300, to: 9_990 } };
  const index = indexMembers(members.with(3, long));
  expect(ids(index.within({ from: 9_900, to: 10_000 }))).toBe("3 99");
});

test("those that count are counted as they begin and end; what is faint is not", () => {
  const faint = member("faint", "2016-09-02", "2016-09-02", { faint: true });
  const index = indexMembers([
    member("a", "2016-09-02", "2016-09-03"),
    member("b", "2016-09-05", "2016-09-06"),
    member("c", "2016-09-05", "2016-09-09"),
    faint,
  ]);
  expect(index.count).toBe(3);
  expect(index.members).toHaveLength(4);
  const begun = ["2016-09-02", "2016-09-03", "2016-09-05", "2016-09-06"].map((date) => index.begunBefore(at(date)));
  expect(begun).toEqual([0, 1, 1, 3]);
  const ended = ["2016-09-03", "2016-09-04", "2016-09-06", "2016-09-07", "2016-09-10"].map((date) =>
    index.endedBy(at(date)),
  );
  expect(ended).toEqual([0, 1, 1, 2, 3]);
});

test("what matters most comes first, and equals are spread over time", () => {
  expect(ids(indexMembers(row(8)).byRank)).toBe("0 4 2 6 1 5 3 7");
  expect(ids(indexMembers(row(5)).byRank)).toBe("0 4 2 1 3");
  expect(ids(indexMembers(row(1)).byRank)).toBe("0");
  expect(ids(indexMembers(row(2)).byRank)).toBe("0 1");
  expect(ids(indexMembers([]).byRank)).toBe("");
  const ranked = row(4).map((one, place) => ({ ...one, rank: place === 3 ? 2 : 1 }));
  expect(ids(indexMembers(ranked).byRank)).toBe("3 0 2 1");
});

test("some of them come in the same order", () => {
  const members = row(8);
  expect(ids(indexMembers(members).ranked(members.slice(2, 6)))).toBe("4 2 5 3");
});

test("in whatever order members come, they are found and counted as by a look at each", () => {
  const random = seeded(11);
  for (let round = 0; round < 30; round += 1) {
    const some = row(random.below(150)).map((one, order) => {
      const from = random.chance(0.1) ? -Infinity : random.below(40);
      const own = { from, to: random.chance(0.1) ? Infinity : Math.max(0, from) + 1 + random.below(30) };
      return { ...one, own, spot: own, reach: own, order, faint: random.chance(0.2) };
    });
    const index = indexMembers(random.shuffled(some));
    const begin = (a: Member, b: Member): number => (a.reach.from === b.reach.from ? 0 : a.reach.from - b.reach.from);
    const plain = [...some].sort((a, b) => begin(a, b) || a.order - b.order);
    expect(index.members).toEqual(plain);
    const clear = plain.filter(({ faint }) => !faint);
    expect(index.count).toBe(clear.length);
    for (const time of [0, 7, 20, 39.5, 70]) {
      const part = { from: time, to: time + 5 };
      expect([...index.within(part)]).toEqual(
        plain.filter(({ reach }) => reach.from < part.to && reach.to > part.from),
      );
      expect(index.begunBefore(time)).toBe(clear.filter(({ spot }) => spot.from < time).length);
      expect(index.endedBy(time)).toBe(clear.filter(({ spot }) => spot.to <= time).length);
    }
  }
});
