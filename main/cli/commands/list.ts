import { conflictsOf } from "../../../data/accounts/conflicts.ts";
import { corroborationBy } from "../../../data/accounts/corroboration.ts";
import type { Timeline, TimelineEvent } from "../../../data/timeline.ts";
import { whenText } from "../../../data/wording.ts";
import { asWritten } from "../../../data/written.ts";
import { type CliCommand, parseCall, reportProblems } from "../command.ts";
import { readTimeline } from "../../files/read-timeline.ts";
import { CONFLICT_KINDS, type ConflictKind } from "../../../data/accounts/conflict-kinds.ts";

/** Lists a timeline's events, as a table to read or as JSON with all there is. */
export const list: CliCommand = {
  usage: "list [FILE] [--json]",
  summary: "List the events: when, what, which sources, where they differ.",
  details: [
    "--json  everything in the file, and for each event what is computed from its claims:",
    '        "differs" (kinds of conflict) and "corroboration" (sources, and how many of them independent)',
  ],
  async run(args, io) {
    const { file, values } = parseCall(args, { json: { type: "boolean" } }, io);
    const result = await readTimeline(file.path, file.shown);
    if (!result.ok) return reportProblems(result.problems, io);
    io.stdout(values.json === true ? jsonText(result.value) : tableText(result.value));
    return 0;
  },
};

function jsonText({ sources, events }: Timeline): string {
  const corroboration = corroborationBy(sources);
  const computed = events.map((event) => ({
    ...asWritten(event),
    differs: differingKinds(event),
    corroboration: corroboration(event),
  }));
  return `${JSON.stringify({ sources: asWritten(sources), events: computed }, null, 2)}\n`;
}

function differingKinds(event: TimelineEvent): readonly ConflictKind[] {
  const kinds = new Set(conflictsOf(event).map(({ kind }) => kind));
  return CONFLICT_KINDS.filter((kind) => kinds.has(kind));
}

function tableText({ sources, events }: Timeline): string {
  const codes = new Map(sources.map(({ id, custom }) => [id, custom.code ?? id]));
  const rows = events.map((event) => [
    whenText(event.when),
    event.title,
    [...new Set(event.claims.map(({ source }) => codes.get(source) ?? source))].join(" "),
    differingKinds(event).join(", "),
  ]);
  const table = [["DATE", "EVENT", "SOURCES", "DIFFERS ON"], ...rows];
  const widths = table[0]?.map((_, column) => widest(table, column)) ?? [];
  return table
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

function widest(table: readonly (readonly string[])[], column: number): number {
  return table.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), 0);
}
