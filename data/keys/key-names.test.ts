import { expect, test } from "vitest";
import { ariaKeys, keyName, keyNames, keyTip } from "./key-names.ts";

test.each([
  ["CmdOrCtrl+Shift+E", ["Ctrl", "Shift", "E"], ["Cmd", "Shift", "E"]],
  ["Alt+ArrowLeft", ["Alt", "←"], ["Alt", "←"]],
  ["CmdOrCtrl++", ["Ctrl", "+"], ["Cmd", "+"]],
  ["Shift+ ", ["Shift", "Space"], ["Shift", "Space"]],
  ["Escape", ["Esc"], ["Esc"]],
  ["g", ["g"], ["g"]],
  ["", [""], [""]],
])("%s is told as %j, and on macOS as %j", (key, elsewhere, mac) => {
  expect([keyName(key), keyName(key, true)]).toEqual([elsewhere, mac]);
});

test("two keys that bear one name are told once", () => {
  expect(keyNames(["+", "=", "PageUp"])).toEqual([["+"], ["Page Up"]]);
});

test("a tip tells the first key, and assistive technology hears it as the standard writes it", () => {
  expect([keyTip("anywhere", "back"), keyTip("anywhere", "search")]).toEqual(["Alt+←", "/"]);
  expect(ariaKeys("lane", "move-up", "move-down")).toBe("Alt+ArrowUp Alt+ArrowDown");
});
