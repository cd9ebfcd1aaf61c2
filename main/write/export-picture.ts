/** A timeline as the bytes of a picture, without a window: the same code for the dialog and the command line. */
import type { SidecarFile } from "../../data/lists/sidecars.ts";
import { eventTellings } from "../../data/lists/event-telling.ts";
import { FIRST_LOOK } from "../../data/look/look.ts";
import { setBack } from "../../data/look/set-back.ts";
import { embeddedOf, LARGEST_EMBEDDED, smallEmbeddedOf, type Embedded } from "../embedded/embedded.ts";
import type { PictureStep } from "../../data/ipc/channels.ts";
import {
  DPI,
  pixelWidth,
  pixelSize,
  type PictureFormat,
  type PictureOptions,
} from "../../data/export/picture-options.ts";
import {
  largestUnasked,
  type PictureRefused,
  pixelRefusal,
  stayingRemark,
  timelineRefusal,
} from "../../data/export/picture-bounds.ts";
import type { Timeline } from "../../data/timeline.ts";
import { textLinesOf, usesOf, type TextUse } from "../../renderer/picture/shapes/text-lines.ts";
import { pictureShapes } from "../../renderer/picture/shapes/picture-shapes.ts";
import type { Shape } from "../../renderer/picture/shapes/shape.ts";
import { svgFile } from "./svg/svg-file.ts";
import { isForPress, THEMES } from "../../renderer/picture/shapes/theme.ts";
import { sidecarFiles } from "../../renderer/picture/compose/sidecar-files.ts";
import { measureWith } from "../../renderer/picture/text/measure.ts";
import { pictureScene } from "../../renderer/picture/compose/picture-scene.ts";
import { pictureRemarks } from "../../renderer/picture/compose/remarks.ts";
import type { Scene } from "../../renderer/picture/scene.ts";
import { embeddedFonts, notEmbeddedRemark } from "../fonts/web-fonts.ts";
import { mustHaveWebAssembly, readShipped } from "../files/program-error.ts";
import { embedInSvg } from "../embedded/embedded-svg.ts";
import { createFonts, type Fonts, type UserFont } from "../fonts/fonts.ts";
import { missingRemark, unlinedRemarks } from "../fonts/missing-characters.ts";

export interface Picture {
  readonly bytes: Uint8Array;
  /** What the user should know about it, such as what did not fit: one line each, without a line end. */
  readonly remarks: readonly string[];
  /** What was asked for beside it. */
  readonly sidecars: readonly SidecarFile[];
}

/**
 * Draws the timeline. The bytes depend on the arguments alone: no clock, locale, zone or machine.
 *
 * @param onStep hears when a step begins
 * @param shipped the folder with the program's fonts and its rasteriser (`dist/`)
 * @param users fonts for what the program's own ones lack, in order of preference
 * @throws PictureRefused before anything is drawn, see `picture-bounds.ts`; also when a shipped file is missing, or when
 *   a PNG would be larger than memory allows
 */
export async function exportPicture(
  timeline: Timeline,
  options: PictureOptions,
  shipped: string,
  onStep: (step: PictureStep) => void = () => undefined,
  users: readonly UserFont[] = [],
): Promise<Picture> {
  onStep("lay-out");
  const { travelling, staying } = travellers(timeline, options);
  const fonts = createFonts(shipped, users);
  const scene = pictureScene(timeline, options, measureWith(fonts.typefaces));
  refuse(options.format === "png" ? pixelRefusal(pixelSize(options.page, scene)) : undefined);
  const sidecars = sidecarFiles(timeline, scene, options.sidecars ?? {}, options.look);
  const { format } = options;
  if (format === "html") {
    // A page lays itself out anew, in the window that it is opened in: nothing is drawn here, or left out.
    onStep("draw");
    const { interactivePage } = await import("./html/interactive-page.ts");
    return { bytes: await interactivePage(timeline, options, shipped), remarks: [], sidecars };
  }
  const shapes = pictureShapes(scene, THEMES[options.theme]);
  const lines = textLinesOf(shapes);
  const uses = usesOf(lines);
  const carriesFonts = format === "svg" && options.text !== "outlines";
  const remarks = [
    ...(staying === undefined ? [] : [staying]),
    ...pictureRemarks(timeline, options, scene),
    ...missingRemark(lines, fonts),
    ...(carriesFonts ? [] : unlinedRemarks(uses, users)),
    ...(carriesFonts ? notEmbeddedRemark(uses, fonts) : []),
  ];
  onStep("draw");
  const bytes = await ENCODERS[format]({ timeline, scene, shapes, uses, fonts, shipped, travelling }, options);
  return { bytes, remarks, sidecars };
}

