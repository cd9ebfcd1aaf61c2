/** Where title, subtitle and day stand over the lanes, and where a part under them has its entries. */
import { expect, test } from "vitest";
import { sheetOf } from "../sheet.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { baselineFor, textAt } from "../text/text.ts";
import { makeHeader } from "./header.ts";
import { makeSection, type Entry } from "./section.ts";

const measure = measureWithSourceSans();
const subject = { title: "A title", description: "What is told" };

test("title, subtitle and day stand one under another in a wide picture", () => {
  const [lines, bottom] = makeHeader(subject, { asOf: "2016-10-03" }, sheetOf(1200), measure);
  expect(lines.map(({ text, style, x, y }) => [text, style, x, y])).toEqual([
    ["A title", "title", 40, expect.closeTo(baselineFor("title", 36 + 18), 6)],
    ["What is told", "subtitle", 40, expect.closeTo(baselineFor("subtitle", 72 + 4 + 11), 6)],
    ["As of 3 October 2016", "asOf", 40, expect.closeTo(baselineFor("asOf", 98 + 4 + 10), 6)],
  ]);
  expect(bottom).toBe(122 + 30);
});

test("in a narrow one they are smaller, and closer", () => {
  const [lines, bottom] = makeHeader(subject, { asOf: "lately" }, sheetOf(559), measure);
  expect(lines.map(({ text, style, x, y }) => [text, style, x, y])).toEqual([
    ["A title", "titleNarrow", 20, expect.closeTo(baselineFor("titleNarrow", 28 + 13.5), 6)],
    ["What is told", "subtitleNarrow", 20, expect.closeTo(baselineFor("subtitleNarrow", 55 + 3 + 9.5), 6)],
    ["lately", "asOf", 20, expect.closeTo(baselineFor("asOf", 77 + 4 + 10), 6)],
  ]);
  expect(bottom).toBe(101 + 22);
  expect(makeHeader(subject, {}, sheetOf(560), measure)[0][0]!.style).toBe("title");
});

test("what is empty takes no room, and where all is the axis begins near the top", () => {
  const only = makeHeader({ title: "", description: "What is told" }, {}, sheetOf(1200), measure);
  expect(only[0].map(({ y }) => y)).toEqual([expect.closeTo(baselineFor("subtitle", 36 + 11), 6)]);
  expect(only[1]).toBe(58 + 30);
  expect(makeHeader({ title: "", description: "" }, undefined, sheetOf(1200), measure)).toEqual([[], 20]);
});

test("a title is broken within the margins", () => {
  const [lines] = makeHeader(
    { title: "Words that stand on several lines of a picture", description: "" },
    {},
    sheetOf(320),
    measure,
  );
  expect(lines.length).toBeGreaterThan(1);
  for (const { x, width } of lines) expect(x + width).toBeLessThanOrEqual(300);
  expect(lines[1]!.y - lines[0]!.y).toBeCloseTo(27, 6);
});

const entry = (...texts: readonly string[]): Entry => ({
  indent: 20,
  paragraphs: [
    { style: "noteTitle", texts: texts.slice(0, 1) },
    { style: "legendNote", texts: texts.slice(1) },
  ],
  lead: (x, middle) => ({ texts: [textAt(measure, "noteNumber", "1", x, middle)], chips: [] }),
});

test("entries stand beside the head of their part, in columns where there is room", () => {
  const entries = [entry("a", "b"), entry("c", "d", "e")];
  const [{ y, texts, blocks }, height] = makeSection("Notes", entries, 400, { x: 40, y: 100, width: 1000, measure });
  expect(y).toBe(100);
  expect(texts[0]).toMatchObject({ text: "Notes", x: 40, y: baselineFor("legendHead", 116 + 8.25) });
  // Two columns of 448 px beside a head of 76 px.
  const column = 40 + 76 + 448 + 28;
  const line = (text: string, x: number, row: number, style: "noteTitle" | "legendNote") =>
    expect.objectContaining({
      text,
      x,
      y: expect.closeTo(baselineFor(style, 116 + 16.5 * (row + 0.5)), 6) as number,
    }) as object;
  expect(texts.slice(1)).toEqual([
    expect.objectContaining({ text: "1", x: 116, y: 116 + 8.25 }),
    line("a", 136, 0, "noteTitle"),
    line("b", 136, 1, "legendNote"),
    expect.objectContaining({ text: "1", x: column, y: 116 + 8.25 }),
    line("c", column + 20, 0, "noteTitle"),
    line("d", column + 20, 1, "legendNote"),
    line("e", column + 20, 2, "legendNote"),
  ]);
  expect(blocks.map(({ role, lines }) => [role, ...lines.map(({ text }) => text)])).toEqual([
    ["heading", "Notes"],
    ["paragraph", "1", "a"],
    ["paragraph", "b"],
    ["paragraph", "1", "c"],
    ["paragraph", "d", "e"],
  ]);
  expect(height).toBeCloseTo(16 + 3 * 16.5 + 7 + 5, 6);
});

test("where it is narrow, the head stands over its entries", () => {
  const at = (width: number) => makeSection("Notes", [entry("a", "b")], 400, { x: 20, y: 0, width, measure });
  const [{ texts }, height] = at(479);
  expect(texts.map(({ x }) => x)).toEqual([20, 20, 40, 40]);
  expect(texts[2]!.y).toBeCloseTo(baselineFor("noteTitle", 16 + 24 + 8.25), 6);
  expect(height).toBeCloseTo(16 + 24 + 2 * 16.5 + 7 + 5, 6);
  expect(at(480)[0].texts[1]!.x).toBe(96);
});
