import { expect, test } from "vitest";
import { page, press, texts } from "../../../e2e/helpers/dom.ts";
import { claim, event, timeline } from "../../../e2e/helpers/example.ts";
import { loading } from "../../../e2e/helpers/frames.ts";
import type { EditStep } from "../../../data/edit/edit.ts";
import type { StepTaken } from "../../../data/ipc/channels.ts";
import { panelPart } from "../panel/panel.ts";
import { createStore } from "../state/store.ts";
import { NO_DRAFTS } from "../../../data/ipc/drafts.ts";
import { draftKeeper } from "./draft-keeper.ts";
import { editingPart } from "./editing-part.ts";
import { runEditing, type EditingCommand } from "./editing-commands.ts";
import { putEdits } from "./panel-edits.ts";
import { editorOf } from "./take-step.ts";

const EXAMPLE = timeline([
  event("first", { title: "The first", claims: [claim("alpha", { says: "It began." }), claim("beta")] }),
  event("second", { title: "The second" }),
]);
const FIRST = { type: "selected", selection: { kind: "event", id: "first" } } as const;

/** A window of a panel alone, and what the main process hears; `answer` is what it says to each step. */
async function opened(answer: StepTaken = { outcome: "taken" }) {
  const panel = page('<aside id="panel"></aside>');
  const steps: EditStep[] = [];
  const bridge = {
    editTimeline: (step: EditStep) => {
      steps.push(step);
      return Promise.resolve(answer);
    },
    saveEdits: () => Promise.resolve({ outcome: "saved", name: "a.json" } as const),
  };
  const store = createStore(document.documentElement, function* (frame) {
    yield;
    for (const show of parts) show(frame);
    return undefined;
  });
  const editor = editorOf(store, bridge);
  const keeper = draftKeeper(store, {
    loadDrafts: () => Promise.resolve(NO_DRAFTS),
    // It keeps what was typed a moment after the test: what it had to tell, nobody would be there to hear.
    keepDrafts: () => Promise.resolve({ outcome: "taken" }),
  });
  const run = (command: EditingCommand): void => runEditing(command, store, editor);
  const parts = [panelPart(panel, putEdits), editingPart({ store, panel }, { editor, keeper }, run)];
  store.dispatch(loading(EXAMPLE));
  store.dispatch(FIRST);
  await drawn();
  return { panel, store, steps, run, editor, ...heldIn(panel) };
}

