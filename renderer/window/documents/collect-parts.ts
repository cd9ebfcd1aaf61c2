/** Takes in a large timeline part by part, each as it comes, so that the window goes on meanwhile. */
import type { Bridge, Loaded, LoadedText } from "../../../data/ipc/channels.ts";
import { readPart, wholeOf } from "../../../data/ipc/loaded-parts.ts";
import { readLoaded } from "../../../data/ipc/loaded-text.ts";

type Part = ReturnType<typeof readPart>;

/** Listens for parts from now on. Gives what reads a `Loaded`: a large one is there once all of its parts are. */
export function collectParts(bridge: Pick<Bridge, "onTimelinePart">): (text: LoadedText) => Promise<Loaded> {
  let newest = 0;
  let parts: Part[] = [];
  let look = (): void => undefined;
  bridge.onTimelinePart(({ reading, text }) => {
    if (reading < newest) return;
    if (reading > newest) parts = [];
    newest = reading;
    parts.push(readPart(text));
    look();
  });
  return async (text) => {
    const loaded = readLoaded(text);
    if (!loaded.ok || !loaded.parts) return loaded;
    const { parts: ahead, ...head } = loaded;
    return new Promise<Loaded>((resolve) => {
      look = () => {
        if (newest > ahead.reading) resolve({ ok: false, name: head.name, problems: [], givenUp: "replaced" });
        else if (newest === ahead.reading && parts.length >= ahead.count) {
          resolve(wholeOf(head, parts));
          parts = [];
        }
      };
      look();
    });
  };
}
