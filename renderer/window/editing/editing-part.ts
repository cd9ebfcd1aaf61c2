/** Editing in the program's window: the forms in the panel, and what the buttons and keys do that lead to them. */
import type { Edit } from "../../../data/edit/edit.ts";
import { headingOf } from "../dom/parts.ts";
import type { Workspace } from "../dom/workspace.ts";
import { listenForKeys } from "../keys/listen-for-keys.ts";
import { takesKey } from "../keys/takes-key.ts";
import { panelHead } from "../panel/panel-head.ts";
import { linkFooter } from "../dom/link-footer.ts";
import { markContent } from "../dom/content-language.ts";
import type { FormSubject } from "../state/form-subject.ts";
import type { Frame, WindowPart } from "../state/store.ts";
import type { DraftKeeper } from "./draft-keeper.ts";
import type { EditingCommand } from "./editing-commands.ts";
import { formPanel, type FormPanel } from "./form-panel.ts";
import type { FormPlan, PlanAct } from "./forms/form-plan.ts";
import { planOf } from "./forms/plans.ts";
import { draftName, isThere, unfinishedIn } from "./forms/subjects.ts";
import type { Editor } from "./take-step.ts";

/** A form that stands in the panel. */
interface Opened {
  readonly subject: FormSubject;
  readonly plan: FormPlan;
  readonly panel: FormPanel;
  readonly draft: string;
  /** Set once its edit is done: nothing of it is kept. */
  readonly isDone?: true;
  /** What had the focus when it was opened, and how far the panel had scrolled. */
  readonly from: { readonly control: HTMLElement | SVGElement | undefined; readonly scrollTop: number };
}

/** Shows the form that the state says, keeps what is typed in one that is left, and takes up steps that were never saved. */
export function editingPart(
  { store, panel }: Pick<Workspace, "store" | "panel">,
  { editor, keeper }: { readonly editor: Editor; readonly keeper: DraftKeeper },
  run: (command: EditingCommand) => void,
): WindowPart {
  const { dispatch } = store;
  const place = formPlace({ store, panel, editor, keeper });
  hearPanel(panel, { store, editor });
  hearKeys(panel.ownerDocument, store, run);
  return (frame: Frame) => {
    const { state, before } = frame;
    const { form, recovered, timeline, selection } = state;
    keeper.part(frame);
    if (recovered && timeline) editor.recover(recovered);
    const { opened } = place;
    if (form === opened()?.subject) {
      // What was undone may be what the form is about.
      const isNew = timeline !== before?.timeline;
      if (form && timeline && isNew && !isThere(form, timeline)) dispatch({ type: "form-closed" });
      return;
    }
    // What was typed belongs to the timeline that was open, and is kept with it.
    const left = place.leave(before !== undefined && state.key !== before.key && timeline !== before.timeline);
    if (form) place.open(form, left?.from ?? whereOf(panel));
    else if (left && selection === before?.selection) goBack(panel, left.from);
  };
}

type EditingPlace = Pick<Workspace, "store" | "panel"> & { readonly editor: Editor; readonly keeper: DraftKeeper };

/** The panel as a place of one form at a time. */
function formPlace({ store, panel, editor, keeper }: EditingPlace) {
  const { dispatch, state } = store;
  let opened: Opened | undefined;
  const close = (): void => dispatch({ type: "form-closed" });
  const leaveFor = (form: FormSubject): void => dispatch({ type: "form-opened", form });
  const act = ({ does }: PlanAct): void => {
    if ("open" in does) return leaveFor(does.open);
    if (editor.edit(does.edit).length > 0) return;
    beDone();
  };
  const beDone = (): void => {
    if (opened) {
      opened = { ...opened, isDone: true };
      dispatch({ type: "drafted", draft: opened.draft });
    }
    close();
  };
  const finish = (edit: Edit | undefined): void => {
    if (edit && !(opened && carryOut(edit, opened, { store, editor }))) return;
    beDone();
  };
  const open = (subject: FormSubject, from: Opened["from"]): void => {
    const { timeline, drafts } = state();
    const plan = timeline && planOf(subject, { timeline, open: leaveFor });
    if (!timeline || !plan) return close();
    const draft = draftName(subject, timeline);
    const form = formPanel(plan, drafts?.[draft], { timeline: () => state().timeline, done: finish, act, close });
    opened = { subject, plan, panel: form, draft, from };
    keeper.opened({ draft, subject, before: { ...plan.base, ...plan.begun }, values: form.values });
    panel.replaceChildren(panelHead(undefined, false), form.root, linkFooter());
    markContent(panel, timeline);
    panel.scrollTop = 0;
    form.goToFirst();
  };
  panel.addEventListener("input", keeper.typed);
  const leave = (isElsewhere: boolean): Opened | undefined => {
    const left = opened;
    opened = undefined;
    keeper.opened(undefined);
    if (left && !left.isDone && !isElsewhere) keepTyped(left, dispatch);
    return left;
  };
  return { open, leave, opened: () => opened };
}

