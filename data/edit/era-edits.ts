/** Adds, changes and removes background periods. */
import { readEra } from "../file/parsing/as-read.ts";
import { checkWhen } from "../file/parsing/date-order.ts";
import { fieldOf, itemsOf, textOfField } from "../file/parsing/lenient.ts";
import type { FindingList } from "../file/problems/finding-list.ts";
import { eraSchema } from "../file/schema/timeline-schema.ts";
import type { Era, Timeline } from "../timeline.ts";
import { asWritten } from "../written.ts";
import { checkClaims, mustBeFree, checkParts } from "./check-parts.ts";
import { type Changed, noSuch, placeOfId, readItem, refused, withChange, withOldFields } from "./changing.ts";
import type { EraEdit } from "./edit.ts";
import { surroundingsOf } from "./event-edits.ts";

type EditOf<T extends EraEdit["type"]> = Extract<EraEdit, { readonly type: T }>;

export function addEra(timeline: Timeline, { era }: EditOf<"add-era">, findings: FindingList): Changed {
  const { eras = [] } = timeline;
  const path = ["eras", eras.length];
  const { given, item } = readItem(eraSchema, era, path, findings);
  mustBeFree({ text: textOfField(given, "id"), path: [...path, "id"], all: eras.map(({ id }) => id) }, findings);
  const claims = itemsOf(item ?? given, "claims");
  checkClaims({ claims, path, fresh: [...claims.keys()] }, checkParts(timeline, findings));
  checkWhen(fieldOf(item ?? given, "when"), [...path, "when"], findings);
  if (item === undefined) return { timeline, path };
  return { timeline: { ...timeline, eras: [...eras, readEra(item, surroundingsOf(timeline))] }, path };
}

export function changeEra(
  timeline: Timeline,
  { era: id, change }: EditOf<"change-era">,
  findings: FindingList,
): Changed {
  const { eras = [] } = timeline;
  const index = placeOfId(eras, id);
  const era = eras[index];
  if (era === undefined) return refused(timeline, findings, noSuch("background period", id, eras));
  const path = ["eras", index];
  const { claims, ...others } = era;
  const { given, item } = readItem(eraSchema, withChange(asWritten(others), change), path, findings);
  checkWhen(fieldOf(item ?? given, "when"), [...path, "when"], findings);
  if (item === undefined) return { timeline, path };
  const read: Era = { ...readEra(item, surroundingsOf(timeline)), ...(claims && { claims }) };
  return { timeline: { ...timeline, eras: eras.with(index, withOldFields(read, era, change)) }, path };
}

/** A timeline without any has no list of them. */
export function removeEra(timeline: Timeline, { era: id }: EditOf<"remove-era">, findings: FindingList): Changed {
  const { eras = [], ...others } = timeline;
  const left = eras.filter((era) => era.id !== id);
  if (left.length === eras.length) return refused(timeline, findings, noSuch("background period", id, eras));
  return { timeline: left.length === 0 ? others : { ...others, eras: left } };
}
