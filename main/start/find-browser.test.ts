import { expect, test } from "vitest";
import { findBrowser } from "./find-browser.ts";
import type { Machine } from "./find-browser.ts";

function machine(programs: readonly string[], rest: Partial<Machine> = {}): Machine {
  return {
    platform: "linux",
    env: { PATH: "/usr/local/bin:/usr/bin" },
    isProgram: (file) => programs.includes(file),
    ...rest,
  };
}

const SHELL = "/usr/lib/chromium/chromium-headless-shell";

test("a headless shell comes first where no window is wanted, and never where one is", () => {
  const both = machine([SHELL, "/usr/bin/chromium"]);
  expect(findBrowser("headless", both)).toBe(SHELL);
  expect(findBrowser("window", both)).toBe("/usr/bin/chromium");
  expect(findBrowser("window", machine([SHELL]))).toBeUndefined();
});

test("the browser that is named is taken, or the name is wrong", () => {
  const env = { SOURCELINE_BROWSER: "/opt/mine", PATH: "/usr/bin" };
  expect(findBrowser("window", machine(["/opt/mine", "/usr/bin/chromium"], { env }))).toBe("/opt/mine");
  expect(() => findBrowser("window", machine(["/usr/bin/chromium"], { env }))).toThrow(
    "SOURCELINE_BROWSER: /opt/mine is not a program",
  );
});

test("browsers are found in the usual places of macOS and Windows", () => {
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  expect(findBrowser("window", machine([mac], { platform: "darwin" }))).toBe(mac);
  const edge = String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`;
  const env = { "PROGRAMFILES(X86)": String.raw`C:\Program Files (x86)` };
  expect(findBrowser("headless", machine([edge], { platform: "win32", env }))).toBe(edge);
});

test("without any there is none", () => {
  expect(findBrowser("headless", machine([]))).toBeUndefined();
});
