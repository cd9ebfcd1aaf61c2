import { conflictsOf } from "../../../data/accounts/conflicts.ts";
import { parseTimeline, placedProblems, withoutByteOrderMark } from "../../../data/file/parsing/parse.ts";
import { formatProblem } from "../../../data/file/problems/problem.ts";
import { warningsOf } from "../../../data/file/warnings/warnings.ts";
import { type CliCommand, parseCall, reportProblems } from "../command.ts";
import { IMPORT_HELP, IMPORT_WORDS, importChoices, reportUnopened, tellReport } from "../import-options.ts";
import { readInputText } from "../read-input.ts";
import { counted } from "../../../data/words.ts";

/** More than anybody reads before mending the first of them. */
const MOST_WARNINGS = 200;

/** Tells everything that is wrong with a timeline file, or counts what is in it and tells what may not be meant. */
export const check: CliCommand = {
  usage: "check [FILE]",
  summary: "Tell everything that is wrong with a timeline file, and what may not be meant.",
  details: [
    ...IMPORT_HELP,
    "warnings are about what a file may say and hardly means; with them alone, the exit code is 0",
  ],
  async run(args, io) {
    const { file, values } = parseCall(args, IMPORT_WORDS, io);
    const read = await readInputText(file, io, importChoices(values));
    if (!read.ok) return reportUnopened(read, io);
    const { text, shown, report, timeline } = read.value;
    const result = timeline ? { ok: true as const, value: timeline } : parseTimeline(text, shown);
    if (!result.ok) return reportProblems(result.problems, io);
    tellReport(report, file.shown, io);
    const warnings = warningsOf(result.value);
    for (const problem of placedProblems(warnings.slice(0, MOST_WARNINGS), withoutByteOrderMark(text), shown)) {
      io.tell(formatProblem({ ...problem, reason: `warning: ${problem.reason}` }));
    }
    if (warnings.length > MOST_WARNINGS)
      io.tell(`${shown}: and ${String(warnings.length - MOST_WARNINGS)} more warnings`);
    const { events, sources } = result.value;
    const claims = events.reduce((sum, event) => sum + event.claims.length, 0);
    const differing = events.filter((event) => conflictsOf(event).length > 0).length;
    const counts = [counted(events.length, "event"), counted(claims, "claim"), counted(sources.length, "source")];
    const warned = warnings.length === 0 ? "" : `; ${counted(warnings.length, "warning")}`;
    io.print(`${file.shown}: ${counts.join(", ")}; the accounts of ${counted(differing, "event")} differ${warned}`);
    return 0;
  },
};
