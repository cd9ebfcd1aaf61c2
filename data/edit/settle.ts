/** Computes again what a change of one part changes in others: codes of chips, outlets of claims, the calendar, the period. */
import { derivedCodes } from "../file/parsing/chip-codes.ts";
import { outletOf, wholePeriod, withCode } from "../file/parsing/as-read.ts";
import { FIELDS_OF } from "../file/schema/field-places.ts";
import { versionWarnings } from "../file/warnings/version-warnings.ts";
import { extentOf } from "../moment.ts";
import type { Claim, Era, Source, Timeline, TimelineEvent } from "../timeline.ts";
import { withoutField } from "./changing.ts";
import { differing } from "./differing.ts";
import { onSharedCalendar } from "./shared-calendar.ts";

/**
 * The timeline that a file with these parts would give. Parts whose computed fields stay are the same objects.
 *
 * @param before the timeline as it was, whole
 * @param draft the same with an edit in it: sources that are new have no code that was made for them, claims that are new
 *   the outlet of their source as it was, and dates that are new lie as they are written
 */
export function settled(before: Timeline, draft: Timeline): Timeline {
  const version = draft.version === 1 && usesVersion2(before, draft) ? 2 : draft.version;
  const sources = withCodes(before, draft);
  const told = withOutlets(before.sources, { ...draft, sources });
  const [events, eras] = onSharedCalendar(before, told);
  const dated = { ...draft, version, sources, events: sameList(before.events, events) } as const;
  const whole = draft.eras === undefined ? dated : { ...dated, eras: sameList(before.eras ?? [], eras) };
  return inFileOrder(withPeriod(before, whole));
}

/** Whether a part that the edit has changed has a field that came with version 2. */
function usesVersion2(before: Timeline, draft: Timeline): boolean {
  // No edit changes what the timeline has under "custom".
  const { language, aspects, eras, pictures, ...others } = withoutField(draft, "custom");
  return (
    versionWarnings({
      ...others,
      ...(language !== before.language && language !== undefined && { language }),
      ...(aspects !== before.aspects && aspects && { aspects }),
      ...withNew("eras", before.eras, eras),
      ...withNew("pictures", before.pictures, pictures),
      lanes: differing(before.lanes, draft.lanes).come,
      sources: differing(before.sources, draft.sources).come,
      events: differing(before.events, draft.events).come,
    }).length > 0
  );
}

/** A list by its name, where something in it is new. */
function withNew<T extends object>(name: string, before: readonly T[] = [], now: readonly T[] = []): object {
  return differing(before, now).come.length > 0 ? { [name]: now } : {};
}

/** The list as it was, where it holds the same. */
function sameList<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  return before.length === now.length && now.every((item, index) => item === before[index]) ? before : now;
}

/** A source as the file holds it: without a code that was made. */
export function withoutMadeCode(source: Source): Source {
  if (source.codeIsDerived === undefined) return source;
  return { ...withoutField(source, "codeIsDerived"), custom: withoutField(source.custom, "code") };
}

function withCodes(before: Timeline, draft: Timeline): readonly Source[] {
  const { sources, events, eras = [] } = draft;
  if (sources === before.sources && haveCodes(before, draft)) return sources;
  const carrying = new Set<string>();
  for (const { claims = [] } of [...events, ...eras]) for (const { source } of claims) carrying.add(source);
  const bare = sources.map(withoutMadeCode);
  const codes = derivedCodes(bare, carrying);
  const coded = bare.map((source, index) => {
    const made = codes.get(source.id);
    const old = sources[index]!;
    const isSame = old.codeIsDerived === made?.codeIsDerived && old.custom.code === made?.code;
    return isSame ? old : withCode(source, made);
  });
  return sameList(before.sources, coded);
}

/** Whether each source has a code where it has to have one, and none was made for nothing; where that takes long to find out, no. */
function haveCodes(before: Timeline, draft: Timeline): boolean {
  const events = differing<TimelineEvent | Era>(before.events, draft.events);
  const eras = differing<TimelineEvent | Era>(before.eras ?? [], draft.eras ?? []);
  const carriers = (held: readonly (TimelineEvent | Era)[]): ReadonlySet<string> =>
    new Set(held.flatMap(({ claims = [] }) => claims.map(({ source }) => source)));
  const come = carriers([...events.come, ...eras.come]);
  const gone = carriers([...events.gone, ...eras.gone]);
  return draft.sources.every(({ id, codeIsDerived, custom }) => {
    if (come.has(id)) return custom.code !== undefined;
    return codeIsDerived === undefined || !gone.has(id);
  });
}

type Told = Pick<Timeline, "events" | "sources"> & { readonly eras?: readonly Era[] };

function withOutlets<T extends Told>(before: readonly Source[], draft: T): T {
  if (draft.sources === before) return draft;
  const old = new Set(before);
  const changed = new Map(draft.sources.flatMap((source) => (old.has(source) ? [] : [[source.id, source] as const])));
  if (changed.size === 0) return draft;
  const told = <H extends TimelineEvent | Era>(holder: H): H => {
    const { claims = [] } = holder;
    if (!claims.some(({ source }) => changed.has(source))) return holder;
    const now = claims.map((claim) => withOutlet(claim, changed.get(claim.source)));
    return now.every((claim, index) => claim === claims[index]) ? holder : { ...holder, claims: now };
  };
  return { ...draft, events: draft.events.map(told), ...(draft.eras && { eras: draft.eras.map(told) }) };
}

function withOutlet(claim: Claim, source: Source | undefined): Claim {
  if (source === undefined) return claim;
  const { outlet } = claim;
  const now = outletOf(claim, source);
  const isSame =
    now.name === outlet.name &&
    now.code === outlet.code &&
    now.speaks === outlet.speaks &&
    now.published.from === outlet.published.from &&
    now.published.to === outlet.published.to;
  return isSame ? claim : { ...claim, outlet: now };
}

/** With the period of its events, where it has none of its own. */
function withPeriod(before: Timeline, draft: Timeline): Timeline {
  if (draft.extentIsDerived === undefined) return draft;
  const isSame =
    before.extentIsDerived !== undefined &&
    before.events.length === draft.events.length &&
    before.events.every(({ when }, index) => when === draft.events[index]?.when);
  if (isSame) return draft;
  const extent = extentOf(wholePeriod(draft.events));
  const { from, to } = before.extent;
  return { ...draft, extent: extent.from === from && extent.to === to ? before.extent : extent };
}

const ORDER: readonly string[] = ["$schema", ...(FIELDS_OF["a timeline"] ?? []), "customTexts"];
/** A period that the file does not give is made last. */
const ORDER_WITHOUT_PERIOD = [...ORDER.filter((name) => name !== "extent"), "extent", "extentIsDerived"];

/** With its fields in the order in which a file that is read gives them. */
function inFileOrder(timeline: Timeline): Timeline {
  const fields = new Map(Object.entries<unknown>({ ...timeline }));
  const names = timeline.extentIsDerived === undefined ? ORDER : ORDER_WITHOUT_PERIOD;
  const inOrder = names.flatMap((name) => (fields.has(name) ? [[name, fields.get(name)] as const] : []));
  return Object.fromEntries(inOrder) as unknown as Timeline;
}
