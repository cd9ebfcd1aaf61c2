/** Events and reports: mark, label, chips, note, what differs, and where others put it. */
import type { Box, Ghost, Glyph, GlyphBody, Pill } from "../scene.ts";
import type { Mark } from "../mark.ts";
import { RING_RADIUS } from "../marks/elsewhere.ts";
import { markExtent } from "../marks/place-mark.ts";
import { glyphKey } from "../marks/glyph-order.ts";
import { editorsMarks } from "./callout-shapes.ts";
import { chipShape } from "./chip-shape.ts";
import { markShapes, type Inking } from "./mark-shapes.ts";
import type { Path } from "./path.ts";
import { group, shape, type Shape } from "./shape.ts";
import type { TextLine } from "../text/text.ts";
import { textShape } from "./text-shape.ts";
import { seriesColor, type Theme } from "./theme.ts";
import { coverageInking, coverageShapes, coverageStrip } from "./coverage-shapes.ts";
import { crossingShape } from "./grid-shapes.ts";

const LINK_BEND = 6;
/** Height of a pill of one line, px: one of several has the same corners. */
const ONE_LINE = 16;
/** From the beginning of a bar that runs down to the strip on it, px. */
const STRIP_DOWN = 14;
/** How far left of the rail a link runs where time runs down, px. */
const LINK_LEFT = 9.5;

function linesOf(lines: readonly TextLine[] = [], theme: Theme): Shape[] {
  return lines.map((line, index) => textShape(`line ${String(index)}`, line, theme));
}

/** One glyph as a named group at its place; `data-*` attributes are what scripts and tests hold on to. */
export function glyphShape(glyph: Glyph, children: readonly Shape[]): Shape {
  const { id, role, body } = glyph;
  const isEvent = role === "event";
  return group(
    // An event may stand in several lanes: by actor, or by source.
    glyphKey(glyph),
    children,
    {
      class: `glyph ${role}`,
      transform: ["translate", glyph.x, glyph.y],
      "data-faint": body.faint ? "true" : undefined,
      "data-glyph": glyphKey(glyph),
      "data-event-id": isEvent ? id : undefined,
      "data-report-id": isEvent ? undefined : id,
      "data-slanted": body.title.turn === undefined ? undefined : "true",
      "data-match": body.match,
      "data-told": body.coverage?.standing,
      "data-differs": body.differs.length > 0 ? body.differs.join(" ") : undefined,
      role: "group",
      "aria-label": body.name,
    },
  );
}

/** The shapes of a glyph's body, from the glyph's own place. */
export function bodyShapes({ id, role, lane, body }: Glyph, whole: Theme): readonly Shape[] {
  const theme = body.faint ? faintTheme(whole) : whole;
  const inking = { role, body, fade: fadeId({ lane, id }) };
  return [
    ...(body.column ? [shape("rect", "column", { class: "event-column", ...body.column, rx: 3, fill: "none" })] : []),
    ...body.ghosts.map((ghost) => ghostShape(ghost, id, theme)),
    ...(body.matches ?? []).map((box, index) => matchShape(box, index, { theme, title: body.title })),
    ...(body.mark ? [group("mark", markOfGlyph(inking, body.mark, theme))] : []),
    ...(body.crossings ?? []).map((crossing) => crossingShape(crossing, theme)),
    textShape("title", body.title, theme),
    ...linesOf(body.lines, theme),
    ...body.chips.map((chip) => chipShape(chip, theme)),
    ...(body.note ? [textShape("note", body.note, theme)] : []),
    ...(body.pill ? [pillShape(body.pill, theme)] : []),
    ...editorsMarks(body, theme),
  ];
}

/** What is filtered out but kept for context stands back in one ink, which can still be read, and its points are hollow. */
function faintTheme(theme: Theme): Theme {
  const { faint, paper, series } = theme;
  return { ...theme, ink: faint, muted: faint, accent: faint, accentWash: paper, series: series.map(() => faint) };
}

/** Ground behind a word, or around a chip, that a search found; behind a word of a title that is turned, turned with it. */
function matchShape(
  box: Box,
  index: number,
  { theme, title }: { readonly theme: Theme; readonly title: TextLine },
): Shape {
  return shape("rect", `match ${String(index)}`, {
    class: "match",
    ...box,
    ...(title.turn !== undefined && { transform: ["rotate", title.turn, title.x, title.y] }),
    rx: 3,
    fill: theme.accentWash,
    stroke: theme.accent,
    "stroke-width": 0.7,
    "stroke-opacity": 0.5,
  });
}

interface Inked {
  readonly role: Glyph["role"];
  readonly body: GlyphBody;
  /** Prefix of the ids of its gradients. */
  readonly fade: string;
}

