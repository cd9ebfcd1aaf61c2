import { expect, test, vi } from "vitest";
import type { StepTaken } from "../../../data/ipc/channels.ts";
import { NO_DRAFTS, type KeptDrafts } from "../../../data/ipc/drafts.ts";
import { page } from "../../../e2e/helpers/dom.ts";
import { claim, event, timeline } from "../../../e2e/helpers/example.ts";
import { panelPart } from "../panel/panel.ts";
import type { FormSubject, PassageSubject } from "../state/form-subject.ts";
import { createStore } from "../state/store.ts";
import { draftKeeper } from "./draft-keeper.ts";
import { editingPart } from "./editing-part.ts";
import { putEdits } from "./panel-edits.ts";
import { editorOf } from "./take-step.ts";

const [BELLS, TOWERS] = ["b".repeat(64), "c".repeat(64)];
const EXAMPLE = timeline([event("first", { title: "The first", claims: [claim("alpha")] }), event("second")]);
const PASSAGE: PassageSubject = {
  source: "alpha",
  at: { paragraph: 2, hash: "a".repeat(12), locator: "iv", label: "page" },
  span: { from: 3, to: 20 },
  words: "a heron stole lanterns",
  speaker: "the heron",
  date: "before the bell",
  origin: { told: { title: "Lanterns" }, document: { file: "a.txt", sha256: "0".repeat(64) } },
};

