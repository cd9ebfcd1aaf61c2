import { expect, test, vi } from "vitest";
import { page, press, texts } from "../../../e2e/helpers/dom.ts";
import { choiceMenu, type Choice } from "./choice-menu.ts";

const choice = (value: string, facts: Partial<Choice> = {}): Choice => ({
  value,
  label: value.toUpperCase(),
  chosen: false,
  leaves: 3,
  idle: false,
  ...facts,
});

function menu({ isOpen = true } = {}) {
  const chosen: (readonly string[])[] = [];
  const asked: unknown[] = [];
  const made = choiceMenu("places", "Places", (values) => chosen.push(values));
  page("<main></main>").append(made.root);
  const button = made.root.querySelector("button")!;
  const boxes = (): readonly HTMLInputElement[] => [...made.root.querySelectorAll("input")];
  const popover = document.querySelector("#places")!;
  const toggleTo = (newState: string): unknown => {
    popover.dispatchEvent(Object.assign(new Event("beforetoggle"), { newState }));
    return popover.dispatchEvent(Object.assign(new Event("toggle"), { newState }));
  };
  if (isOpen) popover.dispatchEvent(Object.assign(new Event("beforetoggle"), { newState: "open" }));
  const show = (choices: readonly Choice[]): void =>
    made.show({
      isAny: choices.length > 0,
      chosen: choices.filter((one) => one.chosen).length,
      list: () => {
        asked.push(choices);
        return choices;
      },
    });
  return { root: made.root, show, asked, chosen, button, boxes, toggleTo };
}

test("each value has a box and how many events it would leave, or would be left without it", () => {
  const { root, show, boxes } = menu();
  show([choice("a"), choice("b", { chosen: true, leaves: 1 }), choice("c", { leaves: 0, idle: true })]);
  expect(texts(root, ".choice")).toEqual(["A3", "B1 without", "C0"]);
  expect(boxes().map((box) => [box.checked, box.getAttribute("aria-label"), box.parentElement?.className])).toEqual([
    [false, "A, 3 events with it", "choice"],
    [true, "B, 1 event without it", "choice"],
    [false, "C, 0 events with it", "choice idle"],
  ]);
});

test("its button counts what is chosen, in sight and in words", () => {
  const { button, show } = menu();
  const read = () => [button.textContent, button.getAttribute("aria-label")];
  show([choice("a"), choice("b")]);
  expect(read()).toEqual(["Places ", "Places"]);
  show([choice("a", { chosen: true }), choice("b", { chosen: true })]);
  expect(read()).toEqual(["Places 2", "Places 2 chosen"]);
});

test("a click tells all values that are chosen then", () => {
  const { show, boxes, chosen } = menu();
  show([choice("a"), choice("b", { chosen: true }), choice("c")]);
  boxes()[2]?.click();
  boxes()[1]?.click();
  expect(chosen).toEqual([["b", "c"], ["c"]]);
});

test("the boxes of the same values stay, so that the focus stays; other values have boxes of their own", () => {
  const { show, boxes } = menu();
  show([choice("a"), choice("b")]);
  const before = boxes();
  show([choice("a", { chosen: true }), choice("b")]);
  expect(boxes()).toEqual(before);
  show([choice("b"), choice("a")]);
  expect(boxes().map(({ value }) => value)).toEqual(["b", "a"]);
});

test("a closed menu has no rows, and one that is opened has those of now", () => {
  const { show, asked, boxes, button, toggleTo } = menu({ isOpen: false });
  show([choice("a", { chosen: true }), choice("b")]);
  expect([boxes().length, button.textContent]).toEqual([0, "Places 1"]);
  // To count what each would leave takes time.
  expect(asked).toEqual([]);
  show([choice("b"), choice("c", { chosen: true })]);
  toggleTo("open");
  expect(boxes().map(({ value, checked }) => [value, checked])).toEqual([["b", false], ["c", true]]); // prettier-ignore
  toggleTo("closed");
  show([choice("b", { chosen: true }), choice("c")]);
  expect(boxes().map(({ checked }) => checked)).toEqual([false, true]);
  toggleTo("open");
  expect(boxes().map(({ checked }) => checked)).toEqual([true, false]);
});

test("without values there is no menu", () => {
  const { root, show } = menu();
  show([]);
  expect(root.hidden).toBe(true);
  show([choice("a")]);
  expect(root.hidden).toBe(false);
});

test("up and down go through the boxes in a circle; other keys do what they do", () => {
  const { show, boxes } = menu();
  show([choice("a"), choice("b"), choice("c")]);
  boxes()[0]?.focus();
  const path = ["ArrowUp", "ArrowUp", "ArrowDown", "ArrowDown"].map((key) => {
    expect(press(document.activeElement!, key)).toBe(true);
    return boxes().findIndex((box) => box === document.activeElement);
  });
  expect(path).toEqual([2, 1, 2, 0]);
  expect(press(boxes()[0]!, "Tab")).toBe(false);
});

test("the button says whether its menu is open, and an open one has the focus on its first box", () => {
  const { show, boxes, button, toggleTo } = menu();
  show([choice("a"), choice("b")]);
  expect([button.getAttribute("aria-expanded"), button.getAttribute("popovertarget")]).toEqual(["false", "places"]);
  toggleTo("open");
  expect([button.getAttribute("aria-expanded"), document.activeElement]).toEqual(["true", boxes()[0]]);
  button.focus();
  toggleTo("closed");
  expect([button.getAttribute("aria-expanded"), document.activeElement]).toEqual(["false", button]);
});

test("the menu closes when the focus goes on to something else, and not while it goes through the menu or to its button", () => {
  const { root, show, boxes, button } = menu();
  show([choice("a"), choice("b")]);
  const popover = root.querySelector<HTMLElement>("#places")!;
  const hide = vi.fn();
  popover.hidePopover = hide;
  const goTo = (relatedTarget: EventTarget | null): unknown =>
    boxes()[0]!.dispatchEvent(new FocusEvent("focusout", { bubbles: true, relatedTarget }));
  goTo(boxes()[1]!);
  goTo(button);
  goTo(null);
  expect(hide).not.toHaveBeenCalled();
  goTo(document.body);
  expect(hide).toHaveBeenCalledOnce();
});

test("opening goes to the first box, but not away from one that somebody is in already", () => {
  const { show, boxes, toggleTo } = menu();
  show([choice("a"), choice("b")]);
  toggleTo("open");
  expect(document.activeElement).toBe(boxes()[0]);
  boxes()[1]!.focus();
  toggleTo("open");
  expect(document.activeElement).toBe(boxes()[1]);
});
