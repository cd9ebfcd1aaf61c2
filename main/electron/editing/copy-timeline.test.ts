import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { EditStep } from "../../../data/edit/edit.ts";
import type { KeptTimeline } from "../opening/kept-timeline.ts";
import { copyAsMade, isCopy, leftCopy, openedCopy, openedLeftCopy } from "./copy-timeline.ts";
import { newTimeline } from "./new-timeline.ts";
import { createOpenEdits, type OpenEdits } from "./open-edits.ts";

const retitled = (title: string): EditStep => ({
  type: "edit",
  edit: { type: "change-details", change: { title } },
});

/** A timeline that is open, with an edit that is not saved. */
async function opened() {
  const folder = await mkdtemp(path.join(tmpdir(), "sourceline-copy-"));
  const begun: OpenEdits[] = [];
  const begin = (): OpenEdits => {
    const edits = createOpenEdits(folder, () => undefined);
    begun.push(edits);
    return edits;
  };
  onTestFinished(async () => {
    for (const edits of begun) await edits.leave();
    await rm(folder, { recursive: true });
  });
  const edits = begin();
  const kept: KeptTimeline = {
    current: { ...newTimeline(), name: "bells.json", key: "a".repeat(64) },
    input: undefined,
    next: undefined,
    tried: undefined,
    endWatch: () => undefined,
  };
  await edits.begin(kept.current!);
  await edits.take(retitled("Bells"));
  return { folder, edits, kept, begin };
}

const titleOf = (loaded: Awaited<ReturnType<typeof openedCopy>>) => loaded?.ok === true && loaded.timeline.title;

test("a copy is the timeline as it is now, not saved, under another name, and the original keeps its unsaved work", async () => {
  const { edits, kept } = await opened();
  const loaded = await openedCopy(kept, { edits });
  expect(loaded).toMatchObject({
    ok: true,
    name: "bells copy.sourceline",
    remarks: ["This is a copy of bells.json, and not saved yet"],
  });
  expect([titleOf(loaded), edits.timeline()?.title, edits.isUnsaved()]).toEqual(["Bells", "Bells", true]);
  expect([kept.current?.isOwn, isCopy(kept.current?.key ?? ""), isCopy("a".repeat(64))]).toEqual([false, true, false]);
  expect(await edits.hasUnsaved("a".repeat(64))).toBe(true);
});

test("a copy of a copy has a journal of its own, and the first that was left is gone on with", async () => {
  const { edits, kept, begin, folder } = await opened();
  await openedCopy(kept, { edits });
  const first = kept.current?.key;
  await edits.take(retitled("Bells ring"));
  await openedCopy(kept, { edits });
  expect(kept.current?.name).toBe("bells copy copy.sourceline");
  await edits.leave();
  expect(await readdir(folder)).toHaveLength(3);
  const again = begin();
  const left = await leftCopy(again);
  expect(left).toBe(first);
  const loaded = await openedLeftCopy(kept, { edits: again, goOnOutdated: () => Promise.resolve(true) }, left!);
  expect([loaded.name, loaded.ok && loaded.steps]).toEqual(["bells copy.sourceline", [retitled("Bells ring")]]);
  expect([again.timeline()?.title, again.isUnsaved()]).toEqual(["Bells ring", true]);
});

test("what goes back to what was saved is the copy as it was made, which is still not saved", async () => {
  const { edits, kept } = await opened();
  await openedCopy(kept, { edits });
  await edits.take(retitled("Bells ring"));
  const loaded = await copyAsMade(kept.current!, edits);
  expect([titleOf(loaded), edits.timeline()?.title, edits.isUnsaved(), edits.words()]).toEqual([
    "Bells",
    "Bells",
    true,
    {},
  ]);
});

test("a copy is refused as long as there is no room for one more that is not saved", async () => {
  const { edits, kept } = await opened();
  for (let number = 1; number <= 50; number += 1) await openedCopy(kept, { edits });
  const { key } = kept.current!;
  expect(await openedCopy(kept, { edits })).toMatchObject({
    ok: false,
    problems: [{ reason: "there are 50 copies that were not saved; save one of them first" }],
  });
  expect(kept.current?.key).toBe(key);
});

test("where nothing is open, nothing is copied", async () => {
  const { edits, kept } = await opened();
  kept.current = undefined;
  expect(await openedCopy(kept, { edits: { ...edits, timeline: () => undefined } })).toBeUndefined();
});
