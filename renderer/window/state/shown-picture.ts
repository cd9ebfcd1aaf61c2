/** Pictures that a timeline keeps under names: which of them the window shows. */
import { layerOfPicture, viewOfPicture } from "../../../data/export/kept-picture.ts";
import type { NamedPicture } from "../../../data/pictures/named/named-picture.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { fitLink } from "../../picture/compose/fit-link.ts";
import { remember } from "./history.ts";
import type { Action, PictureAction, State } from "./state.ts";
import { without } from "./without.ts";

/** The state after an action that is about pictures. */
export function updatePictures(state: State, action: PictureAction): State {
  switch (action.type) {
    case "picture-chosen":
      return withPicture(state, action.name);
    case "picture-kept":
      return state.timeline ? withPictureOf(state.timeline, state, action.name) : state;
    case "pictures-shown":
      return withPictures(state);
  }
}

export function isPictureAction(action: Action): action is PictureAction {
  return action.type === "picture-chosen" || action.type === "picture-kept" || action.type === "pictures-shown";
}

/** The state with a picture as it is kept: its view, look and notes. Without a name, its notes go and the view stays. */
function withPicture(state: State, name: string | undefined): State {
  const { timeline } = state;
  const picture = timeline && pictureOf(timeline, name);
  if (!picture) return withoutPicture(state);
  const { look, view, selection, ignored } = fitLink(viewOfPicture(picture), timeline);
  return {
    ...without(without(state, "selection"), "comparing"),
    ...(look.compared.length > 1 && { comparing: true as const }),
    ...(selection && { selection }),
    // How light the screen is belongs to who looks, unless the picture says it.
    look: look.theme === "system" ? { ...look, theme: state.look.theme } : look,
    view,
    history: remember(state.history, state.view),
    picture: picture.name,
    layer: layerOfPicture(picture),
    message: ignored.length === 0 ? "" : `“${picture.name}” is shown, but ${ignored.join("; ")}`,
  };
}

/** The state with what an editor adds to a picture, which is the one that is shown, as a timeline has it now. */
export function withPictureOf(timeline: Timeline, state: State, name = state.picture): State {
  const picture = pictureOf(timeline, name);
  return picture ? { ...state, picture: picture.name, layer: layerOfPicture(picture) } : withoutPicture(state);
}

/** The overview, which lists the pictures. */
function withPictures(state: State): State {
  const { timeline } = state;
  const overview = without(without(without(state, "selection"), "comparing"), "panelClosed");
  if (!timeline || timeline.pictures?.length) return { ...overview, message: "" };
  return { ...state, message: "The timeline keeps no pictures under names yet; Export… keeps one" };
}

/** The picture of a timeline that is shown. */
export function pictureOf(timeline: Timeline, name: string | undefined): NamedPicture | undefined {
  return name === undefined ? undefined : timeline.pictures?.find((picture) => picture.name === name);
}

function withoutPicture(state: State): State {
  return without(without(state, "picture"), "layer");
}