/** Gives whether the edit was done. A form that was opened from another one goes back to it, and brings along what it made. */
function carryOut(
  edit: Edit,
  { subject, plan }: Opened,
  { store, editor }: Pick<EditingPlace, "store" | "editor">,
): boolean {
  const { timeline, drafts } = store.state();
  const { back } = subject;
  const draft = back && timeline && draftName(back, timeline);
  const left = draft === undefined ? undefined : drafts?.[draft];
  const given = back && plan.givesBack?.(edit, left ?? {});
  if (editor.edit(edit, given ? undefined : plan.chosen?.(edit)).length > 0) return false;
  if (draft !== undefined && given) store.dispatch({ type: "drafted", draft, values: { ...left, ...given } });
  return true;
}

function keepTyped({ plan, panel, draft, subject }: Opened, dispatch: Workspace["store"]["dispatch"]): void {
  const values = panel.values();
  const before = { ...plan.base, ...plan.begun };
  const isChanged = plan.fields.some(({ name }) => values[name] !== (before[name] ?? ""));
  const kept = { values, message: "What was typed is kept, and waits in the panel as unfinished" };
  if (isChanged && subject.kind === "passage") dispatch({ type: "passage-left", draft, passage: subject.passage });
  dispatch({ type: "drafted", draft, ...(isChanged && kept) });
}

function whereOf(panel: HTMLElement): Opened["from"] {
  const { activeElement: focused, body } = panel.ownerDocument;
  const control = focused instanceof HTMLElement || focused instanceof SVGElement ? focused : undefined;
  return { control: control === body ? undefined : control, scrollTop: panel.scrollTop };
}

/** To what had the focus when the form was opened; a button of the panel is there again under the same name. */
function goBack(panel: HTMLElement, { control, scrollTop }: Opened["from"]): void {
  panel.scrollTop = scrollTop;
  const name = control?.getAttribute("data-focus");
  const button = name ? panel.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]`) : undefined;
  const again = button ?? (control?.isConnected ? control : headingOf(panel));
  again?.focus({ preventScroll: true });
}

/** Buttons at claims, and at what was left unfinished. */
function hearPanel(
  panel: HTMLElement,
  { store, editor }: Pick<Workspace, "store"> & { readonly editor: Editor },
): void {
  const { dispatch, state } = store;
  panel.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (!button) return;
    const { editClaim, deleteClaim, editEra, editPicture, continue: again, discard } = button.dataset;
    if (editEra !== undefined) dispatch({ type: "form-opened", form: { kind: "era", id: editEra } });
    if (editPicture !== undefined) dispatch({ type: "form-opened", form: { kind: "picture", name: editPicture } });
    const { selection } = state();
    const event = selection?.kind === "event" ? selection.id : undefined;
    if (editClaim !== undefined && event !== undefined)
      dispatch({ type: "form-opened", form: { kind: "claim", event, claim: Number(editClaim) } });
    if (deleteClaim !== undefined && event !== undefined)
      editor.edit({ type: "remove-claim", event, claim: Number(deleteClaim) });
    if (discard !== undefined) dispatch({ type: "drafted", draft: discard });
    const left = again === undefined ? undefined : unfinishedIn(state()).find(({ draft }) => draft === again);
    if (left) dispatch({ type: "form-opened", form: left.subject });
  });
}

/** Keys that mean something wherever the focus is: letters as long as they are keys and no form is open. */
function hearKeys(document: Document, { state }: Workspace["store"], run: (command: EditingCommand) => void): void {
  listenForKeys(document, "editing", (command, event) => {
    const { form, lettersOff } = state();
    // In a field, undo and redo are the browser's, which takes back what was typed there.
    if (takesKey(event.target, event) || document.querySelector("dialog[open], :popover-open") !== null) return false;
    const isLetter = command !== "undo" && command !== "redo";
    if (isLetter && (lettersOff || form)) return false;
    run(command);
    return true;
  });
}
