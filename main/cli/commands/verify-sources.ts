import { stat } from "node:fs/promises";
import path from "node:path";
import { locate, textPositions } from "../../../data/file/problems/locate.ts";
import { parseTimeline, withoutByteOrderMark } from "../../../data/file/parsing/parse.ts";
import { quoted } from "../../../data/file/problems/describe-value.ts";
import { formatPath } from "../../../data/file/problems/json-path.ts";
import type { Problem } from "../../../data/file/problems/problem.ts";
import { CallError, type CliCommand, type CommandIo, parseCall, reportProblems } from "../command.ts";
import { createExtract } from "../../documents/extract-apart.ts";
import { type Mismatch, type Verification, verifyDocuments } from "../../documents/verify-documents.ts";
import { readInputText } from "../read-input.ts";
import { pathProblem } from "../../files/path-name.ts";
import { printParagraphs } from "./print-paragraphs.ts";
import { counted } from "../../../data/words.ts";

/** Checks that the documents are those that were quoted, and that every claim's locator leads to its paragraph. */
export const verifySources: CliCommand = {
  usage: "verify-sources [FILE] --documents DIR [--print NAME]",
  summary: "Check every locator and checksum against the documents themselves.",
  details: [
    "--documents DIR  folder that holds the documents, under the names that the timeline gives",
    "--print NAME     checks nothing; for writing claims, prints the SHA-256 of the document NAME in DIR,",
    "                 and number, hash and first words of each of its paragraphs, parted by tabs",
  ],
  async run(args, io) {
    const { file, values } = parseCall(args, { documents: { type: "string" }, print: { type: "string" } }, io);
    const folder = await documentsFolder(values.documents, io);
    if (values.print !== undefined) return print(values.print, folder, io);
    const read = await readInputText(file, io);
    if (!read.ok) return reportProblems(read.problems, io);
    const { text, shown } = read.value;
    const timeline = parseTimeline(text, shown);
    if (!timeline.ok) return reportProblems(timeline.problems, io);
    const verification = await verifyDocuments(timeline.value, folder, createExtract(io.shipped));
    if (verification.mismatches.length > 0) return reportProblems(problemsOf(verification.mismatches, text, shown), io);
    io.print(`${file.shown}: ${summaryOf(verification)}`);
    return 0;
  },
};

async function print(name: string, folder: string, io: CommandIo): Promise<0 | 1> {
  const printed = await printParagraphs(name, folder, createExtract(io.shipped));
  if ("rows" in printed) io.printRows(printed.rows);
  else io.tell(`${name}: ${printed.reason}`);
  return "rows" in printed ? 0 : 1;
}

async function documentsFolder(folder: string | undefined, { cwd }: CommandIo): Promise<string> {
  if (folder === undefined || folder === "")
    throw new CallError("verify-sources needs --documents DIR, the folder that holds the documents");
  const problem = pathProblem(folder);
  if (problem !== undefined) throw new CallError(`--documents ${quoted(folder)}: ${problem}`);
  const resolved = path.resolve(cwd, folder);
  const about = await stat(resolved).catch(() => undefined);
  if (!about?.isDirectory()) throw new CallError(`there is no folder ${quoted(folder)}; correct --documents`);
  return resolved;
}

function problemsOf(mismatches: readonly Mismatch[], text: string, file: string): readonly Problem[] {
  const json = withoutByteOrderMark(text);
  const positions = textPositions(json, locate(json, mismatches));
  return mismatches.map(({ path: at, reason }, index) => {
    const { line, column } = positions[index] ?? { line: 1, column: 1 };
    return { file, line, column, path: formatPath(at), reason };
  });
}

function summaryOf({ documents, claims, unchecked }: Verification): string {
  const checked = `${counted(documents, "document")} and ${counted(claims, "locator")} are as quoted`;
  return unchecked === 0
    ? checked
    : `${checked}; ${counted(unchecked, "claim")} of sources without a document not checked`;
}
