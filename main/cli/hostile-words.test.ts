/** Nothing that a terminal would obey reaches it, whatever stands in a file, in a name or in the call. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { asWritten } from "../../data/written.ts";
import { type CapturedRun, capturedRun } from "../../e2e/helpers/captured-run.ts";
import { editedJson } from "../../e2e/helpers/edited-json.ts";
import { harbourTimeline } from "../../e2e/helpers/parsed-timeline.ts";
import { shippedFixture } from "../../e2e/helpers/shipped-fixture.ts";

/** Everything below U+0020 but line ends, DEL, C1, marks of direction, U+2028 and U+2029. */
const OBEYED = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** What no text of a timeline may hold, and what it may: the first is refused, the second gets everywhere. */
const CONTROLS = "\0\x07\x08\t\n\r\x1b]0;x\x07\x1b[2J\x7f\x85\x9b";
const DIRECTIONS = "\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

const folder = await mkdtemp(path.join(tmpdir(), "sourceline-hostile-"));
const documents = path.join(folder, "documents");
await mkdir(documents);

afterAll(() => rm(folder, { recursive: true, force: true }));

const shipped = await shippedFixture(folder);

const run = (...args: readonly string[]): Promise<CapturedRun> => capturedRun(folder, args, shipped);

function expectHarmless({ out, err }: CapturedRun): void {
  expect(OBEYED.exec(out), out).toBeNull();
  expect(OBEYED.exec(err), err).toBeNull();
}

/** The harbour timeline with `words` behind every text in it, keys, dates and codes too, of the fields named or of all. */
async function writeHostile(name: string, words: string, fields?: ReadonlySet<string>): Promise<void> {
  const changed = (value: unknown, field: string): unknown => {
    if (typeof value === "string") return fields === undefined || fields.has(field) ? value + words : value;
    if (Array.isArray(value)) return value.map((item) => changed(item, field));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) => [
        [key, changed(item, key)],
        ...(fields === undefined ? [[key + words, 1]] : []),
      ]),
    );
  };
  await writeFile(path.join(folder, name), JSON.stringify(changed(asWritten(harbourTimeline()), "")));
}

/** Fields of free text: a timeline whose own are full of marks of direction is one. */
const FREE = new Set(
  "title description label summary place actors says name party measure unit wording literal container-title".split(
    " ",
  ),
);

const whole = `whole${DIRECTIONS}.json`;
const broken = `broken${DIRECTIONS}\n\x1b[2J.json`;
await writeHostile(whole, DIRECTIONS, FREE);
await writeHostile(broken, CONTROLS + DIRECTIONS);

test.each<[readonly string[], 0 | 1]>([
  [["check", whole], 0],
  [["list", whole], 0],
  [["list", whole, "--json"], 0],
  [["list", whole, "--compare", "NG,SO"], 0],
  [["list", whole, "--compare", "NG,SO", "--json"], 0],
  [["list", whole, "--known-on", "2001-05-21"], 0],
  [["list", whole, "--known-on", "2001-05-21", "--json"], 0],
  [["verify-sources", whole, "--documents", documents], 1],
  [["export", whole, "--out", `a${DIRECTIONS}.svg`, "--alt", "--table", "--sources", "csl"], 0],
  [["export", whole, "--out", "b.svg", "--height", "320", "--width", "320"], 0],
  [["export", whole, "--out", `no folder${CONTROLS.slice(1)}/c.svg`], 1],
  [["export", whole, "--out", "d.svg", "--font", `no font${CONTROLS.slice(1)}.ttf`], 1],
  [["check", broken], 1],
  [["list", broken], 1],
  [["list", broken, "--json"], 1],
  [["verify-sources", broken, "--documents", documents], 1],
  [["export", broken, "--out", "e.svg"], 1],
])("%j", async (args, exit) => {
  const done = await run(...args);
  expect(done.exit, done.err).toBe(exit);
  expectHarmless(done);
});

test.each(["", "check", "list", "verify-sources", "export"])("words of a call of %j", async (command) => {
  const words = CONTROLS.slice(1) + DIRECTIONS;
  const calls = [
    [command + words],
    [command, `--${words}`],
    [command, `--out${words}`, "x"],
    [command, words, words],
    [command, `${words}.json`],
    ...["known-on", "compare", "documents", "print", "out", "view", "from", "width", "theme", "sources", "json"].map(
      (option) => [command, `--${option}=${words}`],
    ),
  ];
  for (const call of calls) {
    const done = await run(...call);
    expect(done.exit, done.err).toBeGreaterThan(0);
    expectHarmless(done);
  }
});

test("a link's parts that nobody knows", async () => {
  const link = `sourceline://view?${CONTROLS + DIRECTIONS}=1&sources=${encodeURIComponent(DIRECTIONS)}`;
  const done = await run("export", whole, "--out", "f.svg", "--view", link);
  expect(done.exit, done.err).toBe(0);
  expect(done.err).toContain("\\u202e");
  expectHarmless(done);
});

test("a document's own words: tabs part what is printed of it, and nothing else is obeyed", async () => {
  await writeFile(path.join(documents, "a.txt"), `First${CONTROLS.slice(1)}\x1b[2J${DIRECTIONS} word\nSecond`);
  const { out, err } = await run("verify-sources", "--documents", documents, "--print", "a.txt");
  expectHarmless({ exit: 0, out: out.replace(/^(\w+)\t(\w+)\t/gm, ""), err });
  expect(out).toContain("\\u001b");
});

test("a line end in a name begins no line", async () => {
  const forged = "a.json\nwhole.json: 2 events";
  const { err } = await run("check", forged);
  expect(err).toBe("a.json\\u000awhole.json: 2 events:1:1: no such file or folder; check the name\n");
});

test("a suggestion is shown as harmless as what it is for", async () => {
  const text = await readFile(path.join(import.meta.dirname, "../../e2e/helpers/harbour.json"), "utf8");
  const [right, wrong] = ["agreement-signed", "agreement-signed\u001b\u202e"];
  const edited = editedJson(text, ["events.0.id", wrong], ["events.1.follows", [right]]);
  await writeFile(path.join(folder, "suggests.json"), edited);
  const done = await run("check", "suggests.json");
  expectHarmless(done);
  expect(done.err).toContain('Did you mean "agreement-signed\\u001b\\u202e"?');
});

test("JSON that is printed holds what the file does", async () => {
  const listed = JSON.parse((await run("list", whole, "--json")).out) as { events: { title: string }[] };
  const told = JSON.parse(await readFile(path.join(folder, whole), "utf8")) as { events: { title: string }[] };
  expect(listed.events.map(({ title }) => title)).toEqual(told.events.map(({ title }) => title));
  expect(listed.events[0]?.title).toContain(DIRECTIONS);
});
