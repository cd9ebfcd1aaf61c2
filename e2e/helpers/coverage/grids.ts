/** Pictures of coverage in compact words, with a measure whose numbers can be worked out by hand. */
import { rememberedPlan, type PlanOptions } from "../../../renderer/picture/compose/plan.ts";
import type { GridLaid, GridSetting } from "../../../renderer/picture/coverage/grid-setting.ts";
import type { Chip, Glyph } from "../../../renderer/picture/scene.ts";
import type { Measure } from "../../../renderer/picture/text/measure.ts";
import { STYLES, type TextLine } from "../../../renderer/picture/text/text.ts";
import type { Interval } from "../../../data/time.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { claim, day, event, source, timeline } from "../example.ts";

/** Every character is half as wide as its style is high: 6 px of the 12 px of notes. */
export const evenMeasure: Measure = Object.assign(
  (text: string, { size }: { readonly size: number }) => (text.length * size) / 2,
  {
    runs: () => undefined,
  },
);

interface AskedGrid {
  readonly width?: number;
  /** Of a page, px; as high as it takes without. */
  readonly height?: number;
  readonly view?: Interval;
  readonly options?: PlanOptions;
}

/** What a grid of a timeline is laid out from, 100 px under the top of the picture. */
export function gridSetting(
  subject: Timeline,
  { width = 1000, height, view = subject.extent.interval, options = {} }: AskedGrid = {},
): GridSetting {
  const plan = rememberedPlan()(subject, width, evenMeasure, { isCoverage: true, ...options });
  return {
    ...plan.coverageFacts(),
    ...{ inView: plan.inView(view), eventCount: plan.drawn.length, view, page: plan.sheet, measure: evenMeasure },
    ...{ year: plan.drafting.year, top: 100, height: height ?? 5000, isPage: height !== undefined },
  };
}

/** A number of px without the noise of sums. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** A line with its place and what is unusual about it. @example "2 told @20,30 legendHead" */
export function toldLine({ text, x, y, style, turn }: TextLine): string {
  const middle = y - baseline(style);
  return `${text} @${px(x)},${px(middle)} ${style}${turn === undefined ? "" : ` turned ${String(turn)}`}`;
}

/** The baselines of turned lines are told as those of level ones. */
function baseline(style: TextLine["style"]): number {
  return STYLES[style].size * 0.33;
}

function toldChip({ text, box, name, series }: Chip): string {
  return `chip ${text.text} @${px(box.x)},${px(box.y)} wide ${px(box.width)} series ${String(series)} ${name}`;
}

/** An event of a grid: its place, its words, its marks, and what a screen reader says. */
export function toldGlyph({ id, x, y, role, lane, body }: Glyph): readonly string[] {
  const { title, lines = [], crossings = [], column, note, pill, number, faint, differs, name } = body;
  return [
    `${role} ${id} @${px(x)},${px(y)} in ${lane}${faint ? " faint" : ""}${differs.map((kind) => ` differs on ${kind}`).join("")}${number === undefined ? "" : ` note ${String(number)}`}`,
    ...(column ? [` column ${[column.x, column.y, column.width, column.height].map(px).join(",")}`] : []),
    ...[title, ...lines].map((line) => ` ${toldLine(line)}`),
    ...(note ? [` note ${toldLine(note)}`] : []),
    ...(pill ? [` pill ${toldLine(pill.text)}`] : []),
    ` ${crossings.map((mark) => `${mark.of}/${String(mark.series)} ${mark.kind} ${px(mark.x)},${px(mark.y)}`).join("; ")}`,
    ` says ${name}`,
  ];
}

/** All of a grid but its events. */
export function toldGrid({ grid, axis, bands, bottom, isNamed }: GridLaid): readonly string[] {
  return [
    `${grid.isAcross ? "across" : "listed"} to ${px(bottom)}${isNamed ? " named" : ""}`,
    `axis ${px(axis.y)}, lines ${String(axis.lines.length)}, shades ${String(axis.shades.length)}`,
    ...(axis.chips ?? []).map(toldChip),
    ...axis.labels.map(({ key, text, faint }) => `label ${key}${faint ? " faint" : ""}: ${toldLine(text)}`),
    ...grid.lines.map(
      (line) =>
        `band ${line.source}/${String(line.series)} ${px(line.x1)},${px(line.y1)} to ${px(line.x2)},${px(line.y2)}${line.isPublished ? " published" : ""}`,
    ),
    ...grid.rules.map(({ key, points }) => `rule ${key} ${points.map(({ x, y }) => `${px(x)},${px(y)}`).join(" ")}`),
    ...grid.texts.map((texts) => texts.map(toldLine).join(" | ")),
    ...bands.flatMap(({ id, name, y, height, counts }) => [
      `lane ${id} @${px(y)} high ${px(height)}: ${name}`,
      ...counts.map(
        ({ key, from, to, count, column, text, name: said }) =>
          `count ${key}: ${String(count)} ${dayOf(from)} to ${dayOf(to)} column ${[column.x, column.y, column.width, column.height].map(px).join(",")} ${toldLine(text)}: ${said}`,
      ),
    ]),
  ];
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** A claim with a number of dead. */
export const killed = (value: number) => ({ figures: [{ measure: "killed", value }] });

/** A story of four outlets: one that was out early, one that copies a wire, one that is not out yet. */
export const story = timeline(
  [
    event("before", { when: day("2016-09-10"), claims: [claim("early", killed(1)), claim("late", killed(2))] }),
    event("after", { when: day("2016-09-12"), claims: [claim("copy"), claim("late"), claim("wire")] }),
    event("alone", { when: day("2016-09-12"), claims: [claim("late")], follows: ["after"] }),
  ],
  {
    sources: [
      source("early", { published: day("2016-09-11") }),
      source("copy", { derivedFrom: ["wire"], published: day("2016-09-20") }),
      source("late", { published: day("2016-09-30") }),
      source("wire"),
    ],
  },
);

/** So many events on twenty days, told by sources in turn; every second is passed on, and on every sixth two differ. */
export function crowded(count: number, sources = 3): Timeline {
  return timeline(
    Array.from({ length: count }, (_, at) =>
      event(`e${String(at)}`, {
        title: `A title of words ${String(at)}`,
        when: day(`2016-09-${String(5 + (at % 20)).padStart(2, "0")}`),
        claims: [
          claim(`s${String(at % sources)}`, at % 3 === 0 ? killed(1) : {}),
          ...(at % 2 === 0 ? [claim("s0", { ...(at % 3 === 0 ? killed(2) : {}), derivedFrom: "gone" })] : []),
          ...(at % 4 === 0 ? [claim("s1", { derivedFrom: "gone" })] : []),
        ],
      }),
    ),
    { sources: Array.from({ length: sources }, (_, at) => source(`s${String(at)}`, { code: `S${String(at)}` })) },
  );
}
