/** A form in the panel: its fields in one column, what is wrong with each at it, and what can be done. */
import { applyEdit } from "../../../data/edit/apply-edit.ts";
import type { Edit } from "../../../data/edit/edit.ts";
import { keyTip } from "../../../data/keys/key-names.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { asSentence } from "../../../data/words.ts";
import { TOLD } from "../dom/content-language.ts";
import { element } from "../dom/element.ts";
import { listenForKeys } from "../keys/listen-for-keys.ts";
import type { FormValues } from "../state/form-subject.ts";
import type { FieldProblems, FormPlan, PlanAct } from "./forms/form-plan.ts";

/** What a form tells of. */
export interface FormHooks {
  readonly timeline: () => Timeline | undefined;
  /** It is done; the edit is one that can be applied. Without one, nothing was changed. */
  readonly done: (edit: Edit | undefined) => void;
  readonly act: (act: PlanAct) => void;
  readonly close: () => void;
}

export interface FormPanel {
  readonly root: HTMLFormElement;
  readonly values: () => FormValues;
  readonly goToFirst: () => void;
}

/** Makes the form of a plan, with what was typed in it before. */
export function formPanel(plan: FormPlan, draft: FormValues | undefined, hooks: FormHooks): FormPanel {
  const { fields, base } = plan;
  for (const { name, field } of fields) field.write(base[name] ?? "");
  const typed = (draft ?? plan.begun) && { ...plan.begun, ...draft };
  for (const { name, field } of typed ? fields : []) field.write(typed?.[name] ?? base[name] ?? "");
  const { root, wrong } = formElements(plan, hooks);
  const values = (): FormValues => Object.fromEntries(fields.map(({ name, field }) => [name, field.read()]));
  const left = new Set<string>();
  let frame = 0;

  /** Looks at all fields, and tells what is wrong at those that were left. */
  const check = (): Tried => {
    cancelAnimationFrame(frame);
    frame = 0;
    const tried = tryOut(plan, values(), hooks.timeline());
    for (const { name, field } of fields) field.complain(left.has(name) ? (tried.problems[name] ?? "") : "");
    const words = left.size === fields.length ? (tried.other ?? "") : "";
    if (wrong.textContent !== words) wrong.textContent = words;
    return tried;
  };
  const finish = (): void => {
    for (const { name } of fields) left.add(name);
    const { problems, other, edit } = check();
    if (Object.keys(problems).length > 0) goToWrong(root);
    else if (other === undefined) hooks.done(edit);
  };

  root.addEventListener("input", () => void (frame ||= requestAnimationFrame(check)));
  root.addEventListener("focusout", ({ target }) => {
    const of = fields.find(({ field }) => target instanceof Node && field.root.contains(target));
    // A field that is required and was only passed is not complained of before the end.
    if (!of || left.has(of.name) || of.field.read() === (base[of.name] ?? "")) return;
    left.add(of.name);
    frame ||= requestAnimationFrame(check);
  });
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    finish();
  });
  listenForKeys(root, "form", () => {
    finish();
    return true;
  });
  listenForKeys(root, "opened", () => {
    hooks.close();
    return true;
  });
  const goToFirst = (): void => root.querySelector<HTMLElement>(".field :is(input, textarea, select)")?.focus();
  return { root, values, goToFirst };
}

interface Tried {
  readonly problems: FieldProblems;
  /** What is wrong that no field is about. */
  readonly other?: string;
  readonly edit?: Edit | undefined;
}

