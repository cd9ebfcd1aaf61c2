/** Lines of Chronos, a notation for timelines in notes: "- [1789~1799] #red {Europe} Revolution | It began in Paris". */
import type { DraftWhen } from "../import-draft.ts";
import { startOf } from "../fields/ordered-moments.ts";
import { openSpan, spanBetween, type Dating } from "../reading/dating.ts";

/** A line of Chronos. */
export interface ChronosLine {
  /** An event, a background period, a point, or a line across the whole picture. */
  readonly kind: "event" | "period" | "point" | "marker";
  readonly when?: DraftWhen;
  /** What stands between the brackets. */
  readonly written: string;
  readonly text: string;
  readonly details?: string;
  readonly lane?: string;
  /** Colours and other words behind "#". */
  readonly tags: readonly string[];
}

const KINDS = { "-": "event", "@": "period", "*": "point", "=": "marker" } as const;

/** Takes a line apart; undefined where it is none. Its date is absent where it cannot be read, which is noted. */
export function chronosLine(line: string, dating: Dating, at: string): ChronosLine | undefined {
  const found = chronosParts(line);
  if (!found) return undefined;
  const { mark, written, rest } = found;
  const when = whenOf(written, dating, at);
  const head = /^(?:#[\p{L}\w-]+\s*|\{[^{}]*\}\s*)*/u.exec(rest)?.[0] ?? "";
  const lane = /\{([^{}]*)\}/u.exec(head)?.[1]?.trim();
  const words = rest.slice(head.length);
  const bar = words.indexOf("|");
  const details = bar < 0 ? "" : words.slice(bar + 1).trim();
  return {
    kind: KINDS[mark],
    written,
    ...(when && { when }),
    text: (bar < 0 ? words : words.slice(0, bar)).trim(),
    ...(details !== "" && { details }),
    ...(lane && { lane }),
    tags: [...head.matchAll(/#([\p{L}\w-]+)/gu)].map(([, tag]) => tag!),
  };
}

/** Whether a line is one of Chronos; a link and a box to tick begin with brackets, too. */
export function isChronosLine(line: string): boolean {
  return chronosParts(line) !== undefined;
}

function chronosParts(line: string) {
  const found = /^\s*([-@*=])\s*\[\s*(-?\d[^[\]]{0,80})\](?!\()\s*/u.exec(line);
  if (!found) return undefined;
  return { mark: found[1] as keyof typeof KINDS, written: found[2]!.trim(), rest: line.slice(found[0].length) };
}

function whenOf(written: string, dating: Dating, at: string): DraftWhen | undefined {
  const [from = "", to] = written.split("~");
  if (to === undefined) return dating.read(from, at);
  const start = dating.read(from, at);
  if (!start) return undefined;
  const end = to.trim() === "" ? undefined : dating.read(to, at);
  if (!end) return openSpan(start);
  return spanBetween(start, end) ?? startOf(start);
}
