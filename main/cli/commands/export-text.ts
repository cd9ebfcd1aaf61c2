/** How `export` sets type: fonts for what the program's own ones lack, and text or outlines. */
import path from "node:path";
import { TEXT_FORMS } from "../../../data/export/picture-options.ts";
import type { CommandIo } from "../command.ts";
import { type CommandOption, type OptionValues, readName, Unfit } from "../option-table.ts";
import type { InputFile } from "../../files/input-file.ts";

export const TEXT_OPTIONS = {
  font: {
    placeholder: "FILE",
    help: [
      "a font for what is not Latin, Cyrillic, Greek, Arabic or Hebrew; may be given again, also for its",
      "weights. Of a collection, the family that stands after a #: fonts.ttc#Noto Sans CJK SC",
    ],
    read: (text: string): readonly string[] | Unfit => (text === "" ? new Unfit("needs the name of a file") : [text]),
    repeatable: true,
  },
  text: {
    placeholder: "FORM",
    help: `${TEXT_FORMS.join(" or ")} in an SVG: text can be searched and edited, outlines need no fonts (otherwise text)`,
    read: readName(TEXT_FORMS),
  },
} satisfies Record<string, CommandOption<unknown>>;

/** The font files that a call names. */
export function fontFiles({ font = [] }: OptionValues<typeof TEXT_OPTIONS>, io: CommandIo): readonly InputFile[] {
  return font.map((name) => ({ path: path.resolve(io.cwd, name), shown: name }));
}
