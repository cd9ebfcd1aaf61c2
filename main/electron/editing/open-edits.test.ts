import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import type { EditStep } from "../../../data/edit/edit.ts";
import type { OpenTimeline } from "../opening/open-timeline.ts";
import { readTimeline } from "../../files/read-timeline.ts";
import { fileHash } from "./journal.ts";
import { createOpenEdits, type OpenEdits } from "./open-edits.ts";

const root = await mkdtemp(path.join(tmpdir(), "sourceline-edits-"));
afterAll(() => rm(root, { recursive: true, force: true }));

const titled = (title: string): EditStep => ({ type: "edit", edit: { type: "change-details", change: { title } } });
const text = (title: string): string =>
  JSON.stringify({ version: 2, title, lanes: [{ id: "a", label: "A" }], sources: [], events: [] });

/** A file, and what edits it; `again` is the program after its end. */
async function made() {
  const folder = await mkdtemp(path.join(root, "case-"));
  const journals = path.join(folder, "journals");
  const file = path.join(folder, "bells.sourceline");
  await writeFile(file, text("Bells"));
  const open = async (): Promise<OpenTimeline> => {
    const read = await readTimeline(file);
    if (!read.ok) throw new Error("not read");
    return {
      name: "bells.sourceline",
      path: file,
      key: "0".repeat(64),
      isOwn: true,
      choices: {},
      timeline: read.value,
    };
  };
  const again = async (): Promise<OpenEdits> => {
    const edits = createOpenEdits(journals, () => undefined);
    onTestFinished(() => edits.leave());
    const found = await edits.begin(await open());
    if (found) await edits.takeUp(found);
    return edits;
  };
  return { file, journals, open, again, left: () => readdir(journals).catch(() => []) };
}

const titleOf = (edits: OpenEdits) => edits.timeline()?.title;

test("steps are taken in turn, told as a menu tells them, and there again in the next session", async () => {
  const { again, left } = await made();
  const edits = await again();
  expect([edits.isUnsaved(), edits.words(), edits.timeline()]).toEqual([false, {}, undefined]);
  // Nobody waits for one before the next.
  const taken = [titled("One"), titled("Two"), titled("Three"), { type: "undo" } as const].map((step) =>
    edits.take(step),
  );
  expect(await Promise.all(taken)).toEqual(taken.map(() => ({ outcome: "taken" })));
  expect(titleOf(edits)).toBe("Two");
  const words = { undo: "change title of the timeline", redo: "change title of the timeline" };
  expect(edits.words()).toEqual(words);

  const next = await again();
  expect([titleOf(next), next.isUnsaved(), next.words()]).toEqual(["Two", true, words]);
  await next.take({ type: "undo" });
  await next.take({ type: "undo" });
  expect([titleOf(next), next.isUnsaved()]).toEqual(["Bells", false]);
  await next.leave();
  expect(await left()).toEqual([]);
});

test("a step that cannot be taken is told, and noted nowhere", async () => {
  const { again } = await made();
  const edits = await again();
  expect(await edits.take({ type: "undo" })).toMatchObject({ outcome: "failed" });
  const refused = await edits.take({ type: "edit", edit: { type: "remove-event", event: "none" } });
  expect(refused).toMatchObject({ outcome: "failed", reason: expect.stringContaining("none") as string });
  await edits.take(titled("One"));
  expect(titleOf(await again())).toBe("One");
});

test("what is saved is not unsaved, and an undo behind it is", async () => {
  const { again, open, left, file } = await made();
  const edits = await again();
  await edits.take(titled("One"));
  await edits.take(titled("Two"));
  await writeFile(file, text("Two"));
  await edits.saved(await open(), edits.timeline()!);
  expect([edits.isUnsaved(), await left()]).toEqual([false, []]);
  await edits.take({ type: "undo" });
  await edits.take({ type: "undo" });
  await edits.take({ type: "redo" });
  expect([titleOf(edits), edits.isUnsaved()]).toEqual(["One", true]);
  const next = await again();
  expect([titleOf(next), next.isUnsaved()]).toEqual(["One", true]);
  await next.take({ type: "redo" });
  await edits.leave();
});

