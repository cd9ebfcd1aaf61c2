/** The part of the state that outlives the window: in the settings, and in a link. */
import type { SavedLook } from "../../../data/look/look.ts";
import { encodeViewLink } from "../../../data/look/view-link.ts";
import type { State } from "./state.ts";
import type { View } from "../../picture/view.ts";

/** What to remember of the timeline that is shown. */
export function savedLookOf(state: State): SavedLook {
  const { look, panelWidth, panelClosed } = state;
  const view = partInView(state);
  return {
    look,
    ...(view && { view }),
    ...(panelWidth !== undefined && { panelWidth }),
    ...(panelClosed && { panelClosed }),
  };
}

/** The link to what is shown; undefined when nothing is. */
export function linkOf(state: State): string | undefined {
  const { timeline, name = "", look, selection, picture } = state;
  if (!timeline) return undefined;
  const view = partInView(state);
  return encodeViewLink({
    timeline: name,
    look,
    ...(picture !== undefined && { picture }),
    ...(view && { view }),
    ...(selection && { selection }),
  });
}

/** Undefined for the whole timeline: should it grow, the whole of it is meant then too. */
function partInView({ timeline, view }: State): View | undefined {
  const whole = timeline?.extent.interval;
  return whole?.from === view.from && whole.to === view.to ? undefined : { from: view.from, to: view.to };
}
