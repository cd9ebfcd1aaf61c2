import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { refusalText } from "../../data/export/picture-bounds.ts";
import type { PictureOptions } from "../../data/export/picture-options.ts";
import { claim, event, timeline } from "../../e2e/helpers/example.ts";
import { shippedFixture } from "../../e2e/helpers/shipped-fixture.ts";
import { messageFor } from "../files/io-reason.ts";
import { exportPicture } from "./export-picture.ts";

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-bounds-"));
const shipped = await shippedFixture(folder);

afterAll(() => rm(folder, { recursive: true, force: true }));

const long = timeline([event("one", { claims: [claim("alpha", { says: "x".repeat(1_000_000) })] })]);
const short = timeline([event("one")]);

test.each<[string, typeof long, Partial<PictureOptions>, readonly string[]]>([
  ["a timeline that common programs refuse in a PNG", long, {}, ["lay-out"]],
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
