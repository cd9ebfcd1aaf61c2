import { expect, test } from "vitest";
import { click } from "../../../e2e/helpers/dom.ts";
import { toggle } from "./toggle.ts";

function example() {
  const pressed: boolean[] = [];
  const made = toggle({ label: "ZH", meaning: "The zenith" }, { class: "source" }, "ZH", (isOn) => pressed.push(isOn));
  const read = () => {
    const { root } = made;
    const { textContent, title, className } = root;
    return [root.getAttribute("aria-pressed"), textContent, root.getAttribute("aria-label"), title, className];
  };
  return { ...made, pressed, read };
}

test("a toggle that is off counts what it would leave, and says so with what it means", () => {
  const { show, read } = example();
  show(false, 18);
  const told = "ZH 18 events with it: The zenith";
  expect(read()).toEqual(["false", "ZH 18", told, told, "source"]);
  show(false, 1);
  expect(read()[2]).toBe("ZH 1 event with it: The zenith");
});

test("one that is on counts what there would be without it, in words alone", () => {
  const { show, read } = example();
  show(true, 18);
  const told = "ZH 18 events without it: The zenith";
  expect(read()).toEqual(["true", "ZH ", told, told, "source"]);
});

test("one that would leave nothing looks so, and one that filters nothing counts nothing", () => {
  const { show, read } = example();
  show(false, 0);
  expect(read()).toContain("source empty");
  show(true);
  expect(read()).toEqual(["true", "ZH ", "ZH: The zenith", "ZH: The zenith", "source"]);
});

test("a press tells what it becomes, by what is shown", () => {
  const { root, show, pressed } = example();
  click(root);
  show(true);
  click(root);
  expect(pressed).toEqual([true, false]);
});

test("what means no more than its label is said once", () => {
  const { root, show } = toggle({ label: "RHC", meaning: "RHC" }, {}, "RHC", () => undefined);
  show(false, 16);
  expect(root.getAttribute("aria-label")).toBe("RHC 16 events with it");
});
