/** Takes steps of editing: in the page at once, then in the main process, which notes and saves them. */
import { beginHistory, takeStep, type EditHistory } from "../../../data/edit/edit-history.ts";
import type { EditProblem } from "../../../data/edit/apply-edit.ts";
import type { Edit, EditStep } from "../../../data/edit/edit.ts";
import type { Bridge, StepTaken } from "../../../data/ipc/channels.ts";
import type { NamedPicture } from "../../../data/pictures/named/named-picture.ts";
import type { Written } from "../../../data/written.ts";
import type { SelectedItem } from "../../../data/look/look.ts";
import { outcomeOf, outcomeText } from "../export/export-outcome.ts";
import type { Store } from "../state/store.ts";

/** What takes steps, and saves what they led to. */
export interface Editor {
  /** Takes an edit; gives what is wrong with it, and then nothing was done. `selection` is chosen by it. */
  readonly edit: (edit: Edit, selection?: SelectedItem) => readonly EditProblem[];
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes again what was done before, and never saved: the main process has it already. */
  readonly recover: (steps: readonly EditStep[]) => void;
  readonly save: () => Promise<void>;
  /** Keeps a picture under its name, once the main process has; it is then the one that is shown. */
  readonly keepPicture: (picture: Written<NamedPicture>) => Promise<StepTaken>;
}

/** An editor of the timeline that a store shows. */
export function editorOf(
  { state, dispatch }: Pick<Store, "state" | "dispatch">,
  bridge: Pick<Bridge, "editTimeline" | "saveEdits">,
): Editor {
  const history = (): EditHistory | undefined => {
    const { timeline, edits } = state();
    return edits?.timeline === timeline ? edits : timeline && beginHistory(timeline);
  };
  const tell = async (step: EditStep): Promise<void> => {
    const answer = await outcomeOf(bridge.editTimeline(step));
    if (answer.outcome === "failed")
      dispatch({ type: "answered", message: `This is in the window alone, and will not be saved: ${answer.reason}` });
    else if (answer.remark !== undefined) dispatch({ type: "answered", message: answer.remark });
  };
  const takeHere = (step: EditStep, verb: string, selection?: SelectedItem): readonly EditProblem[] => {
    const before = history();
    if (!before) return [];
    const taken = takeStep(before, step);
    if (!taken.ok) return taken.problems;
    const message = `${verb}: ${taken.words}`;
    dispatch({ type: "edited", edits: taken.history, message, ...(selection && { selection }) });
    return [];
  };
  const take: typeof takeHere = (step, ...told) => {
    const problems = takeHere(step, ...told);
    if (problems.length === 0) void tell(step);
    return problems;
  };
  const back = (type: "undo" | "redo", verb: string): void => {
    if (take({ type }, verb).length > 0) dispatch({ type: "answered", message: `There is nothing to ${type}` });
  };
  return {
    edit: (edit, selection) => take({ type: "edit", edit }, "Done", selection),
    undo: () => back("undo", "Undone"),
    redo: () => back("redo", "Redone"),
    recover: (steps) => recover(steps, history(), dispatch),
    save: () => save(state, dispatch, bridge),
    keepPicture: async (picture) => {
      const step = { type: "edit", edit: { type: "keep-picture", picture } } as const;
      const answer = await outcomeOf(bridge.editTimeline(step));
      if (answer.outcome === "failed") return answer;
      takeHere(step, "Done");
      dispatch({ type: "picture-kept", name: picture.name });
      return answer;
    },
  };
}

function recover(steps: readonly EditStep[], before: EditHistory | undefined, dispatch: Store["dispatch"]): void {
  if (!before) return;
  let edits = before;
  for (const step of steps) {
    const taken = takeStep(edits, step);
    // The main process, which takes the same steps of the same timeline, has stopped there too.
    if (!taken.ok) break;
    edits = taken.history;
  }
  dispatch({
    type: "edited",
    edits,
    message: "What was not saved is here again: File › Save writes it, File › Revert takes it back",
  });
}

async function save(
  state: Store["state"],
  dispatch: Store["dispatch"],
  bridge: Pick<Bridge, "saveEdits">,
): Promise<void> {
  const { edits: asked } = state();
  dispatch({ type: "asked" });
  const outcome = await outcomeOf(bridge.saveEdits());
  const { edits } = state();
  // What was done while it was written is not in the file.
  if (outcome.outcome === "saved" && edits)
    dispatch({ type: "edited", edits: { ...edits, saved: (asked ?? edits).timeline }, message: "" });
  dispatch({ type: "answered", message: outcomeText(outcome) });
}
