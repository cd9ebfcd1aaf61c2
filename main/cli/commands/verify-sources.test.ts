import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { asWritten } from "../../../data/written.ts";
import { type CapturedRun, capturedRun } from "../../../e2e/helpers/captured-run.ts";
import { harbourTimeline } from "../../../e2e/helpers/parsed-timeline.ts";

const harbour = asWritten(harbourTimeline());

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-cli-"));

afterAll(() => rm(folder, { recursive: true, force: true }));

const PARAGRAPHS = ["Towns agree", "The mayors signed.", "Sixty boats came.", "The gate closed."];
const DOCUMENT = `\uFEFF${PARAGRAPHS[0] ?? ""}\r\n\r\n  ${PARAGRAPHS[1] ?? ""}\t\n \n${PARAGRAPHS[2] ?? ""}\n${PARAGRAPHS[3] ?? ""}`;

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The harbour timeline with documents, in which a claim is at [paragraph, the paragraph that its hash is of]. */
function located(first: readonly [number, string], second: readonly [number, string]): object {
  const at = ([paragraph, text]: readonly [number, string]) => ({ paragraph, hash: sha256(text).slice(0, 12) });
  const document = { file: "gazette.txt", sha256: sha256(DOCUMENT) };
  const [event] = harbour.events;
  const claims = [first, second].map((place) => ({ ...event?.claims[0], at: at(place) }));
  const sources = harbour.sources.map((source) =>
    source.id === "gazette" ? { ...source, custom: { ...source.custom, document } } : source,
  );
  return { ...harbour, sources, events: [{ ...event, claims: [...claims, event?.claims[1]] }] };
}

async function verify(timeline: object, documents: Readonly<Record<string, string>>): Promise<CapturedRun> {
  await writeFile(path.join(folder, "located.json"), JSON.stringify(timeline, null, 2));
  const own = await mkdtemp(path.join(folder, "documents-"));
  for (const [name, text] of Object.entries(documents)) await writeFile(path.join(own, name), text);
  return capturedRun(folder, ["verify-sources", "located.json", "--documents", own]);
}

test("verify-sources counts what it has checked, and what it could not", async () => {
  const timeline = located([2, "The mayors signed."], [4, "The gate closed."]);
  expect(await verify(timeline, { "gazette.txt": DOCUMENT })).toEqual({
    exit: 0,
    out: "located.json: 1 document and 2 locators are as quoted; 1 claim of sources without a document not checked\n",
    err: "",
  });
});

test.each<[string, readonly [number, string], string, string]>([
  [
    "a hash of another paragraph",
    [2, "Sixty boats came."],
    DOCUMENT,
    `paragraph 2 of gazette.txt has the hash ${sha256("The mayors signed.").slice(0, 12)}, not ${sha256("Sixty boats came.").slice(0, 12)}; ${sha256("Sixty boats came.").slice(0, 12)} is paragraph 3: correct the number (at events[0].claims[1].at)`,
  ],
  [
    "a paragraph that is not there",
    [5, "The gate closed."],
    DOCUMENT,
    `gazette.txt has 4 paragraphs, and no 5; ${sha256("The gate closed.").slice(0, 12)} is paragraph 4: correct the number (at events[0].claims[1].at)`,
  ],
  [
    "a hash of nothing",
    [2, "x"],
    DOCUMENT,
    `paragraph 2 of gazette.txt has the hash ${sha256("The mayors signed.").slice(0, 12)}, not ${sha256("x").slice(0, 12)}; look for the passage and correct paragraph and hash (at events[0].claims[1].at)`,
  ],
  [
    "another edition",
    [4, "The gate closed."],
    `${DOCUMENT}\n`,
    `gazette.txt has another SHA-256, ${sha256(`${DOCUMENT}\n`)}; get the edition that was quoted, or check every locator and then correct this (at sources[0].custom.document.sha256)`,
  ],
])("verify-sources tells %s at its place", async (_name, place, document, expected) => {
  const timeline = located([2, "The mayors signed."], place);
  const { exit, out, err } = await verify(timeline, { "gazette.txt": document });
  expect({ exit, out }).toEqual({ exit: 1, out: "" });
  const [, line = "", column = "", told] = /^located\.json:(\d+):(\d+): (.*)\n$/.exec(err) ?? [];
  expect(told).toBe(expected);
  const text = (await readFile(path.join(folder, "located.json"), "utf8")).split("\n")[Number(line) - 1] ?? "";
  expect(text.slice(Number(column) - 1)).toMatch(/^(\{|"[0-9a-f]{64}")/);
});

test("verify-sources tells a missing document once, not for each claim", async () => {
  const { exit, err } = await verify(located([2, "x"], [3, "y"]), {});
  expect(exit).toBe(1);
  expect(err).toMatch(
    /^located\.json:\d+:\d+: cannot read gazette\.txt in the folder of documents: no such file or folder; check the name \(at sources\[0\]\.custom\.document\.file\)\n$/,
  );
});

test("verify-sources reads no document through a link out of the folder, and tells nothing of what lies there", async () => {
  const own = await mkdtemp(path.join(folder, "documents-"));
  await writeFile(path.join(folder, "secret.txt"), DOCUMENT);
  await symlink(path.join(folder, "secret.txt"), path.join(own, "gazette.txt"));
  const timeline = located([2, "The mayors signed."], [4, "The gate closed."]);
  await writeFile(path.join(folder, "located.json"), JSON.stringify(timeline));
  const reason = "it is a link to a file outside the folder; put a copy there";
  const verified = await capturedRun(folder, ["verify-sources", "located.json", "--documents", own]);
  expect(verified).toEqual({
    exit: 1,
    out: "",
    err: expect.stringMatching(
      `: cannot read gazette\\.txt in the folder of documents: ${reason} \\(at sources\\[0\\]\\.custom\\.document\\.file\\)\n$`,
    ) as unknown,
  });
  const printed = await capturedRun(folder, ["verify-sources", "--documents", own, "--print", "gazette.txt"]);
  expect(printed).toEqual({ exit: 1, out: "", err: `gazette.txt: ${reason}\n` });
});

test("verify-sources --print gives what claims are written with, and reads no timeline", async () => {
  const own = await mkdtemp(path.join(folder, "documents-"));
  await writeFile(path.join(own, "gazette.txt"), `${DOCUMENT}\nOne two three four five six seven eight nine.`);
  const run = await capturedRun(folder, [
    "verify-sources",
    "nowhere.json",
    "--documents",
    own,
    "--print",
    "gazette.txt",
  ]);
  expect({ exit: run.exit, err: run.err }).toEqual({ exit: 0, err: "" });
  const [checksum, ...lines] = run.out.split("\n");
  expect(checksum).toMatch(/^sha256\t[0-9a-f]{64}\tgazette\.txt$/);
  expect(lines).toEqual([
    ...PARAGRAPHS.map((text, index) => `${String(index + 1)}\t${sha256(text).slice(0, 12)}\t${text}`),
    expect.stringMatching(/^5\t[0-9a-f]{12}\tOne two three four five six seven eight …$/),
    "",
  ]);
});

test.each([
  ["missing.txt", "missing.txt: no such file or folder; check the name\n"],
  ["../gazette.txt", "../gazette.txt: name a file of the folder, without its folder\n"],
])("verify-sources --print %s says why it cannot", async (name, err) => {
  const own = await mkdtemp(path.join(folder, "documents-"));
  const run = await capturedRun(folder, ["verify-sources", "--documents", own, "--print", name]);
  expect(run).toEqual({ exit: 1, out: "", err });
});
