import { expect, test } from "vitest";
import { fileArgument } from "./file-argument.ts";

const PACKAGED = { defaultApp: undefined, workingDirectory: "/home/me" };
const BY_ELECTRON = { defaultApp: true, workingDirectory: "/home/me" };

test("the file is the first word after the program", () => {
  expect(fileArgument(["sourceline", "a.json"], PACKAGED)).toBe("/home/me/a.json");
  expect(fileArgument(["electron", ".", "a.json"], BY_ELECTRON)).toBe("/home/me/a.json");
});

test("switches are not files, wherever they stand", () => {
  const argv = ["electron", "--inspect=0", "--user-data-dir=/tmp/x", ".", "--no-sandbox", "/data/a.json", "-psn_0_1"];
  expect(fileArgument(argv, BY_ELECTRON)).toBe("/data/a.json");
});

test("without a word there is no file", () => {
  expect(fileArgument(["sourceline"], PACKAGED)).toBeUndefined();
  expect(fileArgument(["electron", "."], BY_ELECTRON)).toBeUndefined();
});

test("a file's URL is its path; any other stays what it is and cannot be read", () => {
  expect(fileArgument(["sourceline", "file:///data/a%20b.json"], PACKAGED)).toBe("/data/a b.json");
  expect(fileArgument(["sourceline", "file://elsewhere/a.json"], PACKAGED)).toBe("/home/me/file:/elsewhere/a.json");
});
