import path from "node:path";
import { quoted } from "../../data/parsing/describe-value.ts";
import { THEME_NAMES, type ThemeChoice } from "../../data/look.ts";
import { parseBound } from "../../data/time.ts";
import type { Extent, Timeline } from "../../data/timeline.ts";
import { decodeViewLink, type ReadLink } from "../../data/view-link.ts";
import { fitLink, type FittedLink } from "../../renderer/model/open-link.ts";
import type { View } from "../../renderer/model/view.ts";
import { CallError, type Command, type CommandIo, parseCall, reportProblems } from "../command.ts";
import type { PictureOptions } from "../picture.ts";
import { readTimeline } from "../read-timeline.ts";
import { WriteError, writeFileAtomically } from "../write-file.ts";

const OPTIONS = {
  out: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  view: { type: "string" },
  width: { type: "string" },
  theme: { type: "string" },
  scale: { type: "string" },
} as const;

type Values = { readonly [K in keyof typeof OPTIONS]?: string };

/** Draws a timeline into a picture file, as the window would. */
export const exportCommand: Command = {
  usage: "export [FILE] --out PICTURE.(svg|png)",
  summary: "Draw the timeline into a picture.",
  details: [
    "--out PICTURE   file to write; its ending, .svg or .png, says which format",
    "--from DATE     first day to show, as 2016-09-05 (otherwise what the timeline says)",
    "--to DATE       last day to show",
    "--view LINK     a link copied in the window: its period, filters, lanes and theme, in quotes",
    "--width PX      width, 320 to 20000 (otherwise 1600)",
    `--theme NAME    ${THEME_NAMES.join(", ")} (otherwise light)`,
    "--scale N       PNG pixels per px, over 0 and at most 8 (otherwise 1; 2 for print)",
  ],
  async run(args, io) {
    const { file, values } = parseCall(args, OPTIONS, io);
    const link = values.view === undefined ? undefined : readLink(values.view);
    const { out, settings } = pictureSettings(values, link?.link.look.theme);
    const timeline = await readTimeline(file.path, file.shown);
    if (!timeline.ok) return reportProblems(timeline.problems, io);
    const linked = link && fitLink(link.link, timeline.value, path.basename(file.path));
    const ignored = [...(link?.ignored ?? []), ...(linked?.ignored ?? [])];
    if (ignored.length > 0) io.stderr(`--view: ${ignored.join("; ")}; drawn without that\n`);
    const view = pictureView(values, timeline.value.extent, linked?.view);
    return write(out, await draw(timeline.value, { ...settings, ...lookOf(linked), view }, io), io);
  },
};

/** Checks all that can be checked before anything is read. */
function pictureSettings(
  values: Values,
  linkedTheme: ThemeChoice = "system",
): { readonly out: string; readonly settings: Omit<PictureOptions, "view"> } {
  const { out } = values;
  if (out === undefined || out === "") throw new CallError("export needs --out PICTURE.svg or --out PICTURE.png");
  const format = path.extname(out).toLowerCase().slice(1);
  if (format !== "svg" && format !== "png") throw new CallError(`--out must end in .svg or .png, not ${quoted(out)}`);
  const wanted = values.theme ?? (linkedTheme === "system" ? "light" : linkedTheme);
  const theme = THEME_NAMES.find((name) => name === wanted);
  if (!theme)
    throw new CallError(`--theme must be one of ${THEME_NAMES.join(", ")}, not ${quoted(values.theme ?? "")}`);
  const width = numberOf("width", values.width ?? "1600");
  if (!Number.isInteger(width) || width < 320 || width > 20_000)
    throw new CallError(`--width must be a whole number from 320 to 20000, not ${quoted(values.width ?? "")}`);
  const scale = numberOf("scale", values.scale ?? "1");
  if (scale <= 0 || scale > 8)
    throw new CallError(`--scale must be over 0 and at most 8, not ${quoted(values.scale ?? "")}`);
  for (const name of ["from", "to"] as const) if (values[name] !== undefined) dayOf(name, values[name]);
  return { out, settings: { format, theme, width, scale } };
}

/** A link that is none is a mistake in the call; one that says more than can be used is not. */
function readLink(text: string): Extract<ReadLink, { ok: true }> {
  const read = decodeViewLink(text);
  if (!read.ok) throw new CallError(`--view cannot be read: ${read.reason}, not ${quoted(text.slice(0, 60))}`);
  return read;
}

function lookOf(linked: FittedLink | undefined): Pick<PictureOptions, "look" | "selection"> {
  if (!linked) return {};
  return { look: linked.look, ...(linked.selection && { selection: linked.selection }) };
}

/** What the call says comes before what a link says, and that before the timeline's own extent. */
function pictureView(values: Values, extent: Extent, linked?: View): View {
  const from = values.from === undefined && linked ? linked.from : dayOf("from", values.from ?? extent.from).from;
  const to = values.to === undefined && linked ? linked.to : dayOf("to", values.to ?? extent.to).to;
  if (from < to) return { from, to };
  const [first, last] = [values.from ?? extent.from, values.to ?? extent.to];
  throw new CallError(`--from (${first}) must not be after --to (${last}); give both, or swap them`);
}

function dayOf(name: string, text: string) {
  const day = text.length === 10 ? parseBound(text) : undefined;
  if (!day) throw new CallError(`--${name} must be a day that exists, as 2016-09-05, not ${quoted(text)}`);
  return day;
}

function numberOf(name: string, text: string): number {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  throw new CallError(`--${name} must be a number, not ${quoted(text)}`);
}

async function draw(timeline: Timeline, options: PictureOptions, io: CommandIo): Promise<Uint8Array> {
  const { exportPicture } = await import("../picture.ts");
  try {
    return await exportPicture(timeline, options, io.shipped);
  } catch (error) {
    if (options.format !== "png" || !isOutOfMemory(error)) throw error;
    const { width, scale } = options;
    const asked = `--width ${String(width)} and --scale ${String(scale)}`;
    throw new CallError(`there is not enough memory for ${asked}; choose smaller ones, or an SVG`, { cause: error });
  }
}

/** WebAssembly that finds no memory traps, and JavaScript that finds none throws a RangeError. */
function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && (error.name === "RuntimeError" || error.name === "RangeError");
}

async function write(out: string, bytes: Uint8Array, io: CommandIo): Promise<0 | 1> {
  try {
    await writeFileAtomically(path.resolve(io.cwd, out), bytes);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    return reportProblems([{ file: out, line: 1, column: 1, path: "", reason: `cannot write: ${error.message}` }], io);
  }
  io.stdout(`${out}\n`);
  return 0;
}
