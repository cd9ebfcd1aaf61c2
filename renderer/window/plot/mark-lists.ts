/** The marks of the window as lists, one a lane, under the lane's name: for those who hear the picture. */
import { group, type Shape } from "../../picture/shapes/shape.ts";
import type { Glyph, Scene } from "../../picture/scene.ts";

/**
 * The shape of all marks, with those of each lane in a list of its own. They keep their order: nothing is drawn otherwise
 * than in an exported picture, which has no lists.
 */
export function inLists(glyphs: Shape, { lanes, glyphs: marks }: Pick<Scene, "lanes" | "glyphs">): Shape {
  const names = new Map(lanes.map(({ id, name }) => [id, name]));
  const children = glyphs.children ?? [];
  const lists = runsOf(marks).flatMap(({ lane, from, to }) => {
    const name = names.get(lane) ?? lane;
    return [
      group(`heading ${lane}`, [], {
        class: undefined,
        "data-list": "heading",
        role: "heading",
        "aria-level": 2,
        "aria-label": name,
      }),
      group(`list ${lane}`, children.slice(from, to), {
        class: undefined,
        "data-list": "list",
        role: "list",
        "aria-label": name,
      }),
    ];
  });
  return { ...glyphs, children: lists };
}

/** Marks of one lane follow each other in a scene. Indices from 0, half-open. */
function runsOf(marks: readonly Glyph[]) {
  const runs: { lane: string; from: number; to: number }[] = [];
  for (const [index, { lane }] of marks.entries()) {
    const last = runs.at(-1);
    if (last?.lane === lane) last.to = index + 1;
    else runs.push({ lane, from: index, to: index + 1 });
  }
  return runs;
}
