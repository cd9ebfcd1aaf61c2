/** What the metadata of a PDF says of it. */
import { fieldsOf, textIn } from "../../import/fields/json-fields.ts";
import type { SourceDraft } from "../document-text.ts";
import { draftCollector } from "../source-draft.ts";

/** Metadata of a PDF as its reader gives them: the information dictionary, and XMP's properties by their names. Hostile. */
export interface PdfMetadata {
  readonly info: unknown;
  readonly xmp?: ReadonlyMap<string, unknown>;
}

/** Titles that programs write where nobody has given one. */
const NO_TITLE = /^(?:untitled|microsoft word - .*|.*\.(?:docx?|pdf|indd|tex|qxd|pages|odt)|document\d*|slide \d+)$/iu;

/** The date of a PDF says when the file was made, which for a report is often the day of publication. */
export function pdfAbout({ info, xmp }: PdfMetadata): SourceDraft {
  const collected = draftCollector();
  const fields = fieldsOf(info) ?? {};
  for (const [title, from] of [
    [first(xmp?.get("dc:title")), "XMP dc:title"],
    [textIn(fields["Title"]), "PDF Title"],
  ] as const)
    if (!NO_TITLE.test(title)) collected.text("title", title, from);
  const creators = listOf(xmp?.get("dc:creator"));
  if (creators.length > 0) collected.authors(creators, "XMP dc:creator");
  collected.authors([textIn(fields["Author"])], "PDF Author");
  collected.text("container-title", first(xmp?.get("prism:publicationname")), "XMP prism:publicationName");
  collected.text("publisher", first(xmp?.get("dc:publisher")), "XMP dc:publisher");
  collected.issued(first(xmp?.get("prism:publicationdate")), "XMP prism:publicationDate");
  collected.issued(isoFromPdf(textIn(fields["CreationDate"])), "PDF CreationDate");
  collected.issued(first(xmp?.get("xmp:createdate")), "XMP xmp:CreateDate");
  collected.language(textIn(fields["Language"]), "PDF language");
  collected.language(first(xmp?.get("dc:language")), "XMP dc:language");
  collected.address(first(xmp?.get("prism:url")), "XMP prism:url");
  return collected.draft();
}

function listOf(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.map(textIn).filter((text) => text !== "");
}

function first(value: unknown): string {
  return listOf(value)[0] ?? "";
}

const PDF_DATE =
  /^(?:D:)?(\d{4})(?:(\d{2})(?:(\d{2})(?:(\d{2})(\d{2})(?:(\d{2}))?(?:(Z)|([+-]\d{2})'?(\d{2})?'?)?)?)?)?/u;

/** A date of PDF (ISO 32000-1, 7.9.4) in ISO 8601, with the offset that it gives; "" for what is none. */
function isoFromPdf(written: string): string {
  const found = PDF_DATE.exec(written) as readonly (string | undefined)[] | null;
  if (!found) return "";
  const [, year, month, day, hour, minute, second, utc, hours, minutes] = found;
  const date = [year, month, day].filter((part) => part !== undefined).join("-");
  if (hour === undefined || minute === undefined) return date;
  const zone = utc ?? (hours === undefined ? "" : `${hours}:${minutes ?? "00"}`);
  return `${date}T${hour}:${minute}${second === undefined ? "" : `:${second}`}${zone}`;
}
