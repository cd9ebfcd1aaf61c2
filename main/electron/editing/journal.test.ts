import { mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import type { EditStep } from "../../../data/edit/edit.ts";
import { createJournal, readJournal } from "./journal.ts";

const root = await mkdtemp(path.join(tmpdir(), "sourceline-journal-"));
afterAll(() => rm(root, { recursive: true, force: true }));

/** In a folder that is not there yet. */
const newFile = async (): Promise<string> => path.join(await mkdtemp(path.join(root, "case-")), "journals", "a.ndjson");

const HASH = "a".repeat(64);
const HEAD = { name: "harbour.json", file: HASH };
const titled = (title: string): EditStep => ({ type: "edit", edit: { type: "change-details", change: { title } } });

test("steps are read back in their order, with what they begin with", async () => {
  const file = await newFile();
  const journal = createJournal(file);
  // Nobody waits for one step before the next.
  const done = [journal.begin(HEAD, '{"version":2}'), journal.note(titled("A")), journal.note({ type: "undo" })];
  expect(await Promise.all(done)).toEqual([undefined, undefined, undefined]);
  const found = { ...HEAD, base: '{"version":2}', steps: [titled("A"), { type: "undo" }] };
  expect(await readJournal(file)).toEqual(found);
  await journal.begin({ name: "new" }, "{}", [titled("B")]);
  await journal.note({ type: "redo" });
  expect(await readJournal(file)).toEqual({ name: "new", base: "{}", steps: [titled("B"), { type: "redo" }] });
  await journal.close();
  await journal.note(titled("C"));
  expect((await readJournal(file))?.steps).toHaveLength(3);
  await journal.drop();
  expect(await readJournal(file)).toBeUndefined();
});

test("of a file that was cut off anywhere, what is whole is read", async () => {
  const file = await newFile();
  const journal = createJournal(file);
  await journal.begin(HEAD, '{"version":2}');
  await journal.note(titled("A"));
  await journal.note(titled("B"));
  await journal.close();
  const text = await readFile(file, "utf8");
  const ends = [...text.matchAll(/\n/gu)].map(({ index }) => index);
  for (let length = text.length; length > 0; length -= 1) {
    await writeFile(file, text);
    await truncate(file, length);
    const steps = (await readJournal(file))?.steps;
    const whole = ends.filter((end) => end < length).length;
    expect(steps, `${String(length)} bytes`).toEqual(
      whole < 2 ? undefined : [titled("A"), titled("B")].slice(0, whole - 2),
    );
  }
});

test("what is no step ends it, and what is no journal is none", async () => {
  const file = await newFile();
  const journal = createJournal(file);
  await journal.begin(HEAD, "{}", [titled("A")]);
  await journal.close();
  const text = await readFile(file, "utf8");
  await writeFile(file, `${text}{"type":"edit","edit":{"type":"burn"}}\n${JSON.stringify(titled("B"))}\n`);
  expect((await readJournal(file))?.steps).toEqual([titled("A")]);
  for (const other of ["", "\n\n", "[]\n{}\n", text.replace('"journal":1', '"journal":2'), text.replace(HASH, "b")]) {
    await writeFile(file, other);
    expect(await readJournal(file)).toBeUndefined();
  }
});

test("a folder that cannot be made is told, and no step after it is lost in silence", async () => {
  const file = await newFile();
  await writeFile(path.dirname(file), "in the way");
  const journal = createJournal(file);
  expect(await journal.begin(HEAD, "{}")).toMatch(/./u);
  expect(await journal.note(titled("A"))).toMatch(/./u);
});
