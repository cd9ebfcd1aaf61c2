import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { capturedRun } from "../../../e2e/helpers/captured-run.ts";
import { asWritten } from "../../../data/written.ts";
import { harbourTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { readTimelineAndView } from "../../files/read-timeline.ts";
import { shippedFixture } from "../../../e2e/helpers/shipped-fixture.ts";

const HARBOUR = path.join(import.meta.dirname, "../../../e2e/helpers/harbour.json");
const LINK =
  "sourceline://view?from=2001-05-10&to=2001-05-12&sources=gazette&lanes-by=source&theme=dark&event=agreement-signed";

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-embed-"));
const shipped = await shippedFixture(folder);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function exported(file: string, out: string, ...options: readonly string[]): Promise<Buffer> {
  const { exit, err } = await capturedRun(
    folder,
    ["export", file, "--width", "400", "--out", out, ...options],
    shipped,
  );
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  return readFile(path.join(folder, out));
}

test("a picture of a picture is the same picture, byte for byte, whatever it was in between", async () => {
  const first = await exported(HARBOUR, "first.svg", "--view", LINK);
  for (const [from, to] of [
    ["first.svg", "second.png"],
    ["second.png", "third.pdf"],
    ["third.pdf", "fourth.svg"],
  ] as const) {
    await exported(from, to);
    const read = await readTimelineAndView(path.join(folder, to));
    expect(read).toMatchObject({ ok: true, value: { link: LINK } });
  }
  expect(await readFile(path.join(folder, "fourth.svg"))).toEqual(first);
}, 20_000);

test("what the call says comes before what the picture holds", async () => {
  await exported(HARBOUR, "a.svg", "--view", LINK);
  const svg = await exported("a.svg", "b.svg", "--view", "sourceline://view?lanes-by=none", "--theme", "print");
  expect(svg).toEqual(await exported(HARBOUR, "c.svg", "--view", "sourceline://view?lanes-by=none&theme=print"));
});

test.each(["svg", "png", "pdf"])(
  "with --no-embed nothing travels, and the picture says so when it is opened: %s",
  async (format) => {
    const bytes = await exported(HARBOUR, `bare.${format}`, "--no-embed");
    for (const trace of ["sourceline:", "sourceline.timeline", "Sourceline timeline"])
      expect(bytes.includes(trace)).toBe(false);
    expect(await capturedRun(folder, ["check", `bare.${format}`])).toMatchObject({
      exit: 1,
      err: expect.stringMatching(
        /^bare\.\w+:1:1: this picture holds no timeline: it was exported with --no-embed/,
      ) as string,
    });
  },
);

test("no path of the machine travels", async () => {
  const svg = await exported(HARBOUR, "d.svg");
  for (const part of [folder, path.dirname(HARBOUR), "harbour.json"]) expect(svg.includes(part)).toBe(false);
});

test("of an embedded view that fits no more, the rest is drawn and it is said which", async () => {
  const svg = (await exported(HARBOUR, "e.svg", "--view", LINK)).toString();
  await writeFile(path.join(folder, "f.svg"), svg.replace("sources=gazette", "sources=nobody&amp;colour=red"));
  const { exit, err } = await capturedRun(folder, ["export", "f.svg", "--out", "g.svg"], shipped);
  expect({ exit, err }).toEqual({
    exit: 0,
    err: "the view in f.svg: “colour” is unknown; there is no source “nobody” here; drawn without that\n",
  });
});

/** The harbour's first event, told by so many claims of 2 kB. */
function harbourWith(count: number): string {
  const harbour = asWritten(harbourTimeline());
  const [claim] = harbour.events[0]?.claims ?? [];
  const claims = Array.from({ length: count }, () => ({ ...claim, says: "x".repeat(1900) }));
  return JSON.stringify({ ...harbour, events: [{ ...harbour.events[0], claims }] });
}

test("a timeline that is too large for a PNG is left out of it and that is said, and travels in the other formats", async () => {
  await writeFile(path.join(folder, "large.json"), harbourWith(550));
  const drawn = await capturedRun(folder, ["export", "large.json", "--out", "large.png"], shipped);
  expect(drawn.exit).toBe(0);
  expect(drawn.err).toBe(
    "the timeline has more than 1 MB and is left out, so the picture cannot be opened again: common programs refuse a PNG with so much text\n",
  );
  expect(await readTimelineAndView(path.join(folder, "large.png"))).toMatchObject({ ok: false });
  const refused = await capturedRun(folder, ["export", "large.json", "--out", "asked.png", "--embed"], shipped);
  expect(refused).toEqual({
    exit: 2,
    out: "",
    err: 'the timeline has 1.16 MB, and common programs refuse a PNG that carries over 1 MB of text; leave out --embed, or choose an SVG or PDF (see "node dist/cli.js export --help")\n',
  });
  await exported("large.json", "large.svg");
  expect(await readTimelineAndView(path.join(folder, "large.svg"))).toMatchObject({ ok: true });
}, 20_000);

test("more than 2 MB travel with --embed alone, and --embed and --no-embed are not both taken", async () => {
  await writeFile(path.join(folder, "heavy.json"), harbourWith(1000));
  const left = await capturedRun(folder, ["export", "heavy.json", "--out", "left.svg"], shipped);
  expect(left.exit).toBe(0);
  expect(left.err).toContain("the timeline has more than 2 MB and is left out");
  expect(await readTimelineAndView(path.join(folder, "left.svg"))).toMatchObject({ ok: false });
  await exported("heavy.json", "taken.svg", "--embed");
  expect(await readTimelineAndView(path.join(folder, "taken.svg"))).toMatchObject({ ok: true });
  const both = await capturedRun(folder, ["export", HARBOUR, "--out", "both.svg", "--embed", "--no-embed"], shipped);
  expect(both.err).toContain("--embed and --no-embed say the opposite; leave one of them out");
});
