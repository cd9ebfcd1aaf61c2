/** A picture as a PDF: vector shapes, real text in embedded fonts, and structure for those who hear it read. */
import type { Embedded } from "../../embedded/embedded.ts";
import { hundredths } from "../../../renderer/picture/shapes/path.ts";
import type { Shape } from "../../../renderer/picture/shapes/shape.ts";
import type { Scene } from "../../../renderer/picture/scene.ts";
import { attachEmbedded } from "../../embedded/embedded-pdf.ts";
import { boundsOf } from "./bounds.ts";
import { parseColour } from "./colour.ts";
import { drawShape, gradientsOf, type Pen } from "./draw-shapes.ts";
import { PictureDocument } from "./picture-document.ts";
import { readingOrder, type TellEvent } from "./reading-order.ts";
import { textSetter, type PdfFace } from "./set-text.ts";
import type { StructureElement } from "./structure-element.ts";

export interface PdfOptions {
  /** The colour of its ground. */
  readonly paper: string;
  /** Whether it is for a press that prints black ink alone, over what lies under it; absent for no. */
  readonly isInkAlone?: boolean;
  /** The faces that the picture is set in, with whole files; what is used of them is embedded. */
  readonly faces: readonly PdfFace[];
  /** BCP 47 tag of the language of its words. */
  readonly language: string;
  /** The words of each event, for those who hear it read. */
  readonly tell: TellEvent;
  /** How many times its own size the scene is on paper. */
  readonly magnification: number;
  /** What travels in it. */
  readonly embedded?: Embedded;
}

/** A px is 1/96 inch, a pt 1/72. */
const PT_PER_PX = 72 / 96;

/**
 * The bytes of a file with the shapes of a scene: the same for the same arguments, on every machine. The page is as large
 * as the magnified scene.
 */
export async function pdfFile(
  scene: Scene,
  shapes: readonly Shape[],
  { paper, isInkAlone = false, faces, language, tell, magnification, embedded }: PdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, description } = scene;
  const pt = magnification * PT_PER_PX;
  const facts = { title, description, language, width: scene.width * pt, height: scene.height * pt };
  const doc = new PictureDocument(facts);
  const scale = pt / doc.unit;
  doc.scale(scale);
  // SVG's limit for pointed joins; PDF's own is 10.
  doc.addContent("4 M");
  if (isInkAlone) doc.overprint();
  const brush = {
    doc,
    paper: parseColour(paper),
    isInkAlone,
    gradients: gradientsOf(shapes),
    ...textSetter(doc, faces),
  };
  const { ground, sections } = readingOrder(scene, shapes, tell);
  doc.markContent("Artifact", { type: "Layout" });
  for (const shape of ground) drawShape(shape, brush);
  doc.endMarkedContent();
  drawSections(sections, brush, scale);
  if (embedded) attachEmbedded(doc, embedded);
  return doc.bytes();
}

function drawSections(sections: readonly (readonly StructureElement[])[], brush: Pen, scale: number): void {
  const { doc } = brush;
  const root = doc.struct("Document");
  doc.addStructure(root);
  for (const passages of sections) {
    const section = doc.struct("Sect");
    root.add(section);
    for (const passage of passages) section.add(element(passage, brush, scale));
    section.end();
  }
  root.end();
}

/** Drawn as soon as it is added to the section. */
function element(
  { type, alt, language, shapes }: StructureElement,
  brush: Pen,
  scale: number,
): PDFKit.PDFStructureElement {
  const bounds = type === "Figure" ? boundsOf(shapes) : undefined;
  const options = {
    ...(alt !== undefined && { alt }),
    ...(language !== undefined && { lang: language }),
    ...(bounds && { bbox: bounds.map((value) => hundredths(value * scale)) }),
  };
  return brush.doc.struct(type, options, () => {
    for (const shape of shapes) drawShape(shape, brush);
  });
}
