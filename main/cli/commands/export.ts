import path from "node:path";
import { type CliCommand, type CommandIo, reportProblems } from "../command.ts";
import { optionHelp, readOptions, refusal } from "../option-table.ts";
import type { Page, PictureOptions } from "../../../data/export/picture-options.ts";
import type { Picture } from "../../write/export-picture.ts";
import { readInput } from "../read-input.ts";
import { choicesOf, reportUnopened, tellReport } from "../import-options.ts";
import { fontPath, readUserFonts } from "../../fonts/user-font.ts";
import type { InputPlace } from "../../files/output-places.ts";
import { staleRemark } from "../../files/stale-files.ts";
import { othersText, writeFiles } from "../../files/write-files.ts";
import { removeWhenEnded } from "../remove-when-ended.ts";
import { sidecarOptions, sidecarPath, placeProblems } from "./export-sidecars.ts";
import { draw } from "./export-draw.ts";
import { EXPORT_OPTIONS, EXPORT_USAGE, type ExportValues, OUT_MISSING, uselessForPage } from "./export-options.ts";
import { furnitureOf } from "./export-furniture.ts";
import { pageOf } from "./export-page-size.ts";
import { notesOf, withPicture } from "./export-named.ts";
import { fontFiles } from "./export-text.ts";
import { viewProblems, viewSettings } from "./export-view.ts";

/** Draws a timeline into a picture file, as the window would. */
export const exportCommand: CliCommand = {
  usage: EXPORT_USAGE,
  summary: "Draw the timeline into a picture.",
  details: optionHelp(EXPORT_OPTIONS),
  async run(args, io) {
    const { file, values: given, out, inputs } = await readExportCall(args, io);
    const opened = await readInput(file, io, choicesOf(given));
    if (!opened.ok) return reportUnopened(opened, io);
    const { timeline, link, report } = opened.value;
    tellReport(report, file.shown, io);
    const { values, view, ...named } = withPicture(given, timeline);
    const page = checkedPage(values);
    const {
      settings,
      ignored,
      picture: linked,
    } = viewSettings(values, timeline, file, {
      ...(link !== undefined && { link }),
      ...(view && { view }),
    });
    const where = values.view ? "--view" : view ? "the view of the picture" : `the view in ${file.shown}`;
    if (ignored.length > 0) io.tell(`${where}: ${ignored.join("; ")}; drawn without that`);
    const fonts = await readUserFonts(fontFiles(values, io));
    if (!fonts.ok) return reportProblems(fonts.problems, io);
    const { text = "text" } = values;
    const notes = named.layer ? named : notesOf(values, timeline, linked);
    const around = { page, furniture: furnitureOf(values), ...notes };
    const asked = { format: out.format, text, ...around, sidecars: sidecarOptions(values), ...embedding(values) };
    const order = { timeline, options: { ...asked, ...settings }, shipped: io.shipped, fonts: fonts.value };
    const picture = await draw(order, io);
    io.tell(picture.remarks);
    return write(out.path, picture, { values, inputs }, io);
  },
};

/** Whether the timeline travels is decided by its size, unless the call says it. */
function embedding({ embed, "no-embed": bare }: ExportValues): Pick<PictureOptions, "embed"> {
  return bare ? { embed: false } : embed ? { embed: true } : {};
}

/** Checks all that can be checked before anything is read. */
async function readExportCall(args: readonly string[], io: CommandIo) {
  const { file, values, given, wrong: misread } = readOptions(args, EXPORT_OPTIONS, io);
  const { out } = values;
  const wrong = [...misread, ...(given("out") ? [] : [OUT_MISSING])];
  pageOf(values, wrong);
  wrong.push(...viewProblems(values));
  if (given("embed") && given("no-embed")) wrong.push("--embed and --no-embed say the opposite; leave one of them out");
  const inputs = [
    { ...file, role: "the FILE that is drawn" },
    ...fontFiles(values, io).map((font) => ({ path: fontPath(font), shown: font.shown, role: "a font that is read" })),
  ];
  if (out) wrong.push(...(await placeProblems(out.path, values, inputs, io.cwd)));
  if (out?.format === "html") wrong.push(...uselessForPage(given));
  if (out === undefined || wrong.length > 0) throw refusal(wrong);
  return { file, values, out, inputs };
}

/** With a picture's own size behind what the call says, which fits by itself, it may no longer fit. */
function checkedPage(values: ExportValues): Page {
  const wrong: string[] = [];
  const page = pageOf(values, wrong);
  if (wrong.length > 0) throw refusal(wrong);
  return page;
}

interface Given {
  readonly values: ExportValues;
  readonly inputs: readonly InputPlace[];
}

async function write(out: string, picture: Picture, { values, inputs }: Given, io: CommandIo): Promise<0 | 1> {
  const encoder = new TextEncoder();
  const place = (name: string) => ({ path: path.resolve(io.cwd, name), shown: name });
  const drawn = { ...place(out), bytes: picture.bytes };
  const sidecars = picture.sidecars.map((file) => ({
    ...place(sidecarPath(out, file, values)),
    bytes: encoder.encode(file.text),
  }));
  const files = [drawn, ...sidecars];
  const outcome = await writeFiles(files, inputs, removeWhenEnded);
  io.print(outcome.written);
  if (!outcome.failed) {
    io.tell(await staleRemark(drawn, files, inputs));
    return 0;
  }
  const { shown, reason } = outcome.failed;
  const others = othersText(outcome);
  const told = `cannot write: ${reason}${others === "" ? "" : ` (${others})`}`;
  return reportProblems([{ file: shown, line: 1, column: 1, path: "", reason: told }], io);
}
