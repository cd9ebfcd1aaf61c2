import { expect, test } from "vitest";
import { event, timeline } from "../../../e2e/helpers/example.ts";
import { parseBound } from "../../../data/time.ts";
import { VIEW_OPTIONS, viewSettings } from "./export-view.ts";
import { Unfit } from "../option-table.ts";

/** What `--from` and `--to` give on a timeline of 5 to 25 September 2016. */
function viewOf(from: string, to: string) {
  const [first, last] = [VIEW_OPTIONS.from.read(from), VIEW_OPTIONS.to.read(to)];
  if (first instanceof Unfit || last instanceof Unfit) throw new Error("unfit");
  const file = { path: "t.json", shown: "t.json", isOwn: true } as const;
  return viewSettings({ from: first, to: last }, timeline([event("a")]), file).settings.view;
}

test.each([
  ["2016-09-12", "2016-09-14", "2016-09-12", "2016-09-14"],
  ["2016-09-12T17:00", "2016-09-12T18:30", "2016-09-12T17:00", "2016-09-12T18:30"],
  ["2016-09-12T17:00+03:00", "12 Sep 2016, 6:30 pm", "2016-09-12T17:00", "2016-09-12T18:30"],
  ["September 2016", "2016", "2016-09", "2016"],
  ["Sept 12", "14 September", "2016-09-12", "2016-09-14"],
])("--from %j --to %j shows from the begin of one to the end of the other", (from, to, first, last) => {
  expect(viewOf(from, to)).toEqual({ from: parseBound(first)!.from, to: parseBound(last)!.to });
});

test("--layout says which way time runs, whatever a link says; without it a link does, else the width", () => {
  const file = { path: "t.json", shown: "t.json", isOwn: true } as const;
  const look = (values: Parameters<typeof viewSettings>[0]) =>
    viewSettings(values, timeline([event("a")]), file).settings.look;
  const link = VIEW_OPTIONS.view.read("sourceline://view?layout=down");
  if (link instanceof Unfit) throw new Error("unfit");
  expect(look({ layout: "down" })?.layout).toBe("down");
  expect(look({ view: link })?.layout).toBe("down");
  expect(look({ view: link, layout: "across" })?.layout).toBe("across");
  expect(VIEW_OPTIONS.layout.read("coverage")).toBe("coverage");
  expect(look({})).toBeUndefined();
  expect(VIEW_OPTIONS.layout.read("auto")).toBeInstanceOf(Unfit);
});

test("--to-scale draws empty time at its length, whatever a link says; without it a link does", () => {
  const file = { path: "t.json", shown: "t.json", isOwn: true } as const;
  const isToScale = (values: Parameters<typeof viewSettings>[0]) =>
    viewSettings(values, timeline([event("a")]), file).settings.look?.toScale;
  const link = VIEW_OPTIONS.view.read("sourceline://view?to-scale");
  if (link instanceof Unfit) throw new Error("unfit");
  expect([isToScale({ "to-scale": true }), isToScale({ view: link }), isToScale({})]).toEqual([true, true, undefined]);
});
