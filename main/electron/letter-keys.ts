/** The switch for letters, digits and signs as keys: asked for by the window, and remembered for all timelines. */
import * as v from "valibot";
import { handle } from "./ipc.ts";
import type { Settings } from "./settings.ts";

/** Answers "load-letter-keys" and "keep-letter-keys". */
export function setupLetterKeys(settings: Pick<Settings, "letterKeys" | "keepLetterKeys">): void {
  handle("load-letter-keys", v.strictTuple([]), () => Promise.resolve(settings.letterKeys()));
  handle("keep-letter-keys", v.strictTuple([v.boolean()]), (_window, on) => {
    settings.keepLetterKeys(on);
    return Promise.resolve();
  });
}
