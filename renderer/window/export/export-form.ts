/** The form of the export dialog: every choice as a field, and only those fields that a format has use for. */
import type { SourceFormat } from "../../../data/lists/sidecars.ts";
import { UNITS, type Unit } from "../../../data/export/length.ts";
import type { LanesBy, Layout, ThemeName } from "../../../data/look/look.ts";
import { LONGEST_FURNITURE_TEXT, type LegendKind, type PictureFormat } from "../../../data/export/picture-options.ts";
import { PRESETS } from "../../../data/export/presets.ts";
import type { ExportChoices, Wrong } from "../state/export-choices.ts";
import { element } from "../dom/element.ts";
import { checkField, fieldGroup, segmentField, selectField, textField, type Field } from "./field.ts";

type Fields = { readonly [K in keyof ExportChoices]: Field<ExportChoices[K]> };

export interface ExportForm {
  readonly root: HTMLFormElement;
  readonly read: () => ExportChoices;
  readonly write: (choices: ExportChoices) => void;
  readonly complain: (wrong: Wrong) => void;
  /** Give the focus to the first field, to the first that has something to complain of. */
  readonly goToFirst: () => void;
  readonly goToWrong: () => void;
}

const FORMATS: Readonly<Record<PictureFormat, string>> = { svg: "SVG", png: "PNG", pdf: "PDF", html: "Web page" };

const LANES: Readonly<Record<LanesBy | "now", string>> = {
  now: "As in the window",
  lane: "By subject",
  actor: "By actor",
  place: "By place",
  source: "By source",
  none: "One lane for all",
};

const PICTURES: Readonly<Record<Exclude<Layout, "auto"> | "now", string>> = {
  now: "As in the window",
  across: "Time across",
  down: "Time down the page",
  coverage: "Coverage: which source tells what",
  known: "As it became known: day by day",
};

const THEMES: Readonly<Record<ThemeName | "now", string>> = {
  now: "As in the window",
  light: "Light",
  dark: "Dark",
  contrast: "High contrast",
  print: "Print, in shades of grey",
  newspaper: "Newspaper, for coarse screens",
};

const LEGENDS: Readonly<Record<LegendKind, string>> = {
  full: "Marks and sources",
  sources: "Sources only",
  none: "None",
};

const CARRYING: Readonly<Record<ExportChoices["embed"], string>> = {
  usual: "Travels unless it is large",
  always: "Travels, however large",
  never: "Stays out of the file",
};

/** Tells `changed` after every change of a field. */
export function exportForm(changed: () => void): ExportForm {
  const fields = makeFields();
  const root = element("form", { class: "export-form", novalidate: "" }, groupsOf(fields));
  const names = Object.keys(fields) as (keyof ExportChoices)[];
  const read = (): ExportChoices =>
    Object.fromEntries(names.map((name) => [name, fields[name].read()])) as unknown as ExportChoices;
  const update = (): void => showUseful(fields, read());
  root.addEventListener("input", () => {
    update();
    changed();
  });
  root.addEventListener("submit", (event) => event.preventDefault());
  return {
    root,
    read,
    write: (choices) => {
      for (const name of names) writeField(fields, name, choices);
      update();
    },
    complain: (wrong) => {
      for (const name of names) fields[name].complain(wrong[name] ?? "");
    },
    goToFirst: () => root.querySelector<HTMLElement>("input:checked")?.focus(),
    goToWrong: () => root.querySelector<HTMLElement>("[aria-invalid]")?.focus(),
  };
}

function writeField<K extends keyof ExportChoices>(fields: Fields, name: K, choices: ExportChoices): void {
  fields[name].write(choices[name]);
}

