/**
 * Runs in the page's own world before any script of the page: the far end of the bridge. It leaves nothing behind but
 * what the preload script exposes.
 */
import { BridgeEnd } from "./bridge-end.ts";

/** Random per window, so that the page cannot guess the names of the events. Put in front by `worlds.ts`. */
declare const standInSecret: string;
declare const standInMostValues: number;

if (window === window.top) {
  const names = { incoming: `${standInSecret}:to-page`, outgoing: `${standInSecret}:to-preload` };
  new BridgeEnd(names, standInMostValues, (key, api) => {
    if (key in window) throw new Error("Cannot bind an API on top of an existing property on the window object");
    Object.defineProperty(window, key, { value: deepFreeze(api), enumerable: true });
  });
}

function deepFreeze(value: unknown): unknown {
  if (typeof value === "object" && value !== null) for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
