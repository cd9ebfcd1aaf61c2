/** Commands that ask the main process for something. */
import type { Copied, Loaded, LoadedText, PictureRequest, Printed } from "../../data/ipc/channels.ts";
import type { ThemeName } from "../../data/look/look.ts";
import type { WindowCommand, ViewCommand } from "./commands.ts";
import { outcomeOf, outcomeText } from "./export/export-outcome.ts";
import { withProgress } from "./export/export-progress.ts";
import { shownNow } from "./export/shown-now.ts";
import { isEditingCommand, runEditing } from "./editing/editing-commands.ts";
import { editorOf } from "./editing/take-step.ts";
import { isForPress } from "../picture/shapes/theme.ts";
import { firstChoices, pictureRequest, type ExportChoices } from "./state/export-choices.ts";
import { linkOf } from "./state/saved-look.ts";
import type { Dispatch, Store } from "./state/store.ts";
import type { Workspace } from "./dom/workspace.ts";

/** Runs a command in the program's window. `read` reads what is opened. */
export function runInProgram(
  command: Exclude<WindowCommand, ViewCommand | "documents" | "edit-in-table">,
  workspace: Workspace,
  read: (text: LoadedText) => Promise<Loaded>,
): void {
  const { store } = workspace;
  if (isEditingCommand(command)) return runEditing(command, store, editorOf(store, window.sourceline));
  switch (command) {
    case "copy-link":
      return void copyLink(store);
    case "open-link":
      return store.dispatch({ type: "dialog-opened", dialog: "open-link" });
    case "choose-documents":
      return void chooseDocuments(store.dispatch);
    case "choose-fonts":
      return void chooseFonts(store.dispatch);
    case "forget-fonts":
      return void window.sourceline.forgetFonts().then(() => location.reload());
    case "open-timeline":
      return void openTimeline(store.dispatch, read);
    case "new-timeline":
      return void newTimeline(store.dispatch, read);
    case "save-template":
      return void saveTemplate(store.dispatch);
    case "import-report":
      return store.dispatch(
        store.state().report
          ? { type: "dialog-opened", dialog: "import" }
          : { type: "answered", message: "The open file is a timeline of this program: nothing of it was converted" },
      );
    case "save-timeline":
      return void saveTimeline(store.dispatch);
    case "to-check":
      return store.dispatch({ type: "to-check-shown", on: true });
    case "export-picture":
      return store.dispatch({ type: "dialog-opened", dialog: "export" });
    case "notices":
      return store.dispatch({ type: "dialog-opened", dialog: "notices" });
    case "copy-png":
      return void ask(workspace, { format: "png" }, (picture) => window.sourceline.copyPicture(picture));
    case "copy-svg":
      return void ask(workspace, { format: "svg" }, (picture) => window.sourceline.copyPicture(picture));
    case "print-picture":
      return void ask(workspace, { format: "pdf", theme: onPaper(workspace) }, (picture) =>
        window.sourceline.printPicture(picture),
      );
  }
}

async function openTimeline(dispatch: Dispatch, read: (text: LoadedText) => Promise<Loaded>): Promise<void> {
  dispatch({ type: "asked" });
  const loaded = await window.sourceline.openTimeline();
  dispatch(loaded === null ? { type: "answered", message: "" } : { type: "loaded", loaded: await read(loaded) });
}

async function newTimeline(dispatch: Dispatch, read: (text: LoadedText) => Promise<Loaded>): Promise<void> {
  dispatch({ type: "asked" });
  dispatch({ type: "loaded", loaded: await read(await window.sourceline.newTimeline()) });
}

/** Writes the table to fill in with a spreadsheet, and tells where. */
async function saveTemplate(dispatch: Dispatch): Promise<void> {
  dispatch({ type: "asked" });
  dispatch({ type: "answered", message: outcomeText(await outcomeOf(window.sourceline.saveTemplate())) });
}

/** Writes the open timeline as a timeline file, and tells where. */
export async function saveTimeline(dispatch: Dispatch): Promise<void> {
  dispatch({ type: "asked" });
  dispatch({ type: "answered", message: outcomeText(await outcomeOf(window.sourceline.saveTimeline())) });
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

/** A dark ground would cost a cartridge. */
function onPaper({ theme }: Workspace): ThemeName {
  const chosen = theme();
  return isForPress(chosen) ? chosen : "light";
}

/** Asks for the picture that the window shows, as it would be exported before anybody chooses anything else. */
async function ask(
  workspace: Workspace,
  choices: Partial<ExportChoices>,
  picture: (request: PictureRequest) => Promise<Copied | Printed>,
): Promise<void> {
  const { dispatch } = workspace.store;
  const now = shownNow(workspace);
  const asked = now && pictureRequest({ ...firstChoices(now.timeline), ...choices }, now);
  if (!asked || "wrong" in asked) return;
  dispatch({ type: "asked" });
  const { sourceline } = window;
  const tell = (message: string): void => dispatch({ type: "asked", message });
  const outcome = await withProgress(sourceline, tell, () => outcomeOf(picture(asked.request)));
  dispatch({ type: "answered", message: outcomeText(outcome) });
}
