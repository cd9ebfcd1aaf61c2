import { afterEach, expect, test } from "vitest";
import { page, press } from "../../../e2e/helpers/dom.ts";
import { listenAnywhere, type AnywhereCommand } from "./listen-anywhere.ts";

const commands: AnywhereCommand[] = [];
// The document outlives a test, and so does who listens to it.
const letters = { on: true };
listenAnywhere(
  document,
  (command) => void commands.push(command),
  () => letters.on,
);
afterEach(() => {
  commands.splice(0);
  letters.on = true;
});

const KEYS: readonly (readonly [key: string, command: AnywhereCommand, modifiers?: KeyboardEventInit])[] = [
  ["ArrowLeft", "back", { altKey: true }],
  ["ArrowRight", "forward", { altKey: true }],
  ["BrowserBack", "back"],
  ["BrowserForward", "forward"],
  ["9", "fit-selection"],
  ["g", "go-to-date"],
  ["/", "search"],
  ["c", "clear-filters"],
  ["t", "switch-surface"],
  ["?", "help", { shiftKey: true }],
];

test.each([
  ["a place that is no control", "<main></main>"],
  ["a check box", "<input type='checkbox'>"],
  ["the slider", "<input type='range'>"],
  ["a radio button", "<input type='radio'>"],
  ["a button", "<button>Fit</button>"],
])("all keys that mean something anywhere do so on %s", (_name, markup) => {
  const focus = page(markup);
  expect(KEYS.filter(([key, , modifiers]) => !press(focus, key, modifiers))).toEqual([]);
  expect(commands).toEqual(KEYS.map(([, command]) => command));
});

test("in a list to choose from, letters and digits find an option, and the other keys mean what they mean anywhere", () => {
  const list = page("<select></select>");
  for (const [key, , modifiers] of KEYS) press(list, key, modifiers);
  expect(commands).toEqual(["back", "forward", "back", "forward", "search", "help"]);
});

test("letters, digits and signs can be switched off as keys; keys with Ctrl or Alt, and Escape, stay", () => {
  letters.on = false;
  const focus = page("<main></main>");
  for (const [key, , modifiers] of KEYS) press(focus, key, modifiers);
  press(focus, "?", { ctrlKey: true });
  press(focus, "Escape");
  expect(commands).toEqual(["back", "forward", "back", "forward", "help", "deselect"]);
});

test("Escape closes what is open over the window, and only then leaves what is chosen", () => {
  page("<main></main><dialog open></dialog>");
  expect([press(document.querySelector("main")!, "Escape"), commands]).toEqual([false, []]);
  document.querySelector("dialog")?.remove();
  expect([press(document.querySelector("main")!, "Escape"), commands]).toEqual([true, ["deselect"]]);
});

test("in a field one writes in, no key is a command", () => {
  const field = page("<input type='search'>");
  expect(KEYS.filter(([key, , modifiers]) => press(field, key, modifiers))).toEqual([]);
  expect(commands).toEqual([]);
});

test.each([
  [3, "back"],
  [4, "forward"],
] as const)("the button %i of a mouse goes %s, and does not leave the page", (button, command) => {
  const release = new MouseEvent("mouseup", { button, bubbles: true, cancelable: true });
  page("<main></main>").dispatchEvent(release);
  expect([commands, release.defaultPrevented]).toEqual([[command], true]);
});

test("the other buttons of a mouse are left alone", () => {
  const release = new MouseEvent("mouseup", { button: 0, bubbles: true, cancelable: true });
  page("<main></main>").dispatchEvent(release);
  expect([commands, release.defaultPrevented]).toEqual([[], false]);
});