test("a step that comes while a file is written is not taken for saved, and is there after a crash", async () => {
  const { again, open, file } = await made();
  const edits = await again();
  await edits.take(titled("One"));
  const written = edits.timeline()!;
  await edits.take(titled("Two"));
  await writeFile(file, text("One"));
  await edits.saved(await open(), written);
  expect([titleOf(edits), edits.isUnsaved()]).toEqual(["Two", true]);
  const crashed = await again();
  expect([titleOf(crashed), crashed.isUnsaved()]).toEqual(["Two", true]);
  await edits.take({ type: "undo" });
  expect(edits.isUnsaved()).toBe(false);
});

test("a page that begins anew gets what was done, and what was undone", async () => {
  const { again } = await made();
  const edits = await again();
  expect(edits.told()).toBeUndefined();
  for (const step of [titled("One"), titled("Two"), { type: "undo" } as const]) await edits.take(step);
  const told = edits.told();
  expect(told?.timeline.title).toBe("Bells");
  expect(told?.steps).toEqual([titled("One"), titled("Two"), { type: "undo" }]);
});

test("a file that was saved by another program meanwhile is told of", async () => {
  const { again, open, file, journals } = await made();
  const edits = await again();
  await edits.take(titled("Mine"));
  const began = await edits.fileHash();
  await writeFile(file, text("Theirs"));
  const next = createOpenEdits(journals, () => undefined);
  const found = await next.begin(await open());
  expect(found).toMatchObject({ isOutdated: true, hash: began, steps: [titled("Mine")], timeline: { title: "Bells" } });
  await next.takeUp(found!);
  // Saving has still to ask.
  expect([titleOf(next), await next.fileHash()]).toEqual(["Mine", began]);
  await next.forget();
  expect([next.timeline(), await next.fileHash()]).toEqual([undefined, undefined]);
  expect(titleOf(await again())).toBeUndefined();
});

test("another timeline in its place is unsaved, and there again", async () => {
  const { again, open } = await made();
  const edits = await again();
  await edits.take(titled("One"));
  await edits.replace({ ...(await open()).timeline, title: "Updated" });
  expect([titleOf(edits), edits.isUnsaved(), edits.words()]).toEqual(["Updated", true, {}]);
  await edits.take(titled("After"));
  const next = await again();
  expect([titleOf(next), next.isUnsaved()]).toEqual(["After", true]);
});

test("where the journal cannot be written, the step is taken and it is said", async () => {
  const { again, journals, open } = await made();
  await writeFile(journals, "in the way");
  const edits = await again();
  const remark = expect.stringMatching(/^A crash of the program would lose what is not saved: ./u) as string;
  expect(await edits.take(titled("One"))).toEqual({ outcome: "taken", remark });
  expect(titleOf(edits)).toBe("One");
  // Where another program may write the same journals, there is none.
  const alone = createOpenEdits(undefined, () => undefined);
  await alone.begin(await open());
  expect(await alone.take(titled("One"))).toEqual({ outcome: "taken" });
  expect(await alone.hasUnsaved("0".repeat(64))).toBe(false);
  expect(await readFile(journals, "utf8")).toBe("in the way");
});

test("a file that another program saves before the first step is not the one that the work began with", async () => {
  const { file, again } = await made();
  const edits = await again();
  await writeFile(file, text("Theirs"));
  await edits.take(titled("Mine"));
  expect(await edits.fileHash()).not.toBe(await fileHash(file));
});

test("a step that could not be noted is in the journal with the next one that can", async () => {
  const { journals, again } = await made();
  const edits = await again();
  await writeFile(journals, "no folder");
  expect(await edits.take(titled("One"))).toMatchObject({
    outcome: "taken",
    remark: expect.stringContaining("crash") as string,
  });
  await rm(journals);
  const change = { description: "Told anew." };
  expect(await edits.take({ type: "edit", edit: { type: "change-details", change } })).toEqual({ outcome: "taken" });
  expect((await again()).timeline()).toMatchObject({ title: "One", description: "Told anew." });
});
