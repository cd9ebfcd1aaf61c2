/**
 * A timeline on its way to the page. The bridge copies whatever crosses it value by value, which takes seconds for a
 * hundred thousand events (electron/electron#52918); a text crosses at once, and the page parses it.
 */
import type { Loaded, LoadedText } from "./channels.ts";

export function writeLoaded(loaded: Loaded): LoadedText {
  return JSON.stringify(loaded) as LoadedText;
}

/** What `writeLoaded` wrote. */
export function readLoaded(text: LoadedText): Loaded {
  return JSON.parse(text) as Loaded;
}
