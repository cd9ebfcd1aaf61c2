import { expect, test } from "vitest";
import { claim, event, source, timeline } from "../../../e2e/helpers/example.ts";
import type { TimelineEvent } from "../../../data/timeline.ts";
import { placed } from "../../../e2e/helpers/placed.ts";
import { makeScene } from "../compose/make-scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { STYLES } from "../text/text.ts";

const measure = measureWithSourceSans();

function glyphFor(facts: Partial<TimelineEvent>, match: string, faint?: ReadonlySet<string>) {
  const subject = timeline([event("a", facts)]);
  const options = { match, ...(faint && { faint }) };
  const scene = makeScene(subject, subject.extent.interval, { width: 1200 }, measure, options);
  return placed(scene.glyphs.find(({ id }) => id === "a")!);
}

test("a word of the title has its ground just where it is drawn", () => {
  const { title, match, matches } = glyphFor({ title: "Convoy hit near Aleppo" }, "hit");
  const before = measure("Convoy ", STYLES.event);
  expect(match).toBe("title");
  expect(matches).toHaveLength(1);
  const { x, y, width, height } = matches![0]!;
  expect(x + 1.5).toBeCloseTo(title.x + before, 6);
  expect(width - 3).toBeCloseTo(measure("Convoy hit", STYLES.event) - before, 6);
  expect(y).toBeLessThan(title.y - 9);
  expect(y + height).toBeGreaterThan(title.y + 2);
});

test("a word from right to left has its ground where it stands, not where it would stand from the left", () => {
  const { title, matches } = glyphFor({ title: "اتفاق الميناء" }, "الميناء");
  const [{ x, width }] = matches as unknown as [{ x: number; width: number }];
  expect(matches).toHaveLength(1);
  expect(x + 1.5).toBeCloseTo(title.x, 6);
  expect(width - 3).toBeCloseTo(title.width - measure("اتفاق ", STYLES.event), 6);
});

test("words of claims mark the chips of the sources that say them, and no others", () => {
  const claims = [claim("alpha", { says: "It burned." }), claim("beta", { says: "It sank." })];
  const { chips, match, matches } = glyphFor({ title: "Convoy hit", claims }, "sank convoy");
  const ofBeta = chips.find((chip) => chip.source === "beta")!.box;
  expect(match).toBe("text");
  expect(matches).toHaveLength(2);
  expect(matches![1]).toEqual({ x: ofBeta.x - 2, y: ofBeta.y - 2, width: ofBeta.width + 4, height: ofBeta.height + 4 });
});

test("what the title shows is not marked again at the sources", () => {
  const { matches } = glyphFor(
    { title: "Convoy hit", claims: [claim("alpha", { says: "A convoy was hit." })] },
    "convoy",
  );
  expect(matches).toHaveLength(1);
});

test("what stands in the summary alone is a line under the title", () => {
  const { title, match, matches } = glyphFor({ summary: "Trucks burned." }, "trucks");
  expect(match).toBe("text");
  expect(matches).toEqual([{ x: title.x, y: title.y + 2, width: title.width, height: 3 }]);
});

test("nothing is marked without a search, nor in what is faint", () => {
  expect(glyphFor({ title: "Convoy" }, " ").matches).toBeUndefined();
  expect(glyphFor({ title: "Convoy" }, "convoy", new Set(["a"])).matches).toBeUndefined();
});

test("sources keep their colours while others are not known yet", () => {
  const sources = [{ ...source("alpha"), custom: {} }, source("beta")];
  const subject = timeline([event("a", { claims: [claim("beta")] })], { sources });
  const scene = makeScene(subject, subject.extent.interval, { width: 1200 }, measure);
  expect(scene.glyphs[0]?.body.chips.map(({ series }) => series)).toEqual([1]);
});

test("a title on several lines shows its words on each of them, and no other line does", () => {
  const claims = [claim("alpha", { says: "A convoy was hit near the northern bridge." })];
  const facts = { title: `Convoy hit ${"on the road out of the town and ".repeat(3)}near the bridge`, claims };
  const told = (match: string) => {
    const subject = timeline([event("a", { ...facts, summary: "Trucks burned at the bridge." })]);
    const scene = makeScene(subject, subject.extent.interval, { width: 380 }, measure, { match, isDown: true });
    const { title, lines = [], matches = [] } = placed(scene.glyphs.find(({ id }) => id === "a")!);
    const titles = [title, ...lines.filter(({ style }) => style === title.style)];
    return { count: titles.length, matches, last: titles.at(-1)! };
  };
  const { count, matches, last } = told("bridge");
  expect(count).toBeGreaterThan(1);
  // On the last line of the title alone: neither at the chip nor at the words below.
  expect(matches).toHaveLength(1);
  expect(matches[0]!.y).toBeLessThan(last.y);
  expect(matches[0]!.y + matches[0]!.height).toBeGreaterThan(last.y);
});
