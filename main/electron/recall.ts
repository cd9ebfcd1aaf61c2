/** What is remembered of a timeline: handed out with it, and kept when the window says how it is looked at now. And the switch for letters as keys. */
import * as v from "valibot";
import type { Loaded, Recalled } from "../../data/ipc/channels.ts";
import { savedLookSchema } from "../../data/look/look-schema.ts";
import { handle } from "./ipc.ts";
import type { Settings } from "./settings.ts";

/** What the user should know, until it was told: a sentence each. */
export interface Remarks {
  readonly add: (...remarks: readonly string[]) => void;
  /** All of them, once. */
  readonly take: () => readonly string[];
}

export function createRemarks(): Remarks {
  let waiting: readonly string[] = [];
  return {
    add: (...remarks) => void (waiting = [...waiting, ...remarks]),
    take() {
      const all = waiting;
      waiting = [];
      return all;
    },
  };
}

/** What was opened, or saved under a name of its own. */
type Opened = Pick<Loaded, "ok"> & Pick<Recalled, "key">;

/** Answers "save-look". Returns what to send along with a timeline that was opened. */
export function setupRecall(settings: Settings, told: Remarks): (opened: Opened) => Recalled {
  const opened = new Set<string>();
  handle("save-look", v.strictTuple([v.pipe(v.string(), v.maxLength(64)), savedLookSchema]), (_window, key, saved) => {
    // The window cannot make up names of timelines: it gets each from here.
    if (opened.has(key)) settings.keepTimeline(key, { saved });
    return Promise.resolve();
  });
  return (loaded) => {
    if (!loaded.ok || loaded.key === undefined) return {};
    opened.add(loaded.key);
    const { saved } = settings.timeline(loaded.key);
    const remarks = told.take();
    return { ...(saved !== undefined && { saved }), ...(remarks.length > 0 && { remarks }) };
  };
}

/** Answers "load-letter-keys" and "keep-letter-keys". */
export function setupLetterKeys(settings: Pick<Settings, "letterKeys" | "keepLetterKeys">): void {
  handle("load-letter-keys", v.strictTuple([]), () => Promise.resolve(settings.letterKeys()));
  handle("keep-letter-keys", v.strictTuple([v.boolean()]), (_window, on) => {
    settings.keepLetterKeys(on);
    return Promise.resolve();
  });
}
