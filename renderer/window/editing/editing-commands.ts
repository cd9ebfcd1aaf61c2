/** What the menu, keys and buttons ask for that is about editing. */
import type { CommandOf } from "../../../data/keys/key-table.ts";
import type { MenuCommand } from "../../../data/ipc/menu-command.ts";
import type { FormSubject } from "../state/form-subject.ts";
import type { Store } from "../state/store.ts";
import { isEventCommand, runOnEvent, type EventCommand } from "./event-commands.ts";
import type { Editor } from "./take-step.ts";

const COMMANDS = [
  "undo",
  "redo",
  "new-event",
  "new-source",
  "new-era",
  "edit-details",
  "edit-chosen",
  "add-claim",
  "save-edits",
] as const satisfies readonly (CommandOf<"editing"> | MenuCommand)[];

/** A command of the menu, of a key or of a button that is about editing. */
export type EditingCommand = (typeof COMMANDS)[number] | EventCommand;

export function isEditingCommand(command: string): command is EditingCommand {
  return (COMMANDS as readonly string[]).includes(command) || isEventCommand(command);
}

/** Why nothing is edited while the timeline is shown as it was known on a day. */
export const AS_KNOWN = "The timeline is shown as known on a day: set the slider to its end to edit it";

/** Fields that have steps of their own to undo. */
const TEXT_FIELDS = "textarea, [contenteditable]:not([contenteditable=false]), input:is([type=text], [type=search])";

/** Carries out a command. In a text field, undo and redo are the field's own. */
export function runEditing(
  command: EditingCommand,
  { state, dispatch }: Pick<Store, "state" | "dispatch">,
  editor: Editor,
): void {
  if (isEventCommand(command)) return mayEdit() ? runOnEvent(command, { state, dispatch }, editor) : undefined;
  switch (command) {
    case "undo":
    case "redo":
      if (document.activeElement?.matches(TEXT_FIELDS)) fieldsOwn(command);
      else editor[command]();
      return;
    case "save-edits":
      return void editor.save();
    case "new-event":
      return open({ kind: "event" });
    case "new-source":
      return open({ kind: "source" });
    case "new-era":
      return open({ kind: "era" });
    case "edit-details":
      return open({ kind: "details" });
    case "edit-chosen":
    case "add-claim":
      return openChosen(command);
  }

  function mayEdit(): boolean {
    const { timeline, look } = state();
    if (look.knownOn !== undefined) dispatch({ type: "answered", message: AS_KNOWN });
    return timeline !== undefined && look.knownOn === undefined;
  }

  function open(form: FormSubject): void {
    if (mayEdit()) dispatch({ type: "form-opened", form });
  }

  function openChosen(wanted: "edit-chosen" | "add-claim"): void {
    const { selection } = state();
    if (selection && wanted === "edit-chosen") return open({ kind: selection.kind, id: selection.id });
    if (selection?.kind === "event") return open({ kind: "claim", event: selection.id });
    const what = wanted === "add-claim" ? "an event" : "an event or a source";
    dispatch({ type: "answered", message: `Choose ${what} first` });
  }
}

function fieldsOwn(command: "undo" | "redo"): void {
  // Nothing else reaches the steps that a browser remembers of a field.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand(command);
}
