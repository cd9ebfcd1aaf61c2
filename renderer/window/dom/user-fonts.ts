/** Fonts that the user chose, for the page to draw with. */
import { FONT_WEIGHTS } from "../../../data/font-table.ts";
import type { WindowFont } from "../../../data/ipc/channels.ts";
import { nearestWeight } from "../../picture/text/face.ts";

/** Puts the fonts into the page. One that the browser refuses is left out: it then draws with what the system has. */
export async function showFonts(fonts: readonly WindowFont[]): Promise<void> {
  const faces = fonts.flatMap(({ table, files }) => {
    const there = new Set(files.map(({ weight }) => weight));
    return files.map(({ weight, bytes }) => {
      const set = FONT_WEIGHTS.filter((used) => nearestWeight(there, used) === weight);
      // All the weights that it stands in for, or the browser would thicken its strokes by itself.
      return new FontFace(table.family, bytes, {
        weight: `${String(set[0] ?? weight)} ${String(set.at(-1) ?? weight)}`,
      });
    });
  });
  for (const face of faces) document.fonts.add(face);
  await Promise.allSettled(faces.map((face) => face.load()));
}
