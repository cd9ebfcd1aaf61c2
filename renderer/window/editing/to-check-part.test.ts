import { expect, test } from "vitest";
import { page, texts } from "../../../e2e/helpers/dom.ts";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { loading } from "../../../e2e/helpers/frames.ts";
import type { DocumentsVerified } from "../../../data/ipc/passage.ts";
import { panelPart } from "../panel/panel.ts";
import { createStore } from "../state/store.ts";
import { putEdits } from "./panel-edits.ts";
import { editorOf } from "./take-step.ts";
import { toCheckList } from "./to-check-list.ts";
import { toCheckPart } from "./to-check-part.ts";

const killed = (value: number) => ({ figures: [{ measure: "killed", value }] });
const fire = (id: string) => event(id, { claims: [claim("alpha", killed(1)), claim("beta", killed(2))] });
const published = day("2016-09-20");
const PLAIN = [source("alpha", { published }), source("beta", { published })];
const document = { file: "alpha.txt", sha256: "0".repeat(64) };

/** A window of a panel alone with this timeline; what was copied. */
async function opened(whole = timeline([fire("one"), fire("two")], { sources: PLAIN }), verified?: DocumentsVerified) {
  const panel = page('<aside id="panel"></aside>');
  const copied: string[] = [];
  const bridge = {
    editTimeline: () => Promise.resolve({ outcome: "taken" } as const),
    saveEdits: () => Promise.resolve({ outcome: "saved", name: "a.json" } as const),
    copyText: (text: string) => Promise.resolve(void copied.push(text)),
    verifyDocuments: () => (verified ? Promise.resolve(verified) : Promise.reject(new Error("no disk"))),
    chooseDocuments: () => Promise.resolve(null),
  };
  const store = createStore(window.document.documentElement, function* (frame) {
    yield;
    for (const show of parts) show(frame);
    return undefined;
  });
  const editor = editorOf(store, bridge);
  const list = toCheckList();
  const parts = [
    panelPart(panel, (place, state) => {
      putEdits(place, state);
      list.put(place, state);
    }),
    toCheckPart({ store, panel }, editor, bridge),
  ];
  store.dispatch(loading(whole));
  await drawn();
  const click = async (selector: string): Promise<void> => {
    panel.querySelector<HTMLElement>(selector)!.click();
    await drawn();
  };
  const line = () => panel.querySelector('[data-check="switch"]')?.textContent;
  return { panel, store, editor, copied, click, line };
}

async function drawn(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

test("the line counts what there is to check, with every edit, and is away on a day", async () => {
  const { store, editor, line } = await opened();
  expect(line()).toBe("2 things to check");
  store.dispatch({ type: "known-on", date: "2016-09-12" });
  await drawn();
  expect(line()).toBeUndefined();
  store.dispatch({ type: "known-on" });
  await drawn();
  editor.edit({ type: "change-event", event: "one", change: { summary: "More." } });
  editor.edit({ type: "remove-claim", event: "one", claim: 1 });
  editor.edit({ type: "remove-claim", event: "two", claim: 1 });
  editor.edit({ type: "remove-claim", event: "two", claim: 0 });
  await drawn();
  expect(line()).toBe("2 things to check");
  editor.edit({ type: "remove-event", event: "one" });
  await drawn();
  expect(line()).toBe("1 thing to check");
  editor.edit({ type: "remove-event", event: "two" });
  await drawn();
  expect(line()).toBe("Nothing to check");
});

test("“Seen” takes a conflict off the list, and the focus goes on to the next one", async () => {
  const { panel, store, click, line } = await opened();
  await click('[data-check="switch"]');
  await click('[data-group="not-looked-at"]');
  expect(texts(panel, ".to-check [data-entry]")).toEqual(["one", "two"]);
  await click('[data-check="seen"][data-event="one"]');
  expect(store.state().timeline?.events[0]?.reviewed).toMatch(/^[0-9a-f]{16}$/u);
  expect(texts(panel, ".to-check [data-entry]")).toEqual(["two"]);
  expect(panel.ownerDocument.activeElement?.getAttribute("aria-label")).toBe("Seen: two");
  await click('[data-check="seen"][data-event="two"]');
  expect(line()).toBe("Nothing to check");
  expect(panel.ownerDocument.activeElement?.textContent).toBe("Nothing to check");
});

test("a source without a card leads to its form, and one that has one to the card", async () => {
  const bare = { ...source("omega"), custom: {} };
  const { panel, store, click } = await opened(timeline([], { sources: [source("alpha"), bare] }));
  await click('[data-check="switch"]');
  await click('[data-group="no-date"]');
  expect(panel.querySelector('.to-check [data-source-id="alpha"]')).not.toBeNull();
  await click('[data-check="edit-source"]');
  expect(store.state().form).toEqual({ kind: "source", id: "omega" });
});

test("the list is copied as text", async () => {
  const { copied, click, store } = await opened();
  await click('[data-check="switch"]');
  await click('[data-check="copy"]');
  expect(copied).toEqual(["Conflicts nobody has looked at (2)\n  one. killed\n  two. killed\n"]);
  expect(store.state().message).toBe("List copied");
});

test("passages that no longer match count once the documents were checked; a failure is told", async () => {
  const cited = timeline([event("fire", { claims: [claim("alpha"), claim("beta")] })], {
    sources: [source("alpha", { published, document }), source("beta", { published })],
  });
  const place = { source: "alpha", paragraph: 1, hash: "582a896728a3" };
  const mismatches = [{ source: "alpha", place, reason: "moved" }];
  const found = await opened(cited, { status: "verified", documents: 1, claims: 1, mismatches });
  expect(found.line()).toBe("Nothing to check");
  await found.click('[data-check="switch"]');
  await found.click(`[data-group="passages"]`);
  await found.click('[data-check="verify"]');
  expect(found.line()).toBe("1 thing to check");
  expect(texts(found.panel, ".to-check li")).toEqual(["fire moved"]);
  expect(texts(found.panel, ".to-check .hint")).toEqual(["1 passage of 1 document checked."]);
  const failing = await opened(cited);
  await failing.click('[data-check="switch"]');
  await failing.click(`[data-group="passages"]`);
  await failing.click('[data-check="verify"]');
  expect(failing.store.state().message).toBe("Nothing was checked: Error: no disk");
});

test("of thousands of entries the first are listed, and the rest is counted", async () => {
  const events = Array.from({ length: 1203 }, (_, index) => event(`e${String(index)}`));
  const { panel, click } = await opened(timeline(events, { sources: PLAIN }));
  await click('[data-check="switch"]');
  await click('[data-group="one-source"]');
  expect(panel.querySelectorAll(".to-check li")).toHaveLength(200);
  expect(texts(panel, ".to-check .hint")).toEqual(["And 1,003 more: “Copy list” takes all of them."]);
});
