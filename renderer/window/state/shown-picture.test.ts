import { expect, test } from "vitest";
import { COLUMN, picturesFile, SLIDE } from "../../../e2e/helpers/pictures/named-pictures.ts";
import { harbourTimeline, parsedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { parseBound } from "../../../data/time.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { linkOf } from "./saved-look.ts";
import { START, type Action, type State } from "./state.ts";
import { update } from "./update.ts";

const after = (state: State, ...actions: readonly Action[]): State => actions.reduce(update, state);
const opened = (timeline: Timeline): State =>
  update(START, { type: "loaded", loaded: { ok: true, name: "harbour.json", timeline } });
const FIRST = opened(parsedTimeline(picturesFile()));
const chosen = (name: string): Action => ({ type: "picture-chosen", name });

test("a picture that is chosen brings its view, its look and its notes, and the way back is open", () => {
  const state = after(
    FIRST,
    { type: "selected", selection: { kind: "event", id: "agreement-signed" } },
    chosen("Slide 3"),
  );
  expect(state.view).toEqual({ from: parseBound("2001-05-10")!.from, to: parseBound("2001-05-20")!.to });
  expect(state.look).toMatchObject({ lanesBy: "none", theme: "dark" });
  expect(state.layer).toMatchObject({ title: "Who signed the agreement?", hidden: ["harbour-shared"], numbered: true });
  expect(state).toMatchObject({ picture: "Slide 3", message: "" });
  expect(state.selection).toBeUndefined();
  expect(update(state, { type: "went-back" }).view).toEqual(FIRST.view);
});

test("what a picture does not say of the theme stays, and what it says that is not there is told", () => {
  const dark = update(FIRST, { type: "looked", look: { theme: "dark" } });
  expect(update(dark, chosen("Column")).look.theme).toBe("dark");
  const odd = opened(parsedTimeline(picturesFile([{ name: "A", view: "sourceline://view?lanes=air" }])));
  expect(update(odd, chosen("A")).message).toBe("“A” is shown, but there is no lane “air” here");
});

test("left, a picture takes its notes with it, and the view stays", () => {
  const state = after(FIRST, chosen("Slide 3"));
  const left = update(state, { type: "picture-chosen" });
  expect(left).not.toHaveProperty("layer");
  expect(left).not.toHaveProperty("picture");
  expect(left.view).toBe(state.view);
  expect(after(state, { type: "link-opened", link: "sourceline://view" })).not.toHaveProperty("layer");
  expect(
    after(state, { type: "loaded", loaded: { ok: true, name: "b", timeline: harbourTimeline() } }),
  ).not.toHaveProperty("layer");
});

test("the link to what is shown names the picture, and opens it; one to a picture that is not there says so", () => {
  const link = linkOf(after(FIRST, chosen("Slide 3")))!;
  expect(link).toContain("&picture=Slide%203&");
  expect(update(FIRST, { type: "link-opened", link })).toMatchObject({
    picture: "Slide 3",
    layer: { numbered: true },
    message: "",
  });
  const other = update(FIRST, { type: "link-opened", link: "sourceline://view?picture=Slide%204" });
  expect(other.message).toBe("Link opened, but there is no picture “Slide 4” here");
});

test("a file that is read again has the picture as it is now, or has it no more", () => {
  const again = (pictures: readonly unknown[]): State =>
    after(FIRST, chosen("Slide 3"), {
      type: "loaded",
      loaded: { ok: true, name: "harbour.json", timeline: parsedTimeline(picturesFile(pictures)), again: true },
    });
  expect(again([{ ...SLIDE, takeaway: "Another" }]).layer).toMatchObject({ takeaway: "Another" });
  expect(again([COLUMN])).not.toHaveProperty("layer");
});

test("a picture that the timeline keeps by now is the one that is shown", () => {
  const pictures = [{ ...SLIDE, hidden: [], takeaway: "Kept" }];
  const timeline = { ...FIRST.timeline!, pictures };
  const edits = { timeline, saved: timeline, past: [], future: [] };
  const kept = after(FIRST, { type: "edited", edits, message: "" }, { type: "picture-kept", name: SLIDE.name });
  expect(kept).toMatchObject({ picture: SLIDE.name, layer: { hidden: [], takeaway: "Kept" } });
});

test("the list of pictures is in the overview; where there is none, a message says how one is made", () => {
  const event = { kind: "event", id: "agreement-signed" } as const;
  const state = after(
    FIRST,
    { type: "selected", selection: event },
    { type: "panel-switched" },
    { type: "pictures-shown" },
  );
  expect(state.selection).toBeUndefined();
  expect(state.panelClosed).toBeUndefined();
  expect(update(opened(harbourTimeline()), { type: "pictures-shown" }).message).toBe(
    "The timeline keeps no pictures under names yet; Export… keeps one",
  );
});
