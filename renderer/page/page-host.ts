/** Answers the window in a page that stands alone, where there is no program to ask. */
import type { Timeline } from "../../data/timeline.ts";
import type { Opening } from "../../data/export/page-contract.ts";
import { linkOfFragment } from "../window/state/page-address.ts";
import type { WindowHost } from "../window/start-window.ts";

/** The timeline is the page's own; what stands behind the "#" of its address is a link to a view. */
export function pageHost(timeline: Timeline, opening: Opening, copyText: WindowHost["copyText"]): WindowHost {
  const link = (): string => linkOfFragment(location.hash) ?? opening;
  return {
    loadTimeline: () => Promise.resolve({ ok: true, name: "", timeline, link: link() }),
    copyText,
    loadLetterKeys: () => Promise.resolve(remembered() !== "off"),
    keepLetterKeys: (on) => {
      remember(on ? "on" : "off");
      return Promise.resolve();
    },
    onTimelineReading: () => nothing,
    onTimelineLoaded: () => nothing,
    onMenuCommand: () => nothing,
    onViewLink: (listener) => {
      const open = (): void => listener(link());
      addEventListener("hashchange", open);
      return () => removeEventListener("hashchange", open);
    },
  };
}

/** Under which the browser remembers the switch for letters as keys. */
const LETTER_KEYS = "sourceline-letter-keys";

/** A browser may keep no such thing for a page, as for one from a disk: then it is remembered while the page is open. */
function remembered(): string | null {
  try {
    return localStorage.getItem(LETTER_KEYS);
  } catch {
    return null;
  }
}

function remember(value: string): void {
  try {
    localStorage.setItem(LETTER_KEYS, value);
  } catch {
    // Nothing was promised beyond this page.
  }
}

/** Whoever stops listening where nothing is ever told has nothing to undo. */
function nothing(): void {
  return undefined;
}
