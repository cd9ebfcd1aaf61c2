import { expect, test } from "vitest";
import { event, timeline } from "../../../e2e/helpers/example.ts";
import { NO_FILTER } from "../../../data/look/filter.ts";
import type { PictureRequest } from "../../../data/ipc/channels.ts";
import { FIRST_LOOK } from "../../../data/look/look.ts";
import { firstChoices, pictureRequest, type ExportChoices, type ShownNow } from "./export-choices.ts";

const shown = timeline([event("one")]);

const now: ShownNow = {
  timeline: shown,
  view: { from: Date.UTC(2016, 8, 10), to: Date.UTC(2016, 8, 12) },
  look: {
    ...FIRST_LOOK,
    filter: { ...NO_FILTER, text: "truce" },
    context: true,
    knownOn: "2016-10-01",
    lanesBy: "actor",
  },
  selection: { kind: "event", id: "one" },
  theme: "dark",
  width: 1000,
};

function asked(choices: Partial<ExportChoices>): PictureRequest {
  const found = pictureRequest({ ...firstChoices(shown), ...choices }, now);
  if ("wrong" in found) throw new Error(JSON.stringify(found.wrong));
  return found.request;
}

function wrong(choices: Partial<ExportChoices>) {
  const found = pictureRequest({ ...firstChoices(shown), ...choices }, now);
  return "wrong" in found ? found.wrong : {};
}

test("before anybody chooses, the picture is what the window shows", () => {
  expect(asked({})).toEqual({
    format: "svg",
    view: now.view,
    theme: "dark",
    look: now.look,
    selection: now.selection,
    page: { width: 1000, dpi: 192 },
    furniture: {},
  });
});

test("the whole timeline, or whole days from the first to the last", () => {
  expect(asked({ period: "whole" }).view).toEqual({ from: Date.UTC(2016, 8, 5), to: Date.UTC(2016, 8, 26) });
  expect(asked({ period: "dates", from: "2016-09-07", to: "2016-09-07" }).view).toEqual({
    from: Date.UTC(2016, 8, 7),
    to: Date.UTC(2016, 8, 8),
  });
});

test("a day without its year is that of the timeline", () => {
  const { view } = asked({ period: "dates", from: "Sept 7", to: "8 September" });
  expect(view).toEqual(asked({ period: "dates", from: "2016-09-07", to: "2016-09-08" }).view);
});

test("without the window's filters everything is drawn, also what was published later", () => {
  const { look } = asked({ filtered: false });
  expect(look).toEqual({ ...FIRST_LOOK, lanesBy: "actor" });
  expect(asked({ layout: "coverage" }).look).toEqual({ ...now.look, layout: "coverage" });
  expect(asked({ lanesBy: "source" }).look).toEqual({ ...now.look, lanesBy: "source" });
});

test("a size is that of a preset, or what is typed in the unit that is chosen", () => {
  expect(asked({ size: "a4" }).page).toMatchObject({ unit: "mm", dpi: 300, magnification: 8 / 11 });
  expect(asked({ size: "a4", dpi: "150" }).page).toMatchObject({ dpi: 150 });
  const inch = { size: "custom", width: "7", unit: "in" } as const;
  expect(asked(inch).page).toEqual({ width: 672, unit: "in", dpi: 300 });
  expect(asked({ ...inch, height: "5" }).page).toEqual({ width: 672, height: 480, unit: "in", dpi: 300 });
  expect(asked({ size: "custom", width: "800", unit: "px" }).page).toEqual({ width: 800, unit: "px", dpi: 96 });
});

test("words that are as the timeline has them are not said; one that is emptied is left out", () => {
  expect(asked({ title: "Another", subtitle: "", credit: "Desk" }).furniture).toEqual({
    title: "Another",
    subtitle: "",
    credit: "Desk",
  });
  expect(asked({ notes: true, sourceList: true, legend: "none" }).furniture).toEqual({
    notes: true,
    sourceList: true,
    legend: "none",
  });
  expect(asked({ alt: true, sources: "bibtex" }).sidecars).toEqual({ alt: true, sources: "bibtex" });
});

test("a file carries the timeline as its size decides, unless that is said, and only an SVG has its words as outlines", () => {
  expect(asked({ outlines: true })).not.toHaveProperty("embed");
  expect(asked({ embed: "always" })).toMatchObject({ embed: true });
  expect(asked({ embed: "never", outlines: true })).toMatchObject({ embed: false, text: "outlines" });
  expect(asked({ format: "pdf", outlines: true })).not.toHaveProperty("text");
});

test("a page keeps the theme that is chosen for it, or else that of its reader", () => {
  expect(asked({ format: "html" }).look?.theme).toBe("system");
  expect(asked({ format: "html", theme: "print" }).look?.theme).toBe("print");
});

test("fields that are wrong say so, each with the way out", () => {
  expect(wrong({ period: "dates", from: "soon", to: "2016-02-30" })).toEqual({
    from: "Write a date as 12 Sep 2016, 2016-09-12, September 2016 or 2016.",
    to: "No calendar has 2016-02-30.",
  });
  expect(wrong({ period: "dates", from: "2016-09-07", to: "2016-09-06" })).toEqual({
    to: "must not be before the first",
  });
  expect(wrong({ size: "custom", width: "10", height: "wide", unit: "mm" })).toEqual({
    width: "must be from 84.7 to 5291.6 mm",
    height: "must be from 63.5 to 5291.6 mm",
  });
  expect(wrong({ size: "custom", width: "5300", height: "5300", unit: "mm" })).toEqual({
    width: "must be from 84.7 to 5291.6 mm",
    height: "must be from 63.5 to 5291.6 mm",
  });
  expect(wrong({ format: "png", dpi: "9" })).toEqual({ dpi: "must be from 10 to 1200" });
  expect(wrong({ format: "png", dpi: "1201" })).toEqual({ dpi: "must be from 10 to 1200" });
});

test.each([
  ["px", "320", "240", "20000"],
  ["mm", "84.7", "63.5", "5291.6"],
  ["in", "3.4", "2.5", "208.3"],
] as const)("what a field in %s says can be typed, can be", (unit, narrowest, lowest, most) => {
  const sized = { size: "custom", unit } as const;
  expect(wrong({ ...sized, width: narrowest, height: lowest })).toEqual({});
  expect(wrong({ ...sized, width: most, height: most })).toEqual({});
  expect(wrong({ ...sized, width: "0", height: "0" })).toEqual({
    width: `must be from ${narrowest} to ${most} ${unit}`,
    height: `must be from ${lowest} to ${most} ${unit}`,
  });
  for (const dpi of ["10", "1200"]) expect(wrong({ format: "png", dpi })).toEqual({});
});

test("a field that is not shown is not wrong", () => {
  expect(wrong({ period: "view", from: "soon" })).toEqual({});
  expect(wrong({ format: "svg", dpi: "9" })).toEqual({});
  expect(wrong({ format: "html", size: "custom", width: "" })).toEqual({});
});

test("a page has nothing of the size and the words that were chosen for a picture before", () => {
  const chosen = { size: "card", legend: "none", title: "Another", notes: true } as const;
  const picture = asked({ format: "png", ...chosen });
  expect(picture.page.height).toBeGreaterThan(0);
  const { page, furniture } = asked({ format: "html", ...chosen });
  expect([page, furniture]).toEqual([{ width: 1000 }, {}]);
});

test("a period may begin and end at a time of day", () => {
  const { view } = asked({ period: "dates", from: "2016-09-07T09:00", to: "7 Sep 2016, 16:59" });
  expect(view.to - view.from).toBe(8 * 3_600_000);
});
