import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readTimeline } from "../../files/read-timeline.ts";
import type { OpenTimeline } from "../opening/open-timeline.ts";
import { NEW_KEY, newTimeline } from "./new-timeline.ts";
import { createOpenEdits } from "./open-edits.ts";
import { asEdited, inFileOfItsOwn, withUnsaved } from "./unsaved-work.ts";

const text = (title: string): string =>
  JSON.stringify({ version: 2, title, lanes: [{ id: "a", label: "A" }], sources: [], events: [] });

/** A file with unsaved work, which another program has saved since. */
async function outdated() {
  const folder = await mkdtemp(path.join(tmpdir(), "sourceline-unsaved-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, "bells.sourceline");
  const open = async (title: string): Promise<OpenTimeline> => {
    await writeFile(file, text(title));
    const read = await readTimeline(file);
    if (!read.ok) throw new Error("not read");
    const { value: timeline } = read;
    return { name: "bells.sourceline", path: file, key: "a".repeat(64), isOwn: true, choices: {}, timeline };
  };
  const edits = createOpenEdits(path.join(folder, "journals"), () => undefined);
  onTestFinished(() => edits.leave());
  await edits.begin(await open("Bells"));
  await edits.take({ type: "edit", edit: { type: "change-details", change: { title: "Mine" } } });
  return { edits, theirs: await open("Theirs") };
}

test.each([true, false])("who is asked goes on with their own version, or not: %s", async (goesOn) => {
  const { edits, theirs } = await outdated();
  const asked: string[] = [];
  const loaded = await withUnsaved(
    { ok: true, name: theirs.name, timeline: theirs.timeline, parts: { reading: 1, count: 2 } },
    theirs,
    {
      edits,
      goOnOutdated: (name) => {
        asked.push(name);
        return Promise.resolve(goesOn);
      },
    },
  );
  expect(asked).toEqual(["bells.sourceline"]);
  expect(loaded.timeline.title).toBe(goesOn ? "Bells" : "Theirs");
  expect(loaded.steps?.length).toBe(goesOn ? 1 : undefined);
  // What is told whole does not come in parts.
  expect(loaded.parts === undefined).toBe(goesOn);
  expect(edits.timeline()?.title).toBe(goesOn ? "Mine" : undefined);
  expect(asEdited(theirs, edits)?.timeline.title).toBe(goesOn ? "Mine" : "Theirs");
});

test("a new timeline has a lane and no event, and becomes a file of its own", async () => {
  const open = newTimeline();
  expect(open).toMatchObject({ key: NEW_KEY, isOwn: false, timeline: { events: [], lanes: [{ label: "Events" }] } });
  const saved = await inFileOfItsOwn(open, path.join(tmpdir(), "bells.sourceline"));
  expect(saved).toMatchObject({ name: "bells.sourceline", isOwn: true, path: path.join(tmpdir(), "bells.sourceline") });
  expect(saved?.key).not.toBe(NEW_KEY);
  expect(saved?.timeline).toBe(open.timeline);
});
