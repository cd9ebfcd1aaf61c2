/** What an editor's layer makes of a picture that is laid: numbers on its marks, and all that it says in words. */
import { NO_LAYER } from "../../../data/pictures/editors-layer.ts";
import { overlaps } from "../../../data/time.ts";
import { counted } from "../../../data/words.ts";
import type { ToldLayer } from "../callout.ts";
import { partOfTime, type IntervalCallout } from "../callouts/callouts-of.ts";
import { withOrdinals, type Ordinals } from "../callouts/ordinals.ts";
import { eventsInTime } from "../down/down-order.ts";
import type { Scene } from "../scene.ts";
import type { Measure } from "../text/measure.ts";
import type { View } from "../view.ts";
import type { Plan } from "./plan.ts";

/** How many of the events that a layer leaves out would be in view. */
export function leftOutOf({ hidden }: Pick<Plan, "hidden">, view: View): number {
  return hidden.filter(({ when }) => overlaps(when.interval, view)).length;
}

/** Says that events are left out; empty where none is. @example "3 events are left out by the editor." */
export function leftOutText(count: number): string {
  return count === 0 ? "" : `${counted(count, "event")} ${count === 1 ? "is" : "are"} left out by the editor.`;
}

/** The glyphs with their numbers, from 1 in the order of time, where the layer numbers marks. */
export function numberedGlyphs(
  { layer, told, numberedBodies }: Pick<Plan, "layer" | "told" | "numberedBodies">,
  glyphs: Scene["glyphs"],
  measure: Measure,
): { readonly glyphs: Scene["glyphs"]; readonly ordinals: Ordinals } {
  if (!layer.numbered) return { glyphs, ordinals: new Map() };
  const drawn = new Set(glyphs.flatMap(({ id, role, body }) => (role === "event" && !body.faint ? [id] : [])));
  const numbered = eventsInTime(told, ({ id }) => drawn.has(id));
  const ordinals = new Map(numbered.map(({ id }, index) => [id, index + 1]));
  return { glyphs: withOrdinals(glyphs, ordinals, measure, numberedBodies), ordinals };
}

/** What became of the callouts on days and periods in view. */
export interface LaidCallouts {
  readonly placed: NonNullable<Scene["callouts"]>;
  readonly left: readonly IntervalCallout[];
  readonly cut: readonly IntervalCallout[];
}

/** A layout that has no place for callouts. */
export const NO_CALLOUTS: LaidCallouts = { placed: [], left: [], cut: [] };

/** What of a scene an editor's layer adds; nothing without a layer. */
export function editorsParts(
  plan: Plan,
  view: View,
  { glyphs, lanes, ordinals }: Pick<Scene, "glyphs" | "lanes"> & { readonly ordinals: Ordinals },
  laid: LaidCallouts,
): Pick<Scene, "callouts" | "told"> {
  const { layer, callouts } = plan;
  if (layer === NO_LAYER) return {};
  const withWords = glyphs.filter(({ role, body }) => role === "event" && body.callout !== undefined && !body.faint);
  const written = new Map(withWords.map(({ id, body }) => [id, body.callout!]));
  const told: ToldLayer = {
    ...(layer.standfirst !== undefined && { standfirst: layer.standfirst }),
    ...(layer.takeaway !== undefined && { takeaway: layer.takeaway }),
    hidden: plan.hidden.map(({ id }) => id),
    leftOut: leftOutOf(plan, view),
    notes: laid.placed.map(({ name }) => name),
    onEvents: [...callouts.onEvents].flatMap(([id, texts]) =>
      written.has(id) ? texts.map((text) => [id, text] as const) : [],
    ),
    ordinals: [...ordinals],
    unplaced: [
      ...onTimeUnplaced(plan, view, laid),
      ...[...callouts.onEvents].flatMap(([id, texts]) => {
        const set = written.get(id);
        if (set && !set.isCut) return [];
        const { reason, lacksRoom } = set ? CUT : reasonFor(id, plan, view, { glyphs, lanes });
        return texts.map((text) => ({ message: `${reason}: ${quoted(text)}`, lacksRoom }));
      }),
    ],
  };
  return { ...(laid.placed.length > 0 && { callouts: laid.placed }), told };
}

interface Reason {
  readonly reason: string;
  readonly lacksRoom: boolean;
}

const because = (reason: string, lacksRoom = false): Reason => ({ reason, lacksRoom });

const CUT = because("callout cut after three lines", true);

function onTimeUnplaced({ callouts }: Plan, view: View, { placed, left, cut }: LaidCallouts): ToldLayer["unplaced"] {
  const [drawn, without, short] = [placed, left, cut].map((some) => new Set(some.map(({ key }) => key)));
  return callouts.onTime.flatMap(({ key, text, interval }) => {
    if (drawn?.has(key) && !short?.has(key)) return [];
    const { reason, lacksRoom } = short?.has(key)
      ? CUT
      : overlaps(interval, view)
        ? because(without?.has(key) ? "no room for the callout" : NO_PLACE, without?.has(key))
        : because("callout outside this period");
    return [{ message: `${reason}: ${quoted(text)}, on ${partOfTime(interval)}`, lacksRoom }];
  });
}

const NO_PLACE = "no place for the callout in this layout";

/** Why what an editor writes on an event is not drawn. */
function reasonFor(
  id: string,
  { timeline, hidden, drawn }: Plan,
  view: View,
  { glyphs, lanes }: Pick<Scene, "glyphs" | "lanes">,
): Reason {
  const event = [...timeline.events, ...hidden].find((one) => one.id === id);
  if (!event) return because(`callout on an event that the timeline does not have (${id})`);
  const about = `(${event.title})`;
  if (hidden.includes(event)) return because(`callout on an event that this picture leaves out ${about}`);
  if (!drawn.includes(event)) return because(`callout on an event that is filtered out ${about}`);
  if (!overlaps(event.when.interval, view)) return because(`callout on an event outside this period ${about}`);
  if (glyphs.some((glyph) => glyph.role === "event" && glyph.id === id)) return because(`${NO_PLACE} ${about}`);
  const isFolded = lanes.some(({ ticks }) => ticks.some((tick) => tick.role === "event" && tick.id === id));
  return isFolded
    ? because(`callout on an event of a folded lane ${about}`)
    : because(`callout on an event that has no room ${about}`, true);
}

/** Beyond so many characters a message is not read. */
const LONGEST_QUOTE = 80;

function quoted(text: string): string {
  return `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text}”`;
}
