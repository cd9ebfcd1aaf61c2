import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { THEMES } from "../../../renderer/picture/shapes/theme.ts";
import { capturedRun } from "../../../e2e/helpers/captured-run.ts";
import { readChunks, resolutionChunk } from "../../write/png/png-chunks.ts";
import { shippedFixture } from "../../../e2e/helpers/shipped-fixture.ts";

const HARBOUR = path.join(import.meta.dirname, "../../../e2e/helpers/harbour.json");

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-cli-"));

afterAll(() => rm(folder, { recursive: true, force: true }));

const shipped = await shippedFixture(folder);

const run = (...args: readonly string[]) => capturedRun(folder, args, shipped);

/** The bytes of a picture; some periods hold no event, which is said and is no error. */
async function drawn(out: string, ...options: readonly string[]): Promise<Buffer> {
  const { err, ...rest } = await run("export", HARBOUR, ...options, "--out", out);
  expect(rest).toEqual({ exit: 0, out: `${out}\n` });
  expect(err).toMatch(/^(?:no event is drawn: [^\n]+\n)?$/u);
  return readFile(path.join(folder, out));
}

test("a PNG of more pixels than programs open is a call that asks for too much", async () => {
  const { exit, out, err } = await run("export", HARBOUR, "--out", "big.png", "--width", "20000", "--scale", "8");
  expect({ exit, out }).toEqual({ exit: 2, out: "" });
  expect(err).toMatch(
    /^a PNG of 160,000 × [\d,]+ pixels is too large: common programs open no more than 178,000,000 pixels; choose a smaller --width, --dpi or --scale, a shorter period with --from and --to, or an SVG or PDF \(see "node dist\/cli\.js export --help"\)\n$/u,
  );
});

test("an SVG is 1600 px wide, light, and shows the period that the file asks for, unless told otherwise", async () => {
  const svg = (await drawn("a.svg")).toString();
  expect(svg).toContain('<svg xmlns="http://www.w3.org/2000/svg" width="1600" ');
  expect(svg).toContain(`fill="${THEMES.light.paper}"`);
  expect(svg).toContain(">May 2001</text>");
  expect(svg).toContain(Buffer.from("400Regular").toString("base64"));
});

test("theme, width and period are those asked for; both days are inside", async () => {
  const svg = (
    await drawn(
      "b.svg",
      "--theme=dark",
      "--width",
      "320",
      "--layout",
      "across",
      "--from",
      "2001-05-10",
      "--to",
      "2001-05-11",
    )
  ).toString();
  expect(svg).toContain(' width="320" ');
  expect(svg).toContain(`fill="${THEMES.dark.paper}"`);
  expect(svg).toContain(">10 May 2001</text>");
  expect(svg).toContain(">11 May 2001</text>");
  expect(svg).not.toContain(">12 May 2001</text>");
});

test.each([
  ["c.PNG", [], 400],
  ["d.png", ["--scale", "0.5"], 200],
] as const)("%s has as many pixels as width and scale say", async (out, options, pixels) => {
  const png = await drawn(out, "--width", "400", ...options);
  expect(png.toString("latin1", 1, 4)).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(pixels);
});

test("a PNG says how large it prints: 96 px are an inch, whatever the scale", async () => {
  const png = await drawn("e.png", "--width", "400", "--scale", "2");
  const chunks = readChunks(png);
  const resolution = chunks.find(({ type }) => type === "pHYs");
  expect(new Uint8Array(resolution?.data ?? [])).toEqual(resolutionChunk(192).data);
  expect(chunks.some(({ type }) => type === "sRGB")).toBe(true);
});

test("on paper, an SVG has the size that was asked for, and a PNG the pixels that a press wants", async () => {
  const svg = (await drawn("paper.svg", "--width", "180mm", "--height", "20cm")).toString();
  expect(svg).toContain(' width="180mm" height="200mm" viewBox="0 0 680.31 755.91"');
  const png = await drawn("paper.png", "--width", "180mm");
  expect(png.readUInt32BE(16)).toBe(2126);
});

