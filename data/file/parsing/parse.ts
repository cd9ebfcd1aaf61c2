import { checkAspects } from "./aspects.ts";
import { checkDateOrder } from "./date-order.ts";
import { withCustomTexts } from "./custom-text.ts";
import { checkSchema } from "./check-schema.ts";
import { FindingList, type Finding } from "../problems/finding-list.ts";
import { foreignJson, foreignText } from "./foreign-text.ts";
import { locate, textPositions } from "../problems/locate.ts";
import { formatPath } from "../problems/json-path.ts";
import type { Problem, Result } from "../problems/problem.ts";
import { readJson } from "./read-json.ts";
import { asRead } from "./as-read.ts";
import { checkReferences } from "./references.ts";
import type { HearStep } from "./reading-step.ts";
import type { WrittenTimeline } from "../schema/timeline-schema.ts";
import type { Timeline } from "../../timeline.ts";

/** More than anybody mends before trying again. */
const MAX_PROBLEMS = 1000;

/**
 * Reads a timeline file. Gives the timeline, or every problem of the file at once, in the order of the text: at most a
 * thousand, and then one that says how many more there are. Never throws; takes time in proportion to the text.
 *
 * @param text content of the file; a byte order mark is passed over
 * @param file its name as the user gave it, for the problems
 * @param hear hears which check begins; what it throws passes
 */
export function parseTimeline(text: string, file: string, hear?: HearStep): Result<Timeline> {
  const json = withoutByteOrderMark(text);
  const findings = new FindingList(MAX_PROBLEMS);
  const foreign = foreignText(json);
  if (foreign !== undefined) findings.add({ path: [], offset: 0, reason: foreign });
  const begin = (done: number): void => hear?.({ phase: "check", done, of: 1000 });
  begin(0);
  const read = foreign === undefined ? readJson(json, findings) : undefined;
  if (read === undefined) return { ok: false, problems: problemsOf(findings, json, file) };
  const foreignValue = foreignJson(read.value);
  if (foreignValue !== undefined) {
    findings.add({ path: [], offset: 0, reason: foreignValue });
    return { ok: false, problems: problemsOf(findings, json, file) };
  }
  const written = checked(read.value, findings, begin);
  if (written !== undefined) return { ok: true, value: asRead(withCustomTexts(written, json)) };
  return { ok: false, problems: problemsOf(findings, json, file) };
}

/**
 * As `parseTimeline`, for what is made here and becomes a file: JSON of it would be read as the same. The timeline shares
 * parts with it. Its problems stand in no text.
 */
export function parseMade(file: WrittenTimeline, hear?: HearStep): MadeResult {
  const findings = new FindingList(MAX_PROBLEMS);
  const begin = (done: number): void => hear?.({ phase: "check", done, of: 1000 });
  begin(0);
  const written = checked(file, findings, begin);
  if (written !== undefined) return { ok: true, value: asRead(written) };
  return { ok: false, problems: findings.kept.map(({ path, reason }) => ({ path: formatPath(path), reason })) };
}

/** A timeline, or the first thousand of what is wrong, each with its path. */
export type MadeResult =
  | { readonly ok: true; readonly value: Timeline }
  | { readonly ok: false; readonly problems: readonly Pick<Problem, "path" | "reason">[] };

/** What a file holds, if nothing is wrong with it; else all that is wrong is added to `findings`. */
function checked(value: unknown, findings: FindingList, begin: (done: number) => void): WrittenTimeline | undefined {
  // As many thousandths as the checks before take of the time for a large table.
  begin(200);
  const written = checkSchema(value, findings);
  begin(600);
  checkAspects(value, findings);
  checkReferences(value, findings);
  begin(750);
  checkDateOrder(written ?? value, findings);
  begin(800);
  return findings.count === 0 ? written : undefined;
}

/** The text without the mark that some editors put in front; columns are counted without it. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function problemsOf(findings: FindingList, text: string, file: string): readonly Problem[] {
  const { kept } = findings;
  const problems = placedProblems(kept, text, file);
  const last = problems.at(-1);
  return last === undefined || (findings.count === kept.length && findings.isComplete)
    ? problems
    : [...problems, { ...last, path: "", reason: andMore(findings) }];
}

/**
 * Findings with the lines and columns of their places, in the order of the text.
 *
 * @param text of the file, without a byte order mark
 */
export function placedProblems(kept: readonly Finding[], text: string, file: string): readonly Problem[] {
  const sought = kept.filter(({ offset }) => offset === undefined);
  const offsets = sought.length === 0 ? [] : locate(text, sought);
  const found = new Map(sought.map((finding, index) => [finding, offsets[index] ?? 0]));
  const inOrder = kept
    .map((finding) => ({ finding, offset: finding.offset ?? found.get(finding) ?? 0 }))
    .sort((a, b) => a.offset - b.offset);
  const positions = textPositions(
    text,
    inOrder.map(({ offset }) => offset),
  );
  return inOrder.map(({ finding: { path, reason } }, index) => {
    const { line, column } = positions[index] ?? { line: 1, column: 1 };
    return { file, line, column, path: formatPath(path), reason };
  });
}

function andMore({ count, kept, isComplete }: FindingList): string {
  const rest = count - kept.length;
  if (rest === 0) return "and perhaps more, which cannot be told before these are mended; check again then";
  const more = isComplete ? String(rest) : `at least ${String(rest)}`;
  return `and ${more} more; mend these first, then check again`;
}
