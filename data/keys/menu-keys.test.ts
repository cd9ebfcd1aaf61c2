import { expect, test } from "vitest";
import { accelerators } from "./menu-keys.ts";

test.each([
  ["open-timeline", ["CmdOrCtrl+O"]],
  ["export-picture", ["CmdOrCtrl+Shift+E"]],
  ["print-picture", ["CmdOrCtrl+P"]],
  ["copy-link", ["CmdOrCtrl+Shift+C"]],
  ["open-link", ["CmdOrCtrl+L"]],
  ["copy-png", ["CmdOrCtrl+Alt+C"]],
  ["fit", ["CmdOrCtrl+0"]],
  ["fit-selection", ["CmdOrCtrl+9"]],
  ["go-to-date", ["CmdOrCtrl+G"]],
  ["zoom-in", ["CmdOrCtrl+=", "CmdOrCtrl+Plus"]],
  ["zoom-out", ["CmdOrCtrl+-"]],
  ["larger-text", ["CmdOrCtrl+Shift+."]],
  ["smaller-text", ["CmdOrCtrl+Shift+,"]],
  ["usual-text", ["CmdOrCtrl+Shift+0"]],
  ["copy-svg", []],
] as const)("%s has the same keys in every system's menu", (command, keys) => {
  expect([accelerators(command, true), accelerators(command, false)]).toEqual([keys, keys]);
});

test("back and forward have the keys of the system", () => {
  expect([accelerators("back", true), accelerators("forward", true)]).toEqual([["Cmd+["], ["Cmd+]"]]);
  expect([accelerators("back", false), accelerators("forward", false)]).toEqual([["Alt+Left"], ["Alt+Right"]]);
});
