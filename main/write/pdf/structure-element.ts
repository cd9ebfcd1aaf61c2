import type { Shape } from "../../../renderer/picture/shapes/shape.ts";

/** Something that is read as one: a structure type of PDF 1.7 (14.8.4), and what is drawn of it. */
export interface StructureElement {
  readonly type: "H1" | "H2" | "H3" | "P" | "Figure";
  /** What a figure is, in words; only figures have it. */
  readonly alt?: string;
  /** BCP 47 tag of its language, where that is not the document's. */
  readonly language?: string;
  readonly shapes: readonly Shape[];
}
