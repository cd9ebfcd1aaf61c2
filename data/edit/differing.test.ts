import { expect, test } from "vitest";
import { differing } from "./differing.ts";

const [A, B, C, D] = ["a", "b", "c", "d"].map((name) => ({ name })) as [object, object, object, object];

test.each<[string, readonly object[], readonly object[], readonly object[], readonly object[]]>([
  ["nothing", [A, B], [A, B], [], []],
  ["an item in its place", [A, B, C], [A, D, C], [B], [D]],
  ["an item that goes", [A, B, C], [B, C], [A], []],
  ["an item that comes first", [B, C], [A, B, C], [], [A]],
  ["the order alone", [A, B, C], [C, A, B], [], []],
  ["one that goes and one that comes elsewhere", [A, B, C], [C, D, B], [A], [D]],
  ["all of them", [A, B], [C], [A, B], [C]],
])("lists that differ in %s", (_, before, now, gone, come) => {
  const found = differing(before, now);
  expect(found).toEqual({ gone, come });
  // The same objects, and not such as are like them.
  expect([...found.gone, ...found.come].every((item, index) => item === [...gone, ...come][index])).toBe(true);
});
