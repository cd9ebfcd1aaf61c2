import { expect, test } from "vitest";
import { parseBound } from "../time.ts";
import { findPicture } from "./find-picture.ts";
import { readPicture } from "./keep-picture.ts";

test("notes on days have their intervals, and those on events have none", () => {
  const on = { text: "A day", from: "2016-09-12" };
  const during = { text: "Days", from: "2016-09-12", to: "2016-09-14" };
  const at = { text: "An event", event: "a" };
  expect(readPicture({ name: "One", callouts: [on, during, at] })).toEqual({
    name: "One",
    callouts: [
      { ...on, interval: parseBound("2016-09-12") },
      { ...during, interval: { from: parseBound("2016-09-12")!.from, to: parseBound("2016-09-14")!.to } },
      at,
    ],
  });
  expect(readPicture({ name: "One" })).not.toHaveProperty("callouts");
});

test("of many pictures ten are listed", () => {
  const named = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `picture ${String(at)}` }));
  const listed = (count: number) => {
    const found = findPicture(named(count), "zzz");
    return "problem" in found ? found.problem.split(" There are ")[1] : undefined;
  };
  const ten = named(10)
    .map(({ name }) => `"${name}"`)
    .join(", ");
  expect(listed(10)).toBe(ten);
  expect(listed(11)).toBe(`${ten}, …`);
});