/** A window of a panel, with what a disk holds by keys of timelines. */
function opened(disk = new Map<string, KeptDrafts>(), answer: () => StepTaken = () => ({ outcome: "taken" })) {
  const panel = page('<aside id="panel"></aside>');
  const store = createStore(document.documentElement, function* (frame) {
    yield;
    for (const show of parts) show(frame);
    return undefined;
  });
  const editor = editorOf(store, {
    editTimeline: () => Promise.resolve({ outcome: "taken" }),
    saveEdits: () => Promise.resolve({ outcome: "cancelled" }),
  });
  const keeper = draftKeeper(store, {
    loadDrafts: (key) => Promise.resolve(disk.get(key) ?? NO_DRAFTS),
    keepDrafts: (key, drafts) => {
      disk.set(key, structuredClone(drafts));
      return Promise.resolve(answer());
    },
  });
  const parts = [panelPart(panel, putEdits), editingPart({ store, panel }, { editor, keeper }, () => undefined)];
  const load = (key: string): void =>
    store.dispatch({ type: "loaded", loaded: { ok: true, name: "bells.json", key, timeline: { ...EXAMPLE } } });
  const open = (form: FormSubject): void => store.dispatch({ type: "form-opened", form });
  const type = async (name: string, text: string): Promise<void> => {
    const field = await vi.waitUntil(() => panel.querySelector<HTMLInputElement>(`#edit-${name}`));
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  return { store, disk, load, open, type };
}

test("what is typed is kept a moment later, without what nobody changed, and forgotten once it is done", async () => {
  const { store, disk, load, open, type } = opened();
  load(BELLS);
  open({ kind: "event", id: "first" });
  await type("title", "The very fir");
  await vi.waitFor(() => expect(disk.get(BELLS)?.values).toEqual({ "event first": { title: "The very fir" } }));
  await type("title", "The first");
  await vi.waitFor(() => expect(disk.get(BELLS)).toEqual(NO_DRAFTS));
  await type("title", "The last");
  await vi.waitFor(() => expect(disk.get(BELLS)).not.toEqual(NO_DRAFTS));
  document.querySelector("form")?.requestSubmit();
  await vi.waitFor(() => expect(store.state().timeline?.events[0]?.title).toBe("The last"));
  await vi.waitFor(() => expect(disk.get(BELLS)).toEqual(NO_DRAFTS));
});

test("a claim from a passage is kept without words of its document, and is called by its place afterwards", async () => {
  const first = opened();
  first.load(BELLS);
  first.open({ kind: "passage", passage: PASSAGE });
  await first.type("says", "Somebody took lamps.");
  const draft = `passage alpha ${"a".repeat(12)} 2 3-20`;
  await vi.waitFor(() => expect(first.disk.get(BELLS)?.values).toEqual({ [draft]: { says: "Somebody took lamps." } }));
  expect(first.disk.get(BELLS)?.passages).toEqual({
    [draft]: {
      source: "alpha",
      at: PASSAGE.at,
      span: PASSAGE.span,
      document: { file: "a.txt", sha256: "0".repeat(64) },
    },
  });
  const again = opened(first.disk);
  again.load(BELLS);
  await vi.waitFor(() => expect(again.store.state().message).toContain("waits in the panel as unfinished"));
  await vi.waitFor(() => expect(document.querySelector(".unfinished")?.textContent).toContain("page iv of a.txt"));
  document.querySelector<HTMLElement>("[data-continue]")?.click();
  const says = await vi.waitUntil(() => document.querySelector<HTMLTextAreaElement>("#edit-says"));
  expect(says.value).toBe("Somebody took lamps.");
});

test("what is typed stays with its timeline: another one that is opened has nothing of it, and it waits there", async () => {
  const { store, disk, load, open, type } = opened();
  load(BELLS);
  open({ kind: "event", id: "first" });
  await type("title", "Half a ti");
  load(TOWERS);
  await vi.waitFor(() => expect(disk.get(BELLS)?.values).toEqual({ "event first": { title: "Half a ti" } }));
  expect(store.state().drafts).toBeUndefined();
  open({ kind: "event", id: "second" });
  await type("title", "Other");
  await vi.waitFor(() => expect(disk.get(TOWERS)?.values).toEqual({ "event second": { title: "Other" } }));
  load(BELLS);
  await vi.waitFor(() => expect(store.state().drafts).toEqual({ "event first": { title: "Half a ti" } }));
});

test("a file that is opened again still has what was typed in its forms, and in the one that was open", async () => {
  const { store, disk, load, open, type } = opened();
  load(BELLS);
  open({ kind: "event", id: "first" });
  await type("title", "One");
  open({ kind: "event", id: "second" });
  await type("title", "Two");
  const both = { "event first": { title: "One" }, "event second": { title: "Two" } };
  await vi.waitFor(() => expect(disk.get(BELLS)?.values).toEqual(both));
  load(BELLS);
  await vi.waitFor(() => expect(Object.keys(store.state().drafts ?? {}).sort()).toEqual(Object.keys(both)));
  await vi.waitFor(() => expect(disk.get(BELLS)?.values).toEqual(both));
});

test("a timeline that gets a name takes along what is typed", async () => {
  const { store, disk, load, open, type } = opened();
  load(BELLS);
  open({ kind: "event" });
  await type("title", "New");
  await vi.waitFor(() => expect(disk.get(BELLS)?.values).toEqual({ "event ": { title: "New" } }));
  store.dispatch({ type: "named", name: "towers.json", key: TOWERS });
  await vi.waitFor(() => expect(disk.get(TOWERS)?.values).toEqual({ "event ": { title: "New" } }));
  await vi.waitFor(() => expect(disk.get(BELLS)).toEqual(NO_DRAFTS));
});

test("a disk that takes nothing is told of once", async () => {
  const remark = "A crash of the program would lose what is typed: the disk is full";
  let count = 0;
  const { store, load, open, type } = opened(new Map(), () => {
    count += 1;
    return { outcome: "taken", remark };
  });
  load(BELLS);
  open({ kind: "event" });
  await type("title", "N");
  await vi.waitFor(() => expect(store.state().message).toBe(remark));
  store.dispatch({ type: "answered", message: "" });
  await type("title", "Ne");
  await vi.waitFor(() => expect(count).toBe(2));
  expect(store.state().message).toBe("");
});
