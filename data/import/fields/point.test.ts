import { expect, test } from "vitest";
import { pointOf } from "./point.ts";

test.each([
  [90, 180, { latitude: 90, longitude: 180 }],
  [-90, -180, { latitude: -90, longitude: -180 }],
  ["50.5", "36", { latitude: 50.5, longitude: 36 }],
  [90.1, 0, undefined],
  [-90.1, 0, undefined],
  [0, 180.1, undefined],
  [0, -180.1, undefined],
  ["x", 0, undefined],
  [0, "x", undefined],
])("a latitude of %j and a longitude of %j", (latitude, longitude, expected) => {
  expect(pointOf(latitude, longitude)).toStrictEqual(expected);
});
