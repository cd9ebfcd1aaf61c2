/** GEDCOM's sources, and what is cited from them. */
import type { DraftClaim, DraftSource } from "../import-draft.ts";
import { citedPlace } from "../fields/cited-place.ts";
import { webAddressIn, siteName } from "../text/addresses-in-text.ts";
import { extraTexts } from "../reading/extra-fields.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import { placeOf } from "../reading/file-lines.ts";
import type { NoteList } from "../reading/note-list.ts";
import { remainingFields, remainingTexts } from "./remaining-texts.ts";
import { partOf, subrecords, valueOf, type GedcomRecord } from "./gedcom-records.ts";

/**
 * A SOUR record as a source. Its id is its pointer: "@S1@".
 *
 * @param texts notes of the file by their pointers
 */
export function sourceOf(record: GedcomRecord, texts: ReadonlyMap<string, string>): DraftSource {
  const [title, author, publisher] = ["TITL", "AUTH", "PUBL"].map((tag) => valueOf(record, tag));
  const abbreviation = title === undefined ? partOf(record, "ABBR") : undefined;
  const remarks = ["NOTE", "SNOTE", "TEXT"].flatMap((tag) => subrecords(record, tag));
  const note = remarks.map(({ value }) => texts.get(value) ?? value).filter((text) => text !== "");
  const links = ["WWW", "_URL", "_LINK"].flatMap((tag) => subrecords(record, tag));
  const link = links.find(({ value }) => webAddressIn(value) !== undefined);
  const url = link && webAddressIn(link.value);
  const named = ["TITL", "AUTH", "PUBL"].map((tag) => partOf(record, tag));
  const extra = remainingFields(record, new Set([...named, abbreviation, ...remarks, link]));
  const shownTitle = title ?? abbreviation?.value;
  return {
    at: placeOf(record),
    id: record.xref ?? placeOf(record),
    type: "document",
    ...(shownTitle && { title: shownTitle }),
    ...(author !== undefined && { author: [{ literal: author }] }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { URL: url }),
    ...(note.length > 0 && { note: note.join("\n") }),
    ...(extra && { extra }),
  };
}

/**
 * The claims of what a record cites. A source that is not in the file is noted.
 *
 * @param known pointers of the file's sources
 * @param texts notes of the file by their pointers
 */
export function citationsOf(
  record: GedcomRecord,
  known: ReadonlySet<string>,
  texts: ReadonlyMap<string, string>,
  notes: NoteList,
): readonly DraftClaim[] {
  return subrecords(record, "SOUR").flatMap((citation): readonly DraftClaim[] => {
    const source = citation.value;
    const isPointer = /^@[^@]+@$/u.test(source);
    if (source === "" || (isPointer && !known.has(source))) {
      notes.add(placeOf(citation), "dropped", `the source ${quotedValue(source)} is not in the file`);
      return [];
    }
    const data = partOf(citation, "DATA");
    const said = [partOf(data, "TEXT"), partOf(citation, "TEXT")].find((part) => part?.value);
    const page = partOf(citation, "PAGE");
    const where = page && citedPlace(page.value);
    const [quality, recorded, event] = [partOf(citation, "QUAY"), partOf(data, "DATE"), partOf(citation, "EVEN")];
    const remarks = subrecords(citation, "NOTE");
    const kept: readonly (readonly [string, string | undefined])[] = [
      ["page", where ? undefined : page?.value],
      ["quality", quality?.value],
      ["recorded", recorded?.value],
      ["event", event?.value],
      ...remarks.map(({ value }) => ["note", texts.get(value) ?? value] as const),
    ];
    const read = new Set([said, page, quality, recorded, event, ...remarks]);
    const extra = extraTexts([
      ...kept.flatMap(([name, text]) => (text ? [[name, text] as const] : [])),
      ...remainingTexts(citation, read),
    ]);
    const url = webAddressIn(source);
    return [
      {
        source: url === undefined ? source : siteName(url),
        ...(url !== undefined && { url }),
        ...(said && { says: said.value }),
        ...(where && { at: where }),
        ...(extra && { extra }),
      },
    ];
  });
}
