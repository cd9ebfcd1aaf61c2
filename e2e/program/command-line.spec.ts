/** The built command line, as its own process: what only a whole process can show. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test as base } from "playwright/test";
import { ROOT } from "../helpers/program.ts";
import { CLAIM_COUNT, EVENT_COUNT } from "../helpers/shipped-counts.ts";

const CLI = path.join(ROOT, "dist", "cli.js");

const test = base.extend<{ folder: string }>({
  // eslint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), "sourceline-cli-"));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}, cwd = ROOT) {
  return spawnSync(process.execPath, [CLI, ...args], {
    encoding: "utf8",
    cwd,
    env: { ...process.env, ...environment },
  });
}

async function hashOf(file: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(file))
    .digest("hex");
}

for (const format of ["svg", "png", "pdf"]) {
  test(`export to ${format} gives the same bytes in every zone, locale and folder, and every time`, async ({
    folder,
  }) => {
    const places = [
      { TZ: "Asia/Damascus", LANG: "ar_SY.UTF-8", LC_ALL: "ar_SY.UTF-8" },
      { TZ: "America/Los_Angeles", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" },
      { TZ: "America/Los_Angeles", LANG: "C", LC_ALL: "C" },
    ];
    const hashes = new Set<string>();
    for (const [index, environment] of places.entries()) {
      const file = path.join(folder, `picture-${String(index)}.${format}`);
      const { status, stderr } = run(["export", "--out", file, "--width", "1000", "--scale", "1"], environment, folder);
      expect([status, stderr]).toEqual([0, ""]);
      hashes.add(await hashOf(file));
    }
    expect(hashes.size).toBe(1);
  });
}

test("an exported SVG stands on its own: real text, a group for each event, its font, and nothing that runs", async ({
  folder,
}) => {
  const file = path.join(folder, "a.svg");
  expect(run(["export", "--out", file]).status).toBe(0);
  const svg = await readFile(file, "utf8");
  const listed = JSON.parse(run(["list", "--json"]).stdout) as { events: { id: string; title: string }[] };
  for (const { id } of listed.events) expect(svg).toContain(`data-event-id="${id}"`);
  expect(svg).toContain(">UN aid convoy hit near Aleppo</text>");
  expect(svg.match(/<title>|<desc>/g)).toEqual(["<title>", "<desc>"]);
  expect(svg.match(/@font-face/g)).toHaveLength(3);
  expect(svg).toContain(`font-family="'Source Sans 3', `);
  expect(svg).not.toMatch(/<foreignObject|<script|\son\w+=|href=|https?:\/\/(?!www\.w3\.org\/2000\/svg")/);
});

test("list --json gives every field, and what is computed from claims", () => {
  const { sources, events } = JSON.parse(run(["list", "--json"]).stdout) as {
    sources: { id: string; custom: { code?: string } }[];
    events: { id: string; claims: unknown[]; differs: string[]; corroboration: unknown; accounts: unknown[] }[];
  };
  expect(sources.flatMap(({ custom }) => custom.code ?? [])).toEqual(["ZH", "WP", "NN", "TJ", "RHC"]);
  expect(events).toHaveLength(EVENT_COUNT);
  expect(events.flatMap(({ claims }) => claims)).toHaveLength(CLAIM_COUNT);
  const byId = new Map(events.map((event) => [event.id, event]));
  expect(byId.get("convoy-attack")).toMatchObject({
    differs: ["date", "responsibility"],
    corroboration: { sources: 4, independent: 3 },
  });
  expect(byId.get("us-led-strike")?.accounts[0]).toMatchObject({
    kind: "figures",
    subject: "killed",
    unit: "soldiers",
    relation: "compatible",
    positions: [
      {
        value: "over 60; 83",
        sources: ["zero-hedge", "rhc"],
        statements: [
          { value: "over 60", sources: ["zero-hedge"] },
          { value: "83", sources: ["rhc"] },
        ],
      },
    ],
  });
  expect(byId.get("kerry-lavrov-call")).toMatchObject({ differs: [], corroboration: { sources: 2, independent: 1 } });
});

test("a broken file is told every error at once, with its place, and without a stack trace", async ({ folder }) => {
  const file = path.join(folder, "broken.json");
  const shipped = await readFile(path.join(ROOT, "data", "syria-2016.json"), "utf8");
  const broken = shipped.replace('"lane": "ground"', '"lane": "underground"').replace('"value": 83', '"value": "83"');
  await writeFile(file, broken.replace('"earliest": "2016-09-19"', '"earliest": "2016-09-31"'));
  const { status, stdout, stderr } = run(["check", "broken.json"], {}, folder);
  expect([status, stdout]).toEqual([1, ""]);
  const lines = stderr.trimEnd().split("\n");
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(line).toMatch(/^broken\.json:\d+:\d+: .+ \(at events\[\d+\]\..+\)$/);
});

test("a call that makes no sense is told the way out, with status 2", () => {
  const { status, stderr } = run(["exprot"]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/export/);
  expect(run(["export", "--out", "a.gif"]).status).toBe(2);
});
