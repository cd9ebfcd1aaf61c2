import { expect, test } from "vitest";
import { claim, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { makeScene } from "../compose/make-scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import type { Scene } from "../scene.ts";

const measure = measureWithSourceSans();
const subject = timeline([
  event("alone", { claims: [claim("alpha"), claim("gamma")] }),
  event("both", { claims: [claim("alpha"), claim("beta")] }),
  event("other", { claims: [claim("gamma")] }),
]);

function sceneOf(compared: readonly string[], shown?: ReadonlySet<string>): Scene {
  const options = { compared, ...(shown && { shown }) };
  return makeScene(subject, subject.extent.interval, { width: 1200 }, measure, options);
}

function standings({ glyphs }: Scene): Record<string, string | undefined> {
  return Object.fromEntries(glyphs.map(({ id, body }) => [id, body.coverage?.standing]));
}

function legendLine({ legend }: Scene): string[] {
  const row = legend!.texts.find(({ text }) => text === "Told by")?.y;
  return legend!.texts
    .filter(({ y, text }) => Math.abs(y - (row ?? NaN)) < 3 && text !== "Told by")
    .map(({ text }) => text);
}

test("each event says which of two compared sources tell it", () => {
  const scene = sceneOf(["beta", "alpha"]);
  expect(standings(scene)).toEqual({ alone: "only", both: "all", other: "none" });
  expect(scene.glyphs.find(({ id }) => id === "alone")!.body.coverage!.parts).toEqual([0, null]);
  expect(scene.glyphs.find(({ id }) => id === "alone")!.body.name).toMatch(/; of AL and BE, only AL tells it$/);
});

test("of three sources, some may tell an event", () => {
  const scene = sceneOf(["alpha", "beta", "gamma"]);
  expect(standings(scene)).toEqual({ alone: "several", both: "several", other: "only" });
  expect(scene.glyphs.find(({ id }) => id === "alone")!.body.coverage!.parts).toEqual([0, null, 2]);
});

test("the legend names every kind and counts the events that are shown", () => {
  expect(legendLine(sceneOf(["alpha", "beta"]))).toEqual([
    "only AL", "1 event", "only BE", "0 events", "both", "1 event", "neither", "1 event",
  ]); // prettier-ignore
  expect(legendLine(sceneOf(["alpha", "beta"], new Set(["both"])))).toContain("neither");
  expect(legendLine(sceneOf(["alpha", "beta"], new Set(["both"]))).filter((text) => text === "0 events")).toHaveLength(
    3,
  );
});

test("chips of compared sources stand out, those of others step back, wherever they are", () => {
  const scene = sceneOf(["alpha", "beta"]);
  const voices = [...scene.glyphs.flatMap(({ body }) => body.chips), ...scene.legend!.chips].map(
    (chip) => `${chip.source} ${String(chip.voice)}`,
  );
  expect(new Set(voices)).toEqual(new Set(["alpha compared", "beta compared", "gamma aside"]));
});

test("fewer than two sources that are there compare nothing", () => {
  const plain = makeScene(subject, subject.extent.interval, { width: 1200 }, measure);
  expect(sceneOf(["alpha"])).toEqual(plain);
  expect(sceneOf(["alpha", "alpha", "gone"])).toEqual(plain);
});

test("a source without a code is not compared", () => {
  const bare = { ...subject, sources: [source("alpha"), { ...source("beta"), custom: {} }] };
  const scene = makeScene(bare, bare.extent.interval, { width: 1200 }, measure, { compared: ["alpha", "beta"] });
  expect(scene.compared).toEqual([]);
});
