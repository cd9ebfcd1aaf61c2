import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { licensed, renamed, withCharacters } from "../../../e2e/helpers/files/altered-font.ts";
import { capturedRun } from "../../../e2e/helpers/captured-run.ts";

const HARBOUR = path.join(import.meta.dirname, "../../../e2e/helpers/harbour.json");
const folder = await mkdtemp(path.join(tmpdir(), "sourceline-text-"));
const shipped = path.join(folder, "shipped");

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Three ideographs from U+6E2F on, drawn with somebody else's glyphs. */
const FONT = "Nota Suns Hebrew";

beforeAll(async () => {
  await mkdir(path.join(shipped, "fonts"), { recursive: true });
  const wasm = new URL("../../../node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm", import.meta.url);
  await copyFile(fileURLToPath(wasm), path.join(shipped, "harfbuzz-subset.wasm"));
  for (const [from, name, subsets] of [
    ["source-sans-3", "SourceSans3", ["plain", "basic", "cyrillic"]],
    ["noto-sans-arabic", "NotoSansArabic", ["arabic"]],
  ] as const) {
    for (const face of ["400Regular", "600SemiBold", "700Bold"]) {
      await copyFile(packaged(from, `${name}_${face}`), path.join(shipped, "fonts", `${name}_${face}.ttf`));
      for (const subset of subsets)
        await writeFile(path.join(shipped, "fonts", `${name}_${face}.${subset}.woff2`), `${name} ${face} ${subset}`);
    }
  }
  const hebrew = await readFile(packaged("noto-sans-hebrew", "NotoSansHebrew_400Regular"));
  const font = withCharacters(renamed(hebrew, "Noto Sans Hebrew", FONT), 0x6e2f, 3, 100);
  await writeFile(path.join(folder, "font.ttf"), font);
  await writeFile(path.join(folder, "restricted.ttf"), licensed(font, 2));
});

function packaged(from: string, name: string): string {
  const face = name.split("_")[1] ?? "";
  return fileURLToPath(import.meta.resolve(`@expo-google-fonts/${from}/${face}/${name}.ttf`));
}

/** The harbour's story with a title in another script. */
async function draw(title: string, ...options: readonly string[]) {
  const text = await readFile(HARBOUR, "utf8");
  await writeFile(path.join(folder, "titled.json"), text.replace("Agreement signed", title));
  const told = await capturedRun(folder, ["export", "titled.json", "--out", "a.svg", ...options], shipped);
  return { ...told, svg: await readFile(path.join(folder, "a.svg"), "utf8").catch(() => "") };
}

const embedded = (bytes: string) => Buffer.from(bytes).toString("base64");
const familiesIn = (svg: string) => [
  ...new Set([...svg.matchAll(/@font-face\{font-family:'([^']+)'/gu)].map((match) => match[1])),
];

test("an SVG carries the scripts that it shows, in the weights that it shows them in, and no others", async () => {
  const { svg } = await draw("Agreement signed");
  expect(svg).toContain(embedded("SourceSans3 600SemiBold plain"));
  expect(svg).not.toContain(embedded("SourceSans3 600SemiBold cyrillic"));
  const { svg: cyrillic } = await draw("Соглашение");
  expect(cyrillic).toContain(
    `${embedded("SourceSans3 600SemiBold cyrillic")}) format('woff2');unicode-range:U+400-52f}`,
  );
  expect(cyrillic).not.toContain(embedded("SourceSans3 400Regular cyrillic"));
  const { svg: arabic, err } = await draw("اتفاق");
  expect(familiesIn(arabic)).toEqual(["Source Sans 3", "Noto Sans Arabic"]);
  expect(arabic).not.toContain(embedded("NotoSansArabic 700Bold arabic"));
  expect(err).toBe("");
});

test("what no font has is named with its code point, and the picture is drawn nonetheless", async () => {
  const { exit, out, err } = await draw("Signed: 港漢");
  expect({ exit, out }).toEqual({ exit: 0, out: "a.svg\n" });
  expect(err).toBe(
    "no font has “港” (U+6E2F), “漢” (U+6F22), first in “Signed: 港漢”; name a font file that has them\n",
  );
});

test("a font that is named sets what the others lack, and travels with the picture as far as it is needed", async () => {
  const { svg, err } = await draw("Signed: 港", "--font", "font.ttf");
  expect(err).toBe("");
  expect(familiesIn(svg)).toEqual(["Source Sans 3", FONT]);
  expect(svg).toMatch(
    new RegExp(`<tspan x="[\\d.]+" font-family="'${FONT}', [^"]*" textLength="[\\d.]+" [^>]*>港</tspan>`, "u"),
  );
  const bytes = Buffer.from(/font\/otf;base64,([^)]+)\)/u.exec(svg)?.[1] ?? "", "base64");
  expect(bytes.length).toBeGreaterThan(200);
  expect(bytes.length).toBeLessThan(5000);
  expect((await draw("Signed: 港", "--font", "font.ttf")).svg).toBe(svg);
  expect((await draw("Agreement signed", "--font", "font.ttf")).svg).toBe((await draw("Agreement signed")).svg);
});

test("a font whose licence forbids it stays behind, and that is said; outlines need none", async () => {
  const { svg, err } = await draw("Signed: 港", "--font", "restricted.ttf");
  expect(familiesIn(svg)).toEqual(["Source Sans 3"]);
  expect(err).toContain(`the licence of ${FONT} does not let a file carry it`);
  expect((await draw("Signed: 港", "--font", "restricted.ttf", "--text", "outlines")).err).toBe("");
});

test("outlines stand where the text would, carry no font, and keep their words as a name", async () => {
  const { svg } = await draw("توقيع (اتفاق)", "--text", "outlines");
  expect(svg).not.toContain("<text");
  expect(svg).not.toContain("@font-face");
  const text = (await draw("توقيع (اتفاق)")).svg;
  const [, x = "", width = ""] = /<text x="([\d.]+)"[^>]* textLength="([\d.]+)"[^>]*>\u2067توقيع/u.exec(text) ?? [];
  const data = /<path d="([^"]+)" role="img" aria-label="توقيع \(اتفاق\)"/u.exec(svg)?.[1] ?? "";
  const places = [...data.matchAll(/(-?[\d.]+) -?[\d.]+/gu)].map((match) => Number(match[1]));
  expect(Math.min(...places)).toBeGreaterThan(Number(x) - 1);
  expect(Math.min(...places)).toBeLessThan(Number(x) + 2);
  expect(Math.max(...places)).toBeLessThan(Number(x) + Number(width) + 1);
  expect(Math.max(...places)).toBeGreaterThan(Number(x) + Number(width) - 2);
});

test("fonts that cannot be used are told together, and nothing is drawn", async () => {
  await rm(path.join(folder, "a.svg"), { force: true });
  const { exit, err, svg } = await draw("港", "--font", "none.ttf", "--font", "titled.json");
  expect({ exit, svg }).toEqual({ exit: 1, svg: "" });
  expect(err).toBe(
    "none.ttf:1:1: no such file or folder; check the name\n" +
      "titled.json:1:1: this is no font; name a TrueType or OpenType file (.ttf, .otf, .ttc)\n",
  );
});
