/** Keeps pictures under names, and removes them. */
import { readPicture } from "../export/keep-picture.ts";
import { mustNotEndBefore } from "../file/parsing/date-order.ts";
import { itemsOf } from "../file/parsing/lenient.ts";
import { checkPictureReferences } from "../file/parsing/references.ts";
import { quoted } from "../file/problems/describe-value.ts";
import type { FindingList } from "../file/problems/finding-list.ts";
import { namedPicture } from "../file/schema/named-picture-schema.ts";
import type { Timeline } from "../timeline.ts";
import { checkParts } from "./check-parts.ts";
import { type Changed, readItem, refused } from "./changing.ts";
import type { PictureEdit } from "./edit.ts";

type EditOf<T extends PictureEdit["type"]> = Extract<PictureEdit, { readonly type: T }>;

/** In the place of the one of its name, or behind the others. */
export function keepNamedPicture(
  timeline: Timeline,
  { picture }: EditOf<"keep-picture">,
  findings: FindingList,
): Changed {
  const { pictures = [] } = timeline;
  const found = pictures.findIndex(({ name }) => name === picture.name);
  const index = found === -1 ? pictures.length : found;
  const path = ["pictures", index];
  const { given, item } = readItem(namedPicture, picture, path, findings);
  checkPictureReferences(given, path, checkParts(timeline, findings));
  itemsOf(item ?? given, "callouts").forEach((callout, at) => {
    mustNotEndBefore(callout, [...path, "callouts", at], { names: ["from", "to"], findings });
  });
  if (item === undefined) return { timeline, path };
  return { timeline: { ...timeline, pictures: pictures.toSpliced(index, 1, readPicture(item)) }, path };
}

/** A timeline without any has no list of them. */
export function removePicture(timeline: Timeline, { name }: EditOf<"remove-picture">, findings: FindingList): Changed {
  const { pictures = [], ...others } = timeline;
  const left = pictures.filter((picture) => picture.name !== name);
  if (left.length === pictures.length)
    return refused(timeline, findings, `no picture has the name ${quoted(name)}; choose one that there is`);
  return { timeline: left.length === 0 ? others : { ...others, pictures: left } };
}