/** Where sources are compared, a disc instead of a point says who tells it, and a strip on the middle of a bar. */
function markOfGlyph(inked: Inked, mark: Mark, theme: Theme): Shape[] {
  const { coverage } = inked.body;
  if (!coverage) return markShapes(mark, inkingOf(inked, theme));
  if (mark.kind === "point") return coverageShapes(coverage, mark.x, mark.y, theme);
  const bar = markShapes(mark, { ...coverageInking(coverage, theme), id: inked.fade });
  const middle = (mark.x1 + mark.x2) / 2;
  // Where time runs down, a bar may be far longer than its row: the strip stands beside the title.
  const [x, y] = mark.isDown ? [mark.y, Math.min(middle, mark.x1 + STRIP_DOWN)] : [middle, mark.y];
  return [...bar, ...coverageStrip(coverage, x, y, theme)];
}

function inkingOf({ role, body, fade: id }: Inked, theme: Theme): Inking {
  const { differs, mark, chips } = body;
  if (body.faint) return { color: theme.faint, id, hollow: theme.paper };
  if (role === "report") return { color: seriesColor(theme, chips[0]?.series ?? 0), id, diamond: true };
  if (differs.length > 0) return { color: theme.accent, id, ringed: true };
  return { color: mark?.kind === "whisker" ? theme.muted : theme.ink, id };
}

/** No two glyphs of a picture have the same: what has no place in an id stands there as its code point. */
function fadeId({ lane, id }: Pick<Glyph, "lane" | "id">): string {
  const coded = (name: string): string =>
    name.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16) ?? ""}_`);
  return `fade-${coded(lane)}.${coded(id)}`;
}

function pillShape({ box, text, more }: Pill, theme: Theme): Shape {
  return group("differs", [
    pillGround(box, text.style === "agrees", theme),
    textShape("text", text, theme),
    ...linesOf(more, theme),
  ]);
}

/** The ground of what accounts say differently; in the colour of dispute unless it can all be true. */
export function pillGround(box: Box, canAllBeTrue: boolean, theme: Theme): Shape {
  return shape("rect", "ground", {
    ...box,
    rx: Math.min(box.height, ONE_LINE) / 2,
    fill: canAllBeTrue ? theme.shade : theme.accentWash,
  });
}

/** A ring, or a whisker, where other sources put the event, tied to the event's own mark. */
function ghostShape(ghost: Ghost, eventId: string, theme: Theme): Shape {
  const { key, mark, chips, lines } = ghost;
  return group(
    `ghost ${key}`,
    [
      shape("path", "link", {
        d: lines ? linkDown(ghost) : linkAcross(ghost),
        fill: "none",
        stroke: theme.accent,
        "stroke-width": 1.3,
        "stroke-dasharray": "1.5 3.5",
        "stroke-linecap": "round",
      }),
      ...ghostMark(mark, theme),
      ...linesOf(lines, theme),
      ...chips.map((chip) => chipShape(chip, theme, true)),
    ],
    { class: "ghost", "data-claim-of": eventId },
  );
}

/** Left of the rail, from the event's mark to the ghost. */
function linkDown({ mark, link }: Ghost): Path {
  const end = mark.kind === "point" ? mark.y : (mark.x1 + mark.x2) / 2;
  const bend = end > link.y ? LINK_BEND : -LINK_BEND;
  return [
    ["M", link.x - 7, link.y],
    ["Q", -LINK_LEFT, link.y, -LINK_LEFT, link.y + bend],
    ["V", end - bend],
    ["Q", -LINK_LEFT, end, -RING_RADIUS, end],
  ];
}

function linkAcross({ mark, link }: Ghost): Path {
  const { y } = mark;
  const [left, right] = markExtent(mark);
  const isLater = left + right > 2 * link.x;
  const radius = mark.kind === "point" ? RING_RADIUS : 0;
  const target = isLater ? left - radius : right + radius;
  const direction = isLater ? 1 : -1;
  // The link leaves a point upwards and bends into the line of ghosts; it leaves a bar along that line.
  const rises = link.y - y > LINK_BEND;
  const from: Path = rises
    ? [
        ["M", link.x, link.y - 7],
        ["V", y + LINK_BEND],
        ["Q", link.x, y, link.x + direction * LINK_BEND, y],
      ]
    : [["M", link.x, y]];
  return [...from, ["H", target]];
}

function ghostMark(mark: Ghost["mark"], theme: Theme): Shape[] {
  if (mark.kind !== "point") return markShapes(mark, { color: theme.accent, id: "ghost" });
  const { x: cx, y: cy } = mark;
  const ring = { cx, cy, r: RING_RADIUS, fill: theme.paper, stroke: theme.accent, "stroke-width": 1.6 };
  return [shape("circle", "ring", ring)];
}
