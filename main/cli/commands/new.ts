import { access } from "node:fs/promises";
import path from "node:path";
import { CLAIMS_TEMPLATE } from "../../../data/import/claims-table/claims-template.ts";
import { quoted } from "../../../data/file/problems/describe-value.ts";
import { writeFiles } from "../../files/write-files.ts";
import { CallError, type CliCommand, parseCall, reportProblems } from "../command.ts";
import { removeWhenEnded } from "../remove-when-ended.ts";

/** Writes the table with a row for each claim, to be filled in with a spreadsheet. */
export const newCommand: CliCommand = {
  usage: "new --template TABLE.csv",
  summary: "Write a table to fill in with a spreadsheet: one row for each claim, with examples.",
  details: ["--template TABLE  file to write, .csv; it is then read as any timeline: check TABLE.csv"],
  async run(args, io) {
    const { values } = parseCall(args, { template: { type: "string" } }, io);
    const { template } = values;
    if (template === undefined || path.extname(template).toLowerCase() !== ".csv") {
      const given = template === undefined ? "" : `, not ${quoted(template)}`;
      throw new CallError(`new needs --template TABLE, the name of a file that ends in .csv${given}`);
    }
    const target = path.resolve(io.cwd, template);
    const isThere = await access(target).then(
      () => true,
      () => false,
    );
    if (isThere) throw new CallError(`${quoted(template)} is there already; choose another name`);
    // With a byte order mark, or spreadsheets take it for another encoding than UTF-8.
    const bytes = new TextEncoder().encode(`\uFEFF${CLAIMS_TEMPLATE}`);
    const { written, failed } = await writeFiles([{ path: target, shown: template, bytes }], [], removeWhenEnded);
    io.print(written);
    if (!failed) return 0;
    return reportProblems(
      [{ file: failed.shown, line: 1, column: 1, path: "", reason: `cannot write: ${failed.reason}` }],
      io,
    );
  },
};
