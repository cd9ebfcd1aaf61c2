/** What is done in the list of what there is to check. */
import type { Bridge } from "../../../data/ipc/channels.ts";
import { conflictMark } from "../../../data/missing/conflict-mark.ts";
import { missingFrom } from "../../../data/missing/missing.ts";
import { groupLines } from "../../../data/missing/missing-lines.ts";
import { textCopier } from "../dom/copy-text.ts";
import type { Workspace } from "../dom/workspace.ts";
import type { Frame, WindowPart } from "../state/store.ts";
import { eventOf } from "./forms/subjects.ts";
import type { Editor } from "./take-step.ts";
import { checkGroups } from "./to-check-items.ts";

type Asked = Pick<Bridge, "copyText" | "verifyDocuments" | "chooseDocuments">;

/** Hears the buttons of the list in the panel; whoever marks a conflict, or comes back from an entry, goes on at that place. */
export function toCheckPart(
  { store, panel }: Pick<Workspace, "store" | "panel">,
  editor: Editor,
  bridge: Asked,
): WindowPart {
  const places = { seen: undefined as number | undefined, entry: undefined as string | undefined };
  // An entry is chosen by a click or a key; it has the focus before, whichever it was.
  panel.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement && target.dataset["entry"] !== undefined) places.entry = target.dataset["entry"];
  });
  panel.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (!button) return;
    const { check, at } = button.dataset;
    if (check === "seen") places.seen = Number(at);
    if (check !== undefined) carryOut(check, button.dataset, { store, editor, bridge });
  });
  return ({ state, before }: Frame) => {
    if (!state.toCheck?.isOpen) return;
    if (!before?.toCheck?.isOpen) focusOn(panel, '[data-check="switch"]');
    if (state.timeline !== before?.timeline && places.seen !== undefined) {
      goOnAt(panel, places.seen);
      places.seen = undefined;
    }
    if (before?.selection && !state.selection && places.entry !== undefined)
      comeBackTo(panel, `[data-entry="${CSS.escape(places.entry)}"]`);
  };
}

interface Means {
  readonly store: Workspace["store"];
  readonly editor: Editor;
  readonly bridge: Asked;
}

function carryOut(check: string, about: DOMStringMap, { store, editor, bridge }: Means): void {
  const { dispatch, state } = store;
  switch (check) {
    case "switch":
      return dispatch({ type: "to-check-shown", on: state().toCheck?.isOpen !== true });
    case "fold":
      return dispatch({ type: "to-check-folded", group: about["group"] ?? "" });
    case "edit-source":
      return dispatch({ type: "form-opened", form: { kind: "source", id: about["source"] ?? "" } });
    case "seen":
      return beSeen(about["event"] ?? "", store, editor);
    case "copy":
      return copyList(store, bridge);
    case "verify":
      return void verify(store, bridge);
    case "documents":
      return void chooseThenVerify(store, bridge);
  }
}

/** Notes in the timeline that the conflicts of an event were looked at, as they are now. */
function beSeen(id: string, { state }: Workspace["store"], editor: Editor): void {
  const { timeline } = state();
  const event = timeline && eventOf(timeline, id);
  const reviewed = event && conflictMark(event);
  if (reviewed !== undefined) editor.edit({ type: "change-event", event: id, change: { reviewed } });
}

function copyList({ state, dispatch }: Workspace["store"], bridge: Asked): void {
  const { timeline, toCheck } = state();
  if (!timeline) return;
  const groups = checkGroups(timeline, missingFrom(timeline), toCheck?.verified);
  const copy = textCopier(dispatch, (text) => bridge.copyText(text));
  void copy(`${groupLines(groups).join("\n")}\n`, "List copied");
}

async function verify({ dispatch }: Workspace["store"], bridge: Asked): Promise<void> {
  dispatch({ type: "asked", message: "Checking the documents…" });
  const verified = await bridge.verifyDocuments().catch((error: unknown) => String(error));
  if (typeof verified === "string") dispatch({ type: "answered", message: `Nothing was checked: ${verified}` });
  else dispatch({ type: "documents-verified", verified });
}

async function chooseThenVerify(store: Workspace["store"], bridge: Asked): Promise<void> {
  store.dispatch({ type: "asked" });
  const folder = await bridge.chooseDocuments();
  if (folder === null) store.dispatch({ type: "answered", message: "" });
  else await verify(store, bridge);
}

/** The entry that has taken the place of the one that went, the last one, or what the list is headed with. */
function goOnAt(panel: HTMLElement, at: number): void {
  const seen = [...panel.querySelectorAll<HTMLElement>('[data-check="seen"]')];
  const next = seen[at] ?? seen.at(-1);
  if (next) next.focus();
  else focusOn(panel, '[data-check="switch"]');
}

/** Brings the entry into sight that led away. It takes the focus where the panel has it. */
function comeBackTo(panel: HTMLElement, selector: string): void {
  const entry = panel.querySelector<HTMLElement>(selector);
  if (!entry) return;
  if (panel.contains(document.activeElement)) entry.focus({ preventScroll: true });
  entry.scrollIntoView({ block: "center" });
}

function focusOn(panel: HTMLElement, selector: string): void {
  panel.querySelector<HTMLElement>(selector)?.focus();
}
