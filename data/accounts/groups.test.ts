import { expect, test } from "vitest";
import { seeded } from "../../e2e/random/seeded.ts";
import { maximalGroups } from "./groups.ts";

type Range = readonly [from: number, to: number];

const meet = ([from, to]: Range, [otherFrom, otherTo]: Range): boolean => from <= otherTo && otherFrom <= to;

test.each<[string, readonly Range[], number[][]]>([
  ["nothing", [], [[]]],
  ["one", [[1, 2]], [[0]]],
  [
    "two that meet",
    [
      [1, 2],
      [2, 3],
    ],
    [[0, 1]],
  ],
  [
    "two apart",
    [
      [1, 2],
      [3, 4],
    ],
    [[0], [1]],
  ],
  [
    "a chain of three: the middle is in both",
    [
      [1, 3],
      [3, 5],
      [5, 7],
    ],
    [
      [0, 1],
      [1, 2],
    ],
  ],
  [
    "a chain of four",
    [
      [1, 3],
      [3, 5],
      [5, 7],
      [7, 9],
    ],
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
  ],
  [
    "one around two that are apart",
    [
      [1, 2],
      [0, 9],
      [5, 6],
    ],
    [
      [0, 1],
      [1, 2],
    ],
  ],
  [
    "three that all meet, and one apart",
    [
      [1, 5],
      [2, 6],
      [9, 9],
      [3, 7],
    ],
    [[0, 1, 3], [2]],
  ],
])("groups of %s", (_name, ranges, groups) => {
  expect(maximalGroups(ranges, meet)).toEqual(groups);
});

test("agrees with trying every set, whatever agrees with what", () => {
  const random = seeded(3);
  for (let round = 0; round < 200; round += 1) {
    const size = 1 + random.below(8);
    const pairs = new Set(
      Array.from({ length: random.below(2 * size) }, () => pairOf(random.below(size), random.below(size))),
    );
    const agree = (a: number, b: number): boolean => pairs.has(pairOf(a, b));
    const items = Array.from({ length: size }, (_, index) => index);
    expect(maximalGroups(items, agree)).toEqual(maximalByTrying(items, agree));
  }
});

function pairOf(a: number, b: number): string {
  return `${String(Math.min(a, b))} ${String(Math.max(a, b))}`;
}

function maximalByTrying(
  items: readonly number[],
  agree: (a: number, b: number) => boolean,
): readonly (readonly number[])[] {
  const sets = Array.from({ length: 2 ** items.length - 1 }, (_, at) =>
    items.filter((item) => Math.floor((at + 1) / 2 ** item) % 2 === 1),
  );
  const whole = sets.filter((set) => set.every((a) => set.every((b) => a === b || agree(a, b))));
  const maximal = whole.filter(
    (set) => !whole.some((other) => other.length > set.length && set.every((item) => other.includes(item))),
  );
  return maximal.sort((a, b) => {
    const at = a.findIndex((item, index) => item !== b[index]);
    return a[at]! - b[at]!;
  });
}

test("more items than anybody reads as groups stand alone, and so do those that are too entangled", () => {
  const alone = (count: number) => Array.from({ length: count }, (_, index) => [index]);
  const items = Array.from({ length: 201 }, (_, index) => index);
  expect(maximalGroups(items, () => true)).toEqual(alone(201));
  expect(maximalGroups(items.slice(0, 200), () => true)).toEqual([items.slice(0, 200)]);
  // Threes of which any two agree unless they are of one three: 3 to the power of 20 groups.
  const entangled = items.slice(0, 60);
  expect(maximalGroups(entangled, (a, b) => Math.floor(a / 3) !== Math.floor(b / 3))).toEqual(alone(60));
});
