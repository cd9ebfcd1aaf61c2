/** What must hold of any edit of any timeline. */
import { expect, test } from "vitest";
import { naiveEdit } from "../../e2e/random/naive-edit.ts";
import { parsedTimeline } from "../../e2e/helpers/parsed-timeline.ts";
import { randomEdit, randomFile } from "../../e2e/random/random-edits.ts";
import { seeded } from "../../e2e/random/seeded.ts";
import { parseTimeline } from "../file/parsing/parse.ts";
import type { Timeline } from "../timeline.ts";
import { asWritten, writtenJson } from "../written.ts";
import { applyEdit, type Edited } from "./apply-edit.ts";
import type { Edit, OneEdit } from "./edit.ts";
import { beginHistory, isUnsaved, takeStep } from "./edit-history.ts";

const SEEDS = Array.from({ length: 24 }, (_, index) => index + 1);
const EDITS = 40;

/** Edits from a seed on, each with the timeline before it. */
function* edits(seed: number, count: number): Generator<{ before: Timeline; edit: Edit; after: Timeline | undefined }> {
  const random = seeded(seed);
  let before = parsedTimeline(randomFile(random));
  for (let done = 0; done < count; done += 1) {
    const edit = randomEdit(random, before);
    const edited = applyEdit(before, edit);
    yield { before, edit, after: edited.ok ? edited.timeline : undefined };
    if (edited.ok) before = edited.timeline;
  }
}

test("a timeline after an edit is what the program reads from its file", () => {
  const kinds = new Map<string, [applied: number, refused: number]>();
  for (const seed of SEEDS)
    for (const { edit, after } of edits(seed, EDITS)) {
      const [applied, refused] = kinds.get(edit.type) ?? [0, 0];
      kinds.set(edit.type, after ? [applied + 1, refused] : [applied, refused + 1]);
      if (after) expect(parsedTimeline(writtenJson(after)), JSON.stringify(edit)).toEqual(after);
    }
  expect(kinds.size).toBe(23);
  for (const [kind, [applied]] of kinds) expect(applied, kind).toBeGreaterThan(0);
});

test("an edit is refused where the reader of files refuses what it makes, and gives that otherwise", () => {
  let compared = 0;
  for (const seed of SEEDS)
    for (const { before, edit, after } of edits(seed + 100, EDITS)) {
      const file = naiveEdit({ ...asWritten(before) }, edit);
      if (file === undefined) continue;
      compared += 1;
      const parsed = parseTimeline(JSON.stringify(file), "file");
      expect(after !== undefined, JSON.stringify(edit)).toBe(parsed.ok);
      if (parsed.ok && after) expect(asWritten(after)).toEqual(asWritten(parsed.value));
    }
  expect(compared).toBeGreaterThan(300);
});

test("what an edit refuses is told with a reason, and where in the changed thing", () => {
  for (const seed of SEEDS)
    for (const { before, edit, after } of edits(seed + 200, EDITS)) {
      if (after) continue;
      const edited = applyEdit(before, edit);
      expect(edited).toMatchObject({ ok: false });
      if (edited.ok) continue;
      expect(edited.problems.length).toBeGreaterThan(0);
      for (const { path, reason } of edited.problems) {
        expect(reason.length, JSON.stringify(edit)).toBeGreaterThan(20);
        expect(["events", "sources", "eras"]).not.toContain(edit.type === "change-details" ? "" : path[0]);
      }
    }
});

test("what an edit does not touch is the same object", () => {
  for (const seed of SEEDS)
    for (const { before, edit, after } of edits(seed + 300, EDITS)) {
      if (!after) continue;
      const touched = new Set((edit.type === "several" ? edit.edits : [edit]).flatMap(namedIn));
      for (const list of ["lanes", "sources", "events", "eras", "pictures"] as const) {
        const old: readonly object[] = before[list] ?? [];
        const same = new Map(old.map((item) => [JSON.stringify(item), item]));
        for (const item of after[list] ?? []) {
          const isTouched = touched.has("id" in item ? item.id : item.name);
          if (!isTouched) expect(same.get(JSON.stringify(item)) ?? item).toBe(item);
        }
      }
    }
});

function namedIn(edit: OneEdit): readonly unknown[] {
  return Object.values<unknown>({ ...edit, ...(edit.type === "keep-picture" && edit.picture) });
}

test("several edits lead where they lead one after the other, or nowhere", () => {
  let [applied, refused] = [0, 0];
  for (const seed of SEEDS) {
    const random = seeded(seed + 400);
    const timeline = parsedTimeline(randomFile(random));
    for (let done = 0; done < 12; done += 1) {
      const all: Edit[] = Array.from({ length: 3 }, () => randomEdit(random, timeline));
      const edits = all.flatMap((edit): readonly OneEdit[] => (edit.type === "several" ? edit.edits : [edit]));
      const before = writtenJson(timeline);
      const together = applyEdit(timeline, { type: "several", edits });
      let after: Timeline | undefined = timeline;
      for (const edit of edits) {
        const one: Edited | undefined = after && applyEdit(after, edit);
        after = one?.ok ? one.timeline : undefined;
      }
      expect(together.ok && writtenJson(together.timeline), JSON.stringify(edits)).toBe(
        after ? writtenJson(after) : false,
      );
      expect(writtenJson(timeline)).toBe(before);
      if (together.ok) applied += 1;
      else refused += 1;
    }
  }
  expect(Math.min(applied, refused)).toBeGreaterThan(20);
});

test("a thousand edits that are undone give the file as it was, and done again the file as it became", () => {
  const random = seeded(7);
  const opened = parsedTimeline(randomFile(random));
  const before = writtenJson(opened);
  let history = beginHistory(opened);
  while (history.past.length < 1000) {
    const taken = takeStep(history, { type: "edit", edit: randomEdit(random, history.timeline) });
    if (taken.ok) ({ history } = taken);
  }
  const after = writtenJson(history.timeline);
  expect(after).not.toBe(before);
  const all = (type: "undo" | "redo"): void => {
    for (let taken = takeStep(history, { type }); taken.ok; taken = takeStep(history, { type })) ({ history } = taken);
  };
  all("undo");
  expect(writtenJson(history.timeline)).toBe(before);
  expect(isUnsaved(history)).toBe(false);
  all("redo");
  expect(writtenJson(history.timeline)).toBe(after);
});
