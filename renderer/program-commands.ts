/** Commands that ask the main process for something. */
import type { Exported } from "../data/ipc.ts";
import type { Command, ViewCommand } from "./commands.ts";
import type { ThemeName } from "./draw/theme.ts";
import { withProgress } from "./export-progress.ts";
import { linkOf } from "./model/remembered.ts";
import type { Workspace } from "./start.ts";
import type { Dispatch, Store } from "./store.ts";

/** Runs a command in the program's window. */
export function runInProgram(
  command: Exclude<Command, ViewCommand>,
  { store, picture: { viewport }, theme }: Workspace,
): void {
  switch (command) {
    case "copy-link":
      return void copyLink(store);
    case "open-link":
      return store.dispatch({ type: "asking-link", open: true });
    case "choose-documents":
      return void chooseDocuments(store.dispatch);
    case "choose-fonts":
      return void chooseFonts(store.dispatch);
    case "forget-fonts":
      return void window.sourceline.forgetFonts().then(() => location.reload());
    case "open-timeline":
      return void openTimeline(store.dispatch);
    case "export-picture":
      return void exportPicture(store, viewport.clientWidth, theme());
  }
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

/** Every width may change with a font: the window starts anew with it. */
async function chooseFonts(dispatch: Dispatch): Promise<void> {
  dispatch({ type: "asked" });
  const choice = await window.sourceline.chooseFonts();
  if (choice.outcome === "chosen") location.reload();
  else dispatch({ type: "answered", message: choice.outcome === "failed" ? choice.reason : "" });
}

/** Twice the window's pixels, so that a PNG stays sharp in print and on dense screens. */
const WINDOW_DPI = 192;

async function exportPicture({ dispatch, state }: Store, width: number, theme: ThemeName): Promise<void> {
  dispatch({ type: "asked" });
  const { view, look, selection } = state();
  const page = { width, dpi: WINDOW_DPI };
  const picture = { view, theme, look, ...(selection && { selection }), page, furniture: {} };
  const { sourceline } = window;
  const exported = await withProgress(sourceline, dispatch, () => sourceline.exportPicture(picture));
  dispatch({ type: "answered", message: exportMessage(exported) });
}

function exportMessage(exported: Exported): string {
  switch (exported.outcome) {
    case "saved":
      return [`Saved ${exported.name}`, ...(exported.remarks ?? [])].join("; ");
    case "cancelled":
      return "";
    case "failed":
      return exported.reason;
  }
}
