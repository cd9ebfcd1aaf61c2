import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { capturedRun } from "../../../e2e/helpers/captured-run.ts";
import { picturesFile } from "../../../e2e/helpers/pictures/named-pictures.ts";
import { parsedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { shippedFixture } from "../../../e2e/helpers/shipped-fixture.ts";
import { THEMES } from "../../../renderer/picture/shapes/theme.ts";
import { withPicture } from "./export-named.ts";

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-cli-"));
const FILE = path.join(folder, "harbour.json");
await writeFile(FILE, picturesFile());
const shipped = await shippedFixture(folder);

afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => capturedRun(folder, args, shipped);
const timeline = parsedTimeline(picturesFile());

async function drawn(...options: readonly string[]): Promise<string> {
  const { exit, out } = await run("export", FILE, "--out", "a.svg", ...options);
  expect({ exit, out }).toEqual({ exit: 0, out: "a.svg\n" });
  return readFile(path.join(folder, "a.svg"), "utf8");
}

test("a picture by its name has its size, theme and words; what the call says comes first", async () => {
  const slide = await drawn("--picture", "slide 3");
  expect(slide).toContain(' width="1920px" height="1080px" ');
  expect(slide).toContain(`fill="${THEMES.dark.paper}"`);
  expect(slide).toContain(">Graphic: the desk</text>");
  const other = await drawn("--picture", "Slide 3", "--theme", "light", "--preset", "card", "--credit", "Nobody");
  expect(other).toContain(' width="1200px" height="630px" ');
  expect(other).toContain(`fill="${THEMES.light.paper}"`);
  expect(other).not.toContain(">Graphic: the desk</text>");
  expect(await drawn("--picture", "Column")).toContain(' width="85mm" ');
});

test("a view of the call takes the place of the picture's", async () => {
  const svg = await drawn("--picture", "Slide 3", "--view", "sourceline://view?theme=contrast");
  expect(svg).toContain(`fill="${THEMES.contrast.paper}"`);
});

test("a name that there is not is told with those that there are, and nothing is written", async () => {
  const { exit, out, err } = await run("export", FILE, "--out", "none.svg", "--picture", "slide 4");
  expect({ exit, out }).toEqual({ exit: 2, out: "" });
  expect(err).toContain(
    '--picture: the timeline keeps no picture "slide 4". Did you mean "Slide 3"? There are "Slide 3", "Column"',
  );
  await expect(readFile(path.join(folder, "none.svg"))).rejects.toThrow("ENOENT");
});

test("a size of the call that the picture's type is too large for is a wrong call", async () => {
  const { exit, err } = await run("export", FILE, "--out", "none.svg", "--picture", "Slide 3", "--width", "400");
  expect(exit).toBe(2);
  expect(err).toContain('--width must be from 480px to 30000px, not "400px"');
});

test("a heading of the call is the only one, and so is a number of pixels", () => {
  const heading = withPicture({ picture: "Slide 3", title: "Mine", subtitle: "" }, timeline);
  expect(heading.values).toMatchObject({ title: "Mine", subtitle: "", legend: "sources", "no-reports": true });
  expect(heading.layer).not.toHaveProperty("title");
  expect(heading.layer).not.toHaveProperty("standfirst");
  expect(withPicture({ picture: "Slide 3" }, timeline).layer).toMatchObject({ title: "Who signed the agreement?" });
  expect(withPicture({ picture: "Column", scale: 2 }, timeline).values).not.toHaveProperty("dpi");
  expect(withPicture({ picture: "Column" }, timeline).values).toMatchObject({ dpi: 300 });
  expect(withPicture({ title: "Mine" }, timeline)).toEqual({ values: { title: "Mine" } });
});

test("list names the pictures, and its JSON has all of them", async () => {
  const { out } = await run("list", FILE);
  expect(out).toContain("\nPICTURE  TITLE\nSlide 3  Who signed the agreement?\nColumn   The harbour agreement\n");
  const json = JSON.parse((await run("list", FILE, "--json")).out) as { readonly pictures: unknown };
  expect(json.pictures).toEqual((JSON.parse(picturesFile()) as { readonly pictures: unknown }).pictures);
});
