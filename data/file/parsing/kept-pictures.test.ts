/** Pictures that are kept under names, from a file to the timeline and back. */
import { expect, test } from "vitest";
import { COLUMN, picturesFile, SLIDE } from "../../../e2e/helpers/pictures/named-pictures.ts";
import { parsedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { embeddedOf } from "../../../main/embedded/embedded.ts";
import { parseBound } from "../../time.ts";
import { asWritten, writtenJson } from "../../written.ts";

const whole = parsedTimeline(picturesFile());
const from = (text: string) => parseBound(text)!.from;

test("a callout on a day or a period has its interval, one on an event has none", () => {
  expect(whole.pictures?.[0]?.callouts?.map(({ interval }) => interval)).toEqual([
    undefined,
    { from: from("2001-05-15"), to: from("2001-05-21") },
    { from: from("2001-05-16"), to: from("2001-05-17") },
  ]);
});

test("pictures are written as they were read, in a file and in a picture that carries the timeline", () => {
  const pictures = [SLIDE, COLUMN];
  expect(asWritten(whole).pictures).toEqual(pictures);
  expect(writtenJson(whole)).toContain(`"pictures":${JSON.stringify(pictures)}`);
  const { timeline } = embeddedOf(whole, { view: { from: 0, to: 1 }, theme: "light" });
  expect(parsedTimeline(timeline).pictures).toEqual(whole.pictures);
});
