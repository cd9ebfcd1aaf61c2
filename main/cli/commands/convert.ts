import path from "node:path";
import { reportLines, type ImportReport } from "../../../data/import/report.ts";
import type { InterchangeFormat } from "../../../data/interchange/interchange-format.ts";
import { lossLines, lossSummary } from "../../../data/interchange/loss-report.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { parseTimeline } from "../../../data/file/parsing/parse.ts";
import { writtenJson } from "../../../data/written.ts";
import { quoted } from "../../../data/file/problems/describe-value.ts";
import { isPlainObject } from "../../../data/file/schema/strict-object.ts";
import type { InputPlace } from "../../files/output-places.ts";
import type { TimelineText } from "../../files/read-timeline.ts";
import type { Problem } from "../../../data/file/problems/problem.ts";
import { readRegularFile } from "../../files/read-text.ts";
import { readInputText } from "../read-input.ts";
import { othersText, writeFiles } from "../../files/write-files.ts";
import { CallError, type CliCommand, type CommandIo, reportProblems } from "../command.ts";
import { choicesOf, IMPORT_OPTIONS, reportUnopened, tellReport } from "../import-options.ts";
import { updatedTimeline } from "./convert-update.ts";
import { chosenFormat, FORMAT_NAMES } from "./convert-format.ts";
import { optionHelp, readName, readOptions, refusal, Unfit, type OptionTable } from "../option-table.ts";
import { removeWhenEnded } from "../remove-when-ended.ts";

const OPTIONS = {
  out: {
    placeholder: "FILE",
    help: [
      "file to write; its ending says the format, unless --to does:",
      ".sourceline or .json a timeline of this program, .csv .ics .mw .bib .ris others",
    ],
    read: (text: string) => (text === "" ? new Unfit("needs the name of a file") : text),
  },
  to: {
    placeholder: "FORMAT",
    help: [`what to write: ${FORMAT_NAMES.slice(0, 5).join(", ")},`, FORMAT_NAMES.slice(5).join(", ")],
    read: readName(FORMAT_NAMES),
  },
  update: {
    placeholder: "TIMELINE",
    help: [
      "timeline that was made of FILE before: what FILE says now is brought into it, what was added by hand stays,",
      "and what FILE no longer has is told",
    ],
    read: (text: string) => (text === "" ? new Unfit("needs the name of a timeline") : text),
  },
  report: {
    placeholder: "FILE",
    help: "text file for all that became of what was read, and all that could not be written, each with its place",
    read: (text: string) => (text === "" ? new Unfit("needs the name of a file") : text),
  },
  mapping: {
    placeholder: "FILE",
    help: 'JSON file that says which column of a table is what: { "title": "Headline", "start": "When" }',
    read: (text: string) => (text === "" ? new Unfit("needs the name of a file") : text),
  },
  ...IMPORT_OPTIONS,
} satisfies OptionTable;

/** Writes a file of any format that is read as a timeline file, or for another program; told is what became of each part. */
export const convert: CliCommand = {
  usage: "convert [FILE] --out FILE [--to FORMAT] [--update TIMELINE] [--report FILE]",
  summary: "Write a file of another format, or the timeline in a picture, as a timeline file, or for another program.",
  details: optionHelp(OPTIONS),
  async run(args, io) {
    const { file, values, given, wrong } = readOptions(args, OPTIONS, io);
    const { out, to, update, report: reportFile, mapping } = values;
    const missing = given("out") ? [] : ["convert needs --out FILE, as timeline.sourceline or calendar.ics"];
    const chosen = out === undefined ? undefined : chosenFormat(out, to);
    const unfit = chosen && "wrong" in chosen && !wrong.some((line) => line.startsWith("--to")) ? [chosen.wrong] : [];
    if (wrong.length + missing.length + unfit.length > 0 || out === undefined || !chosen || "wrong" in chosen)
      throw refusal([...wrong, ...missing, ...unfit]);
    const columns = mapping === undefined ? {} : { mapping: await readMapping(mapping, io) };
    const choices = { ...choicesOf(values), ...columns };
    const read = await readInputText(file, io, choices);
    if (!read.ok) return reportUnopened(read, io);
    const converted = await timelineOf(read.value, update, io);
    if ("problems" in converted) return reportProblems(converted.problems, io);
    tellReport(converted.report, file.shown, io);
    const result =
      "own" in chosen
        ? ownResult(converted, file.shown)
        : foreignResult(chosen.format, converted, { file: file.shown, out });
    const files = [
      outputFile(out, result.text, io),
      ...(reportFile === undefined ? [] : [outputFile(reportFile, `${result.lines.join("\n")}\n`, io)]),
    ];
    const inputs = [{ ...file, role: "the FILE that is converted" }, ...updateInputs(update, io)];
    const outcome = await writeFiles(files, inputs, removeWhenEnded);
    io.print(outcome.written);
    if (!outcome.failed) {
      io.tell(result.told);
      return 0;
    }
    const others = othersText(outcome);
    const told = `cannot write: ${outcome.failed.reason}${others === "" ? "" : ` (${others})`}`;
    return reportProblems([{ file: outcome.failed.shown, line: 1, column: 1, path: "", reason: told }], io);
  },
};

