/** The thread's own end of `worker-thread.ts`. */
import { parentPort, type Transferable } from "node:worker_threads";
import { codeOf } from "../files/io-reason.ts";
import { END, type SentOrder, type ThreadReport } from "./worker-thread.ts";

/** Tells of a step; what is listed in `moved` is not copied, and gone here afterwards. Throws where the work is given up. */
export type TellStep<T> = (told: T, moved?: readonly Transferable[]) => void;

/**
 * Carries out what this thread is ordered to.
 *
 * @param cancelled makes the error that `tell` throws once the work is given up
 */
export function answerOrders<O, T, R>(work: (order: O, tell: TellStep<T>) => Promise<R>, cancelled: () => Error): void {
  parentPort?.on("message", (sent: SentOrder<O> | typeof END) => {
    if (sent === END) return parentPort?.close();
    const { order, givenUp } = sent;
    const tell: TellStep<T> = (told, moved) => {
      if (Atomics.load(givenUp, 0) !== 0) throw cancelled();
      report<T, R>({ told }, moved);
    };
    work(order, tell).then(
      (result) => report<T, R>({ result }),
      // What kind of error it is would not survive the way to the other thread.
      (error: unknown) => {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        report<T, R>({ failure: { name, message, code: codeOf(error) } });
      },
    );
  });
}

function report<T, R>(told: ThreadReport<T, R>, moved: readonly Transferable[] = []): void {
  parentPort?.postMessage(told, moved);
}
