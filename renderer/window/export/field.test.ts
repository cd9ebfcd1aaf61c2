import { expect, test } from "vitest";
import { page, texts } from "../../../e2e/helpers/dom.ts";
import { checkField, fieldGroup, segmentField, selectField, textField } from "./field.ts";

const KINDS = { round: "As a ring", square: "As a box" };

/** The page, with nothing in it but a field. */
function shown({ root }: { readonly root: HTMLElement }): HTMLElement {
  const place = page("<main></main>");
  place.append(root);
  return place;
}

/** The label whose click goes to a control. */
const labelOf = (control: HTMLElement): string =>
  (control.closest("label") ?? document.querySelector(`label[for="${control.id}"]`))?.textContent ?? "";

test("a line of text shows what is written, and reads what is typed", () => {
  const field = textField({ id: "width", label: "Width" }, { inputmode: "decimal", placeholder: "as needed" });
  const input = shown(field).querySelector("input")!;
  expect([labelOf(input), input.inputMode, input.placeholder]).toEqual(["Width", "decimal", "as needed"]);
  field.write("180");
  expect(input.value).toBe("180");
  input.value = "18,0 ";
  expect(field.read()).toBe("18,0 ");
});

test("a check box reads and shows whether it is checked, and its whole label can be clicked", () => {
  const field = checkField({ id: "notes", label: "Notes" });
  const input = shown(field).querySelector("input")!;
  expect([labelOf(input), field.read()]).toEqual(["Notes", false]);
  input.parentElement?.querySelector("span")?.click();
  expect(field.read()).toBe(true);
  field.write(false);
  expect(input.checked).toBe(false);
});

test("a choice shows the values by their labels, and reads the one that is chosen", () => {
  const field = selectField({ id: "kind", label: "Kind" }, KINDS);
  const select = shown(field).querySelector("select")!;
  expect([labelOf(select), ...texts(select, "option")]).toEqual(["Kind", "As a ring", "As a box"]);
  field.write("square");
  expect(select.selectedOptions[0]?.textContent).toBe("As a box");
  select.value = "round";
  expect(field.read()).toBe("round");
});

test("of a row of buttons one is pressed, and pressing another releases it", () => {
  const field = segmentField({ id: "kind", label: "Kind" }, KINDS);
  const place = shown(field);
  const [round, square] = [...place.querySelectorAll("input")];
  const row = place.querySelector("[role=radiogroup]");
  expect([row?.getAttribute("aria-label"), labelOf(round!), labelOf(square!)]).toEqual([
    "Kind",
    "As a ring",
    "As a box",
  ]);
  expect(field.read()).toBe("round");
  field.write("square");
  expect([round?.checked, square?.checked]).toEqual([false, true]);
  round?.click();
  expect([round?.checked, square?.checked, field.read()]).toEqual([true, false, "round"]);
});

test.each([
  ["a line of text", () => textField({ id: "width", label: "Width" })],
  ["a choice", () => selectField({ id: "width", label: "Width" }, KINDS)],
])("%s says what is wrong with it, to the eye and to a screen reader, until it is right", (_name, make) => {
  const field = make();
  const { control, complain } = field;
  shown(field);
  const described = (): string | null | undefined =>
    document.getElementById(control.getAttribute("aria-describedby") ?? "")?.textContent;
  expect([control.hasAttribute("aria-invalid"), described()]).toEqual([false, ""]);
  complain("must be from 1 to 9 mm");
  expect([control.getAttribute("aria-invalid"), described()]).toEqual(["true", "must be from 1 to 9 mm"]);
  complain("");
  expect([control.hasAttribute("aria-invalid"), described()]).toEqual([false, ""]);
});

test("fields that belong together stand under a heading, in their order", () => {
  const [notes, table] = [checkField({ id: "a", label: "Notes" }), checkField({ id: "b", label: "Table" })];
  const place = shown({ root: fieldGroup("Looks", [notes.root, table.root]) });
  expect(texts(place, "fieldset > legend, fieldset > label")).toEqual(["Looks", "Notes", "Table"]);
});
