import { expect, test } from "vitest";
import { click, page, press, texts } from "../../../../e2e/helpers/dom.ts";
import { searchField } from "./search-field.ts";

const OPTIONS = [
  { value: "zh", label: "ZH – Zero Hedge" },
  { value: "tj", label: "TJ – The Journal", more: "Dublin" },
];

function shown() {
  const place = page("<form></form>");
  const made: string[] = [];
  const field = searchField(
    { id: "edit-source", label: "Source" },
    { options: OPTIONS, other: { label: "New source…", act: () => made.push("new") }, chosen: (id) => made.push(id) },
  );
  place.append(field.root);
  const input = place.querySelector("input")!;
  const list = place.querySelector<HTMLElement>("[role=listbox]")!;
  const type = (text: string): void => {
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const open = (): readonly string[] => (list.hidden ? [] : texts(list, "[role=option]"));
  return { place, field, input, list, type, open, made };
}

test("what is typed looks for it, also by what is not shown, and the last entry makes one anew", () => {
  const { input, type, open, list, made } = shown();
  expect([open(), input.getAttribute("aria-expanded")]).toEqual([[], "false"]);
  type("journal");
  expect([open(), input.getAttribute("aria-expanded")]).toEqual([["TJ – The Journal", "New source…"], "true"]);
  type("dublin");
  expect(open()).toEqual(["TJ – The Journal", "New source…"]);
  click(list.lastElementChild!);
  expect([made, open()]).toEqual([["new"], []]);
});

test("arrows go through the list, Enter chooses, and the field holds its id", () => {
  const { input, field, open, list, made } = shown();
  press(input, "ArrowDown");
  press(input, "ArrowDown");
  const marked = list.querySelector("[aria-selected=true]");
  expect([marked?.textContent, input.getAttribute("aria-activedescendant")]).toEqual(["TJ – The Journal", marked?.id]);
  expect(press(input, "Enter")).toBe(true);
  expect([input.value, field.read(), open(), made]).toEqual(["TJ – The Journal", "tj", [], ["tj"]]);
  press(input, "ArrowUp");
  expect(list.querySelector("[aria-selected=true]")?.textContent).toBe("New source…");
});

test("Escape closes the list and nothing else; without a list it is left to others, as Enter is", () => {
  const { input, type } = shown();
  type("z");
  expect(press(input, "Escape")).toBe(true);
  expect([press(input, "Escape"), press(input, "Enter")]).toEqual([false, false]);
});

test("what is typed beside what was chosen is that no longer, and is read as it stands", () => {
  const { field, input, type } = shown();
  field.write("zh");
  expect([input.value, field.read()]).toEqual(["ZH – Zero Hedge", "zh"]);
  type("ZH – Zero");
  expect(field.read()).toBe("ZH – Zero");
  type("TJ – The Journal");
  expect(field.read()).toBe("tj");
});
