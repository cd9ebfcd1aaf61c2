/** Dates that contradict themselves: bounds, spans and periods that end before they begin. */
import { claimHolders } from "./claim-holders.ts";
import type { FindingList } from "../problems/finding-list.ts";
import { fieldOf, itemsOf, textOfField } from "./lenient.ts";
import type { JsonPath } from "../problems/json-path.ts";
import { parseBound } from "../../time.ts";
import { utcOffset } from "../../zone.ts";

/**
 * Adds to `findings` every extent, moment and span of a timeline that ends before it begins. Works on files of any
 * shape; dates that are no dates are left to the schema. Linear time.
 */
export function checkDateOrder(root: unknown, findings: FindingList): void {
  mustNotEndBefore(fieldOf(root, "extent"), ["extent"], { names: ["from", "to"], findings });
  itemsOf(root, "sources").forEach((source, index) => {
    const published = fieldOf(fieldOf(source, "custom"), "published");
    checkWhen(published, ["sources", index, "custom", "published"], findings);
  });
  for (const { holder, path } of claimHolders(root)) {
    checkWhen(fieldOf(holder, "when"), [...path, "when"], findings);
    itemsOf(holder, "claims").forEach((claim, at) => {
      checkWhen(fieldOf(claim, "when"), [...path, "claims", at, "when"], findings);
    });
  }
}

function checkWhen(when: unknown, path: JsonPath, findings: FindingList): void {
  mustNotEndBefore(when, path, { names: ["earliest", "latest"], findings });
  const start = fieldOf(when, "start");
  const end = fieldOf(when, "end");
  mustNotEndBefore(start, [...path, "start"], { names: ["earliest", "latest"], findings });
  mustNotEndBefore(end, [...path, "end"], { names: ["earliest", "latest"], findings });
  const began = textOfField(start, "earliest");
  const ended = textOfField(end, "latest");
  if (began === undefined || ended === undefined || !isBefore(ended, began)) return;
  const reason = `the span ends (${ended} at the latest) before it starts (${began} at the earliest); correct one of them`;
  findings.add({ path, reason });
}

interface OrderCheck {
  /** The fields that hold the first and the last bound. */
  readonly names: readonly [first: string, last: string];
  readonly findings: FindingList;
}

function mustNotEndBefore(value: unknown, path: JsonPath, { names: [first, last], findings }: OrderCheck): void {
  const from = textOfField(value, first);
  const to = textOfField(value, last);
  if (from === undefined || to === undefined || !isBefore(to, from)) return;
  findings.add({ path, reason: `"${first}" (${from}) is after "${last}" (${to}); swap them or correct one` });
}

/**
 * Whether all of one bound is before all of another. Bounds that are both written with an offset are compared as
 * instants; others by the calendar, as they are written.
 */
function isBefore(bound: string, other: string): boolean {
  const a = parseBound(bound);
  const b = parseBound(other);
  if (a === undefined || b === undefined) return false;
  const east = utcOffset(bound);
  const otherEast = utcOffset(other);
  const apart = east === undefined || otherEast === undefined ? 0 : east - otherEast;
  return a.to - apart <= b.from;
}
