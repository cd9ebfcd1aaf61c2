/** Lines of Chronos, a notation for timelines in notes: "- [1789~1799] #red {Europe} Revolution | It began in Paris". */
import { datedFields, datedText, openSpan, type DatedWords, type Dating } from "../reading/dating.ts";
import type { NoteList } from "../reading/note-list.ts";

/** A line of Chronos. */
export interface ChronosLine {
  /** An event, a background period, a point, or a line across the whole picture. */
  readonly kind: "event" | "period" | "point" | "marker";
  readonly date: DatedWords;
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
export function chronosLine(line: string, at: string, dating: Dating, notes: NoteList): ChronosLine | undefined {
  const found = chronosParts(line);
  if (!found) return undefined;
  const { mark, written, rest } = found;
  const head = /^(?:#[\p{L}\w-]+\s*|\{[^{}]*\}\s*)*/u.exec(rest)?.[0] ?? "";
  const lane = /\{([^{}]*)\}/u.exec(head)?.[1]?.trim();
  const words = rest.slice(head.length);
  const bar = words.indexOf("|");
  const details = bar < 0 ? "" : words.slice(bar + 1).trim();
  return {
    kind: KINDS[mark],
    written,
    date: dateOf(written, dating, at, notes),
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

function dateOf(written: string, dating: Dating, at: string, notes: NoteList): DatedWords {
  const [from = "", ...rest] = written.split("~").map((part) => part.trim());
  if (rest.length === 0) return datedText(from, at, dating);
  const to = rest.join("~");
  if (to !== "") return datedFields(from, to, at, dating, notes);
  const { when, ...others } = datedText(from, at, dating);
  return { ...(when && { when: openSpan(when) }), ...others };
}
