import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { capturedRun } from "../../../e2e/helpers/captured-run.ts";
import { editedJson } from "../../../e2e/helpers/edited-json.ts";
import { shippedFixture } from "../../../e2e/helpers/shipped-fixture.ts";

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-ids-"));
const shipped = await shippedFixture(folder);

afterAll(() => rm(folder, { recursive: true, force: true }));

const day = { earliest: "2001-05-04", latest: "2001-05-04", precision: "day" };
const soft = { start: day, end: { earliest: "2001-05-10", latest: "2001-05-24", precision: "bounded" } };
const HARBOUR = await readFile(path.join(import.meta.dirname, "../../../e2e/helpers/harbour.json"), "utf8");
// A lane by actor is named as the actor: these two are told apart by what has no place in an id.
await writeFile(
  path.join(folder, "soft.json"),
  editedJson(HARBOUR, ["events.0.when", soft], ["events.0.actors", ["North & Co", "North + Co"]]),
);

async function drawn(...options: readonly string[]): Promise<string> {
  const { err, exit } = await capturedRun(folder, ["export", "soft.json", "--out", "a.svg", ...options], shipped);
  expect({ err, exit }).toEqual({ err: "", exit: 0 });
  return readFile(path.join(folder, "a.svg"), "utf8");
}

const idsIn = (svg: string) => [...svg.matchAll(/ id="([^"]*)"/gu)].map(([, id = ""]) => id);
const referredTo = (svg: string) =>
  [...svg.matchAll(/url\(#([^)]*)\)|href="#([^"]*)"/gu)].map(([, url, href]) => url ?? href ?? "");

test("pictures in one page share no id, and each refers to its own", async () => {
  const pictures = [
    await drawn(),
    await drawn("--theme", "dark"),
    await drawn("--width", "800"),
    await drawn("--text", "outlines"),
    await drawn("--no-embed"),
    await drawn("--from", "2001-05-03"),
    await drawn("--title", "Another"),
  ];
  const all = pictures.flatMap(idsIn);
  expect(all.length).toBeGreaterThan(2 * pictures.length);
  expect(new Set(all).size).toBe(all.length);
  for (const svg of pictures) {
    expect(referredTo(svg).length).toBeGreaterThan(2);
    expect(idsIn(svg)).toEqual(expect.arrayContaining(referredTo(svg)));
    expect(svg).not.toMatch(/aria-(?:labelledby|describedby)/u);
  }
});

test("the same picture has the same ids on every run", async () => {
  expect(await drawn()).toBe(await drawn());
});

test("an event fades in each of its lanes in a gradient of its own, whatever its lanes are named", async () => {
  const gradients = idsIn(await drawn("--legend", "none", "--lanes", "actor"));
  expect(gradients.length).toBeGreaterThan(1);
  expect(new Set(gradients).size).toBe(gradients.length);
});