/** What the timeline would say to the edit that the fields ask for. */
function tryOut({ fields, check, edit: editOf }: FormPlan, values: FormValues, timeline: Timeline | undefined): Tried {
  const missing = fields.flatMap(({ name, required }) =>
    required !== undefined && (values[name] ?? "").trim() === "" ? [[name, required] as const] : [],
  );
  const unknown = fields.flatMap(({ name, choices }) => {
    const text = values[name] ?? "";
    const isKnown = text === "" || choices?.some(({ value }) => value === text) !== false;
    return isKnown ? [] : [[name, "Choose one of the list."] as const];
  });
  const own = { ...check?.(values), ...Object.fromEntries([...unknown, ...missing]) };
  const edit = editOf(values);
  if (!edit || !timeline) return { problems: own };
  const result = applyEdit(timeline, edit);
  if (result.ok) return { problems: own, edit };
  const told = result.problems.map(({ path, reason }) => ({
    name: nameAt(fields, path),
    reason: asSentence(reason),
  }));
  const at = told.flatMap(({ name, reason }) => (name === undefined ? [] : [[name, reason] as const]));
  const other = told.find(({ name }) => name === undefined)?.reason;
  const problems = { ...Object.fromEntries(at.toReversed()), ...own };
  // What is wrong with the whole is most often that something of it is missing.
  const isWhole = other !== undefined && Object.keys(problems).length === 0;
  return { problems, edit, ...(isWhole && { other }) };
}

/** The field that a path in the file leads to: the innermost name that one stands for. */
function nameAt(fields: FormPlan["fields"], path: readonly (string | number)[]): string | undefined {
  const names = path.filter((key) => typeof key === "string");
  for (const [index, key] of [...names.entries()].toReversed()) {
    const within = `${names[index - 1] ?? ""}.${key}`;
    const found = fields.find(({ keys }) => keys.includes(within)) ?? fields.find(({ keys }) => keys.includes(key));
    if (found) return found.name;
  }
  return undefined;
}

function goToWrong(root: HTMLElement): void {
  const wrong = [...root.querySelectorAll<HTMLElement>(".wrong")].find(({ textContent }) => textContent !== "");
  const field = wrong?.closest<HTMLElement>(".field");
  const details = field?.closest("details");
  if (details) details.open = true;
  (field?.querySelector<HTMLElement>("input, textarea, select") ?? field)?.focus();
}

function formElements(plan: FormPlan, hooks: FormHooks) {
  const { heading, about, fields } = plan;
  const rare = fields.filter(({ isMore }) => isMore);
  const acts = (plan.acts ?? []).map((act) => actButton(act, hooks));
  const wrong = element("p", { class: "wrong", role: "alert" });
  const close = element(
    "button",
    { type: "button", class: "plain", title: `What is typed is kept (${keyTip("opened", "close")})` },
    "Close",
  );
  close.addEventListener("click", () => hooks.close());
  const done = element("button", { type: "submit", class: "plain primary", title: keyTip("form", "done") }, "Done");
  const root = element(
    "form",
    { class: "edit-form", "data-role": "edit-form", novalidate: "", "aria-label": heading },
    element("h2", {}, heading),
    about === undefined ? undefined : element("p", { ...TOLD, class: "about" }, about),
    fields.filter(({ isMore }) => !isMore).map(({ field }) => field.root),
    rare.length === 0 && acts.length === 0
      ? undefined
      : element(
          "details",
          {},
          element("summary", {}, moreText(plan)),
          rare.map(({ field }) => field.root),
          acts.length === 0 ? undefined : element("div", { class: "acts" }, acts),
        ),
    element("div", { class: "foot" }, wrong, done, close),
  );
  return { root, wrong };
}

/** @example "More (2 filled in)" */
function moreText({ fields, base, more = "More" }: FormPlan): string {
  const filled = fields.filter(({ name, isMore }) => isMore && (base[name] ?? "") !== "").length;
  return filled === 0 ? more : `${more} (${String(filled)} filled in)`;
}

/** What cannot be done is not hidden: it says why. */
function actButton(act: PlanAct, { timeline, act: run }: FormHooks): HTMLElement {
  const now = timeline();
  const tried = now && "edit" in act.does ? applyEdit(now, act.does.edit) : undefined;
  const reason = tried && !tried.ok ? tried.problems.map((problem) => asSentence(problem.reason)).join(" ") : undefined;
  const button = element("button", { type: "button", class: "link" }, act.label);
  if (reason === undefined) {
    button.addEventListener("click", () => run(act));
    return element("p", {}, button);
  }
  button.setAttribute("aria-disabled", "true");
  return element("p", {}, button, element("span", { class: "hint" }, ` ${reason}`));
}
