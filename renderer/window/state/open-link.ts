/** What a link to a view does to the window. */
import { decodeViewLink } from "../../../data/look/view-link.ts";
import { fitLink } from "../../picture/compose/fit-link.ts";
import { remember } from "./history.ts";
import { withPictureOf } from "./shown-picture.ts";
import type { State } from "./state.ts";
import { without } from "./without.ts";

/** The state after a link was opened. Its message names the parts of the link that could not be used. */
export function openLink(state: State, text: string): State {
  const { timeline, name } = state;
  if (!timeline) return state;
  const read = decodeViewLink(text);
  if (!read.ok) return { ...state, message: read.reason };
  const { look, view, selection, picture, ignored } = fitLink(read.link, timeline, name);
  const told = [...read.ignored, ...ignored];
  return {
    ...withPictureOf(timeline, without(without(state, "selection"), "picture"), picture),
    ...(selection && { selection }),
    // How light the screen is belongs to who looks, unless the link says it.
    look: look.theme === "system" ? { ...look, theme: state.look.theme } : look,
    view,
    history: remember(state.history, state.view),
    message: told.length === 0 ? "" : `Link opened, but ${told.join("; ")}`,
  };
}