/**
 * The timeline that travels in the picture, or why it stays.
 *
 * @throws PictureRefused where it is asked to travel and cannot
 */
function travellers(
  timeline: Timeline,
  options: PictureOptions,
): { readonly travelling?: Embedded; readonly staying?: string } {
  const { embed, format } = options;
  if (embed === false || format === "html") return {};
  if (embed) {
    const travelling = embeddedOf(timeline, options);
    refuse(timelineRefusal(Buffer.byteLength(travelling.timeline), LARGEST_EMBEDDED, format));
    return { travelling };
  }
  const travelling = smallEmbeddedOf(timeline, options, largestUnasked(format));
  return travelling ? { travelling } : { staying: stayingRemark(format) };
}

function refuse(refusal: PictureRefused | undefined): void {
  if (refusal) throw refusal;
}

/** A picture that is drawn, and what it is written with. */
interface Drawn {
  readonly scene: Scene;
  readonly shapes: readonly Shape[];
  readonly uses: readonly TextUse[];
  readonly fonts: Fonts;
  readonly shipped: string;
  readonly timeline: Timeline;
  /** The timeline that travels in it, if it does. */
  readonly travelling: Embedded | undefined;
}

type Encode = (drawn: Drawn, options: PictureOptions) => Promise<Uint8Array>;

const ENCODERS: Readonly<Record<Exclude<PictureFormat, "html">, Encode>> = {
  svg: svgBytes,
  png: pngBytes,
  pdf: pdfBytes,
};

async function svgBytes(
  { scene, shapes, uses, fonts, shipped, travelling }: Drawn,
  { page, text }: PictureOptions,
): Promise<Uint8Array> {
  const file = { page, ...(travelling && { travelling: `${travelling.link ?? ""}\n${travelling.timeline}` }) };
  const svg = async (): Promise<string> => {
    if (text !== "outlines")
      return svgFile(scene, shapes, { ...file, fonts: await embeddedFonts(uses, fonts, shipped) });
    const { withOutlines } = await import("./svg/outlines.ts");
    return svgFile(scene, await withOutlines(shapes, fonts.filesFor(uses)), file);
  };
  const drawn = await svg();
  return new TextEncoder().encode(travelling ? embedInSvg(drawn, travelling) : drawn);
}

async function pngBytes(
  { scene, shapes, uses, fonts, shipped, travelling }: Drawn,
  { page }: PictureOptions,
): Promise<Uint8Array> {
  mustHaveWebAssembly("a PNG");
  const { rasterise } = await import("./png/raster.ts");
  const { withBoxes } = await import("./png/boxes.ts");
  const { colourChunks, resolutionChunk, withChunks } = await import("./png/png-chunks.ts");
  const png = await rasterise(svgFile(scene, withBoxes(shapes)), {
    width: pixelWidth(page),
    fonts: await Promise.all(fonts.filesFor(uses).map(({ read }) => read())),
    wasm: new Uint8Array(await readShipped(shipped, "index_bg.wasm")),
  });
  const embedded = travelling ? (await import("../embedded/embedded-png.ts")).embeddedChunks(travelling) : [];
  return withChunks(png, [...embedded, ...colourChunks(), resolutionChunk(page.dpi ?? DPI.usual)]);
}

async function pdfBytes(
  { timeline, scene, shapes, uses, fonts, travelling }: Drawn,
  { theme, page, look = FIRST_LOOK }: PictureOptions,
): Promise<Uint8Array> {
  const { pdfFile } = await import("./pdf/pdf-file.ts");
  const faces = await Promise.all(fonts.filesFor(uses).map(async (file) => ({ ...file, bytes: await file.read() })));
  const settings = {
    paper: THEMES[theme].paper,
    isInkAlone: isForPress(theme),
    faces,
    language: scene.language ?? "und",
    tell: eventTellings(setBack(timeline, look)),
    magnification: page.width / scene.width,
  };
  return pdfFile(scene, shapes, { ...settings, ...(travelling && { embedded: travelling }) });
}
