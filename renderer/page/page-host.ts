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

/** Whoever stops listening where nothing is ever told has nothing to undo. */
function nothing(): void {
  return undefined;
}
