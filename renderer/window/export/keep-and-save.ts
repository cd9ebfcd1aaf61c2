/** Keeps a picture under its name in the open timeline, and offers to write that into a file. */
import type { Bridge, StepTaken } from "../../../data/ipc/channels.ts";
import type { NamedPicture } from "../../../data/pictures/named/named-picture.ts";
import type { Written } from "../../../data/written.ts";
import type { Workspace } from "../dom/workspace.ts";
import { outcomeOf } from "./export-outcome.ts";

/** Where pictures are kept and timelines are written. */
export interface Keeping extends Pick<Bridge, "saveTimeline"> {
  /** Keeps a picture in the open timeline, here and in the main process, and shows it. */
  readonly keepPicture: (picture: Written<NamedPicture>) => Promise<StepTaken>;
}

/** What became of it, a sentence. */
export async function keepAndSave(
  picture: Written<NamedPicture>,
  { store: { dispatch } }: Pick<Workspace, "store">,
  keeping: Keeping,
): Promise<string> {
  dispatch({ type: "asked" });
  const told = await whatBecame(picture, keeping);
  dispatch({ type: "answered", message: told });
  return told;
}

async function whatBecame(picture: Written<NamedPicture>, { keepPicture, saveTimeline }: Keeping): Promise<string> {
  const kept = await outcomeOf(keepPicture(picture));
  if (kept.outcome === "failed") return `“${picture.name}” cannot be kept: ${kept.reason}`;
  const saved = await outcomeOf(saveTimeline());
  if (saved.outcome === "saved") return `“${picture.name}” is kept in ${saved.name}`;
  const open = `“${picture.name}” is kept in the open timeline; File › Save Timeline As… writes it into a file`;
  return saved.outcome === "failed" ? `${saved.reason}. ${open}` : open;
}
