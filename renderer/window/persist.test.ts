import { expect, test } from "vitest";
import { event, timeline } from "../../e2e/helpers/example.ts";
import { frames, loading } from "../../e2e/helpers/frames.ts";
import type { SavedLook } from "../../data/look/look.ts";
import type { Action } from "./state/state.ts";
import { persistPart } from "./persist.ts";

const LOADED = loading(timeline([event("first")]));
const looked = (lanesBy: "lane" | "actor" | "place" | "none"): Action => ({ type: "looked", look: { lanesBy } });

/** A window whose program takes as long to save as `release` is not called; `fails` is how many saves it refuses. */
function window(fails = 0) {
  const saved: (readonly [key: string, look: SavedLook])[] = [];
  const waiting: (() => void)[] = [];
  const show = frames(
    persistPart((key, look) => {
      saved.push([key, look]);
      const refused = saved.length <= fails;
      return new Promise((resolve, reject) => {
        waiting.push(() => (refused ? reject(new Error("too long")) : resolve()));
      });
    }),
  );
  const release = async (): Promise<void> => {
    waiting.shift()?.();
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  };
  return { saved, show, release, lanes: () => saved.map(([, { look }]) => look.lanesBy) };
}

test("a timeline that has just come in is not saved; every change of how it is looked at is, under its key", () => {
  const { saved, show } = window();
  show(LOADED);
  expect(saved).toEqual([]);
  const { look } = show(looked("actor"));
  expect(saved).toEqual([["a".repeat(64), { look }]]);
});

test("changes that come while one is saved are saved as the last of them, once", async () => {
  const { show, release, lanes } = window();
  show(LOADED);
  show(looked("actor"));
  show(looked("place"));
  show(looked("none"));
  expect(lanes()).toEqual(["actor"]);
  await release();
  expect(lanes()).toEqual(["actor", "none"]);
  await release();
  expect(lanes()).toEqual(["actor", "none"]);
  show(looked("lane"));
  expect(lanes()).toEqual(["actor", "none", "lane"]);
});

test("what the program refuses to save is not asked for again, and the next change is", async () => {
  const { show, release, lanes } = window(1);
  show(LOADED);
  show(looked("actor"));
  await release();
  show(looked("place"));
  expect(lanes()).toEqual(["actor", "place"]);
});

test("a gesture is saved when it is done, and so is the width of the panel", async () => {
  const { saved, show, release } = window();
  const { view } = show(LOADED);
  show({ type: "viewed", view: { from: view.from, to: view.to - 1e8 } });
  expect(saved).toEqual([]);
  show({ type: "view-settled" });
  expect(saved.map(([, look]) => look.view)).toEqual([{ from: view.from, to: view.to - 1e8 }]);
  await release();
  show({ type: "panel-resized", width: 400 });
  expect(saved[1]?.[1].panelWidth).toBe(400);
});

test("what is selected, and a timeline without a key, are not saved", () => {
  const { saved, show } = window();
  show(LOADED);
  show({ type: "selected", selection: { kind: "event", id: "first" } });
  show({ type: "loaded", loaded: { ok: true, name: "b.json", timeline: timeline([event("first")]) } });
  show(looked("actor"));
  expect(saved).toEqual([]);
});
