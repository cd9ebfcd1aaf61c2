import { expect, test } from "vitest";
import { COLUMN, picturesFile, SLIDE } from "../../../e2e/helpers/pictures/named-pictures.ts";
import { parsedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { askedPage } from "../../../data/export/asked-size.ts";
import { layerOfPicture, sizeOfPicture } from "../../../data/export/kept-picture.ts";
import type { NamedPicture } from "../../../data/pictures/named/named-picture.ts";
import type { Written } from "../../../data/written.ts";
import { firstChoices, pictureRequest, type ExportChoices, type ShownNow } from "./export-choices.ts";
import { choicesOfPicture, keptPicture } from "./kept-choices.ts";
import { START, type State } from "./state.ts";
import { update } from "./update.ts";
import { without } from "./without.ts";

/** What the window shows once the timeline that keeps the picture was opened, and the picture chosen. */
function shown(written: Written<NamedPicture>): ShownNow {
  const timeline = parsedTimeline(picturesFile([written]));
  const opened = update(START, { type: "loaded", loaded: { ok: true, name: "a.json", timeline } });
  const { view, look }: State = update(opened, { type: "picture-chosen", name: written.name });
  const theme = look.theme === "system" ? "contrast" : look.theme;
  return { timeline, view, look, theme, width: 1000, picture: timeline.pictures![0]! };
}

function requested(now: ShownNow, choices: ExportChoices) {
  const asked = pictureRequest(choices, now);
  if ("wrong" in asked) throw new Error(JSON.stringify(asked.wrong));
  return asked.request;
}

const chosen = (now: ShownNow) => choicesOfPicture(now.picture!, now.timeline);

test("the dialog asks for a picture as the command line does: size, theme, words, notes", () => {
  const now = shown(SLIDE);
  expect(requested(now, chosen(now))).toMatchObject({
    theme: "dark",
    page: askedPage(sizeOfPicture(now.picture!)),
    furniture: { credit: "Graphic: the desk", legend: "sources", notes: true, sourceList: true, reports: false },
    layer: layerOfPicture(now.picture!),
    picture: "Slide 3",
  });
  const column = shown(COLUMN);
  expect(requested(column, chosen(column))).toMatchObject({ theme: "light", furniture: {}, layer: { hidden: [] } });
  expect(requested(column, chosen(column)).page.magnification).toBe(0.75);
  expect(requested(column, chosen(column)).page.width).toBeCloseTo((85 * 96) / 25.4, 3);
});

test("words that are changed in the dialog are those of the picture; emptied, there are none", () => {
  const now = shown(SLIDE);
  const { layer, furniture } = requested(now, { ...chosen(now), title: "", subtitle: "Other", takeaway: "" });
  expect(layer).toMatchObject({ standfirst: "Other", hidden: ["harbour-shared"] });
  expect(layer).not.toHaveProperty("title");
  expect(layer).not.toHaveProperty("takeaway");
  expect(furniture.title).toBe("");
});

test("a takeaway needs no picture that is kept", () => {
  const now = without(shown(SLIDE), "picture");
  expect(requested(now, { ...firstChoices(now.timeline), takeaway: "So" }).layer).toEqual({
    takeaway: "So",
    hidden: [],
    callouts: [],
  });
});

test("what is chosen and not changed is kept as it was, and one of another name has its notes too", () => {
  for (const written of [SLIDE, { ...COLUMN, view: "sourceline://view?theme=print" }]) {
    const now = shown(written);
    const kept = keptPicture("Other", chosen(now), now);
    // As high as it takes is what a picture is that says nothing.
    const same = Object.entries(written).filter(([field]) => field !== "height");
    expect(kept).toEqual({ picture: { ...Object.fromEntries(same), name: "Other" } });
  }
});

test("without a picture it is the view, the theme and the size of the window that are kept", () => {
  const now = without(shown({ name: "A" }), "picture");
  expect(keptPicture("B", firstChoices(now.timeline), now)).toEqual({
    picture: { name: "B", view: "sourceline://view?theme=contrast", width: "1000px" },
  });
  const typed = { size: "custom", width: "7", height: "5", unit: "in", typeScale: "0.5", dpi: "150" } as const;
  expect(keptPicture("B", { ...firstChoices(now.timeline), ...typed }, now)).toMatchObject({
    picture: { width: "7in", height: "5in", "type-scale": 0.5, dpi: 150 },
  });
});

test("what the fields get wrong keeps nothing", () => {
  const now = shown(SLIDE);
  const wrong = { ...chosen(now), size: "custom", width: "400", unit: "px", typeScale: "1.5" } as const;
  expect(keptPicture("B", wrong, now)).toEqual({
    wrong: { width: "must be from 480 to 30000 px" },
  });
  expect(keptPicture("B", { ...wrong, typeScale: "much" }, now)).toEqual({
    wrong: { typeScale: "must be from 0.25 to 10" },
  });
});
