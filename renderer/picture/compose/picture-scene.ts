/** The scene of an exported picture: what the window previews is what a file holds. */
import { reportsKnownOn } from "../../../data/accounts/known/known-on.ts";
import { FIRST_LOOK, type Look } from "../../../data/look/look.ts";
import { type Furniture, layoutSize, type PictureOptions } from "../../../data/export/picture-options.ts";
import { formatBound } from "../../../data/time.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { makeScene, type SceneSize } from "./make-scene.ts";
import { codedSources } from "../marks/chip.ts";
import { comparedSources } from "../marks/coverage.ts";
import { comparedFacts } from "../marks/facts.ts";
import type { Measure } from "../text/measure.ts";
import { firstNumbers, numbersIn } from "../page/note-numbers.ts";
import type { Scene, NoteNumbers } from "../scene.ts";
import { runsDown } from "./runs-down.ts";
import { shownOf, type Shown, sceneOptions } from "./shown.ts";

/** By how much type is made smaller at a time where a page is too low for its lanes, and how often at most. */
const SMALLER = 0.9;
const MOST_TRIES = 10;
/** Of the smallest type in a picture, and six points: less is not read in print; px. */
const SMALLEST_TYPE = 11;
const LEGIBLE = 8;
/** How often, where there is room for counts but hardly an event is drawn: type may not shrink far for that. */
const FEW_TRIES = 3;
/** Px of a picture as high as it takes: more than anybody scrolls through or prints. */
const HIGHEST = 20_000;
/** Rows of one that would be higher: one whose title has three lines takes some 60 px. */
const MOST_ROWS = 280;
/** Of more events, it is not found out first how high all would be. */
const MANY_EVENTS = 5000;
/** Fewer events than this, and the picture is one of numbers. */
const FEWEST_EVENTS = 5;

/**
 * Throws nothing: any parsed timeline and any options within their limits give a scene. A page of a given height keeps
 * it: where not even counts for every lane have room, the scene is laid out larger, to be drawn smaller.
 */
export function pictureScene(timeline: Timeline, options: Omit<PictureOptions, "format">, measure: Measure): Scene {
  const { look = FIRST_LOOK } = options;
  const shown = shownOf(timeline, look);
  const furniture = withKnownOn(options.furniture, look, timeline);
  const sceneWith = (numbers?: NoteNumbers): Scene => sceneOnPage({ ...options, furniture }, shown, measure, numbers);
  if (!furniture.notes) return sceneWith();
  const compared = comparedSources(codedSources(timeline.sources), look.compared);
  // Which notes there are, and in which order they are come upon, shows when they are laid out.
  const first = sceneWith(firstNumbers(shown.events, comparedFacts(shown.facts, compared)));
  if (!first.missing.includes("notes")) return sceneWith(numbersIn(first));
  // No mark refers to notes that are not there, and what they leave may have room for other parts.
  const without = sceneWith();
  return { ...without, missing: [...without.missing, "notes"] };
}

function sceneOnPage(
  { view, page, look = FIRST_LOOK, selection, furniture, layer }: Omit<PictureOptions, "format">,
  shown: Shown,
  measure: Measure,
  numbers?: NoteNumbers,
): Scene {
  const size = layoutSize(page);
  const options = {
    ...sceneOptions(shown, look, selection),
    furniture,
    ...(numbers && { numbers }),
    ...(layer && { layer }),
    ...(look.layout === "coverage" && { isCoverage: true }),
    ...(runsDown(look.layout, size.width) && { isDown: true }),
  };
  const sceneOf = (asked: SceneSize): Scene => makeScene(shown.timeline, view, asked, measure, options);
  if (size.height === undefined) {
    const whole = shown.events.length > MANY_EVENTS ? undefined : sceneOf(size);
    return whole && whole.height <= HIGHEST ? whole : sceneOf({ ...size, rows: MOST_ROWS });
  }
  const sceneAt = (factor: number): Scene => sceneOf(scaled(size, factor));
  const { height } = size;
  let factor = 1;
  let scene = sceneAt(factor);
  const isTooHigh = (): boolean => scene.height > height * factor;
  for (let tries = 0; tries < MOST_TRIES && (isTooHigh() || (tries < FEW_TRIES && saysLittle(scene))); tries += 1) {
    factor /= SMALLER;
    scene = sceneAt(factor);
  }
  const isLegible = (page.magnification ?? 1) * SMALLER * SMALLEST_TYPE >= LEGIBLE;
  return withCalloutsOn(scene, () => (factor === 1 && isLegible ? sceneAt(1 / SMALLER) : undefined));
}

/** Words of an editor that have no room are worth type of nine tenths, if they have it there. */
function withCalloutsOn(scene: Scene, smaller: () => Scene | undefined): Scene {
  const lacking = ({ told }: Scene): number => told?.unplaced.filter(({ lacksRoom }) => lacksRoom).length ?? 0;
  if (lacking(scene) === 0) return scene;
  const tried = smaller();
  return tried && lacking(tried) < lacking(scene) ? tried : scene;
}

function saysLittle({ glyphs, lanes }: Scene): boolean {
  const drawn = glyphs.filter(({ role, body }) => role === "event" && !body.faint).length;
  return drawn < FEWEST_EVENTS && lanes.some(({ counts }) => counts.length > 0);
}

function scaled({ width, height }: SceneSize, factor: number): SceneSize {
  return { width: width * factor, ...(height !== undefined && { height: height * factor }) };
}

/** A picture of what was known on a day says so, unless it is told what to say. */
function withKnownOn(furniture: Furniture, { knownOn }: Look, timeline: Timeline): Furniture {
  if (knownOn === undefined || furniture.asOf !== undefined) return furniture;
  const { known, maybe, all } = reportsKnownOn(timeline, knownOn);
  const reports = `${String(known)} of ${String(all)} reports`;
  const uncertain = maybe === 0 ? "" : ` and ${String(maybe)} that may have been out`;
  return {
    ...furniture,
    asOf: `As known on ${formatBound(knownOn)}, from ${reports}${uncertain}; titles are the editor’s`,
  };
}
