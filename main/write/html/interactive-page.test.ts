import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ThemeName } from "../../../data/look/look.ts";
import { parseTimeline } from "../../../data/file/parsing/parse.ts";
import { exportPicture } from "../export-picture.ts";
import { capturedRun } from "../../../e2e/helpers/captured-run.ts";

const HARBOUR = path.join(import.meta.dirname, "../../../e2e/helpers/harbour.json");

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-page-"));
const shipped = path.join(folder, "shipped");

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Stands for what the build makes. */
beforeAll(async () => {
  await mkdir(path.join(shipped, "fonts"), { recursive: true });
  await mkdir(path.join(shipped, "page"));
  for (const name of ["page-start.js", "page-scripts-start.js", "page.css", "page.html"])
    await writeFile(path.join(shipped, "page", name), "");
  for (const [name, data] of [
    ["page", "forLatin"],
    ["page-scripts", "forEveryScript"],
  ] as const)
    await writeFile(path.join(shipped, "page", `${name}.json`), JSON.stringify({ data, hash: "" }));
  for (const face of ["400Regular", "600SemiBold", "700Bold"]) {
    for (const subset of ["plain", "basic", "latin"])
      await writeFile(path.join(shipped, "fonts", `SourceSans3_${face}.${subset}.woff2`), `${subset} ${face}`);
  }
});

const run = (...args: readonly string[]) => capturedRun(folder, ["export", ...args], shipped);

async function written(file: string, ...options: readonly string[]): Promise<string> {
  expect(await run(file, ...options, "--out", "page.html")).toEqual({ exit: 0, out: "page.html\n", err: "" });
  return readFile(path.join(folder, "page.html"), "utf8");
}

const openingOf = (page: string): unknown =>
  JSON.parse(/id="opening-data">(?<json>[^<]*)</.exec(page)?.groups?.["json"] ?? "");

test("a page opens with the whole timeline, as light as the reader's system, unless told otherwise", async () => {
  expect(openingOf(await written(HARBOUR))).toBe("sourceline://view");
  expect(openingOf(await written(HARBOUR, "--theme", "dark"))).toBe("sourceline://view?theme=dark");
});

test("a page opens with the view, the filters and the selection of a link; what the call says comes first", async () => {
  const link = "sourceline://view?from=2001-05-10&to=2001-05-12&sources=gazette&theme=dark&event=agreement-signed";
  expect(openingOf(await written(HARBOUR, "--view", link))).toBe(link);
  expect(openingOf(await written(HARBOUR, "--view", link, "--to", "2001-05-11", "--theme", "print"))).toBe(
    "sourceline://view?from=2001-05-10&to=2001-05-11&sources=gazette&theme=print&event=agreement-signed",
  );
});

test("the same call gives the same bytes", async () => {
  expect(await written(HARBOUR)).toBe(await written(HARBOUR));
});

test("a page brings the smallest fonts that its timeline can be set in, and the metrics of its characters", async () => {
  const small = await written(HARBOUR);
  expect(small).toContain(Buffer.from("plain 400Regular").toString("base64"));
  const wide = path.join(folder, "wide.json");
  await writeFile(wide, (await readFile(HARBOUR, "utf8")).replace('"title": "', '"title": "Łódź: '));
  const large = await written(wide);
  expect(large).toContain(Buffer.from("latin 700Bold").toString("base64"));
  const widths = (page: string) => {
    const data = /id="metrics-data">(?<data>[^<]*)</.exec(page)?.groups?.["data"] ?? "";
    return inflateSync(Buffer.from(data, "base64")).length;
  };
  expect(widths(large)).toBeGreaterThan(widths(small));
});

test("a page of Latin, Greek and Cyrillic does without the algorithms that other scripts need", async () => {
  expect(await written(HARBOUR)).not.toContain("forEveryScript");
  const wide = path.join(folder, "wide.json");
  await writeFile(wide, (await readFile(HARBOUR, "utf8")).replace('"title": "', '"title": "港: '));
  expect(await written(wide)).toContain("forEveryScript");
});

test("no shapes are made for a page: a theme that there is not does it no harm", async () => {
  const timeline = parseTimeline(await readFile(HARBOUR, "utf8"), HARBOUR);
  if (!timeline.ok) throw new Error("the fixture is broken");
  const options = { view: timeline.value.extent.interval, page: { width: 900 }, furniture: {} };
  const picture = (format: "html" | "svg") =>
    exportPicture(timeline.value, { ...options, format, theme: "none" as ThemeName }, shipped);
  expect((await picture("html")).bytes.length).toBeGreaterThan(1000);
  await expect(picture("svg")).rejects.toThrow(TypeError);
});

test("a size is refused: a page has that of its window", async () => {
  const { exit, err } = await run(HARBOUR, "--out", "page.html", "--width", "180mm", "--dpi", "300");
  expect(exit).toBe(2);
  expect(err).toContain(
    "--width means nothing for an .html, which takes the size of its window; leave it out\n--dpi means",
  );
});