function makeFields(): Fields {
  const named = (key: keyof ExportChoices, label: string) => ({ id: `export-${key}`, label });
  const long = { maxlength: String(LONGEST_FURNITURE_TEXT) };
  const presets = Object.fromEntries(PRESETS.map(({ name, label }) => [name, label]));
  const sizes: Record<string, string> = { window: "As in the window", ...presets, custom: "Width and height…" };
  const units = Object.fromEntries(UNITS.map((unit) => [unit, unit])) as Record<Unit, string>;
  return {
    format: segmentField(named("format", "Format"), FORMATS),
    period: selectField(named("period", "Period"), {
      view: "What is in view",
      whole: "The whole timeline",
      dates: "From one day to another",
    }),
    from: textField(named("from", "First day"), { size: "11" }),
    to: textField(named("to", "Last day"), { size: "11" }),
    filtered: checkField(named("filtered", "Search and filters as in the window")),
    layout: selectField(named("layout", "Picture"), PICTURES),
    lanesBy: selectField(named("lanesBy", "Lanes"), LANES),
    size: selectField(named("size", "Size"), sizes),
    width: textField(named("width", "Width"), { inputmode: "decimal", size: "6" }),
    height: textField(named("height", "Height"), { inputmode: "decimal", size: "6", placeholder: "as needed" }),
    unit: selectField(named("unit", "Unit"), units),
    typeScale: textField(named("typeScale", "Type, times usual"), {
      inputmode: "decimal",
      size: "6",
      placeholder: "1",
    }),
    dpi: textField(named("dpi", "Pixels per inch"), { inputmode: "decimal", size: "6", placeholder: "as it suits" }),
    theme: selectField(named("theme", "Theme"), THEMES),
    legend: selectField(named("legend", "Legend"), LEGENDS),
    notes: checkField(named("notes", "Notes on where accounts differ")),
    sourceList: checkField(named("sourceList", "List of sources")),
    title: textField(named("title", "Title"), long),
    subtitle: textField(named("subtitle", "Subtitle"), long),
    takeaway: textField(named("takeaway", "Takeaway"), { ...long, placeholder: "one line under the picture" }),
    credit: textField(named("credit", "Credit"), { ...long, placeholder: "Graphic: …" }),
    outlines: checkField(named("outlines", "Words as outlines, without fonts")),
    embed: selectField(named("embed", "Timeline"), CARRYING),
    alt: checkField(named("alt", "Description for those who cannot see it")),
    table: checkField(named("table", "Table of the events (CSV)")),
    sources: selectField(named("sources", "List of sources as a file"), {
      none: "None",
      csl: "CSL-JSON, for Zotero",
      bibtex: "BibTeX",
      text: "Plain text",
    } satisfies Record<SourceFormat | "none", string>),
  };
}

function groupsOf(fields: Fields): readonly HTMLElement[] {
  const { format, period, from, to, filtered, layout, lanesBy, size, width, height, unit, typeScale, dpi, theme } =
    fields;
  const { legend, notes, sourceList, title, subtitle, takeaway, credit, outlines, embed, alt, table, sources } = fields;
  const roots = (...some: readonly { readonly root: HTMLElement }[]) => some.map(({ root }) => root);
  const row = (...some: readonly { readonly root: HTMLElement }[]) => element("div", { class: "row" }, roots(...some));
  return [
    fieldGroup("Format", roots(format)),
    fieldGroup("What is drawn", roots(period), row(from, to), roots(layout, lanesBy, filtered)),
    fieldGroup("Size", roots(size), row(width, height, unit), roots(typeScale, dpi)),
    fieldGroup("Looks", roots(theme, legend, notes, sourceList)),
    fieldGroup("Words", roots(title, subtitle, takeaway, credit)),
    fieldGroup("In the file", roots(outlines, embed)),
    fieldGroup("Written beside it", roots(alt, table, sources)),
  ];
}

/** A page lays itself out in its reader's window, with its own legend and title. */
const NOT_FOR_PAGES = ["size", "legend", "notes", "sourceList", "title", "subtitle", "takeaway", "credit"] as const;

function showUseful(fields: Fields, { format, period, size }: ExportChoices): void {
  const isPage = format === "html";
  for (const name of NOT_FOR_PAGES) fields[name].root.hidden = isPage;
  for (const name of ["from", "to"] as const) fields[name].root.hidden = period !== "dates";
  for (const name of ["width", "height", "unit", "typeScale"] as const)
    fields[name].root.hidden = isPage || size !== "custom";
  fields.outlines.root.hidden = format !== "svg";
  // A page is the timeline.
  fields.embed.root.hidden = isPage;
  fields.dpi.root.hidden = format !== "png";
  for (const group of fields.format.root.closest("form")?.querySelectorAll("fieldset") ?? [])
    group.hidden = group.querySelector(":scope :is(.field, .check, .segments):not([hidden])") === null;
}
