import type { ShownNow } from "../state/export-choices.ts";
import { pictureOf } from "../state/shown-picture.ts";
import type { Workspace } from "../dom/workspace.ts";

/** What the window shows, for a picture of it; undefined when nothing is open. */
export function shownNow({ store, theme, picture }: Workspace): ShownNow | undefined {
  const { timeline, view, look, selection, picture: name } = store.state();
  if (!timeline) return undefined;
  const width = Math.max(LEAST_WIDTH, picture.viewport.clientWidth);
  const kept = pictureOf(timeline, name);
  return {
    ...{ timeline, view, look, theme: theme(), width },
    ...(selection && { selection }),
    ...(kept && { picture: kept }),
  };
}

/** A narrower window is scrolled or squeezed; a picture is not. */
const LEAST_WIDTH = 320;
