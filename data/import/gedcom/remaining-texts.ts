/** What GEDCOM says below a record besides what has a field of ours: it is kept by its tags. */
import { extraTexts } from "../reading/extra-fields.ts";
import type { Custom } from "../../timeline.ts";
import type { GedcomRecord } from "./gedcom-records.ts";

/** Lines that say how a file came about, or that point from a person to a family and back. */
const STRUCTURE: ReadonlySet<string> = new Set(
  "CHAN CREA RIN RFN AFN REFN UID _UID EXID SUBM ANCI DESI RESN FAMC FAMS HUSB WIFE CHIL".split(" "),
);

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

/**
 * The values of all records below one, each by the tags that lead to it ("PLAC.FORM"); of several of one name all.
 *
 * @param read records that are told already; what stands below them is not
 * @param before what names begin with: "INDI."
 * @param texts notes of the file by their pointers
 */
export function remainingTexts(
  record: GedcomRecord | undefined,
  read: ReadonlySet<GedcomRecord | undefined>,
  before = "",
  texts: ReadonlyMap<string, string> = NO_TEXTS,
): readonly (readonly [name: string, text: string])[] {
  return (record?.parts ?? []).flatMap((part) => {
    if (STRUCTURE.has(part.tag)) return [];
    const name = before + part.tag;
    const below = remainingTexts(part, read, `${name}.`, texts);
    const text = texts.get(part.value) ?? part.value;
    return read.has(part) || text === "" ? below : [[name, text] as const, ...below];
  });
}

/** The same as fields; undefined where nothing is left. */
export function remainingFields(
  ...[record, read, before, texts]: Parameters<typeof remainingTexts>
): Custom | undefined {
  return extraTexts(remainingTexts(record, read, before, texts));
}
