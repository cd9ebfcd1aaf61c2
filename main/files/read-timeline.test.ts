import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { embedInSvg } from "../embedded/embedded-svg.ts";
import { editedJson } from "../../e2e/helpers/edited-json.ts";
import { capturedRun } from "../../e2e/helpers/captured-run.ts";
import { embeddedChunks } from "../embedded/embedded-png.ts";
import { writeChunks } from "../write/png/png-chunks.ts";
import { readTimelineAndView } from "./read-timeline.ts";

const HARBOUR = await readFile(path.join(import.meta.dirname, "../../e2e/helpers/harbour.json"), "utf8");
const LINK = "sourceline://view?from=2001-05-10&to=2001-05-12&sources=gazette&theme=dark";

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-read-"));

afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const target = path.join(folder, name);
  await writeFile(target, content);
  return target;
}

const svgOf = (timeline: string, link = LINK) => embedInSvg("<svg>\n</svg>\n", { timeline, link });

function pngOf(timeline: string): Uint8Array {
  const size = { type: "IHDR", data: new Uint8Array(13) };
  return writeChunks([size, ...embeddedChunks({ timeline, link: LINK }), { type: "IEND", data: new Uint8Array(0) }]);
}

test.each([
  ["a.svg", svgOf(HARBOUR)],
  ["b.png", pngOf(HARBOUR)],
  ["svg-under-another-name.json", `\uFEFF\n${svgOf(HARBOUR)}`],
])("%s gives the timeline and the view that travel in it", async (name, content) => {
  const read = await readTimelineAndView(await file(name, content), name);
  expect(read).toMatchObject({ ok: true, value: { timeline: { title: "The harbour agreement" }, link: LINK } });
});

test("errors in the timeline of a picture name the picture, and line and path in the timeline", async () => {
  const broken = editedJson(HARBOUR, ["events.0.lane", "nowhere"], ["title", 7]);
  const name = "broken.png";
  const read = await readTimelineAndView(await file(name, pngOf(broken)), name);
  expect(read).toMatchObject({
    ok: false,
    problems: [
      { file: "broken.png#timeline", line: 4, path: "title" },
      { file: "broken.png#timeline", path: "events[0].lane" },
    ],
  });
});

test("keys with a meaning of their own in JavaScript are refused there, too", async () => {
  const hostile = HARBOUR.replace("{", '{"__proto__": {"polluted": 1},');
  const read = await readTimelineAndView(await file("hostile.svg", svgOf(hostile)), "hostile.svg");
  expect(JSON.stringify(read)).toContain("cannot be a key; remove it");
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

test.each([
  ["plain.svg", "<svg>\n</svg>", "plain.svg:1:1: this picture holds no timeline: it was exported with --no-embed"],
  ["twice.svg", svgOf(HARBOUR) + svgOf(HARBOUR), /^twice\.svg:\d\d+:7: this picture holds more than one timeline/],
  ["other.pdf", "%PDF-1.7\n", "other.pdf:1:1: this picture holds no timeline"],
  ["cut.png", pngOf(HARBOUR).subarray(0, 99), "cut.png:1:1: the PNG ends too early"],
])("%s is an error on every command that names file, place, reason and the way out", async (name, content, message) => {
  await file(name, content);
  for (const command of [["check"], ["list"], ["export", "--out", "x.svg"]]) {
    const [verb = "", ...rest] = command;
    const { exit, err } = await capturedRun(folder, [verb, name, ...rest]);
    expect(exit).toBe(1);
    expect(err).toEqual(
      typeof message === "string" ? expect.stringContaining(message) : expect.stringMatching(message),
    );
  }
});

test("check and list read the timeline of a picture", async () => {
  await file("c.svg", svgOf(HARBOUR));
  expect(await capturedRun(folder, ["check", "c.svg"])).toMatchObject({ exit: 0, err: "" });
  const [ofPicture, ofFile] = await Promise.all(
    ["c.svg", path.join(import.meta.dirname, "../../e2e/helpers/harbour.json")].map((name) =>
      capturedRun(folder, ["list", name, "--json"]),
    ),
  );
  expect(ofPicture).toEqual(ofFile);
});
