import { conflictsOf } from "../../../data/accounts/conflicts.ts";
import { type CliCommand, parseCall, reportProblems } from "../command.ts";
import { readTimeline } from "../../files/read-timeline.ts";
import { counted } from "../../../data/words.ts";

/** Tells everything that is wrong with a timeline file, or counts what is in it. */
export const check: CliCommand = {
  usage: "check [FILE]",
  summary: "Tell everything that is wrong with a timeline file.",
  details: [],
  async run(args, io) {
    const { file } = parseCall(args, {}, io);
    const result = await readTimeline(file.path, file.shown);
    if (!result.ok) return reportProblems(result.problems, io);
    const { events, sources } = result.value;
    const claims = events.reduce((sum, event) => sum + event.claims.length, 0);
    const differing = events.filter((event) => conflictsOf(event).length > 0).length;
    const counts = [counted(events.length, "event"), counted(claims, "claim"), counted(sources.length, "source")];
    io.stdout(`${file.shown}: ${counts.join(", ")}; the accounts of ${counted(differing, "event")} differ\n`);
    return 0;
  },
};
