import { expect, test } from "vitest";
import { fileArgument } from "./file-argument.ts";
import { linkArgument } from "./link-argument.ts";

const LINK = "sourceline://view?from=2016-09-12";

test.each([
  ["after --view", ["sourceline", "--view", LINK, "a.json"]],
  ["joined to --view", ["sourceline", `--view=${LINK}`, "a.json"]],
  ["alone, as a desktop hands it over", ["sourceline", "a.json", LINK]],
])("a link %s is found and is no file", (_name, argv) => {
  expect(linkArgument(argv)).toBe(LINK);
  expect(fileArgument(argv, { defaultApp: undefined, workingDirectory: "/home/me" })).toBe("/home/me/a.json");
});

test("what follows --view is taken as a link, whatever it is: the window will say what is wrong", () => {
  const argv = ["electron", ".", "--view", "nonsense"];
  expect(linkArgument(argv)).toBe("nonsense");
  expect(fileArgument(argv, { defaultApp: true, workingDirectory: "/home/me" })).toBeUndefined();
});

test("without a link there is none", () => {
  expect(linkArgument(["sourceline", "a.json", "--no-sandbox"])).toBeUndefined();
});
