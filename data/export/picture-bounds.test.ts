import { expect, test } from "vitest";
import {
  LARGEST_IN_PNG,
  largestUnasked,
  MOST_PIXELS,
  PictureRefused,
  pixelRefusal,
  refusalText,
  stayingRemark,
  timelineRefusal,
} from "./picture-bounds.ts";

test("a PNG has as many pixels as common programs open, and no more", () => {
  expect(pixelRefusal({ width: 1000, height: MOST_PIXELS / 1000 })).toBeUndefined();
  const refused = pixelRefusal({ width: 1000, height: MOST_PIXELS / 1000 + 1 });
  expect(refused).toBeInstanceOf(PictureRefused);
  expect(refusalText(refused, "window")).toBe(
    "a PNG of 1,000 × 178,001 pixels is too large: common programs open no more than 178,000,000 pixels; choose a smaller width or fewer pixels per inch, a shorter period, or an SVG or PDF",
  );
});

test("a timeline that is asked to travels in a PNG up to 1 MB, and in other formats up to what is read again", () => {
  const most = 3 * LARGEST_IN_PNG;
  expect(timelineRefusal(LARGEST_IN_PNG, most, "png")).toBeUndefined();
  expect(timelineRefusal(most, most, "svg")).toBeUndefined();
  const png = timelineRefusal(LARGEST_IN_PNG + 1, most, "png");
  const pdf = timelineRefusal(most + 1, most, "pdf");
  expect([png, pdf].map((refused) => refusalText(refused, "call"))).toEqual([
    "the timeline has 1.01 MB, and common programs refuse a PNG that carries over 1 MB of text; leave out --embed, or choose an SVG or PDF",
    "the timeline has 3.01 MB, and a picture carries no more than 3.00 MB; leave out --embed",
  ]);
});

test("without being asked, a timeline travels up to 2 MB, in a PNG up to 1 MB, and it is said why it stays", () => {
  expect((["svg", "png", "pdf"] as const).map(largestUnasked)).toEqual([2_000_000, 1_000_000, 2_000_000]);
  expect(stayingRemark("pdf")).toBe(
    "the timeline has more than 2 MB and is left out, so the picture cannot be opened again: it travels where that is asked for",
  );
  expect(stayingRemark("png")).toBe(
    "the timeline has more than 1 MB and is left out, so the picture cannot be opened again: common programs refuse a PNG with so much text",
  );
});

test("a refusal from another thread, which has lost its class, is told the same; other errors are not", () => {
  const here = new PictureRefused("the timeline is large", "timeline");
  const { name, message, code } = here;
  const there = Object.assign(new Error(message), { name, message, code });
  expect(refusalText(there, "window")).toBe(refusalText(here, "window"));
  expect(refusalText(Object.assign(new Error("no"), { code: "ENOENT" }), "window")).toBeUndefined();
  expect(refusalText("PictureRefused", "window")).toBeUndefined();
});
