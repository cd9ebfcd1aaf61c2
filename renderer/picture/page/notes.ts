/** Where accounts differ, spelled out under the picture: numbered notes that the marks refer to. */
import type { Conflict } from "../../../data/accounts/conflicts.ts";
import { compactDates } from "../marks/caption.ts";
import type { CodedSource } from "../marks/chip.ts";
import type { Section } from "../scene.ts";
import { makeSection, type SectionPlace } from "./section.ts";
import { baselineFor, STYLES, textAt } from "../text/text.ts";
import { conflictSubject } from "../../../data/accounts/conflict-kinds.ts";

const LEAST_COLUMN = 250;
const NUMBER_GAP = 6;

/** An event with a number, and what its accounts differ on. */
export interface Note {
  /** Of the event. */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly conflicts: readonly Conflict[];
}

/** How positions are told: whose codes, and which year goes without saying. */
export interface Telling {
  readonly coded: ReadonlyMap<string, CodedSource>;
  readonly year: number | undefined;
}

/** The notes in the order of their numbers, and their height. */
export function makeNotes(
  notes: readonly Note[],
  telling: Telling,
  place: SectionPlace,
): readonly [Section, height: number] {
  const { measure } = place;
  const widest = Math.max(0, ...notes.map(({ number }) => measure(String(number), STYLES.noteNumber)));
  const entries = notes.map(({ number, title, conflicts }) => ({
    indent: widest + NUMBER_GAP,
    paragraphs: [
      { style: "noteTitle" as const, texts: [title] },
      { style: "legendNote" as const, texts: conflicts.map((conflict) => differenceText(conflict, telling)) },
    ],
    lead: (x: number, middle: number) => {
      const text = String(number);
      const right = x + widest - measure(text, STYLES.noteNumber);
      return { texts: [textAt(measure, "noteNumber", text, right, baselineFor("noteNumber", middle))], chips: [] };
    },
  }));
  return makeSection("Notes", entries, LEAST_COLUMN, place);
}

/**
 * What accounts differ on, with each position and who holds it.
 *
 * @example "killed: over 60 (ZH), 83 (RHC)"
 */
export function differenceText({ kind, subject, positions, unit }: Conflict, { coded, year }: Telling): string {
  const values = positions.map(({ value }) => (kind === "date" ? compactDates(value, year) : value));
  const held = positions.map(({ sources }, index) => {
    const codes = sources.map((source) => coded.get(source)?.code ?? source);
    return `${values[index] ?? ""} (${codes.join(", ")})`;
  });
  const about = conflictSubject(kind, subject);
  const separator = values.some((value) => value.includes(",")) ? "; " : ", ";
  return `${about}${unit === undefined ? "" : ` (${unit})`}: ${held.join(separator)}`;
}
