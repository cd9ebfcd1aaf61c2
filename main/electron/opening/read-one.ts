/** Reads one file for the window: the shipped one here, and any other on the thread that reads. */
import { setImmediate } from "node:timers/promises";
import type { Loaded, TimelinePart } from "../../../data/ipc/channels.ts";
import { readPart, wholeOf } from "../../../data/ipc/loaded-parts.ts";
import type { ImportChoices } from "../../../data/import/importer.ts";
import type { ReadingStep } from "../../../data/file/parsing/reading-step.ts";
import { OWN_ENDINGS } from "../../../data/interchange/interchange-formats.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { codeOf, messageFor } from "../../files/io-reason.ts";
import { failed } from "../../files/read-text.ts";
import { readShippedTimeline } from "../../files/shipped-timeline.ts";
import { inputKey } from "./input-key.ts";
import type { KeptMappings } from "../memory/mapping-memory.ts";
import { ReadingCancelled, type ReadApart, type ReadingThread } from "./read-apart.ts";
import type { ShowAhead } from "../window/show-ahead.ts";
import type { OpenTimeline } from "./open-timeline.ts";
import type { TimelineInput } from "./timeline-input.ts";

/** Hears how far a reading comes. */
export interface WatchedReading {
  readonly step: (step: ReadingStep) => void;
  readonly end: () => void;
}

/** What is read, and how. */
export interface WhatToRead {
  readonly input: TimelineInput;
  readonly choices: ImportChoices;
  /** Whether it is open, and was saved by another program. */
  readonly isAgain: boolean;
}

/** What the page was told of a timeline: it may ask for it again. */
export interface ToldToPage {
  /** All of it, or of a large one what is left without the items of its lists. */
  readonly head: Timeline;
  /** The number of its reading. */
  readonly reading: number;
  /** UTF-8 of the texts that were told; none of a timeline that is whole. */
  readonly parts: readonly Uint8Array[];
}

interface Surroundings {
  readonly thread: ReadingThread;
  readonly reading: (name: string, isAgain: boolean) => WatchedReading;
  readonly part: (part: TimelinePart) => void;
  readonly ahead: ShowAhead;
  readonly mappings: { readonly mappings: () => KeptMappings };
}

/** What the page is told of a file, and what is then open. */
interface ReadFileAnswer {
  readonly loaded: Loaded;
  readonly open?: OpenTimeline & ToldToPage;
}

/** Gives what reads a file, unless it is given up: each reading has a number of its own. */
export function reader({ thread, reading: begin, part, ahead, mappings }: Surroundings) {
  let count = 0;
  return async ({ input, choices, isAgain }: WhatToRead, signal: AbortSignal): Promise<ReadFileAnswer> => {
    const { name } = input;
    if (isOver(signal)) return givenUp(name, signal);
    const reading = (count += 1);
    const parts: Uint8Array[] = [];
    const told = tellSlowly(reading, part, signal);
    const { step, end } = begin(name, isAgain);
    try {
      const read = isShipped(input)
        ? await shippedAsRead(input)
        : await thread.run(
            { input, choices, mappings: mappings.mappings() },
            (now) => {
              if ("step" in now) return step(now.step);
              parts.push(now.part);
              told.push(now.part);
            },
            signal,
          );
      await told.done();
      if (isOver(signal)) return givenUp(name, signal);
      if (!read.ok) return { loaded: { name, ...read } };
      const answer = opened(input, choices, read, { reading, parts });
      if (parts.length > 0 && answer.loaded.ok) await ahead(answer.loaded, signal);
      return isOver(signal) ? givenUp(name, signal) : answer;
    } catch (error) {
      if (error instanceof ReadingCancelled) return givenUp(name, signal);
      return { loaded: { name, ...failed({ file: name, reason: whyNot(error) }) } };
    } finally {
      end();
    }
  };
}

/** Tells parts one at a time, so that nothing else has to wait for all of them. `done` settles once all are told. */
export function tellSlowly(reading: number, part: (part: TimelinePart) => void, signal?: AbortSignal) {
  const waiting: Uint8Array[] = [];
  let telling: Promise<void> = Promise.resolve();
  const tellAll = async (): Promise<void> => {
    for (let next = waiting.shift(); next && !signal?.aborted; next = waiting.shift()) {
      part({ reading, text: partText(next) });
      await setImmediate();
    }
  };
  return {
    push(...parts: readonly Uint8Array[]): void {
      waiting.push(...parts);
      telling = telling.then(tellAll);
    },
    done: () => telling,
  };
}

/** Of what comes in parts, how many the page has to wait for. */
export function partsAhead(
  reading: number,
  parts: readonly Uint8Array[],
): Pick<Loaded & { readonly ok: true }, "parts"> {
  return parts.length === 0 ? {} : { parts: { reading, count: parts.length } };
}

/** A part as the page gets it. */
export function partText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

type ShippedInput = Extract<TimelineInput, { readonly kind: "file" }>;

function isShipped(input: TimelineInput): input is ShippedInput {
  return input.kind === "file" && input.isShipped;
}

async function shippedAsRead(input: ShippedInput): Promise<ReadApart> {
  const result = await readShippedTimeline(input.path, input.name);
  return result.ok
    ? { ok: true, value: { timeline: result.value }, isParted: false, key: await inputKey(input) }
    : result;
}

function opened(
  input: TimelineInput,
  choices: ImportChoices,
  { value, key }: Extract<ReadApart, { readonly ok: true }>,
  { reading, parts }: Omit<ToldToPage, "head">,
): ReadFileAnswer {
  const { name } = input;
  const { timeline: head } = value;
  let whole = parts.length === 0 ? head : undefined;
  return {
    loaded: {
      ...{ name, key, ...value, ok: true, ...partsAhead(reading, parts) },
      ...(isShipped(input) && { isExample: true }),
    },
    open: {
      name,
      key,
      choices,
      head,
      reading,
      parts,
      get timeline() {
        return (whole ??= wholeOf({ timeline: head }, parts.map(partText).map(readPart)).timeline);
      },
      isOwn: isWrittenBack(input, value),
      ...(input.kind === "file" && { path: input.path }),
    },
  };
}

/** By its name and content: what was converted, or travels in a picture, is not. */
function isWrittenBack(
  input: TimelineInput,
  { report, link }: { readonly report?: unknown; readonly link?: unknown },
): boolean {
  const hasOwnName = OWN_ENDINGS.some((ending) => input.name.toLowerCase().endsWith(ending));
  return input.kind === "file" && !input.isShipped && hasOwnName && report === undefined && link === undefined;
}

/** Asked anew each time: it changes while something is waited for. */
function isOver(signal: AbortSignal): boolean {
  return signal.aborted;
}

function givenUp(name: string, signal: AbortSignal): ReadFileAnswer {
  const reason: unknown = signal.reason;
  return { loaded: { ok: false, name, problems: [], givenUp: reason === "replaced" ? reason : "asked" } };
}

/** A thread that has run out of memory is gone, and nothing else with it. */
function whyNot(error: unknown): string {
  const isTooLarge =
    codeOf(error) === "ERR_WORKER_OUT_OF_MEMORY" || (error instanceof Error && error.name === "RangeError");
  return isTooLarge ? "what it holds needs more memory than there is; split it" : messageFor(error);
}
