import type { ShapeMemory } from "./shape-memory.ts";
import type { Theme } from "./theme.ts";

/** How wide a picture is and where its text begins, px. */
export interface SectionSetting {
  readonly width: number;
  readonly margin: number;
  readonly theme: Theme;
  readonly drawn: ShapeMemory;
}
