/** Opens what is dropped on the window or pasted into it. */
import type { DroppedFile, Loaded } from "../../../data/ipc/channels.ts";
import { element } from "../dom/element.ts";
import { takesKey } from "../keys/takes-key.ts";
import type { Action } from "../state/state.ts";
import type { Dispatch } from "../state/store.ts";
import { droppedFiles, withinBounds, type Dropped } from "./dropped-files.ts";

/** What pasted text is called: it has no name of its own. */
const PASTED = "Pasted text";

/** In a field, what is pasted is the field's. */
const PASTE_KEY = { key: "v", ctrlKey: true, shiftKey: false, metaKey: false, altKey: false };

/** Opens files, wherever they lie. Fails where one cannot be read. */
export type OpenDropped = (name: string, files: readonly DroppedFile[]) => Promise<Loaded>;

/** Listens to the whole document; while files are held over the window, it says what a drop does. */
export function takeIn(document: Document, dispatch: Dispatch, open: OpenDropped): void {
  const target = element(
    "p",
    { class: "drop-target", "aria-hidden": "true", hidden: "" },
    "Drop to open as a timeline",
  );
  document.body.append(target);
  const hold = (isHeld: boolean): void => void (target.hidden = !isHeld);
  document.addEventListener("dragover", (event) => {
    if (!holdsFiles(event.dataTransfer)) return;
    // Without this, the browser takes no drop.
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    hold(true);
  });
  document.addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) hold(false);
  });
  document.addEventListener("drop", (event) => {
    hold(false);
    if (!holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    const entries = [...event.dataTransfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
    void openAll(droppedFiles(entries), dispatch, open);
  });
  document.addEventListener("paste", (event) => {
    const pasted = event.clipboardData;
    if (!pasted || takesKey(event.target, PASTE_KEY)) return;
    event.preventDefault();
    paste(pasted, dispatch, open);
  });
}

function paste(pasted: DataTransfer, dispatch: Dispatch, open: OpenDropped): void {
  const copied = [...pasted.files].map((file) => ({ name: file.name, file }));
  const text = pasted.getData("text/plain");
  if (copied.length > 0) return void openAll(withinBounds(copied, onlyName(copied)), dispatch, open);
  if (text.trim() === "") return dispatch({ type: "answered", message: "The clipboard holds no text and no file" });
  if (/^sourceline:\S*$/u.test(text.trim())) return dispatch({ type: "link-opened", link: text.trim() });
  const file = new Blob([text]);
  return void openAll(withinBounds([{ name: PASTED, file }], PASTED), dispatch, open);
}

function onlyName(files: readonly DroppedFile[]): string | undefined {
  return files.length === 1 ? files[0]?.name : undefined;
}

async function openAll(dropped: Promise<Dropped> | Dropped, dispatch: Dispatch, open: OpenDropped): Promise<void> {
  dispatch({ type: "asked" });
  dispatch(await outcome(dropped, open));
}

async function outcome(dropped: Promise<Dropped> | Dropped, open: OpenDropped): Promise<Action> {
  try {
    const found = await dropped;
    if ("reason" in found) return { type: "answered", message: `Not opened: ${found.reason}` };
    return { type: "loaded", loaded: await open(found.name, found.files) };
  } catch {
    // It went away meanwhile, or may not be read.
    return { type: "answered", message: "Not opened: a file of it cannot be read; try File › Open" };
  }
}

/** Text and pictures that are dragged within the page are no files. */
function holdsFiles(transfer: DataTransfer | null): transfer is DataTransfer {
  return transfer?.types.includes("Files") === true;
}
