import { expect, test } from "vitest";
import { event, timeline } from "../../e2e/helpers/example.ts";
import { parseBound } from "../time.ts";
import { findPicture } from "./find-picture.ts";
import { readPicture, withPictureKept } from "./keep-picture.ts";

const whole = timeline([event("a"), event("b")]);

test("a picture is kept behind the others, or in the place of the one of its name", () => {
  const kept = withPictureKept(whole, { name: "One", title: "A" });
  if ("problem" in kept) throw new Error(kept.problem);
  expect(kept).toEqual({ ...whole, version: 2, pictures: [{ name: "One", title: "A" }] });
  const two = withPictureKept(kept, { name: "Two" });
  if ("problem" in two) throw new Error(two.problem);
  expect(withPictureKept(two, { name: "One", title: "B" })).toMatchObject({
    pictures: [{ name: "One", title: "B" }, { name: "Two" }],
  });
});

test("a picture of events that are not there is not kept", () => {
  const callouts = [{ text: "Here", event: "c" }];
  expect(withPictureKept(whole, { name: "One", hidden: ["b", "c"] })).toEqual({ problem: 'no event has the id "c"' });
  expect(withPictureKept(whole, { name: "One", callouts })).toEqual({ problem: 'no event has the id "c"' });
  expect(
    withPictureKept(whole, { name: "One", hidden: ["a"], callouts: [{ text: "Here", event: "b" }] }),
  ).toMatchObject({ pictures: [{ name: "One", hidden: ["a"] }] });
});

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
