/** One file is read after the other, and the one that was asked for last is the one that stays open. */

/** Work that can be given up; the reason of `signal` is "asked" or "replaced". */
type Turn<T> = (signal: AbortSignal) => Promise<T>;

/** Does one thing after the other, in the order in which they are asked for. */
export interface Turns {
  /** Gives up what is under way or waits, and does this once that has ended. */
  instead<T>(work: Turn<T>): Promise<T>;
  /** Does this once everything before it is done. */
  wait<T>(work: Turn<T>): Promise<T>;
  /** Gives up what is under way or waits. */
  cancel(): void;
}

export function takeTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  const open = new Set<AbortController>();
  const giveUp = (why: "asked" | "replaced"): void => {
    for (const controller of open) controller.abort(why);
  };
  const wait = <T>(work: Turn<T>): Promise<T> => {
    const controller = new AbortController();
    open.add(controller);
    const result = last.then(() => work(controller.signal)).finally(() => open.delete(controller));
    last = result.catch(() => undefined);
    return result;
  };
  return {
    wait,
    instead(work) {
      giveUp("replaced");
      return wait(work);
    },
    cancel: () => giveUp("asked"),
  };
}
