/** What menu items and buttons do: commands as actions, or as questions to the main process. */
import type { Exported, MenuCommand } from "../data/ipc.ts";
import type { ThemeName } from "./draw/theme.ts";
import { ZOOM_STEP } from "./interact/navigate.ts";
import { linkOf } from "./model/remembered.ts";
import type { Dispatch, Store } from "./store.ts";

/** Share of the view that a command pans by. */
const PAN = 0.2;

export type Command = MenuCommand | "open-timeline" | "help";

/** Runs commands on a store; `width` and `theme` are those of the picture in the window. */
export function commandRunner(store: Store, width: () => number, theme: () => ThemeName): (command: Command) => void {
  const { dispatch } = store;
  return (command) => {
    switch (command) {
      case "fit":
        return dispatch({ type: "fitted" });
      case "fit-selection":
        return dispatch({ type: "fitted-selection" });
      case "go-to-date":
        return dispatch({ type: "asking-date", open: true });
      case "zoom-in":
        return dispatch({ type: "zoomed", factor: 1 / ZOOM_STEP });
      case "zoom-out":
        return dispatch({ type: "zoomed", factor: ZOOM_STEP });
      case "pan-left":
        return dispatch({ type: "panned", share: -PAN });
      case "pan-right":
        return dispatch({ type: "panned", share: PAN });
      case "back":
        return dispatch({ type: "went-back" });
      case "forward":
        return dispatch({ type: "went-forward" });
      case "help":
        return dispatch({ type: "help", open: !store.state().help });
      case "copy-link":
        return void copyLink(store);
      case "open-link":
        return dispatch({ type: "asking-link", open: true });
      case "choose-documents":
        return void chooseDocuments(dispatch);
      case "open-timeline":
        return void openTimeline(dispatch);
      case "export-picture":
        return void exportPicture(store, width(), theme());
    }
  };
}

async function openTimeline(dispatch: Dispatch): Promise<void> {
  dispatch({ type: "asked" });
  const loaded = await window.sourceline.openTimeline();
  dispatch(loaded === null ? { type: "answered", message: "" } : { type: "loaded", loaded });
}

async function copyLink({ dispatch, state }: Store): Promise<void> {
  const link = linkOf(state());
  if (link === undefined) return;
  await window.sourceline.copyText(link);
  dispatch({ type: "answered", message: "Link to this view copied" });
}

async function chooseDocuments(dispatch: Dispatch): Promise<void> {
  dispatch({ type: "asked" });
  const folder = await window.sourceline.chooseDocuments();
  dispatch({ type: "answered", message: folder === null ? "" : `Documents are looked for in “${folder}”` });
}

async function exportPicture({ dispatch, state }: Store, width: number, theme: ThemeName): Promise<void> {
  dispatch({ type: "asked" });
  const { view, look, selection } = state();
  const picture = { ...view, width, theme, look, ...(selection && { selection }) };
  const exported = await window.sourceline.exportPicture(picture);
  dispatch({ type: "answered", message: exportMessage(exported) });
}

function exportMessage(exported: Exported): string {
  switch (exported.outcome) {
    case "saved":
      return `Saved ${exported.name}`;
    case "cancelled":
      return "";
    case "failed":
      return exported.reason;
  }
}
