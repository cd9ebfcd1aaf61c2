/** Keeps a picture under its name in the open timeline, and offers to write that into a file. */
import type { Bridge } from "../../../data/ipc/channels.ts";
import type { NamedPicture } from "../../../data/pictures/named/named-picture.ts";
import type { Written } from "../../../data/written.ts";
import type { Workspace } from "../dom/workspace.ts";
import { outcomeOf } from "./export-outcome.ts";

/** What became of it, a sentence. */
export async function keepAndSave(
  picture: Written<NamedPicture>,
  { store: { dispatch } }: Pick<Workspace, "store">,
  { editTimeline, saveTimeline }: Pick<Bridge, "editTimeline" | "saveTimeline">,
): Promise<string> {
  dispatch({ type: "asked" });
  const told = await whatBecame(picture, dispatch, { editTimeline, saveTimeline });
  dispatch({ type: "answered", message: told });
  return told;
}

async function whatBecame(
  picture: Written<NamedPicture>,
  dispatch: Workspace["store"]["dispatch"],
  { editTimeline, saveTimeline }: Pick<Bridge, "editTimeline" | "saveTimeline">,
): Promise<string> {
  const kept = await outcomeOf(editTimeline({ type: "edit", edit: { type: "keep-picture", picture } }));
  if (kept.outcome === "failed") return `“${picture.name}” cannot be kept: ${kept.reason}`;
  dispatch({ type: "picture-kept", picture });
  const saved = await outcomeOf(saveTimeline());
  if (saved.outcome === "saved") return `“${picture.name}” is kept in ${saved.name}`;
  const open = `“${picture.name}” is kept in the open timeline; File › Save Timeline As… writes it into a file`;
  return saved.outcome === "failed" ? `${saved.reason}. ${open}` : open;
}
