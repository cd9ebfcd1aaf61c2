/** GEDCOM's sources, and what is cited from them. */
import type { DraftClaim, DraftSource } from "../import-draft.ts";
import { citedPlace } from "../fields/cited-place.ts";
import { webAddressIn, siteName } from "../text/addresses-in-text.ts";
import { extraTexts } from "../reading/extra-fields.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import { placeOf } from "../reading/file-lines.ts";
import type { NoteList } from "../reading/note-list.ts";
import { subrecords, valueOf, type GedcomRecord } from "./gedcom-records.ts";

/**
 * A SOUR record as a source. Its id is its pointer: "@S1@".
 *
 * @param texts notes of the file by their pointers
 */
export function sourceOf(record: GedcomRecord, texts: ReadonlyMap<string, string>): DraftSource {
  const [title, author, publisher] = ["TITL", "AUTH", "PUBL"].map((tag) => valueOf(record, tag));
  const [abbreviation, text, note] = ["ABBR", "TEXT", "NOTE"].map((tag) => valueOf(record, tag));
  const remarks = [note === undefined ? undefined : (texts.get(note) ?? note), text]
    .filter((remark) => remark !== undefined)
    .join("\n");
  const url = ["WWW", "_URL", "_LINK"].map((tag) => webAddressIn(valueOf(record, tag) ?? "")).find((found) => found);
  const extra = extraTexts(record.parts.filter(({ tag }) => !READ.includes(tag)).map(({ tag, value }) => [tag, value]));
  const shownTitle = title ?? abbreviation;
  return {
    at: placeOf(record),
    id: record.xref ?? placeOf(record),
    type: "document",
    ...(shownTitle !== undefined && { title: shownTitle }),
    ...(author !== undefined && { author: [{ literal: author }] }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { URL: url }),
    ...(remarks !== "" && { note: remarks }),
    ...(extra && { extra }),
  };
}

const READ: readonly string[] = ["TITL", "AUTH", "PUBL", "TEXT", "NOTE", "WWW", "_URL", "_LINK", "CHAN", "DATA"];

/**
 * The claims of what a record cites. A source that is not in the file is noted.
 *
 * @param known pointers of the file's sources
 */
export function citationsOf(record: GedcomRecord, known: ReadonlySet<string>, notes: NoteList): readonly DraftClaim[] {
  return subrecords(record, "SOUR").flatMap((citation): readonly DraftClaim[] => {
    const source = citation.value;
    const isPointer = /^@[^@]+@$/u.test(source);
    if (source === "" || (isPointer && !known.has(source))) {
      notes.add(placeOf(citation), "dropped", `the source ${quotedValue(source)} is not in the file`);
      return [];
    }
    const data = citation.parts.find(({ tag }) => tag === "DATA");
    const says = valueOf(data, "TEXT") ?? valueOf(citation, "TEXT");
    const page = valueOf(citation, "PAGE");
    const where = page === undefined ? undefined : citedPlace(page);
    const kept: readonly (readonly [string, string | undefined])[] = [
      ["page", where ? undefined : page],
      ["quality", valueOf(citation, "QUAY")],
      ["recorded", valueOf(data, "DATE")],
      ["event", valueOf(citation, "EVEN")],
      ["note", valueOf(citation, "NOTE")],
    ];
    const extra = extraTexts(kept.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])));
    const url = webAddressIn(source);
    return [
      {
        source: url === undefined ? source : siteName(url),
        ...(url !== undefined && { url }),
        ...(says !== undefined && { says }),
        ...(where && { at: where }),
        ...(extra && { extra }),
      },
    ];
  });
}