/** What was read as a timeline, brought into the one of `--update` where there is one. */
async function timelineOf(
  { text, shown, report, timeline }: TimelineText,
  update: string | undefined,
  io: CommandIo,
): Promise<(ConvertInput & { readonly text: string }) | { readonly problems: readonly Problem[] }> {
  // Of another format it was made with the text.
  const parsed = timeline ? { ok: true as const, value: timeline } : parseTimeline(text, shown);
  if (!parsed.ok) return parsed;
  return update === undefined
    ? { text, timeline: parsed.value, report }
    : updatedTimeline(update, { text, report }, io);
}

function updateInputs(update: string | undefined, { cwd }: CommandIo): readonly InputPlace[] {
  if (update === undefined) return [];
  return [{ path: path.resolve(cwd, update), shown: update, role: "the timeline that is brought up to date" }];
}

/** What is written, and what is told of it. */
interface ConvertResult {
  readonly text: string;
  /** Of the file of `--report`. */
  readonly lines: readonly string[];
  /** On the terminal, once it is written. */
  readonly told: readonly string[];
}

interface ConvertInput {
  readonly timeline: Timeline;
  readonly report: ImportReport | undefined;
}

/** What was read is written as it stands: a timeline of our own loses neither its order nor its spelling. */
function ownResult({ text, timeline, report }: ConvertInput & { readonly text: string }, shown: string): ConvertResult {
  if (report) return { text, lines: reportLines(shown, report), told: [] };
  const written = `${JSON.stringify(JSON.parse(writtenJson(timeline)), undefined, 2)}\n`;
  return { text: written, lines: [`${shown}: a timeline of this program; nothing was changed`], told: [] };
}

function foreignResult(
  { name, write }: InterchangeFormat,
  { timeline, report }: ConvertInput,
  { file, out }: { readonly file: string; readonly out: string },
): ConvertResult {
  const { text, notes } = write(timeline);
  return {
    text,
    lines: [...(report ? reportLines(file, report) : []), ...lossLines(out, name, notes)],
    told: lossSummary(notes).map((line) => `${out}: ${line}`),
  };
}

function outputFile(name: string, content: string, io: CommandIo) {
  return { path: path.resolve(io.cwd, name), shown: name, bytes: new TextEncoder().encode(content) };
}

/**
 * Which column is what, from a file.
 *
 * @throws CallError when it is no such file
 */
async function readMapping(file: string, { cwd }: CommandIo): Promise<Readonly<Record<string, string>>> {
  const bytes = await readRegularFile(path.resolve(cwd, file));
  const reason = "reason" in bytes ? bytes.reason : undefined;
  const given = reason === undefined ? mappingIn((bytes as Buffer).toString("utf8")) : undefined;
  if (given) return given;
  const form = 'must hold a JSON object of texts, as { "title": "Headline", "start": "When" }';
  throw new CallError(`--mapping ${quoted(file)} ${reason === undefined ? form : `cannot be read: ${reason}`}`);
}

function mappingIn(text: string): Readonly<Record<string, string>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isPlainObject(value)) return undefined;
    const texts = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string");
    return texts.length === Object.keys(value).length ? Object.fromEntries(texts) : undefined;
  } catch {
    return undefined;
  }
}
