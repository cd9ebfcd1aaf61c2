/** Dates that contradict themselves: what ends before it begins, and what is likely though it cannot be. */
import { datedHolders } from "./claim-holders.ts";
import type { FindingList } from "../problems/finding-list.ts";
import { fieldOf, itemsOf, textOfField } from "./lenient.ts";
import type { JsonPath } from "../problems/json-path.ts";
import { parseBound, type Interval } from "../../time.ts";
import { utcOffset } from "../../zone.ts";

/**
 * Adds to `findings` every extent, moment, span and note of a picture that ends before it begins, and every likely bound that
 * lies outside those of its moment. Works on files of any
 * shape; dates that are no dates are left to the schema. Linear time.
 */
export function checkDateOrder(root: unknown, findings: FindingList): void {
  mustNotEndBefore(fieldOf(root, "extent"), ["extent"], { names: ["from", "to"], findings });
  itemsOf(root, "sources").forEach((source, index) => {
    const published = fieldOf(fieldOf(source, "custom"), "published");
    checkWhen(published, ["sources", index, "custom", "published"], findings);
  });
  itemsOf(root, "pictures").forEach((picture, index) => {
    itemsOf(picture, "callouts").forEach((callout, at) => {
      mustNotEndBefore(callout, ["pictures", index, "callouts", at], { names: ["from", "to"], findings });
    });
  });
  for (const { holder, path } of datedHolders(root)) {
    checkWhen(fieldOf(holder, "when"), [...path, "when"], findings);
    itemsOf(holder, "claims").forEach((claim, at) => {
      checkWhen(fieldOf(claim, "when"), [...path, "claims", at, "when"], findings);
    });
  }
}

/** Adds to `findings` what contradicts itself in a date. */
export function checkWhen(when: unknown, path: JsonPath, findings: FindingList): void {
  checkMoment(when, path, findings);
  const start = fieldOf(when, "start");
  const end = fieldOf(when, "end");
  if (start !== undefined) checkMoment(start, [...path, "start"], findings);
  if (end !== undefined) checkMoment(end, [...path, "end"], findings);
  const began = textOfField(start, "earliest");
  const ended = textOfField(end, "latest");
  if (began === undefined || ended === undefined || !isBefore(ended, began)) return;
  const reason = `the span ends (${ended} at the latest) before it starts (${began} at the earliest); correct one of them`;
  findings.add({ path, reason });
}

function checkMoment(moment: unknown, path: JsonPath, findings: FindingList): void {
  mustNotEndBefore(moment, path, { names: ["earliest", "latest"], findings });
  const likely = fieldOf(moment, "likely");
  if (likely === undefined) return;
  mustNotEndBefore(likely, [...path, "likely"], { names: ["earliest", "latest"], findings });
  for (const name of ["earliest", "latest"] as const) {
    const bound = textOfField(likely, name);
    if (bound === undefined) continue;
    const passed = passedBound(bound, moment);
    if (passed === undefined) continue;
    const reason = `what is likely (${bound}) lies outside the bounds of its date (${passed}); correct one of them`;
    findings.add({ path: [...path, "likely", name], reason });
  }
}

/** The bound of a moment beyond which some of another bound lies, with its name; undefined for one that lies within. */
function passedBound(bound: string, moment: unknown): string | undefined {
  const earliest = textOfField(moment, "earliest");
  const latest = textOfField(moment, "latest");
  const [from, to] = [earliest, latest].map((other) => (other === undefined ? undefined : placed(bound, other)));
  if (from && from.own.from < from.other.from) return `"earliest" ${earliest ?? ""}`;
  return to && to.own.to > to.other.to ? `"latest" ${latest ?? ""}` : undefined;
}

interface OrderCheck {
  /** The fields that hold the first and the last bound. */
  readonly names: readonly [first: string, last: string];
  readonly findings: FindingList;
}

/** Adds a finding where one bound is before another. */
export function mustNotEndBefore(value: unknown, path: JsonPath, { names: [first, last], findings }: OrderCheck): void {
  const from = textOfField(value, first);
  const to = textOfField(value, last);
  if (from === undefined || to === undefined || !isBefore(to, from)) return;
  findings.add({ path, reason: `"${first}" (${from}) is after "${last}" (${to}); swap them or correct one` });
}

/** Whether all of one bound is before all of another. */
function isBefore(bound: string, other: string): boolean {
  const both = placed(bound, other);
  return both !== undefined && both.own.to <= both.other.from;
}

/**
 * Two bounds on one calendar: as instants where both are written with an offset, and otherwise as they are written.
 * Undefined where one of them is no date.
 */
function placed(bound: string, other: string): { readonly own: Interval; readonly other: Interval } | undefined {
  const a = parseBound(bound);
  const b = parseBound(other);
  if (a === undefined || b === undefined) return undefined;
  const east = utcOffset(bound);
  const otherEast = utcOffset(other);
  const apart = east === undefined || otherEast === undefined ? 0 : east - otherEast;
  return { own: { from: a.from - apart, to: a.to - apart }, other: b };
}
