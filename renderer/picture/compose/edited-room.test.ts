/** Nothing that an editor adds lies over anything else, whatever the timeline, the layer, the layout and the page. */
import { expect, test } from "vitest";
import { PRESETS, presetPage } from "../../../data/export/presets.ts";
import type { Page } from "../../../data/export/picture-options.ts";
import { FIRST_LOOK, type Layout } from "../../../data/look/look.ts";
import { shippedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { placed } from "../../../e2e/helpers/placed.ts";
import { crowd } from "../../../e2e/random/crowd.ts";
import { randomLayer } from "../../../e2e/random/random-layer.ts";
import type { CalloutRule } from "../callout.ts";
import { markExtent } from "../marks/place-mark.ts";
import type { Box, Glyph, Scene } from "../scene.ts";
import { measureWithSourceSans } from "../text/measure.ts";
import { STYLES, type TextLine } from "../text/text.ts";
import { pictureScene } from "./picture-scene.ts";

const measure = measureWithSourceSans();
const shipped = shippedTimeline();

/** What takes room in a picture; `owner` parts what belongs together. */
interface Taken extends Box {
  readonly what: string;
  readonly owner: string;
  readonly isEditors: boolean;
}

function textBox({ x, y, width, style }: TextLine): Box {
  const { size } = STYLES[style];
  return { x, y: y - size * 0.7, width, height: size * 0.9 };
}

function takenByGlyph(glyph: Glyph): readonly Taken[] {
  const { title, note, pill, chips, ghosts, mark, lines = [], ordinal, callout } = placed(glyph);
  const owner = `${glyph.lane} ${glyph.id}`;
  const own = (what: string, box: Box, isEditors = false): Taken => ({ ...box, what, owner, isEditors });
  const [left, right] = mark ? markExtent(mark) : [0, 0];
  const isDown = mark?.kind !== "point" && mark?.isDown;
  const texts = [title, ...(note ? [note] : []), ...lines];
  return [
    ...texts.map((line) => own(`“${line.text}”`, textBox(line))),
    ...(mark && !isDown ? [own("mark", { x: left - 4, y: mark.y - 2, width: right - left + 8, height: 4 })] : []),
    ...[...chips, ...ghosts.flatMap((ghost) => ghost.chips)].map(({ box }) => own("chip", box)),
    ...(pill ? [own("pill", pill.box)] : []),
    ...(ordinal?.text ? [own("number", ordinal.box, true)] : []),
    ...(callout?.lines ?? []).map((line) => own(`callout “${line.text}”`, textBox(line), true)),
  ];
}

function takenIn({ glyphs, callouts = [], lanes, header, takeaway = [], axis }: Scene): readonly Taken[] {
  const plain = (what: string, lines: readonly TextLine[], isEditors = false): readonly Taken[] =>
    lines.map((line) => ({ ...textBox(line), what: `${what} “${line.text}”`, owner: what, isEditors }));
  return [
    ...glyphs.flatMap(takenByGlyph),
    ...callouts.flatMap(({ key, lines }) => plain(`note ${key}`, lines, true)),
    ...plain(
      "lane",
      lanes.flatMap(({ labels, counts }) => [...labels, ...counts.map(({ text }) => text)]),
    ),
    ...plain("header", header),
    ...plain(
      "axis",
      axis.labels.map(({ text }) => text),
    ),
    ...plain("takeaway", takeaway, true),
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function ruleBox({ x1, y1, x2, y2 }: CalloutRule): Box {
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

/** What lies over what, in words; of it, what an editor adds alone is looked at. */
function collisions(scene: Scene): readonly string[] {
  const taken = takenIn(scene);
  const words = taken.filter(({ what }) => what !== "mark");
  const added = taken.filter(({ isEditors }) => isEditors);
  const rules = [
    ...(scene.callouts ?? []).flatMap(({ key, rules }) =>
      rules.map((rule) => ({ owner: `note ${key}`, ...ruleBox(rule) })),
    ),
    ...scene.glyphs.flatMap((glyph) => {
      const rule = placed(glyph).callout?.rule;
      const owner = `${glyph.lane} ${glyph.id}`;
      return rule ? [{ owner, ...ruleBox({ x1: rule.x, x2: rule.x, y1: rule.y1, y2: rule.y2 }) }] : [];
    }),
  ];
  return [
    ...added.flatMap((one) =>
      taken.filter((other) => other !== one && overlap(one, other)).map((other) => `${one.what} over ${other.what}`),
    ),
    ...rules.flatMap((rule) =>
      words.filter((word) => overlap(rule, word)).map((word) => `a rule of ${rule.owner} over ${word.what}`),
    ),
  ];
}

const PAGES: readonly (readonly [name: string, page: Page, layout: Layout])[] = [
  ...PRESETS.map((preset) => [preset.name, presetPage(preset), "auto"] as const),
  ["1600 px", { width: 1600 }, "across"],
  ["600 px across", { width: 600 }, "across"],
  ["1000 px down", { width: 1000 }, "down"],
  ["a page down", { width: 700, height: 900 }, "down"],
];

test.each(PAGES)("what an editor adds has a place of its own: %s", (_name, page, layout) => {
  let drawn = 0;
  for (let seed = 1; seed <= 5; seed += 1) {
    const told = seed === 1 ? shipped : crowd(seed);
    const layer = randomLayer(told, seed);
    const options = { view: told.extent.interval, page, theme: "light", look: { ...FIRST_LOOK, layout } } as const;
    const scene = pictureScene(told, { ...options, furniture: { reports: false }, layer }, measure);
    expect(collisions(scene)).toEqual([]);
    const { notes, onEvents, unplaced } = scene.told!;
    // Each callout is drawn, or told as having no place; a cut one is both.
    const cut = unplaced.filter(({ message }) => message.startsWith("callout cut")).length;
    expect(notes.length + onEvents.length + unplaced.length - cut).toBe(layer.callouts.length);
    drawn += notes.length + onEvents.length;
  }
  expect(drawn).toBeGreaterThan(8);
});
