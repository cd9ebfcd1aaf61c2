import { expect, test } from "vitest";
import { COMMAND_NAMES } from "../../cli/command-names.ts";
import { commandArguments } from "./command-arguments.ts";

test.each([...COMMAND_NAMES, "help", "--help", "-h", "--version", "-v"])(
  "a call that begins with %s is one of the command line, with everything behind it",
  (word) => {
    expect(commandArguments(["sourceline", word, "--out", "-", "a b"], undefined)).toEqual([word, "--out", "-", "a b"]);
  },
);

test("switches of Chromium come before the command, and the program's folder where plain Electron runs it", () => {
  const switches = ["--ozone-platform=headless", "--no-sandbox"];
  expect(commandArguments(["sourceline", ...switches, "list", "--json"], undefined)).toEqual(["list", "--json"]);
  expect(commandArguments(["electron", ...switches, ".", "check"], true)).toEqual(["check"]);
  expect(commandArguments(["electron", ".", "--version"], true)).toEqual(["--version"]);
});

test.each([
  [],
  ["--no-sandbox"],
  ["timeline.json"],
  ["./export"],
  ["timeline.json", "export"],
  ["--view", "sourceline://view?x", "export"],
  ["sourceline://view?search=list"],
])("everything else wants the window: %j", (...words) => {
  expect(commandArguments(["sourceline", ...words], undefined)).toBeUndefined();
});

test("plain Electron's own first word is no command", () => {
  expect(commandArguments(["electron", "export"], true)).toBeUndefined();
});