/** Two frames: what is left when a form closes is told in a second one. */
async function drawn(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

function heldIn(panel: HTMLElement) {
  const field = (name: string) => panel.querySelector<HTMLInputElement>(`#edit-${name}`)!;
  const type = async (name: string, text: string): Promise<void> => {
    field(name).focus();
    field(name).value = text;
    field(name).dispatchEvent(new Event("input", { bubbles: true }));
    await drawn();
  };
  const done = async (): Promise<void> => {
    press(panel.querySelector("form")!, "Enter", { ctrlKey: true });
    await drawn();
  };
  const wrong = () =>
    [...panel.querySelectorAll(".wrong")].map(({ textContent }) => textContent).filter((text) => text !== "");
  const button = (label: string) =>
    [...panel.querySelectorAll("button")].find(({ textContent }) => textContent === label)!;
  return { field, type, done, wrong, button };
}

test("an event's form holds what it says; a change shows at once, and is told to the main process", async () => {
  const { panel, store, steps, run, field, type, done } = await opened();
  run("edit-chosen");
  await drawn();
  expect([panel.querySelector("h2")?.textContent, document.activeElement]).toEqual(["Edit event", field("title")]);
  expect([field("title").value, field("when").value]).toEqual(["The first", "12 September 2016"]);
  await type("title", "The very first");
  await done();
  expect(panel.querySelector("h2")?.textContent).toBe("The very first");
  expect(store.state().message).toMatch(/^Done: /u);
  expect(steps).toEqual([
    { type: "edit", edit: { type: "change-event", event: "first", change: { title: "The very first" } } },
  ]);
});

test("a form in which nothing was changed is done without a step", async () => {
  const { panel, steps, run, done } = await opened();
  run("edit-chosen");
  await drawn();
  await done();
  expect([panel.querySelector("form"), steps]).toEqual([null, []]);
});

test("what is missing is said at its field once Done is pressed, the first has the focus, and nothing is done", async () => {
  const { panel, steps, run, field, done, wrong } = await opened();
  run("add-claim");
  await drawn();
  expect(wrong()).toEqual([]);
  await done();
  expect(wrong()).toEqual(["Choose the source that carries it.", "Write what it says.", "Write who says so."]);
  expect([field("source").getAttribute("aria-invalid"), document.activeElement]).toEqual(["true", field("source")]);
  const told = field("says").getAttribute("aria-describedby")?.split(" ") ?? [];
  expect(told.map((id) => panel.querySelector(`#${id}`)?.textContent)).toContain("Write what it says.");
  expect(steps).toEqual([]);
});

test("what was typed and is nothing of the list is said, and not lost", async () => {
  const { run, type, field, done, wrong } = await opened();
  run("add-claim");
  await drawn();
  await type("derivedFrom", "some agency");
  await done();
  expect(wrong()).toContain("Choose one of the list.");
  press(field("says"), "Escape");
  await drawn();
  run("add-claim");
  await drawn();
  expect(field("derivedFrom").value).toBe("some agency");
});

test("what the timeline refuses is said at the field it is about, once that was left, and goes when it is right", async () => {
  const { run, type, field, wrong } = await opened();
  run("edit-chosen");
  await drawn();
  await type("title-short", "x".repeat(49));
  expect(wrong()).toEqual([]);
  field("title").focus();
  await drawn();
  expect(wrong()).toEqual(["Must be at most 48 characters, not 49; shorten it."]);
  await type("title-short", "short");
  expect(wrong()).toEqual([]);
});

test("Escape leaves a form; what was typed waits, goes on by Continue, and is gone by Discard", async () => {
  const { panel, store, run, type, field, button } = await opened();
  run("edit-chosen");
  await drawn();
  await type("title", "Half a ti");
  press(field("title"), "Escape");
  await drawn();
  expect(texts(panel, ".unfinished li")).toEqual(["Unfinished: this event Continue Discard"]);
  expect(store.state().timeline?.events[0]?.title).toBe("The first");
  button("Continue").click();
  await drawn();
  expect(field("title").value).toBe("Half a ti");
  press(field("title"), "Escape");
  await drawn();
  button("Discard").click();
  await drawn();
  expect([texts(panel, ".unfinished li"), store.state().drafts]).toEqual([[], {}]);
});

test("whoever chooses something else leaves the form, and what was typed is kept with what it belongs to", async () => {
  const { panel, store, run, type } = await opened();
  run("edit-chosen");
  await drawn();
  await type("title", "Half a ti");
  store.dispatch({ type: "selected", selection: { kind: "event", id: "second" } });
  await drawn();
  expect([panel.querySelector("h2")?.textContent, texts(panel, ".unfinished li")]).toEqual(["The second", []]);
  store.dispatch(FIRST);
  await drawn();
  expect(texts(panel, ".unfinished li")).toHaveLength(1);
});

test("a claim is edited and deleted by the buttons at it, which have the focus again afterwards", async () => {
  const { panel, store, steps, type, done } = await opened();
  const at = (name: string) => panel.querySelector<HTMLElement>(`[data-${name}-claim="0"]`)!;
  at("edit").focus();
  at("edit").click();
  await drawn();
  await type("says", "It began slowly.");
  await done();
  expect(document.activeElement).toBe(at("edit"));
  at("delete").click();
  await drawn();
  expect(store.state().timeline?.events[0]?.claims.map(({ source }) => source)).toEqual(["beta"]);
  expect(steps.map((step) => (step.type === "edit" ? step.edit.type : step.type))).toEqual([
    "change-claim",
    "remove-claim",
  ]);
});

test("a new event is chosen, and undo and redo take it away and bring it back", async () => {
  const { store, steps, run, type, done } = await opened();
  run("new-event");
  await drawn();
  await type("title", "The third");
  await type("when", "14 Sep 2016");
  await done();
  expect(store.state().selection).toEqual({ kind: "event", id: "the-third" });
  (document.activeElement as HTMLElement).blur();
  run("undo");
  await drawn();
  expect([store.state().timeline, store.state().selection]).toEqual([EXAMPLE, undefined]);
  expect(store.state().message).toMatch(/^Undone: /u);
  run("redo");
  await drawn();
  expect(store.state().timeline?.events.at(-1)).toMatchObject({ id: "the-third", lane: "one" });
  expect(steps.map(({ type: kind }) => kind)).toEqual(["edit", "undo", "redo"]);
  run("redo");
  expect(store.state().message).toBe("There is nothing to redo");
});

test("a source that is not there yet is made on the way, and chosen in the claim that it is for", async () => {
  const { panel, store, run, type, field, done } = await opened();
  run("add-claim");
  await drawn();
  await type("says", "It ended.");
  field("source").click();
  [...panel.querySelectorAll<HTMLElement>("[role=option]")].at(-1)?.click();
  await drawn();
  expect(panel.querySelector("h2")?.textContent).toBe("New source");
  await type("title", "What ended it");
  await type("container-title", "The Gazette");
  await done();
  expect(panel.querySelector("h2")?.textContent).toBe("Add claim");
  expect([field("says").value, field("source").value]).toEqual(["It ended.", expect.stringContaining("The Gazette")]);
  await type("speaker", "The Gazette");
  await done();
  const added = store.state().timeline?.events[0]?.claims.at(-1);
  expect(added).toMatchObject({ source: "the-gazette", says: "It ended.", speaker: { name: "The Gazette" } });
});

test("what the main process could not take is said", async () => {
  const { store, panel } = await opened({ outcome: "failed", reason: "the disk is full" });
  panel.querySelector<HTMLElement>('[data-delete-claim="0"]')?.click();
  await drawn();
  expect(store.state().message).toBe("This is in the window alone, and will not be saved: the disk is full");
});

test("what was saved is told, and is then what the history calls saved", async () => {
  const { store, panel, run } = await opened();
  panel.querySelector<HTMLElement>('[data-delete-claim="0"]')?.click();
  run("save-edits");
  await drawn();
  expect(store.state().message).toBe("Saved a.json");
  expect(store.state().edits?.saved).toBe(store.state().timeline);
});

test("a picture is kept as any other edit is, once the main process has it, and can be undone", async () => {
  const { store, steps, run, editor } = await opened();
  expect(await editor.keepPicture({ name: "Slide" })).toEqual({ outcome: "taken" });
  expect([store.state().picture, store.state().timeline?.pictures?.map(({ name }) => name)]).toEqual([
    "Slide",
    ["Slide"],
  ]);
  run("undo");
  expect([store.state().picture, store.state().timeline]).toEqual([undefined, EXAMPLE]);
  expect(steps.map(({ type: kind }) => kind)).toEqual(["edit", "undo"]);
  const failed = { outcome: "failed", reason: "the disk is full" } as const;
  const refused = await opened(failed);
  expect(await refused.editor.keepPicture({ name: "Slide" })).toEqual(failed);
  expect(refused.store.state().timeline).toBe(EXAMPLE);
});

test("steps that were never saved are taken again when the timeline is opened", async () => {
  const { store, steps } = await opened();
  const edit = { type: "remove-claim", event: "first", claim: 0 } as const;
  const loaded = { ok: true, name: "a.json", timeline: EXAMPLE, steps: [{ type: "edit", edit }] } as const;
  store.dispatch({ type: "loaded", loaded });
  await drawn();
  expect(store.state().timeline?.events[0]?.claims).toHaveLength(1);
  expect(store.state().edits?.past).toHaveLength(1);
  // The main process has them already.
  expect(steps).toEqual([]);
});

test("a timeline that is set back to a day is not edited", async () => {
  const { store, panel, run } = await opened();
  store.dispatch({ type: "known-on", date: "2016-09-20" });
  await drawn();
  expect(panel.querySelector(".edits")).toBe(null);
  run("new-event");
  expect([store.state().form, store.state().message]).toEqual([
    undefined,
    expect.stringContaining("as known on a day"),
  ]);
});
