/** Many broken files of one format, each of which has to end as a timeline or as what is wrong with it, and soon. */
import { parseTimeline } from "../../data/file/parsing/parse.ts";
import { importForeign } from "../../main/files/import-foreign.ts";
import { seeded } from "../random/seeded.ts";
import { mutatedText } from "./mutated-text.ts";
import { SEED_FILES } from "./seed-files.ts";

/** Ms of the processor that a file of at most 1 MB may take, inclusive. */
const LONGEST_TIME = 2000;
/** Times that a file is read that took longer, of which the quickest counts: what else the machine does slows all work. */
const TIMINGS = 3;
/** Failures of which the files are kept. */
const MOST_FAILURES = 20;

/** What to run. */
export interface FuzzOrder {
  /** An id of `SEED_FILES`. */
  readonly format: string;
  readonly runs: number;
  /** 1 or more; run n of a seed is the same file, however many runs there are. */
  readonly seed: number;
  /** Share of files in which a piece stands thousands of times; 0 to 1. */
  readonly growing: number;
  /** Hears the number of each run before it begins. */
  readonly onRun?: (run: number) => void;
}

/** A file that did not end as it has to. */
export interface FuzzFailure {
  readonly run: number;
  readonly what: string;
  readonly text: string;
}

/** What became of all. */
export interface FuzzResult {
  readonly format: string;
  readonly runs: number;
  readonly timelines: number;
  readonly errors: number;
  readonly slowestMs: number;
  readonly failures: readonly FuzzFailure[];
}

/** The file of a run. */
export function fuzzedText({ format, seed, growing }: Omit<FuzzOrder, "runs" | "onRun">, run: number): string {
  const random = seeded(1 + ((seed * 7_919 + run * 104_729) % 2_000_000_000));
  const own = SEED_FILES[format] ?? [];
  return mutatedText(random.oneOf(own), random, Object.values(SEED_FILES).flat(), growing);
}

/** Runs an order. Nothing of what goes wrong in a reader is thrown: it is among the failures. */
export async function fuzzFormat(order: FuzzOrder): Promise<FuzzResult> {
  let [timelines, errors, slowestMs] = [0, 0, 0];
  const failures: FuzzFailure[] = [];
  for (let run = 0; run < order.runs; run += 1) {
    order.onRun?.(run);
    const text = fuzzedText(order, run);
    const end = await endOf(text);
    if (end.isTimeline === true) timelines += 1;
    else if (end.isTimeline === false) errors += 1;
    let { time, failure } = end;
    for (let timing = 1; timing < TIMINGS && time > LONGEST_TIME && failure === undefined; timing += 1)
      time = Math.min(time, (await endOf(text)).time);
    slowestMs = Math.max(slowestMs, time);
    if (time > LONGEST_TIME) failure ??= `it took ${time.toFixed(0)} ms`;
    if (failure !== undefined && failures.length < MOST_FAILURES) failures.push({ run, what: failure, text });
  }
  return { format: order.format, runs: order.runs, timelines, errors, slowestMs, failures };
}

/** What a file ends as, and the ms of the processor that it takes. */
interface FuzzEnd {
  readonly isTimeline?: boolean;
  readonly failure?: string;
  readonly time: number;
}

async function endOf(text: string): Promise<FuzzEnd> {
  const begun = process.cpuUsage();
  const time = (): number => {
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  };
  try {
    return { isTimeline: await isTimeline(text), time: time() };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error), time: time() };
  }
}

/** Whether a file gives a timeline; if not, it has to say why. */
async function isTimeline(text: string): Promise<boolean> {
  const result = await importForeign(Buffer.from(text), "bells.txt", {});
  if (result && "imported" in result) return result.imported.timeline.events.length > 0;
  if (result) return told(result.refused);
  const parsed = parseTimeline(text, "bells.txt");
  return parsed.ok || told(parsed.problems[0]?.reason);
}

function told(reason: string | undefined): false {
  if (!reason) throw new Error("it is refused without a reason");
  return false;
}
