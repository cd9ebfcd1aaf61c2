import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { asWritten } from "../../../data/written.ts";
import { capturedRun, SHIPPED } from "../../../e2e/helpers/captured-run.ts";
import { harbourTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { ALL_EVENTS, CLAIM_COUNT } from "../../../e2e/helpers/shipped-counts.ts";

const HARBOUR = path.join(import.meta.dirname, "../../../e2e/helpers/harbour.json");
const harbour = asWritten(harbourTimeline());

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-cli-"));

afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => capturedRun(folder, args);

async function write(name: string, content: string | Uint8Array | object): Promise<string> {
  const isRaw = typeof content === "string" || content instanceof Uint8Array;
  await writeFile(path.join(folder, name), isRaw ? content : JSON.stringify(content, null, 2));
  return name;
}

test("check counts what is in a file", async () => {
  const text = `${HARBOUR}: 2 events, 4 claims, 3 sources; the accounts of 2 events differ\n`;
  expect(await run("check", HARBOUR)).toEqual({ exit: 0, out: text, err: "" });
});

test("check tells every problem on a line of its own, with the file as it was named", async () => {
  const file = await write("broken.json", { ...harbour, title: 5, lanes: 7 });
  const { exit, out, err } = await run("check", file);
  expect({ exit, out }).toEqual({ exit: 1, out: "" });
  expect(err.split("\n")).toEqual([
    "broken.json:4:12: must be text in double quotes, not 5 (at title)",
    expect.stringMatching(/^broken\.json:\d+:12: must be a list in brackets, not 7 \(at lanes\)$/),
    expect.stringMatching(
      /^broken\.json:\d+:15: no lane has the id "talks"\. Correct it, or add the lane \(at events\[0\]\.lane\)$/,
    ),
    expect.stringMatching(
      /^broken\.json:\d+:15: no lane has the id "harbour"\. Correct it, or add the lane \(at events\[1\]\.lane\)$/,
    ),
    "",
  ]);
});

test.each<[string, () => Promise<string>, string]>([
  [
    "a missing file",
    () => Promise.resolve("nowhere.json"),
    "nowhere.json:1:1: no such file or folder; check the name\n",
  ],
  [
    "a folder of timelines",
    () => Promise.resolve("."),
    '.:1:1: "broken.json" in it is a timeline of this program; open that file\n',
  ],
  ["a device", () => Promise.resolve("/dev/zero"), "/dev/zero:1:1: this is no regular file; name a file on disk\n"],
  [
    "Latin-1",
    () => write("latin.json", Buffer.from('{\n "title": "caf\xe9"}', "latin1")),
    "latin.json:2:15: byte 17 of the file is not UTF-8; save it with the encoding UTF-8\n",
  ],
  [
    "UTF-16",
    () => write("wide.json", Buffer.from("\ufeff{}", "utf16le")),
    "wide.json:1:1: the file is UTF-16; save it with the encoding UTF-8\n",
  ],
  [
    "a file cut off in a character",
    () => write("cut.json", Buffer.from("é").subarray(0, 1)),
    "cut.json:1:1: byte 1 of the file is not UTF-8; save it with the encoding UTF-8\n",
  ],
])("%s instead of a timeline is told in one line", async (_name, file, err) => {
  const name = await file();
  for (const command of [["check"], ["list"], ["export", "--out=never.svg"], ["verify-sources", "--documents=."]])
    expect(await run(...command, name)).toEqual({ exit: 1, out: "", err });
  expect(await readdir(folder)).not.toContain("never.svg");
});

test("without FILE it is the shipped timeline, named as seen from here", async () => {
  const { exit, out } = await run("check");
  expect(exit).toBe(0);
  expect(out).toContain(`syria-2016.json: ${ALL_EVENTS}, ${String(CLAIM_COUNT)} claims, `);
  expect(out).toMatch(/, \d+ sources; the accounts of \d+ events differ(; \d+ warnings)?\n$/);
  expect(out).toMatch(/^\.\.[\\/]/);
  expect(path.resolve(folder, out.slice(0, out.indexOf(": ")))).toBe(path.join(SHIPPED, "data/syria-2016.json"));
});

test("list --json gives every field of the file and what is computed from the claims", async () => {
  const { exit, out } = await run("list", HARBOUR, "--json");
  expect(exit).toBe(0);
  expect(out).toMatch(/^\{\n {2}"sources": \[\n {4}\{\n/);
  const listed = JSON.parse(out) as { readonly sources: unknown; readonly events: readonly Record<string, unknown>[] };
  expect(listed.sources).toEqual(harbour.sources);
  expect(listed.events).toMatchObject(harbour.events);
  const [signed, shared] = listed.events;
  expect(signed).toMatchObject({
    differs: ["date"],
    corroboration: { sources: 2, independent: 2 },
    origins: [
      { id: "gazette", carriers: ["gazette"] },
      { id: "wire", carriers: ["observer"] },
    ],
    withdrawn: [],
    tellings: [
      { source: "gazette", differs: ["date"], isTakenOver: false },
      { source: "observer", differs: ["date"], isTakenOver: true },
    ],
    impliedBy: [],
  });
  const accounts = shared?.["accounts"] as readonly { readonly kind: string; readonly relation: string }[];
  expect(accounts.map(({ kind, relation }) => [kind, relation])).toEqual([
    ["figures", "compatible"],
    ["breach", "differ"],
  ]);
});

test("list is a table that can be read", async () => {
  expect((await run("list", HARBOUR)).out.split("\n")).toEqual([
    "DATE                                                 EVENT             SOURCES  DIFFERS ON",
    "12 May 2001                                          Agreement signed  NG SO    date",
    "begins 14 May 2001, ends between 19 and 21 May 2001  Harbour shared    NG SO    breach",
    "",
  ]);
});
