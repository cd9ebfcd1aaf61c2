import { expect, test } from "vitest";
import { memo, memoOfObjects } from "./memo.ts";

/** A function that takes down what it was asked. */
function asked<K>() {
  const keys: K[] = [];
  const make = (key: K): K | undefined => {
    keys.push(key);
    return key === 0 ? undefined : key;
  };
  return { keys, make };
}

test("each key is worked out once, also where nothing comes of it", () => {
  const { keys, make } = asked<number>();
  const remembered = memo(make);
  expect([1, 0, 1, 0].map(remembered)).toEqual([1, undefined, 1, undefined]);
  expect(keys).toEqual([1, 0]);
});

test("beyond its limit it forgets what was before", () => {
  const { keys, make } = asked<number>();
  const remembered = memo(make, 2);
  for (const key of [1, 2, 2, 3, 3, 1]) remembered(key);
  expect(keys).toEqual([1, 2, 3, 1]);
});

test("each object is asked once, also where nothing comes of it", () => {
  const keys: object[] = [];
  const remembered = memoOfObjects((key: object): string | undefined => {
    keys.push(key);
    return undefined;
  });
  const one = { id: 1 };
  expect([remembered(one), remembered(one)]).toEqual([undefined, undefined]);
  expect(keys).toEqual([one]);
});

test("objects are told apart as objects", () => {
  const { keys, make } = asked<{ readonly id: number }>();
  const remembered = memoOfObjects(make);
  const [one, other] = [{ id: 1 }, { id: 1 }];
  for (const key of [one, one, other]) remembered(key);
  expect(keys).toEqual([one, other]);
});
