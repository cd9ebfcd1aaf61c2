import path from "node:path";
import { reportLines } from "../../../data/import/report.ts";
import { parseTimeline } from "../../../data/file/parsing/parse.ts";
import { writtenJson } from "../../../data/written.ts";
import { quoted } from "../../../data/file/problems/describe-value.ts";
import { isPlainObject } from "../../../data/file/schema/strict-object.ts";
import { readRegularFile } from "../../files/read-text.ts";
import { readInputText } from "../read-input.ts";
import { othersText, writeFiles } from "../../files/write-files.ts";
import { CallError, type CliCommand, type CommandIo, reportProblems } from "../command.ts";
import { choicesOf, IMPORT_OPTIONS, reportUnopened, tellReport } from "../import-options.ts";
import { optionHelp, readOptions, refusal, Unfit, type OptionTable } from "../option-table.ts";
import { removeWhenEnded } from "../remove-when-ended.ts";

const ENDINGS = [".sourceline", ".json"] as const;

const OPTIONS = {
  out: {
    placeholder: "TIMELINE",
    help: "file to write: a timeline of this program, .sourceline or .json",
    read: (text: string) =>
      ENDINGS.some((ending) => path.extname(text).toLowerCase() === ending)
        ? text
        : new Unfit(`must end in ${ENDINGS.join(" or ")}`),
  },
  report: {
    placeholder: "FILE",
    help: "text file for all that became of the file: what was concluded, changed, kept as text or dropped, and where",
    read: (text: string) => (text === "" ? new Unfit("needs the name of a file") : text),
  },
  mapping: {
    placeholder: "FILE",
    help: 'JSON file that says which column of a table is what: { "title": "Headline", "start": "When" }',
    read: (text: string) => (text === "" ? new Unfit("needs the name of a file") : text),
  },
  ...IMPORT_OPTIONS,
} satisfies OptionTable;

/** Writes a file of any format that is read as a timeline file, with a report of what became of each part. */
export const convert: CliCommand = {
  usage: "convert [FILE] --out TIMELINE [--report FILE]",
  summary: "Write a file of another format, or the timeline in a picture, as a timeline file.",
  details: optionHelp(OPTIONS),
  async run(args, io) {
    const { file, values, given, wrong } = readOptions(args, OPTIONS, io);
    const { out, report: reportFile, mapping } = values;
    const missing = given("out") ? [] : ["convert needs --out TIMELINE, a file that ends in .sourceline or .json"];
    if (wrong.length > 0 || out === undefined) throw refusal([...wrong, ...missing]);
    const columns = mapping === undefined ? {} : { mapping: await readMapping(mapping, io) };
    const choices = { ...choicesOf(values), ...columns };
    const read = await readInputText(file, io, choices);
    if (!read.ok) return reportUnopened(read, io);
    const { text, shown, report } = read.value;
    const parsed = parseTimeline(text, shown);
    if (!parsed.ok) return reportProblems(parsed.problems, io);
    tellReport(report, file.shown, io);
    const encoder = new TextEncoder();
    const place = (name: string, content: string) => ({
      path: path.resolve(io.cwd, name),
      shown: name,
      bytes: encoder.encode(content),
    });
    // What was read is written as it stands: a timeline of our own loses neither its order nor its spelling.
    const written =
      report === undefined ? `${JSON.stringify(JSON.parse(writtenJson(parsed.value)), undefined, 2)}\n` : text;
    const lines = report
      ? reportLines(file.shown, report)
      : [`${file.shown}: a timeline of this program; nothing was changed`];
    const files = [
      place(out, written),
      ...(reportFile === undefined ? [] : [place(reportFile, `${lines.join("\n")}\n`)]),
    ];
    const outcome = await writeFiles(files, [{ ...file, role: "the FILE that is converted" }], removeWhenEnded);
    io.print(outcome.written);
    if (!outcome.failed) return 0;
    const others = othersText(outcome);
    const told = `cannot write: ${outcome.failed.reason}${others === "" ? "" : ` (${others})`}`;
    return reportProblems([{ file: outcome.failed.shown, line: 1, column: 1, path: "", reason: told }], io);
  },
};

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