test("a preset is a size, and what the call says comes first", async () => {
  const slide = (await drawn("slide.svg", "--preset", "slide", "--height=auto")).toString();
  expect(slide).toMatch(/ width="1920px" height="\d+(\.\d+)?px" viewBox="0 0 1280 /);
  const a4 = (await drawn("a4.svg", "--preset=a4", "--type-scale", "1")).toString();
  expect(a4).toContain(' width="297mm" height="210mm" viewBox="0 0 1122.52 793.7"');
});

test("what stands around the lanes is what the call says", async () => {
  const furniture = ["--title", "Words & <words>", "--subtitle=", "--as-of", "2001-06-01", "--credit", "By somebody"];
  const svg = (
    await drawn("furniture.svg", ...furniture, "--source-list", "--notes", "--legend", "none", "--no-reports")
  ).toString();
  expect(svg).toContain("<title>Words &amp; &lt;words&gt;</title>");
  expect(svg).toContain(">As of 1 June 2001</text>");
  expect(svg).toContain('<g class="credit">');
  expect(svg).toContain('<g class="source-list">');
  expect(svg).toContain('<g class="notes">');
  expect(svg).not.toContain('<g class="legend">');
  expect(svg).not.toContain('data-lane-id="#reports"');
});

test("the whole is drawn on demand, and lanes are those asked for", async () => {
  const svg = (await drawn("whole.svg", "--whole", "--lanes", "source")).toString();
  expect(svg).toContain('data-lane-id="source:gazette"');
  expect(svg).toContain("<desc>Timeline from ");
});

test("what does not fit a given height is counted in the picture and listed on stderr", async () => {
  const { events, ...rest } = JSON.parse(await readFile(HARBOUR, "utf8")) as { readonly events: readonly object[] };
  const more = Array.from({ length: 12 }, (_, index) => ({ ...events[0], id: `signed-${String(index)}` }));
  await writeFile(path.join(folder, "crowd.json"), JSON.stringify({ ...rest, events: [...events, ...more] }));
  const { exit, err } = await run("export", "crowd.json", "--width", "900", "--height", "330", "--out", "low.svg");
  const lines = err.trimEnd().split("\n");
  expect(exit).toBe(0);
  expect(lines).toContainEqual(expect.stringMatching(/^no room for (one event|\d+ events): counted in the picture/));
  expect(lines).toContainEqual(expect.stringMatching(/^counted, not drawn: .+ \(.*2001\)$/));
  expect(await readFile(path.join(folder, "low.svg"), "utf8")).toContain('class="count"');
});

test.each([
  [
    "in a folder that is not there",
    "nowhere/a.svg",
    "nowhere/a.svg:1:1: cannot write: the folder does not exist; make it first\n",
  ],
  [
    "where a folder is",
    "taken.svg",
    "taken.svg:1:1: cannot write: there is a folder of that name; choose another name\n",
  ],
])("a picture %s is a line on stderr, and nothing is left behind", async (_name, out, err) => {
  await mkdir(path.join(folder, "taken.svg"), { recursive: true });
  expect(await run("export", HARBOUR, "--out", out)).toEqual({ exit: 1, out: "", err });
  expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

const LINK =
  "sourceline://view?timeline=harbour.json&from=2001-05-10&to=2001-05-12&sources=gazette&lanes-by=source&theme=dark&event=agreement-signed";

test("a link's period, filters, lanes and theme are drawn; what the call says comes first", async () => {
  const svg = (await drawn("v.svg", "--view", LINK)).toString();
  expect(svg).toContain(`fill="${THEMES.dark.paper}"`);
  expect(svg).toContain(">10 May 2001</text>");
  expect(svg).toContain(">12 May 2001</text>");
  expect(svg).not.toContain(">13 May 2001</text>");
  expect(svg).toContain('data-lane-id="source:gazette"');
  const other = (await drawn("w.svg", "--view", LINK, "--theme", "print", "--to", "2001-05-11")).toString();
  expect(other).toContain(`fill="${THEMES.print.paper}"`);
  expect(other).not.toContain(">12 May 2001</text>");
});

test("what of a link cannot be drawn is named, and the rest is drawn", async () => {
  const link = "sourceline://view?timeline=other.json&colour=red&sources=herald";
  expect(await run("export", HARBOUR, "--view", link, "--out", "x.svg")).toEqual({
    exit: 0,
    out: "x.svg\n",
    err: "--view: “colour” is unknown; the link is for “other.json”; there is no source “herald” here; drawn without that\n",
  });
});

test("what is no link is a wrong call", async () => {
  const { exit, err } = await run("export", HARBOUR, "--view", "https://example.com/", "--out", "y.svg");
  expect(exit).toBe(2);
  expect(err).toContain("--view cannot be read: A link to a view begins with sourceline://view");
});
