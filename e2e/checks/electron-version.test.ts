/** Point 16 of Electron's checklist: the version in use is one that gets security fixes. No network: a dated table is asked. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

function json(place: string): unknown {
  return JSON.parse(readFileSync(new URL(place, import.meta.url), "utf8"));
}

const { devDependencies } = json("../../package.json") as {
  readonly devDependencies: Readonly<Record<string, string>>;
};
const { asOf, supported } = json("electron-support.json") as {
  readonly asOf: string;
  readonly supported: readonly number[];
};

test("Electron is pinned to a version that is supported, by the table of the day that it names", () => {
  const version = devDependencies["electron"] ?? "";
  expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
  expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  expect(supported).toContain(Number.parseInt(version, 10));
  expect(supported).toHaveLength(3);
});

test("what is installed is what is pinned", () => {
  expect(json("../../node_modules/electron/package.json")).toMatchObject({ version: devDependencies["electron"] });
});
