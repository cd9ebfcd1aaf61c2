/** The form of a source. */
import type { Edit } from "../../../../data/edit/edit.ts";
import { freeId } from "../../../../data/edit/free-id.ts";
import type { CslName } from "../../../../data/places/document.ts";
import { isSpan, type Moment, type Source, type When } from "../../../../data/timeline.ts";
import { momentText } from "../../../../data/wording.ts";
import { asWritten, type Written } from "../../../../data/written.ts";
import { selectField, textField } from "../../export/field.ts";
import type { FormSubject, FormValues, SourceOrigin } from "../../state/form-subject.ts";
import { without } from "../../state/without.ts";
import { checkTypedDate, DATE_HINT, whenPart } from "./date-part.ts";
import { dateField } from "../fields/date-field.ts";
import { asLines, proseField, withHint } from "../fields/form-fields.ts";
import { typedDates } from "../fields/read-dates.ts";
import { idsOf } from "./subjects.ts";
import {
  changeFrom,
  listIn,
  recordFrom,
  filledText,
  textPart,
  type FieldProblems,
  type FormPlan,
  type Part,
  type PlanContext,
} from "./form-plan.ts";

type SourceSubject = Extract<FormSubject, { readonly kind: "source" }>;

/** The form of a source, or of a new one, in which stands what its document says of itself. Undefined where it is there no more. */
export function sourcePlan({ id, origin }: SourceSubject, { timeline }: PlanContext): FormPlan | undefined {
  const source = timeline.sources.find((each) => each.id === id);
  if (id !== undefined && !source) return undefined;
  const before = baseOf(source);
  const base = source ? before : { ...before, ...origin?.told };
  const parts = partsOf(source, origin);
  return {
    heading: source ? "Edit source" : "New source",
    fields: fieldsOf(source),
    base,
    check: (values) => checkPublished(values, before),
    edit: (values) => {
      if (!source) {
        const name = filledText(values, "container-title") ?? filledText(values, "title") ?? "";
        const made = { id: freeId(name, idsOf(timeline.sources), "source"), custom: {}, ...recordFrom(parts, values) };
        return { type: "add-source", source: made } as unknown as Edit;
      }
      const change = changeFrom(parts, values, base);
      return change && { type: "change-source", source: source.id, change };
    },
    acts: source ? [{ label: "Delete this source", does: { edit: { type: "remove-source", source: source.id } } }] : [],
    chosen: (edit) => (edit.type === "add-source" ? { kind: "source", id: edit.source.id } : undefined),
    givesBack: (edit, left): FormValues => {
      if (edit.type !== "add-source") return {};
      const { id, title, "container-title": outlet = title } = edit.source;
      // Most often it is the source itself that says so.
      return { source: id, ...(filledText(left, "speaker") === undefined && { speaker: outlet }) };
    },
  };
}

function checkPublished(values: FormValues, base: FormValues): FieldProblems {
  const found = checkTypedDate(base, "published")(values);
  if (Object.keys(found).length > 0 || values["published"] === base["published"]) return found;
  const when = PUBLISHED.value(values) as Written<When> | undefined;
  return when && isSpan(when) ? { published: "A source is published on one date: write that." } : {};
}

const PUBLISHED = whenPart("published");
const TEXTS = ["title", "container-title", "container-title-short", "URL", "publisher", "language", "note"] as const;

function baseOf(source: Source | undefined): FormValues {
  return {
    ...Object.fromEntries(TEXTS.map((name) => [name, source?.[name] ?? ""])),
    type: source?.type ?? "article-newspaper",
    code: source && source.codeIsDerived === undefined ? (source.custom.code ?? "") : "",
    author: asLines(source?.author?.map(nameText)),
    published: source?.custom.published ? momentText(source.custom.published) : "",
  };
}

function partsOf(source: Source | undefined, origin: SourceOrigin | undefined): readonly Part[] {
  const written = source && asWritten(source).custom;
  return [
    textPart("type"),
    ...TEXTS.map((name) => textPart(name)),
    { key: "author", from: ["author"], value: (values) => listIn(values, "author")?.map(nameFrom) },
    { key: "issued", from: ["published"], value: issuedFrom },
    {
      key: "custom",
      from: ["code", "published"],
      value: (values) => {
        const { published: before, ...others } = written ?? {};
        const code = filledText(values, "code");
        const isSame = values["published"] === baseOf(source)["published"];
        const published = isSame ? before : PUBLISHED.value(values);
        // The letters as they are written, or none: then they are made.
        return {
          ...without(others, "code"),
          ...(code !== undefined && { code }),
          ...(published !== undefined && { published }),
          ...(origin?.document && { document: origin.document }),
        };
      },
    },
  ];
}

/** A person with the family name first, an organisation as it is called. */
function nameText({ family, given, literal }: CslName): string {
  return literal ?? [family, given].filter((part) => part !== undefined).join(", ");
}

function nameFrom(text: string): CslName {
  const [family = "", given, ...more] = text.split(/,\s*/u);
  return given === undefined || given === "" || more.length > 0 ? { literal: text } : { family, given };
}

/** The date that citations print. */
function issuedFrom(values: FormValues): unknown {
  const moment = PUBLISHED.value(values) as Written<Moment> | undefined;
  const [day] = (moment?.earliest ?? "").split("T");
  const raw = moment?.edtf ?? (moment && moment.earliest === moment.latest ? day : undefined);
  return raw === undefined || raw === "" ? undefined : { raw };
}

/** Kinds of CSL, in words. */
const KINDS: Readonly<Record<string, string>> = {
  "article-newspaper": "Newspaper article",
  "article-magazine": "Magazine article",
  "article-journal": "Journal article",
  webpage: "Web page",
  "post-weblog": "Blog post",
  post: "Post",
  report: "Report",
  broadcast: "Broadcast",
  interview: "Interview",
  speech: "Speech",
  personal_communication: "Letter or message",
  book: "Book",
  chapter: "Chapter",
  legal_case: "Court case",
  legislation: "Law",
  map: "Map",
  motion_picture: "Film",
  document: "Other document",
};

function fieldsOf(source: Source | undefined): FormPlan["fields"] {
  const named = (key: string, label: string) => ({ id: `edit-${key}`, label });
  const line = (name: string, label: string, hint?: string) => {
    const field = textField(named(name, label));
    return { name, field: hint === undefined ? field : withHint(field, hint), keys: [name] };
  };
  const kinds = source && !Object.hasOwn(KINDS, source.type) ? { ...KINDS, [source.type]: source.type } : KINDS;
  const more = { isMore: true } as const;
  return [
    { ...line("title", "Title"), required: "Write the title of the document." },
    line("container-title", "Outlet", "The newspaper, site or series that it appeared in."),
    {
      name: "published",
      field: withHint(dateField(named("published", "Published"), typedDates), DATE_HINT),
      keys: ["published", "issued"],
    },
    {
      name: "author",
      field: withHint(proseField(named("author", "Author"), 1), "One a line; a person as Family, Given."),
      keys: ["author"],
    },
    line("URL", "Address"),
    { name: "type", field: selectField(named("type", "Kind"), kinds), keys: ["type"] },
    { ...line("code", "Letters of its chip", "Two to four capital letters; left empty, they are made."), ...more },
    { ...line("container-title-short", "Outlet, in short"), ...more },
    { ...line("publisher", "Publisher"), ...more },
    { ...line("language", "Language", "As en, ar or de-CH."), ...more },
    { name: "note", field: proseField(named("note", "Note"), 2), keys: ["note"], ...more },
  ];
}
