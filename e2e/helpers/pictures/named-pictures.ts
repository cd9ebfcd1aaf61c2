/** Pictures that the timeline of `harbour.json` could keep under names, as its file has them. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { NamedPicture } from "../../../data/pictures/named/named-picture.ts";
import type { Written } from "../../../data/written.ts";
import { editedJson } from "../edited-json.ts";

/** Says all that a picture can say. */
export const SLIDE = {
  name: "Slide 3",
  view: "sourceline://view?from=2001-05-10&to=2001-05-20&lanes-by=none&theme=dark",
  preset: "slide",
  title: "Who signed the agreement?",
  standfirst: "Two papers tell of one day.",
  takeaway: "They agree on the harbour, and on no number.",
  credit: "Graphic: the desk",
  legend: "sources",
  notes: true,
  "source-list": true,
  reports: false,
  hidden: ["harbour-shared"],
  numbered: true,
  callouts: [
    { text: "The pen", event: "agreement-signed" },
    { text: "A quiet week", from: "2001-05-15", to: "2001-05-20" },
    { text: "The Gazette appears", from: "2001-05-16" },
  ],
} as const satisfies Written<NamedPicture>;

export const COLUMN = { name: "Column", width: "85mm", height: "auto", "type-scale": 0.75, dpi: 300 } as const;

/** The file with these pictures. */
export function picturesFile(pictures: unknown = [SLIDE, COLUMN]): string {
  const harbour = readFileSync(path.join(import.meta.dirname, "../harbour.json"), "utf8");
  return editedJson(harbour, ["version", 2], ["pictures", pictures]);
}
