/** The scene of an exported picture: what the window previews is what a file holds. */
import { FIRST_LOOK } from "../../data/look.ts";
import { layoutSize, type PictureOptions } from "../../data/picture-options.ts";
import type { Timeline } from "../../data/timeline.ts";
import { makeScene } from "./make-scene.ts";
import type { Measure } from "./measure.ts";
import { sceneOptions } from "./scene-options.ts";
import type { Scene } from "./scene.ts";
import { shownOf } from "./shown.ts";

/** Throws nothing: any parsed timeline and any options within their limits give a scene. */
export function pictureScene(timeline: Timeline, options: Omit<PictureOptions, "format">, measure: Measure): Scene {
  const { view, page, look = FIRST_LOOK, selection } = options;
  const shown = shownOf(timeline, look);
  return makeScene(shown.timeline, view, layoutSize(page), measure, sceneOptions(shown, look, selection));
}
