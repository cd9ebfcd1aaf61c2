import type { ShownNow } from "../state/export-choices.ts";
import type { Workspace } from "../dom/workspace.ts";

/** What the window shows, for a picture of it; undefined when nothing is open. */
export function shownNow({ store, theme, picture }: Workspace): ShownNow | undefined {
  const { timeline, view, look, selection } = store.state();
  if (!timeline) return undefined;
  const width = Math.max(LEAST_WIDTH, picture.viewport.clientWidth);
  return { timeline, view, look, ...(selection && { selection }), theme: theme(), width };
}

/** A narrower window is scrolled or squeezed; a picture is not. */
const LEAST_WIDTH = 320;
