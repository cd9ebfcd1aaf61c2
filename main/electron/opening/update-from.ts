/** Brings what a file says now into the timeline that is open; nothing is written until it is saved. */
import path from "node:path";
import { parseTimeline } from "../../../data/file/parsing/parse.ts";
import type { Problem } from "../../../data/file/problems/problem.ts";
import type { ImportChoices } from "../../../data/import/importer.ts";
import type { ImportReport } from "../../../data/import/report.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { writtenJson } from "../../../data/written.ts";
import { failed } from "../../files/read-text.ts";
import { contentsText, readTimelineText } from "../../files/read-timeline.ts";
import { updatedText } from "../../files/updated-text.ts";
import { chosenInput } from "./timeline-input.ts";

/** The open timeline with what the files say now, or every reason why there is none; `name` is what was read. */
export type UpdatedTimeline = { readonly name: string } & (
  | { readonly ok: true; readonly timeline: Timeline; readonly report: ImportReport }
  | { readonly ok: false; readonly problems: readonly Problem[] }
);

/**
 * What `convert --update` does, with the open timeline in the place of its file. Events that the files no longer have
 * stay, and are told.
 *
 * @param files absolute paths: one file or folder, or several files that make one timeline
 */
export async function updateFrom(
  open: { readonly timeline: Timeline; readonly name: string },
  files: readonly string[],
  choices: ImportChoices,
): Promise<UpdatedTimeline> {
  const input = await chosenInput(files, "");
  const { name } = input;
  if ("reason" in input) return { name, ...failed({ file: name, reason: input.reason }) };
  const read =
    input.kind === "file"
      ? await readTimelineText(input.path, path.basename(input.path), { choices })
      : await contentsText(
          input.contents.map((each) => ({ name: each.name, bytes: Buffer.from(each.bytes) })),
          name,
          choices,
        );
  if (!read.ok) return { name, ok: false, problems: read.problems };
  const { text, shown, report } = read.value;
  const now = parseTimeline(text, shown);
  if (!now.ok) return { name, ...now };
  const updated = updatedText(writtenJson(open.timeline), { text, report }, open.name);
  return "problems" in updated ? { name, ok: false, problems: updated.problems } : { name, ok: true, ...updated };
}
