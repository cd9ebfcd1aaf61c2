/** "Export…": what the picture shows, how large and where it goes, with a preview. The choices stay while the window is open. */
import type { Bridge, PictureRequest } from "../../data/ipc.ts";
import type { Timeline } from "../../data/timeline.ts";
import { firstChoices, pictureRequest, type ExportChoices, type ShownNow } from "../model/export-choices.ts";
import { element } from "../panel/element.ts";
import type { Workspace } from "../start.ts";
import type { Part } from "../store.ts";
import { exportForm } from "./export-form.ts";
import { outcomeOf, outcomeText, type Outcome } from "./export-outcome.ts";
import { withProgress } from "./export-progress.ts";
import { exportPreview } from "./export-preview.ts";
import { shownNow } from "./shown-now.ts";

/** Where a picture can go, and how to follow it there. */
export type Outlets = Pick<Bridge, "exportPicture" | "copyPicture" | "cancelExport" | "onExportProgress">;

/** Appends the dialog to `place`; the state says whether it is open. */
export function exportDialog(place: HTMLElement, workspace: Workspace, outlets: Outlets): Part {
  const { dispatch } = workspace.store;
  let now: ShownNow | undefined;
  let remembered: { readonly timeline: Timeline; readonly choices: ExportChoices } | undefined;
  let remarks: readonly string[] = [];
  let frame = 0;
  const form = exportForm(() => {
    frame ||= requestAnimationFrame(refresh);
  });
  const preview = exportPreview(workspace.measure);
  const { dialog, outcome, save, copy, close } = dialogElements(form.root, preview.root);
  place.append(dialog);

  /** The picture that the fields ask for; undefined where they are wrong, which they then say. */
  function asked(): PictureRequest | undefined {
    if (!now) return undefined;
    const choices = form.read();
    remembered = { timeline: now.timeline, choices };
    const found = pictureRequest(choices, now);
    form.complain("wrong" in found ? found.wrong : {});
    return "wrong" in found ? undefined : found.request;
  }

  function refresh(): void {
    frame = 0;
    outcome.textContent = "";
    const request = asked();
    allow(request);
    if (request && now) remarks = preview.show(now.timeline, request);
  }

  function allow(request: PictureRequest | undefined): void {
    save.disabled = request === undefined;
    copy.disabled = request?.format !== "png" && request?.format !== "svg";
  }

  async function carryOut(outlet: (picture: PictureRequest) => Promise<Outcome>): Promise<void> {
    const request = asked();
    if (!request) return;
    const tell = (text: string): void => {
      outcome.textContent = text;
    };
    allow(undefined);
    close.textContent = "Cancel";
    dispatch({ type: "asked" });
    const done = await withProgress(outlets, tell, () => outcomeOf(outlet(request)));
    allow(asked());
    close.textContent = "Close";
    tell(outcomeText(done, remarks));
    dispatch({ type: "answered", message: outcomeText(done, remarks) });
  }

  save.addEventListener("click", () => void carryOut((picture) => outlets.exportPicture(picture)));
  copy.addEventListener("click", () => void carryOut((picture) => outlets.copyPicture(picture)));
  close.addEventListener("click", () => {
    if (workspace.store.state().pending) void outlets.cancelExport();
    else dialog.close();
  });
  dialog.addEventListener("close", () => dispatch({ type: "asking-export", open: false }));
  return ({ state }) => {
    if (state.askingExport === dialog.open) return;
    if (!state.askingExport) return dialog.close();
    now = shownNow(workspace);
    if (!now) return dispatch({ type: "asking-export", open: false });
    form.write(remembered?.timeline === now.timeline ? remembered.choices : firstChoices(now.timeline));
    dialog.showModal();
    refresh();
  };
}

function dialogElements(form: HTMLElement, preview: HTMLElement) {
  const button = (label: string, more = ""): HTMLButtonElement =>
    element("button", { type: "button", class: `plain${more}` }, label);
  const outcome = element("output", { role: "status" });
  const [copy, close, save] = [button("Copy"), button("Close"), button("Save…", " primary")];
  const dialog = element(
    "dialog",
    { class: "export", "aria-labelledby": "export-heading" },
    element("h2", { id: "export-heading" }, "Export"),
    form,
    preview,
    element("footer", {}, outcome, copy, close, save),
  );
  return { dialog, outcome, save, copy, close };
}
