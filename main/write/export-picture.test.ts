import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { refusalText } from "../../data/export/picture-bounds.ts";
import type { PictureOptions } from "../../data/export/picture-options.ts";
import { FIRST_LOOK } from "../../data/look/look.ts";
import { claim, day, event, source, timeline } from "../../e2e/helpers/example.ts";
import { shippedFixture } from "../../e2e/helpers/shipped-fixture.ts";
import { OpenedPdf } from "../../e2e/helpers/files/opened-pdf.ts";
import { messageFor } from "../files/io-reason.ts";
import { exportPicture } from "./export-picture.ts";

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-bounds-"));
const shipped = await shippedFixture(folder);

afterAll(() => rm(folder, { recursive: true, force: true }));

const long = timeline([event("one", { claims: [claim("alpha", { says: "x".repeat(1_000_000) })] })]);
const short = timeline([event("one")]);

test.each<[string, typeof long, Partial<PictureOptions>, readonly string[]]>([
  ["a timeline that is asked to travel and that common programs refuse in a PNG", long, { embed: true }, ["lay-out"]],
  ["more pixels than they open", short, { page: { width: 20_000, dpi: 1200 }, embed: false }, ["lay-out"]],
])("%s is refused before anything is drawn", async (_name, told, more, steps) => {
  const heard: string[] = [];
  const options: PictureOptions = {
    format: "png",
    theme: "light",
    view: told.extent.interval,
    page: { width: 400 },
    furniture: {},
    ...more,
  };
  const refused: unknown = await exportPicture(told, options, shipped, (step) => heard.push(step)).catch(
    (error: unknown) => error,
  );
  expect(refusalText(refused, "window")).toBeDefined();
  expect(messageFor(refused)).toBe(refusalText(refused, "window"));
  expect(heard).toEqual(steps);
});

test("a PDF tells of each event what was known on the day to which the timeline is set back", async () => {
  const sources = [source("alpha", { published: day("2016-09-13") }), source("beta", { published: day("2016-09-20") })];
  const killed = (name: string, value: number) =>
    claim(name, { figures: [{ measure: "killed", value, unit: "people" }] });
  const claims = [killed("alpha", 5), killed("beta", 7)];
  const told = timeline([event("one", { title: "Hit", claims })], { sources });
  const wordsOn = async (knownOn?: string): Promise<readonly string[]> => {
    const options: PictureOptions = {
      format: "pdf",
      theme: "light",
      view: told.extent.interval,
      page: { width: 700 },
      furniture: {},
      embed: false,
      look: { ...FIRST_LOOK, ...(knownOn !== undefined && { knownOn }) },
    };
    const opened = new OpenedPdf((await exportPicture(told, options, shipped)).bytes);
    return opened.all(/\/S \/Figure/u).flatMap(({ text }) => opened.string(text, "Alt") ?? []);
  };
  expect(await wordsOn()).toContain(
    "12 September 2016: Hit. AL and BE give no date. Accounts differ on killed: 5 people (AL); 7 people (BE).",
  );
  expect(await wordsOn("2016-09-15")).toContain("By 13 September 2016: Hit. AL gives no date.");
});
