/** What stands before the first event of a Markwhen text: fields of the whole. */
import { isZone } from "../../zone.ts";
import type { DateOrder } from "../importer.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import { placeOf, type Line } from "../reading/file-lines.ts";
import { fieldText, plainField } from "../reading/front-matter.ts";
import type { NoteList } from "../reading/note-list.ts";

/** The fields of a text. */
export interface Header {
  readonly title?: string;
  readonly description?: string;
  /** Of times of day that name none; a name or an offset that `isZone` knows. */
  readonly zone?: string;
  /** How 9/12/2016 is read: month first, unless the text says otherwise. */
  readonly order: DateOrder;
  /** Fields that are none of these. */
  readonly others: ReadonlyMap<string, unknown>;
}

/** Makes a header of the fields of a text, by their names. */
export function headerOf(fields: ReadonlyMap<string, unknown>, notes: NoteList): Header {
  const [title, description] = ["title", "description"].map((name) => fieldText(fields.get(name)));
  const named = fieldText(fields.get("timezone") ?? fields.get("tz"));
  const zone = named === undefined ? undefined : zoneOf(named);
  if (named !== undefined && zone === undefined) {
    notes.add(
      placeOf({ number: 1 }),
      "kept",
      `the zone ${quotedValue(named)} is not known; times stand without a zone`,
    );
  }
  const format = fieldText(fields.get("dateFormat"));
  const isKnown = (name: string): boolean =>
    ["title", "description"].includes(name) || (zone !== undefined && /^(?:timezone|tz)$/u.test(name));
  const others = [...fields]
    .filter(([name]) => !isKnown(name))
    .map(([name, value]) => [name, plainField(value)] as const);
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(zone !== undefined && { zone }),
    order: /^d/iu.test(format ?? "") ? "day-first" : "month-first",
    others: new Map(others),
  };
}

/** A name of the IANA database, or hours from UTC as Markwhen writes them: "+3", "-5:30". */
function zoneOf(named: string): string | undefined {
  const found = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?$/iu.exec(named);
  const zone = found ? `${found[1]!}${found[2]!.padStart(2, "0")}:${found[3] ?? "00"}` : named;
  return zone.length < 100 && isZone(zone) ? zone : undefined;
}

/** Fields without lines of "---" around them: what stands before the first line that is no field. */
export function bareFields(lines: readonly Line[]): {
  readonly fields: ReadonlyMap<string, unknown>;
  readonly count: number;
} {
  const fields = new Map<string, unknown>();
  let count = 0;
  for (const { text } of lines) {
    const found = /^(#?[A-Za-z][\w.-]{0,60}):(?:\s+(.*))?$/su.exec(text);
    if (found) fields.set(found[1]!, (found[2] ?? "").trim());
    else if (text.trim() !== "" && !(/^\s+\S/u.test(text) && fields.size > 0)) break;
    count++;
  }
  return { fields, count };
}
