import { expect, test } from "vitest";
import { page } from "../../../../e2e/helpers/dom.ts";
import { selectField, textField } from "../../export/field.ts";
import { rowsField, rowsFrom, rowsText } from "./rows-field.ts";

/** A field of stands in a page, and how often it said that it was changed. */
function stands(value = "") {
  const place = page("<main></main>");
  const field = rowsField(
    { id: "stands", label: "Stands" },
    {
      one: "stand",
      columns: [
        { label: "On", make: (name) => selectField<string>(name, { why: "why", who: "who" }), isChoice: true },
        { label: "It says", make: (name) => textField(name) },
      ],
    },
  );
  field.write(value);
  place.append(field.root);
  let changes = 0;
  place.addEventListener("input", () => (changes += 1));
  const button = (label: string): HTMLElement =>
    [...place.querySelectorAll("button")].find(
      (each) => (each.getAttribute("aria-label") ?? each.textContent) === label,
    )!;
  const names = () => [...place.querySelectorAll("[role=group]")].map((row) => row.getAttribute("aria-label"));
  const inputs = () => [...place.querySelectorAll("input")];
  return { field, place, button, names, inputs, changes: () => changes };
}

test("rows are lines with tabs between their cells, and what was pasted into a cell breaks neither", () => {
  expect(rowsText([["why", " a\tstorm\n "]])).toBe("why\ta storm");
  expect(rowsFrom("why\ta storm\nwho\t")).toEqual([
    ["why", "a storm"],
    ["who", ""],
  ]);
  expect(rowsFrom("")).toEqual([]);
});

test("a row that is added has the focus, and counts once something is written in it", () => {
  const { field, button, names, inputs, place } = stands("who\tAnn");
  button("Add a stand").click();
  expect(names()).toEqual(["Stand 1", "Stand 2"]);
  expect(document.activeElement).toBe(place.querySelectorAll("select")[1]);
  expect(field.read()).toBe("who\tAnn");
  inputs()[1]!.value = "a storm";
  expect(field.read()).toBe("who\tAnn\nwhy\ta storm");
});

test("a row that is removed leaves the focus at its neighbour, and at last at the way to a new one", () => {
  const { field, button, names, changes } = stands("who\tAnn\nwhy\ta storm\nwhy\tice");
  button("Remove stand 2").click();
  expect([field.read(), names()]).toEqual(["who\tAnn\nwhy\tice", ["Stand 1", "Stand 2"]]);
  expect(document.activeElement).toBe(button("Remove stand 2"));
  button("Remove stand 2").click();
  expect(document.activeElement).toBe(button("Remove stand 1"));
  button("Remove stand 1").click();
  expect([field.read(), document.activeElement, changes()]).toEqual(["", button("Add a stand"), 3]);
});

test("every field has an id of its own, also after rows went", () => {
  const { button, place } = stands("who\tAnn\nwhy\ta storm");
  button("Remove stand 1").click();
  button("Add a stand").click();
  const ids = [...place.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("what is wrong is told under the rows", () => {
  const { field, place } = stands("who\tAnn");
  field.complain("Too long.");
  expect(place.querySelector("#stands-wrong")?.textContent).toBe("Too long.");
  expect(field.control.getAttribute("aria-describedby")).toContain("stands-wrong");
});
