import { expect, test } from "vitest";
import { page, texts } from "../../../e2e/helpers/dom.ts";
import { event, timeline } from "../../../e2e/helpers/example.ts";
import { firstChoices, type ExportChoices } from "../state/export-choices.ts";
import { exportForm } from "./export-form.ts";

const FIRST = firstChoices(timeline([event("a")]));

/** A form that shows the first choices, but for some. */
function example(some: Partial<ExportChoices> = {}) {
  const told: ExportChoices[] = [];
  const form = exportForm(() => void told.push(form.read()));
  page("<main></main>").append(form.root);
  form.write({ ...FIRST, ...some });
  const control = (name: keyof ExportChoices) =>
    form.root.querySelector<HTMLInputElement | HTMLSelectElement>(`#export-${name}`)!;
  const change = (name: keyof ExportChoices, value: string): void => {
    control(name).value = value;
    control(name).dispatchEvent(new Event("input", { bubbles: true }));
  };
  const pressed = (format: string): void => {
    const button = form.root.querySelector<HTMLInputElement>(`input[name=export-format][value=${format}]`)!;
    button.checked = true;
    button.dispatchEvent(new Event("input", { bubbles: true }));
  };
  return { ...form, told, control, change, pressed };
}

const isHidden = (element: Element): boolean => element.closest("[hidden]") !== null;

/** What somebody sees: the headings, each with its fields by their labels. */
function seen(root: HTMLElement): Record<string, readonly string[]> {
  const groups = [...root.querySelectorAll("fieldset")].filter((group) => !isHidden(group));
  return Object.fromEntries(
    groups.map((group) => [
      texts(group, "legend").join(),
      [...group.querySelectorAll("label")].filter((label) => !isHidden(label)).map(({ textContent }) => textContent),
    ]),
  );
}

test("whatever is chosen is shown, and read as it was", () => {
  const other: ExportChoices = {
    format: "png",
    period: "dates",
    from: "2016-09-07",
    to: "2016-09-08",
    filtered: false,
    layout: "coverage",
    lanesBy: "actor",
    size: "custom",
    width: "7",
    height: "5",
    unit: "in",
    typeScale: "0.8",
    dpi: "150",
    theme: "print",
    legend: "sources",
    notes: true,
    sourceList: true,
    title: "Another title",
    subtitle: "Another line",
    takeaway: "One line",
    credit: "Desk",
    outlines: true,
    embed: "always",
    alt: true,
    table: true,
    sources: "bibtex",
  };
  expect(example().read()).toEqual(FIRST);
  expect(example(other).read()).toEqual(other);
});

test("at first it has the fields of an SVG of the window", () => {
  expect(seen(example().root)).toEqual({
    Format: ["SVG", "PNG", "PDF", "Web page"],
    "What is drawn": ["Period", "Picture", "Lanes", "Search and filters as in the window"],
    Size: ["Size"],
    Looks: ["Theme", "Legend", "Notes on where accounts differ", "List of sources"],
    Words: ["Title", "Subtitle", "Takeaway", "Credit"],
    "In the file": ["Words as outlines, without fonts", "Timeline"],
    "Written beside it": [
      "Description for those who cannot see it",
      "Table of the events (CSV)",
      "List of sources as a file",
    ],
  });
});

test("pixels are asked for of a PNG alone, outlines of an SVG alone", () => {
  const { root, pressed } = example();
  pressed("png");
  expect(seen(root)).toMatchObject({ Size: ["Size", "Pixels per inch"] });
  expect(seen(root)).toMatchObject({ "In the file": ["Timeline"] });
  pressed("pdf");
  expect(seen(root)).toMatchObject({ Size: ["Size"], "In the file": ["Timeline"] });
});

test("a page has no size, no legend and no words to choose, and groups without a field are gone", () => {
  const { root, pressed } = example({ size: "custom" });
  pressed("html");
  const { Looks, ...others } = seen(root);
  expect(Looks).toEqual(["Theme"]);
  expect(Object.keys(others)).toEqual(["Format", "What is drawn", "Written beside it"]);
  pressed("svg");
  expect(Object.keys(seen(root))).toHaveLength(7);
});

test("days are asked for where the period goes from one to another, lengths where the size is one's own", () => {
  const { root, change } = example();
  change("period", "dates");
  expect(seen(root)["What is drawn"]).toEqual([
    "Period",
    "First day",
    "Last day",
    "Picture",
    "Lanes",
    "Search and filters as in the window",
  ]);
  change("size", "custom");
  expect(seen(root)["Size"]).toEqual(["Size", "Width", "Height", "Unit", "Type, times usual"]);
  change("period", "whole");
  change("size", "a4");
  expect(seen(root)).toMatchObject({
    "What is drawn": ["Period", "Picture", "Lanes", "Search and filters as in the window"],
    Size: ["Size"],
  });
});

test("every change of a field is told once it can be read, and what the program writes is not", () => {
  const { told, change, write } = example();
  write({ ...FIRST, title: "Written" });
  expect(told).toEqual([]);
  change("title", "Typed");
  change("theme", "dark");
  expect(told.map(({ title, theme }) => [title, theme])).toEqual([
    ["Typed", "now"],
    ["Typed", "dark"],
  ]);
});

test("what is wrong is said at its field, and no longer than it is", () => {
  const { root, complain } = example({ size: "custom", period: "dates" });
  const said = () => texts(root, ".wrong").filter((text) => text !== "");
  const invalid = () => [...root.querySelectorAll("[aria-invalid]")].map(({ id }) => id);
  complain({ width: "must be from 84.7 to 5291.6 mm", to: "must not be before the first day" });
  expect(said()).toEqual(["must not be before the first day", "must be from 84.7 to 5291.6 mm"]);
  expect(invalid()).toEqual(["export-to", "export-width"]);
  complain({ width: "must be from 84.7 to 5291.6 mm" });
  expect(invalid()).toEqual(["export-width"]);
  complain({});
  expect(said()).toEqual([]);
});

test("Enter in a field sends no form, which would load the window anew", () => {
  const submit = new Event("submit", { cancelable: true });
  example().root.dispatchEvent(submit);
  expect(submit.defaultPrevented).toBe(true);
});

test("a headline is no longer than a picture takes", () => {
  const { control } = example();
  const lengths = (["title", "subtitle", "credit"] as const).map((name) => control(name).getAttribute("maxlength"));
  expect(lengths).toEqual(["2000", "2000", "2000"]);
});
