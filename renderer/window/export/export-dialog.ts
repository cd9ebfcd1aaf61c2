/** "Export…": what the picture shows, how large and where it goes, with a preview. The choices stay while the window is open. */
import { printable } from "../../../data/printable.ts";
import type { Bridge, PictureRequest } from "../../../data/ipc/channels.ts";
import type { ShownNow } from "../state/export-choices.ts";
import { element } from "../dom/element.ts";
import type { WindowPart } from "../state/store.ts";
import { askedPicture, type AskedPicture } from "./asked-picture.ts";
import { exportForm, type ExportForm } from "./export-form.ts";
import { outcomeOf, outcomeText, type ExportOutcome } from "./export-outcome.ts";
import { withProgress } from "./export-progress.ts";
import { exportPreview } from "./export-preview.ts";
import { keepAndSave, type Keeping } from "./keep-and-save.ts";
import { pictureFields, type PictureFields } from "./picture-fields.ts";
import { shownNow } from "./shown-now.ts";
import type { Workspace } from "../dom/workspace.ts";

/** Where a picture can go, and how to follow it there. */
export interface Outlets
  extends Pick<Bridge, "exportPicture" | "copyPicture" | "cancelExport" | "onExportProgress">, Keeping {}

/** Appends the dialog to `place`; the state says whether it is open. */
export function exportDialog(place: HTMLElement, workspace: Workspace, outlets: Outlets): WindowPart {
  const { dispatch, state: current } = workspace.store;
  let [remarks, frame]: [readonly string[], number] = [[], 0];
  const form = exportForm(() => void (frame ||= requestAnimationFrame(refresh)));
  const asked = askedPicture(form);
  const preview = exportPreview(workspace.measure);
  const tell = (text: string): void => void (outcome.textContent = printable(text));
  const named = keptPictures({ form, asked, workspace, outlets, refresh, tell });
  const { dialog, outcome, save, copy, close } = dialogElements(form.root, preview.root, named);
  place.append(dialog);

  function refresh(): void {
    frame = 0;
    outcome.textContent = "";
    const found = asked.read();
    allow(found?.picture);
    if (found) remarks = preview.show(found.timeline, found.picture);
  }

  function allow(picture: PictureRequest | undefined): void {
    // What cannot be pressed could not say why: only while a picture is written is there nothing to press for.
    const { pending } = current();
    const { format } = picture ?? form.read();
    const canCopy = format === "png" || format === "svg";
    save.setAttribute("aria-disabled", String(pending));
    copy.setAttribute("aria-disabled", String(pending || !canCopy));
  }

  async function carryOut(outlet: (picture: PictureRequest) => Promise<ExportOutcome>): Promise<void> {
    const picture = asked.read()?.picture;
    if (!picture) {
      form.goToWrong();
      return;
    }
    close.textContent = "Cancel";
    dispatch({ type: "asked" });
    allow(picture);
    const told = outcomeText(await withProgress(outlets, tell, () => outcomeOf(outlet(picture))), remarks);
    close.textContent = "Close";
    tell(told);
    dispatch({ type: "answered", message: told });
    allow(asked.read()?.picture);
  }

  onPress(save, () => carryOut((picture) => outlets.exportPicture(picture)));
  onPress(copy, () => carryOut((picture) => outlets.copyPicture(picture)));
  close.addEventListener("click", () => (current().pending ? void outlets.cancelExport() : dialog.close()));
  dialog.addEventListener("close", () => dispatch({ type: "dialog-closed", dialog: "export" }));
  return showing(dialog, workspace, (now) => {
    asked.begin(now);
    named.show(now);
    refresh();
    form.goToFirst();
  });
}

interface KeptPictures extends Pick<PictureFields, "choice" | "keeping"> {
  readonly show: (now: ShownNow) => void;
}

interface Surroundings {
  readonly form: ExportForm;
  readonly asked: AskedPicture;
  readonly workspace: Workspace;
  readonly outlets: Outlets;
  /** Draws the preview anew. */
  readonly refresh: () => void;
  readonly tell: (text: string) => void;
}

/** What the dialog has for the pictures that the timeline keeps under names, and what shows them. */
function keptPictures({ form, asked, workspace, outlets, refresh, tell }: Surroundings): KeptPictures {
  const { dispatch, state } = workspace.store;
  const fields = pictureFields(choose, (name) => void keep(name));
  const show = ({ timeline, picture }: ShownNow): void => fields.show(timeline, picture?.name);

  function choose(name: string): void {
    dispatch({ type: "picture-chosen", ...(name !== "" && { name }) });
    goOnWith(asked.change);
  }

  async function keep(name: string): Promise<void> {
    if (state().pending) return;
    const picture = asked.readNamed(name);
    if (!picture) {
      form.goToWrong();
      return;
    }
    const told = await keepAndSave(picture, workspace, outlets);
    goOnWith(asked.goOn);
    tell(told);
  }

  function goOnWith(take: (now: ShownNow) => void): void {
    const now = shownNow(workspace);
    if (!now) return;
    take(now);
    show(now);
    refresh();
  }

  return { ...fields, show };
}

/** Opens and closes the dialog as the state says; `opened` hears what the window shows then. */
function showing(dialog: HTMLDialogElement, workspace: Workspace, opened: (now: ShownNow) => void): WindowPart {
  return ({ state }) => {
    const isOpen = state.dialog === "export";
    if (isOpen === dialog.open) return;
    if (!isOpen) return dialog.close();
    const now = shownNow(workspace);
    if (!now) return workspace.store.dispatch({ type: "dialog-closed", dialog: "export" });
    dialog.showModal();
    opened(now);
  };
}

/** A button keeps the focus while it can do nothing, and does nothing then. */
function onPress(button: HTMLButtonElement, act: () => Promise<void>): void {
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-disabled") !== "true") void act();
  });
}

function dialogElements(form: HTMLElement, preview: HTMLElement, { choice, keeping }: KeptPictures) {
  const button = (label: string, more = ""): HTMLButtonElement =>
    element("button", { type: "button", class: `plain${more}` }, label);
  const outcome = element("output", { role: "status" });
  const [copy, close, save] = [button("Copy"), button("Close"), button("Save…", " primary")];
  const dialog = element(
    "dialog",
    { class: "export", "aria-labelledby": "export-heading" },
    element("div", { class: "heading" }, element("h2", { id: "export-heading" }, "Export"), choice),
    form,
    preview,
    element("footer", {}, keeping, outcome, copy, close, save),
  );
  return { dialog, outcome, save, copy, close };
}
