/** Between the fields of the export dialog and the pictures that a timeline keeps under names. */
import { askedPage } from "../../../data/export/asked-size.ts";
import { sizeOfPicture, viewOfPicture } from "../../../data/export/kept-picture.ts";
import { lengthText } from "../../../data/export/length.ts";
import { presetNamed } from "../../../data/export/presets.ts";
import { encodeViewLink } from "../../../data/look/view-link.ts";
import type { NamedPicture } from "../../../data/pictures/named/named-picture.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { asWritten, type Written } from "../../../data/written.ts";
import { subtitleOf } from "../../picture/page/header.ts";
import { firstChoices, pictureRequest, type ExportChoices, type ShownNow, type Wrong } from "./export-choices.ts";

/** The choices that ask for a picture as it is kept, where the window shows its view. */
export function choicesOfPicture(picture: NamedPicture, timeline: Timeline): ExportChoices {
  const { title = timeline.title, standfirst = subtitleOf(timeline), takeaway = "", credit = "", legend } = picture;
  const { notes = false, "source-list": sourceList = false, dpi } = picture;
  return {
    ...firstChoices(timeline),
    ...sizeChoices(picture),
    dpi: dpi === undefined ? "" : String(dpi),
    // As the command line draws it: what says no theme is light, however light the screen is.
    theme: viewOfPicture(picture).look.theme === "system" ? "light" : "now",
    legend: legend ?? "full",
    ...{ notes, sourceList, title, subtitle: standfirst, takeaway, credit },
  };
}

type SizeChoices = Pick<ExportChoices, "size" | "width" | "height" | "unit" | "typeScale">;

function sizeChoices(picture: NamedPicture): Partial<SizeChoices> {
  const { preset, width, height, "type-scale": typeScale } = picture;
  if (preset !== undefined && [width, height, typeScale].every((each) => each === undefined)) return { size: preset };
  const { unit = "px", ...page } = askedPage(sizeOfPicture(picture));
  const inUnit = (px: number): string => lengthText(px, unit).slice(0, -unit.length);
  const { magnification = 1 } = page;
  return {
    size: "custom",
    width: inUnit(page.width),
    height: page.height === undefined ? "" : inUnit(page.height),
    unit,
    typeScale: magnification === 1 ? "" : String(magnification),
  };
}

/**
 * What the choices ask for, as a picture of that name that the timeline can keep; or which of them are wrong. What a picture
 * that is shown says besides, such as its notes, goes along.
 */
export function keptPicture(
  name: string,
  choices: ExportChoices,
  now: ShownNow,
): { readonly picture: Written<NamedPicture> } | { readonly wrong: Wrong } {
  // A page has no size and no words of its own, and the picture has those that were chosen for one.
  const asked = pictureRequest({ ...choices, format: choices.format === "html" ? "svg" : choices.format }, now);
  if ("wrong" in asked) return asked;
  const { view, look, theme, selection } = asked.request;
  const { timeline, picture: shown } = now;
  const whole = timeline.extent.interval;
  const isWhole = view.from === whole.from && view.to === whole.to;
  const { title, subtitle, takeaway, credit, legend, notes, sourceList } = choices;
  const link = encodeViewLink({
    look: { ...(look ?? now.look), theme, surface: "picture" },
    ...(!isWhole && { view }),
    ...(selection && { selection }),
  });
  const {
    hidden,
    numbered,
    callouts,
    reports,
    "as-of": asOf,
  } = shown ? asWritten(shown) : ({} as Partial<NamedPicture>);
  return {
    picture: {
      name,
      view: link,
      ...writtenSize(choices, now),
      ...(title !== timeline.title && { title }),
      ...(subtitle !== subtitleOf(timeline) && { standfirst: subtitle }),
      ...(takeaway !== "" && { takeaway }),
      ...(credit !== "" && { credit }),
      ...(asOf !== undefined && { "as-of": asOf }),
      ...(legend !== "full" && { legend }),
      ...(notes && { notes }),
      ...(sourceList && { "source-list": sourceList }),
      ...(reports !== undefined && { reports }),
      ...(hidden && { hidden }),
      ...(numbered !== undefined && { numbered }),
      ...(callouts && { callouts }),
    },
  };
}

function writtenSize({ size, width, height, unit, dpi, typeScale }: ExportChoices, now: ShownNow) {
  const pixels = dpi === "" ? {} : { dpi: Number(dpi) };
  if (presetNamed(size)) return { preset: size, ...pixels };
  if (size !== "custom") return { width: lengthText(now.width, "px"), ...pixels };
  return {
    width: `${width.trim()}${unit}`,
    ...(height.trim() !== "" && { height: `${height.trim()}${unit}` }),
    ...(typeScale.trim() !== "" && { "type-scale": Number(typeScale) }),
    ...pixels,
  };
}
