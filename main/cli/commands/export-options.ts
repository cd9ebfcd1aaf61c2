/** The options of `export`, in groups; a group that is a subject of its own has a file of its own. */
import path from "node:path";
import { PICTURE_FORMATS, type PictureFormat } from "../../../data/export/picture-options.ts";
import { flag, type CommandOption, type OptionValues, Unfit } from "../option-table.ts";
import { IMPORT_OPTIONS } from "../import-options.ts";
import { SIDECAR_OPTIONS, unfitPlace } from "./export-sidecars.ts";
import { FURNITURE_OPTIONS } from "./export-furniture.ts";
import { PICTURE_OPTIONS } from "./export-named.ts";
import { PAGE_SIZE_OPTIONS } from "./export-page-size.ts";
import { TEXT_OPTIONS } from "./export-text.ts";
import { VIEW_OPTIONS } from "./export-view.ts";

/** Where the picture goes, and in which format. */
export interface Out {
  readonly path: string;
  readonly format: PictureFormat;
}

const ENDINGS = PICTURE_FORMATS.map((format) => `.${format}`);
/** @example ".svg, .png, .pdf or .html" */
const ANY_ENDING = `${ENDINGS.slice(0, -1).join(", ")} or ${ENDINGS.at(-1) ?? ""}`;

const OUT_OPTIONS = {
  out: {
    placeholder: "PICTURE",
    help: `file to write; its ending, ${ANY_ENDING}, says which format`,
    read: (text): Out | Unfit => {
      const unfit = unfitPlace(text);
      if (unfit) return unfit;
      const format = PICTURE_FORMATS.find((name) => path.extname(text).toLowerCase() === `.${name}`);
      if (format) return { path: text, format };
      if (text === "-") return new Unfit(`must name a file that ends in ${ANY_ENDING}; nothing is written to a pipe`);
      return new Unfit(text === "" ? `needs a name that ends in ${ANY_ENDING}` : `must end in ${ANY_ENDING}`);
    },
  },
  "no-embed": flag([
    "leave the timeline out of the picture: otherwise all of it and the view travel in the metadata,",
    "so that the picture can be opened again, where the timeline has no more than 2 MB",
  ]),
  embed: flag("let the timeline travel in the picture also where it has more than that, up to 32 MiB"),
} satisfies Record<string, CommandOption<unknown>>;

export const EXPORT_OPTIONS = {
  ...OUT_OPTIONS,
  ...PICTURE_OPTIONS,
  ...VIEW_OPTIONS,
  ...PAGE_SIZE_OPTIONS,
  ...FURNITURE_OPTIONS,
  ...TEXT_OPTIONS,
  ...SIDECAR_OPTIONS,
  ...IMPORT_OPTIONS,
};

export type ExportValues = OptionValues<typeof EXPORT_OPTIONS>;

/** A page takes its size from the window that it is opened in, and lays itself out anew. */
export function uselessForPage(given: (name: keyof typeof EXPORT_OPTIONS) => boolean): string[] {
  const sizes = Object.keys(PAGE_SIZE_OPTIONS) as (keyof typeof PAGE_SIZE_OPTIONS)[];
  const furniture = Object.keys(FURNITURE_OPTIONS) as (keyof typeof FURNITURE_OPTIONS)[];
  const reason = (name: string, why: string) => `--${name} means nothing for an .html, which ${why}; leave it out`;
  return [
    ...sizes.filter(given).map((name) => reason(name, "takes the size of its window")),
    ...furniture.filter(given).map((name) => reason(name, "has the timeline's own heading and legend")),
    ...(given("no-embed") ? ["an .html is nothing without its timeline; leave --no-embed out"] : []),
    ...(given("embed") ? ["an .html is made of its timeline; leave --embed out"] : []),
  ];
}

/** How it is called. */
export const EXPORT_USAGE = `export [FILE] --out PICTURE.(${PICTURE_FORMATS.join("|")})`;

/** What to say where it is not told where to. */
export const OUT_MISSING = `export needs --out with a name that ends in ${ANY_ENDING}`;
