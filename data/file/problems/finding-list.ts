import { formatPath, type JsonPath } from "./json-path.ts";

/** A problem whose place in the text is not yet known as line and column. */
export interface Finding {
  readonly path: JsonPath;
  /** What is wrong, and what to do about it. */
  readonly reason: string;
  /** Whether it is about the key rather than its value. */
  readonly atKey?: boolean;
  /** UTF-16 offset in the text, where that is known without looking for the path. */
  readonly offset?: number;
}

/**
 * Collects what is wrong with one file. Keeps the first `limit` findings and counts the others, so that a hostile file
 * cannot fill the memory with complaints. Two findings about one path are kept as one, the first: what is no id is
 * not also an unknown id.
 */
export class FindingList {
  readonly kept: Finding[] = [];
  #count = 0;
  #isComplete = true;
  readonly #paths = new Set<string>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** How many were added, kept or not. */
  get count(): number {
    return this.#count;
  }

  /** False when some checks were given up, so that there may be more than `count`. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  add(finding: Finding): void {
    if (this.kept.length >= this.#limit) {
      this.#count += 1;
      return;
    }
    const key = formatPath(finding.path);
    if (finding.offset === undefined && this.#paths.has(key)) return;
    this.#paths.add(key);
    this.#count += 1;
    this.kept.push(finding);
  }

  giveUp(): void {
    this.#isComplete = false;
  }
}
