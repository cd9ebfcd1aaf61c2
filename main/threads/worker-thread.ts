/** Work on a thread of the program's own: one order after the other, each watched and given up at any moment. */
import path from "node:path";
import { Worker, type ResourceLimits } from "node:worker_threads";
import { codeOf } from "../files/io-reason.ts";
import { ownFileError } from "../files/program-error.ts";

/** An order as it travels. The thread looks at `givenUp[0]` between two steps: what is set there ends the work. */
export interface SentOrder<O> {
  readonly order: O;
  readonly givenUp: Int32Array;
}

/** What the thread tells of the order that it has. */
export type ThreadReport<T, R> =
  | { readonly told: T }
  | { readonly result: R }
  | { readonly failure: { readonly name: string; readonly message: string; readonly code: string } };

/** Asks the thread to end by itself, which it does once it has nothing to do. */
export const END = "end";

/** What a thread runs, and what becomes of it. */
export interface ThreadPlan<R> {
  /** The folder with the thread's script: the program's. */
  readonly shipped: string;
  /** The script's name in it. */
  readonly script: string;
  /** What the thread does, for an error: "draws". */
  readonly does: string;
  /** Made when the work is given up. */
  readonly cancelled: () => Error;
  /** Names of errors after which the thread is not to be trusted with another order. */
  readonly fatal?: ReadonlySet<string>;
  readonly limits?: ResourceLimits;
  /** Whether the thread is done after this result, and ends by itself: what it needed for a large one goes with it. */
  readonly isLast?: (result: R) => boolean;
}

/** One thread that carries out one order after the other. */
export interface WorkerThread<O, T, R> {
  /**
   * One order at a time; `hear` gets what the thread tells meanwhile.
   *
   * @throws what `cancelled` makes, as soon as `signal` is aborted; otherwise what the work throws, by name, message and
   *   code; or an error when the thread itself has ended
   */
  readonly run: (order: O, hear: (told: T) => void, signal: AbortSignal) => Promise<R>;
  /** Starts the thread before there is an order, so that the first one need not wait for that. */
  readonly warm: () => void;
  readonly end: () => Promise<void>;
}

/** How long work that was given up may go on until its next step, ms. After that the thread is ended. */
const LONGEST = 1000;

/**
 * A thread that is started with the first order and lives as long as the program: many threads that were ended have
 * crashed Electron (electron/electron#47986). Another takes its place only when it has crashed, has ended itself, or when
 * work that was given up does not come to its next step in time.
 */
export function createThread<O, T, R>(plan: ThreadPlan<R>): WorkerThread<O, T, R> {
  let worker: Worker | undefined;
  /** Settles once the thread has nothing to do: at once, after what was given up, or with its end. */
  let free: Promise<void> = Promise.resolve();

  const end = async (): Promise<void> => {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };
  const forget = (thread: Worker): void => void (worker = worker === thread ? undefined : worker);
  const current = (): Worker => {
    if (worker) return worker;
    const started = (worker = startWorker(plan));
    // A crash is told to whoever waits for a result, see `reported`; the next order has a thread of its own.
    const gone = (): void => forget(started);
    started.on("error", gone).on("exit", gone);
    // The program may end while the thread waits for work.
    started.unref();
    return started;
  };

  return {
    async run(order, hear, signal) {
      await free;
      if (signal.aborted) throw plan.cancelled();
      const givenUp = new Int32Array(new SharedArrayBuffer(4));
      const thread = current();
      thread.ref();
      const result = reported<T, R>(thread, plan, hear, signal).catch((error: unknown) => {
        if (error instanceof Error && plan.fatal?.has(error.name)) void end();
        throw error;
      });
      const done = result.then((given) => {
        if (!plan.isLast?.(given)) return;
        forget(thread);
        thread.postMessage(END);
      });
      free = settled(done).then(() => thread.unref());
      thread.postMessage({ order, givenUp } satisfies SentOrder<O>);
      const cancelled = new Promise<never>((_resolve, reject) => {
        signal.addEventListener("abort", () => {
          Atomics.store(givenUp, 0, 1);
          const timer = setTimeout(() => void (worker === thread ? end() : thread.terminate()), LONGEST);
          void settled(result).then(() => clearTimeout(timer));
          reject(plan.cancelled());
        });
      });
      return Promise.race([result, cancelled]);
    },
    warm: () => void current(),
    end,
  };
}

function startWorker({ shipped, script, limits }: Pick<ThreadPlan<unknown>, "shipped" | "script" | "limits">): Worker {
  return new Worker(path.join(shipped, script), { ...(limits && { resourceLimits: limits }) });
}

/** What the thread tells of the order that it is given next. Steps of what was given up are not told. */
function reported<T, R>(
  thread: Worker,
  { script, does }: ThreadPlan<R>,
  tell: (told: T) => void,
  signal: AbortSignal,
): Promise<R> {
  return new Promise<R>((resolve, reject) => {
    const hear = (report: ThreadReport<T, R>): void => {
      if ("told" in report) {
        if (!signal.aborted) tell(report.told);
        return;
      }
      if ("result" in report) resolve(report.result);
      else reject(Object.assign(new Error(report.failure.message), report.failure));
      leave();
    };
    const fail = (error: Error): void => {
      reject(codeOf(error) === "MODULE_NOT_FOUND" ? ownFileError(script, error) : error);
      leave();
    };
    const exit = (): void => {
      fail(new Error(`the thread that ${does} ended early`));
    };
    const leave = (): void => {
      thread.off("message", hear).off("error", fail).off("exit", exit);
    };
    thread.on("message", hear).on("error", fail).on("exit", exit);
  });
}

async function settled(work: Promise<unknown>): Promise<void> {
  await work.catch(() => undefined);
}
