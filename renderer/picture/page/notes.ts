/** Where accounts differ, spelled out under the picture: numbered notes that the marks refer to. */
import { heldText, RELATION_NOTES } from "../../../data/accounts/holders.ts";
import { statementsOf, type Matter } from "../../../data/accounts/matter.ts";
import { formatBound } from "../../../data/time.ts";
import { compactDates } from "../marks/caption.ts";
import type { CodedSource } from "../marks/chip.ts";
import type { Section } from "../scene.ts";
import { makeSection, type SectionPlace } from "./section.ts";
import { baselineFor, STYLES, textAt } from "../text/text.ts";
import { conflictSubject } from "../../../data/accounts/conflict-kinds.ts";

const LEAST_COLUMN = 250;
const NUMBER_GAP = 6;

/** An event with a number, and what its accounts tell differently. */
export interface Note {
  /** Of the event. */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly told: readonly Matter[];
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
  const entries = notes.map(({ number, title, told }) => ({
    indent: widest + NUMBER_GAP,
    paragraphs: [
      { style: "noteTitle" as const, texts: [title] },
      { style: "legendNote" as const, texts: told.map((matter) => differenceText(matter, telling)) },
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
 * What accounts say on a matter, and who says what.
 *
 * @example "killed (soldiers): over 60 (ZH), 83 (RHC); can all be true"
 */
export function differenceText(matter: Matter, { coded, year }: Telling): string {
  const { kind, subject, unit, relation } = matter;
  const codeOf = (id: string): string => coded.get(id)?.code ?? id;
  const dateText = (date: string): string => compactDates(formatBound(date), year);
  const held = statementsOf(matter).map((statement) => {
    const value = kind === "date" ? compactDates(statement.value, year) : statement.value;
    return heldText({ ...statement, value }, codeOf, dateText);
  });
  const about = conflictSubject(kind, subject);
  const note = RELATION_NOTES[relation];
  return `${about}${unit === undefined ? "" : ` (${unit})`}: ${held.join("; ")}${note === "" ? "" : ` – ${note}`}`;
}
