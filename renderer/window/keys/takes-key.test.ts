import { expect, test } from "vitest";
import { page } from "../../../e2e/helpers/dom.ts";
import { takesKey } from "./takes-key.ts";

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

/** Which of these keys a control uses itself; those after "Alt+" are pressed with Alt. */
function taken(markup: string, keys: readonly string[]): readonly string[] {
  const control = page(markup);
  return keys.filter((key) =>
    takesKey(control, { ...PLAIN, key: key.replace("Alt+", ""), altKey: key.startsWith("Alt+") }),
  );
}

const KEYS = ["g", "9", "?", " ", "Enter", "Escape", "ArrowLeft", "ArrowDown", "Home", "PageUp", "Alt+ArrowLeft"];

test.each([
  ["<input>", KEYS],
  ["<input type='text'>", KEYS],
  ["<input type='search'>", KEYS],
  ["<textarea></textarea>", KEYS],
  ["<p contenteditable='true'>words</p>", KEYS],
  ["<p contenteditable='false'>words</p>", []],
  ["<select></select>", ["g", "9", " ", "Enter", "ArrowLeft", "ArrowDown", "Home", "PageUp"]],
  ["<input type='range'>", ["ArrowLeft", "ArrowDown", "Home", "PageUp"]],
  ["<input type='radio'>", [" ", "ArrowLeft", "ArrowDown"]],
  ["<input type='checkbox'>", [" ", "Enter"]],
  ["<input type='submit'>", [" ", "Enter"]],
  ["<button>Fit</button>", [" ", "Enter"]],
  ["<summary>More</summary>", [" ", "Enter"]],
  ["<main tabindex='0'></main>", []],
])("%s uses %j itself", (markup, keys) => {
  expect(taken(markup, KEYS)).toEqual(keys);
});

test("what has the focus in a control counts as the control", () => {
  const inner = page("<button><span>Fit</span></button>").querySelector("span");
  expect(takesKey(inner, { ...PLAIN, key: "Enter" })).toBe(true);
});

test("no focus, no control", () => {
  expect([takesKey(null, { ...PLAIN, key: "g" }), takesKey(document, { ...PLAIN, key: "g" })]).toEqual([false, false]);
});
