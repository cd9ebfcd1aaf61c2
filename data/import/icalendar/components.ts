/** The components of an iCalendar text: calendars and what stands in them. */
import { quotedValue } from "../fields/quoted-value.ts";
import { placeOf } from "../reading/file-lines.ts";
import type { NoteList } from "../reading/note-list.ts";
import { contentLines, plainValue, type Property } from "./content-lines.ts";

/** A component that may be an event: VEVENT, VTODO, VJOURNAL and others that stand in a calendar. */
export interface Component {
  /** In capitals: "VEVENT". */
  readonly kind: string;
  /** Number of the line that begins it. */
  readonly number: number;
  readonly properties: readonly Property[];
  /** The calendar that it stands in. */
  readonly calendar: Calendar;
}

/** A calendar; its own properties. */
export interface Calendar {
  readonly properties: readonly Property[];
}

/** What an iCalendar text holds. */
export interface Calendars {
  readonly calendars: readonly Calendar[];
  readonly components: readonly Component[];
  /** How often a kind of component was met that tells of no event: VALARM, VFREEBUSY. */
  readonly others: ReadonlyMap<string, { readonly count: number; readonly number: number }>;
}

interface Open {
  readonly kind: string;
  readonly number: number;
  readonly properties: Property[];
}

/** Zones, which the runtime knows by their names, and the parts of them. */
const ZONES: readonly string[] = ["VTIMEZONE", "DAYLIGHT", "STANDARD"];

const TOLD: readonly string[] = ["VEVENT", "VTODO", "VJOURNAL"];

/** Reads the components. Lines that are broken, ends without a beginning and beginnings without an end are noted. */
export function componentsOf(text: string, notes: NoteList): Calendars {
  const calendars: Calendar[] = [];
  const components: Component[] = [];
  const others = new Map<string, { count: number; number: number }>();
  const stack: Open[] = [];
  const noCalendar: Calendar = { properties: [] };
  let calendar = noCalendar;
  const begin = (line: Property): void => {
    const opened: Open = { kind: plainValue(line.value).toUpperCase(), number: line.number, properties: [] };
    stack.push(opened);
    if (opened.kind === "VCALENDAR") {
      calendar = opened;
      calendars.push(opened);
    } else if (TOLD.includes(opened.kind)) {
      components.push({ ...opened, calendar });
    } else if (!ZONES.includes(opened.kind)) {
      const known = others.get(opened.kind);
      others.set(opened.kind, { count: (known?.count ?? 0) + 1, number: known?.number ?? opened.number });
    }
  };
  const end = (line: Property): void => {
    const kind = plainValue(line.value).toUpperCase();
    if (stack.at(-1)?.kind !== kind) {
      notes.add(
        placeOf(line),
        "dropped",
        `${quotedValue(`END:${line.value}`)} ends what was not begun, or not what was begun last`,
      );
      return;
    }
    stack.pop();
    if (kind === "VCALENDAR") calendar = noCalendar;
  };
  for (const line of contentLines(text)) {
    if ("broken" in line)
      notes.add(placeOf(line), "dropped", `the line ${quotedValue(line.broken)} has no name or no value`);
    else if (line.name === "BEGIN") begin(line);
    else if (line.name === "END") end(line);
    else if (stack.length > 0) stack.at(-1)!.properties.push(line);
    else notes.add(placeOf(line), "dropped", `the line ${quotedValue(line.name)} stands in no calendar`);
  }
  for (const { kind, number } of stack)
    notes.add(placeOf({ number }), "changed", `${quotedValue(kind)} is not ended; it is read as it stands`);
  return { calendars, components, others };
}
