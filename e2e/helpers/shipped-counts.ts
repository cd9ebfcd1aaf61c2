/**
 * How much the shipped timeline holds, counted in its file: a test that takes a figure from here stays true when a
 * claim or an event is added. Nothing of the program counts here, so that what the program counts can be wrong.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Source, Timeline, TimelineEvent } from "../../data/timeline.ts";
import type { Written } from "../../data/written.ts";

type WrittenEvent = Written<TimelineEvent>;

const file = readFileSync(path.join(import.meta.dirname, "../../data/syria-2016.json"), "utf8");
const { sources, events } = JSON.parse(file) as Written<Timeline>;
const reports = sources.filter(({ custom }) => custom.code !== undefined);

export const EVENT_COUNT = events.length;
export const CLAIM_COUNT = events.flatMap(({ claims }) => claims).length;
/** Sources with a code of their own. The others are only cited. */
export const REPORT_COUNT = reports.length;

/** As a status line and a label have it: "53 events". */
export const ALL_EVENTS = `${String(EVENT_COUNT)} events`;

/** How many events a source tells. */
export function toldBy(source: string): number {
  return countOf((event) => tells(event, source));
}

/** How many events stand in a lane of the file. */
export function inLane(lane: string): number {
  return countOf((event) => event.lane === lane);
}

/** How many events follow from another. */
export function followingFrom(id: string): number {
  return countOf(({ follows = [] }) => follows.includes(id));
}

/** How many events hold all these words, which are in lower case, in what a search looks at. */
export function withWords(...words: readonly string[]): number {
  return countOf(({ title, summary = "", place = "", actors = [], claims }) => {
    const told = claims.flatMap(({ says, speaker: { name, role = "" } }) => [says, name, role]);
    const text = [title, summary, place, ...actors, ...told].join("\n").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The codes of the reports that tell an event, in the order of the file's sources. */
export function codesOf(id: string): readonly string[] {
  const event = events.find((candidate) => candidate.id === id);
  if (!event) throw new Error(`the shipped timeline has no event ${id}`);
  return reports.filter((source) => tells(event, source.id)).map(({ custom }) => custom.code ?? "");
}

/** How many reports surely were there on a calendar date (inclusive), how many more may have been, and how many events all those tell. */
export function knownBy(date: string): { readonly reports: number; readonly maybe: number; readonly events: number } {
  const sure = reports.filter((source) => latestDay(source) <= date);
  const there = reports.filter((source) => earliestDay(source) <= date);
  return {
    reports: sure.length,
    maybe: there.length - sure.length,
    events: countOf((event) => there.some(({ id }) => tells(event, id))),
  };
}

function countOf(holds: (event: WrittenEvent) => boolean): number {
  return events.filter(holds).length;
}

function tells({ claims }: WrittenEvent, source: string): boolean {
  return claims.some((claim) => claim.source === source);
}

function earliestDay(source: Written<Source>): string {
  return source.custom.published?.earliest?.slice(0, "2016-10-03".length) ?? latestDay(source);
}

/** What nothing bounds comes after every date. The shipped reports are bounded to the day. */
function latestDay({ custom: { published } }: Written<Source>): string {
  return published?.latest?.slice(0, "2016-10-03".length) ?? "9999";
}
