import { expect, test } from "vitest";
import { shippedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { makeScene } from "./make-scene.ts";

const measure = measureWithSourceSans();
const shipped = shippedTimeline();
const sceneOf = () => makeScene(structuredClone(shipped), shipped.extent.interval, { width: 1200 }, measure);

test.each(["UTC", "Pacific/Apia", "America/St_Johns"])("the scene is the same in the zone %s", (zone) => {
  const scene = sceneOf();
  const own = process.env["TZ"];
  const ownOffset = new Date(2016, 8, 12).getTimezoneOffset();
  try {
    process.env["TZ"] = zone;
    expect(new Date(2016, 8, 12).getTimezoneOffset()).not.toBe(ownOffset);
    expect(sceneOf()).toEqual(scene);
  } finally {
    process.env["TZ"] = own;
  }
});
