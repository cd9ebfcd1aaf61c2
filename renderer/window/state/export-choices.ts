/** What somebody chooses in the export dialog, as its fields hold it, and the picture that this asks for. */
import type { SidecarOptions, SourceFormat } from "../../../data/lists/sidecars.ts";
import { NO_FILTER } from "../../../data/look/filter.ts";
import type { PictureRequest } from "../../../data/ipc/channels.ts";
import { parseLength, toPx, type Length, type Unit } from "../../../data/export/length.ts";
import {
  FIRST_LOOK,
  type LanesBy,
  type Layout,
  type Look,
  type SelectedItem,
  type ThemeName,
} from "../../../data/look/look.ts";
import {
  DPI,
  LAYOUT_HEIGHT,
  LAYOUT_WIDTH,
  MAGNIFICATION,
  type Furniture,
  type LegendKind,
  type Page,
  type PictureFormat,
} from "../../../data/export/picture-options.ts";
import { furnitureOfPicture, layerOfPicture } from "../../../data/export/kept-picture.ts";
import { NO_LAYER } from "../../../data/pictures/editors-layer.ts";
import type { NamedPicture } from "../../../data/pictures/named/named-picture.ts";
import { dpiFor, presetNamed, presetPage } from "../../../data/export/presets.ts";
import { typedDate } from "../../../data/typed-date.ts";
import type { Interval } from "../../../data/time.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { subtitleOf } from "../../picture/page/header.ts";
import { without } from "./without.ts";

export const PERIODS = ["view", "whole", "dates"] as const;

/** Sizes besides the presets: the window's own, and whatever is typed. */
export const OWN_SIZES = ["window", "custom"] as const;

/** Every field of the dialog. What is typed is kept as it was typed. */
export interface ExportChoices {
  readonly format: PictureFormat;
  readonly period: (typeof PERIODS)[number];
  readonly from: string;
  readonly to: string;
  /** Whether what is filtered out in the window stays out of the picture. */
  readonly filtered: boolean;
  readonly layout: Exclude<Layout, "auto"> | "now";
  readonly lanesBy: LanesBy | "now";
  /** A preset's name, or one of `OWN_SIZES`. */
  readonly size: string;
  readonly width: string;
  /** Empty for as high as needed. */
  readonly height: string;
  readonly unit: Unit;
  /** How many times their usual size type and marks are, of a size that is typed; empty for once. */
  readonly typeScale: string;
  /** Of a PNG; empty for what suits its size. */
  readonly dpi: string;
  readonly theme: ThemeName | "now";
  readonly legend: LegendKind;
  readonly notes: boolean;
  readonly sourceList: boolean;
  readonly title: string;
  readonly subtitle: string;
  /** The one line that a reader should take away. */
  readonly takeaway: string;
  readonly credit: string;
  /** Of an SVG: its words as shapes that need no font. */
  readonly outlines: boolean;
  /** Whether the file carries the timeline, so that it opens again: where it is no larger than is usual, always, never. */
  readonly embed: "usual" | "always" | "never";
  readonly alt: boolean;
  readonly table: boolean;
  readonly sources: SourceFormat | "none";
}

/** What the window shows, from which a choice may say "as now". */
export interface ShownNow {
  readonly timeline: Timeline;
  readonly view: Interval;
  readonly look: Look;
  readonly selection?: SelectedItem;
  /** The picture that is shown, of those that the timeline keeps under names. */
  readonly picture?: NamedPicture;
  readonly theme: ThemeName;
  /** Of the picture in the window, px. */
  readonly width: number;
}

/** The fields that have something to complain of, each with the reason and the way out. */
export type Wrong = Readonly<Partial<Record<keyof ExportChoices, string>>>;

/** Twice the window's pixels, so that a PNG stays sharp in print and on dense screens. */
const WINDOW_DPI = 192;

/** The picture that the window shows, with the timeline's own texts. */
export function firstChoices(timeline: Timeline): ExportChoices {
  const { title, extent } = timeline;
  return {
    format: "svg",
    period: "view",
    from: extent.from,
    to: extent.to,
    filtered: true,
    layout: "now",
    lanesBy: "now",
    size: "window",
    width: "180",
    height: "",
    unit: "mm",
    typeScale: "",
    dpi: "",
    theme: "now",
    legend: "full",
    notes: false,
    sourceList: false,
    title,
    subtitle: subtitleOf(timeline),
    takeaway: "",
    credit: "",
    outlines: false,
    embed: "usual",
    alt: false,
    table: false,
    sources: "none",
  };
}

/** What the choices ask for; or which of them are wrong. */
export function pictureRequest(choices: ExportChoices, now: ShownNow): { request: PictureRequest } | { wrong: Wrong } {
  const view = viewOf(choices, now);
  const wrong = { ...("wrong" in view && view.wrong), ...wrongChoices(choices) };
  if ("wrong" in view || Object.keys(wrong).length > 0) return { wrong };
  const sidecars = sidecarsOf(choices);
  return {
    request: {
      format: choices.format,
      view,
      theme: choices.theme === "now" ? now.theme : choices.theme,
      look: lookOf(choices, now),
      ...(now.selection && { selection: now.selection }),
      ...(choices.outlines && choices.format === "svg" && { text: "outlines" }),
      ...(choices.embed !== "usual" && { embed: choices.embed === "always" }),
      // A page lays itself out in its reader's window: what was chosen for a picture before does not hold for it.
      page: choices.format === "html" ? { width: now.width } : pageOf(choices, now),
      furniture: choices.format === "html" ? {} : furnitureOf(choices, now),
      ...layerOf(choices, now),
      ...(Object.keys(sidecars).length > 0 && { sidecars }),
    },
  };
}

function wrongChoices(choices: ExportChoices): Wrong {
  const isPage = choices.format === "html";
  return {
    ...(choices.size === "custom" && !isPage && wrongSize(choices)),
    ...(choices.format === "png" && choices.dpi !== "" && wrongDpi(choices.dpi)),
  };
}

function wrongSize({ width, height, unit, typeScale }: ExportChoices): Wrong {
  const by = scaleOf(typeScale);
  const { least, most } = MAGNIFICATION;
  if (!(by >= least && by <= most)) return { typeScale: `must be from ${String(least)} to ${String(most)}` };
  const tooWide = outOfRange(width, unit, LAYOUT_WIDTH, by);
  const tooHigh = height.trim() === "" ? undefined : outOfRange(height, unit, LAYOUT_HEIGHT, by);
  return { ...(tooWide && { width: tooWide }), ...(tooHigh && { height: tooHigh }) };
}

/** NaN for what is no number. */
function scaleOf(typeScale: string): number {
  return typeScale.trim() === "" ? 1 : Number(typeScale);
}

/** @param by how many times the usual the bounds are, as type and marks are */
function outOfRange(text: string, unit: Unit, range: typeof LAYOUT_WIDTH | typeof LAYOUT_HEIGHT, by: number) {
  const length = lengthIn(text, unit);
  const px = length && toPx(length);
  const [least, most] = [range.least * by, range.most * by];
  if (px !== undefined && px >= least && px <= most) return undefined;
  const perUnit = toPx({ value: 1, unit });
  const [from, to] = [Math.ceil((least / perUnit) * 10) / 10, Math.floor((most / perUnit) * 10) / 10];
  return `must be from ${String(from)} to ${String(to)} ${unit}`;
}

function wrongDpi(text: string): Wrong {
  const dpi = Number(text);
  const isFit = dpi >= DPI.least && dpi <= DPI.most;
  return isFit ? {} : { dpi: `must be from ${String(DPI.least)} to ${String(DPI.most)}` };
}

/** A number in the field's unit; a unit that is typed after it is not asked for here. */
function lengthIn(text: string, unit: Unit): Length | undefined {
  const number = parseLength(text);
  return number && /^[\d.]+$/.test(text.trim()) ? { value: number.value, unit } : undefined;
}

/** The period to draw; or which of the typed days are wrong. */
function viewOf({ period, from, to }: ExportChoices, { timeline, view }: ShownNow): Interval | { wrong: Wrong } {
  if (period === "whole") return timeline.extent.interval;
  if (period === "view") return { from: view.from, to: view.to };
  const [first, last] = [from, to].map((typed) => intervalOf(typed, timeline.extent.interval)) as [Ends, Ends];
  if ("problem" in first || "problem" in last) {
    return {
      wrong: { ...("problem" in first && { from: first.problem }), ...("problem" in last && { to: last.problem }) },
    };
  }
  if (first.from >= last.to) return { wrong: { to: "must not be before the first" } };
  return { from: first.from, to: last.to };
}

type Ends = ReturnType<typeof intervalOf>;

/** What somebody typed, as precise as they have it: a day, a month, a time. */
function intervalOf(typed: string, within: Interval): Interval | { readonly problem: string } {
  const read = typedDate(typed, within);
  return "problem" in read ? read : read.interval;
}

function lookOf({ filtered, layout, lanesBy, theme, format }: ExportChoices, { look }: ShownNow): Look {
  const kept = filtered ? look : { ...without(look, "knownOn"), filter: NO_FILTER, context: FIRST_LOOK.context };
  return {
    ...kept,
    ...(layout !== "now" && { layout }),
    ...(lanesBy !== "now" && { lanesBy }),
    // A page has a theme of its own: the chosen one, or that of whoever reads it.
    ...(format === "html" && theme !== "now" && { theme }),
  };
}

function pageOf(choices: ExportChoices, { width: windowWidth }: ShownNow): Page {
  const { size, unit } = choices;
  const dpi = choices.dpi === "" ? {} : { dpi: Number(choices.dpi) };
  const preset = presetNamed(size);
  if (preset) return { ...presetPage(preset), ...dpi };
  if (size !== "custom") return { width: windowWidth, dpi: WINDOW_DPI, ...dpi };
  const [width, height] = [lengthIn(choices.width, unit), lengthIn(choices.height, unit)];
  const usual: Length = width ?? { value: windowWidth, unit: "px" };
  const magnification = scaleOf(choices.typeScale);
  return {
    width: toPx(usual),
    ...(height && { height: toPx(height) }),
    ...{ unit, dpi: dpiFor(usual), ...dpi },
    ...(magnification !== 1 && { magnification }),
  };
}

/** What is as the timeline has it is not said, and the words of a picture that is kept are those of its layer. */
function furnitureOf(choices: ExportChoices, { timeline, picture }: ShownNow): Furniture {
  const { title, subtitle, credit, legend, notes, sourceList } = choices;
  const { asOf, reports } = picture ? furnitureOfPicture(picture) : ({} as Furniture);
  const isOurs = (words: string): boolean => !picture || words === "";
  return {
    ...(title !== timeline.title && isOurs(title) && { title }),
    ...(subtitle !== (picture ? subtitleOf(timeline) : timeline.description) && isOurs(subtitle) && { subtitle }),
    ...(asOf !== undefined && { asOf }),
    ...(reports !== undefined && { reports }),
    ...(credit !== "" && { credit }),
    ...(legend !== "full" && { legend }),
    ...(notes && { notes }),
    ...(sourceList && { sourceList }),
  };
}

/** What an editor adds: what the picture that is shown has, with the words of the fields. */
function layerOf(choices: ExportChoices, { timeline, picture }: ShownNow): Pick<PictureRequest, "layer" | "picture"> {
  const { title, subtitle, takeaway } = choices;
  if (!picture) return takeaway === "" ? {} : { layer: { ...NO_LAYER, takeaway } };
  const { hidden, numbered, callouts } = layerOfPicture(picture);
  return {
    layer: {
      ...(title !== "" && title !== timeline.title && { title }),
      ...(subtitle !== "" && subtitle !== subtitleOf(timeline) && { standfirst: subtitle }),
      ...(takeaway !== "" && { takeaway }),
      hidden,
      ...(numbered && { numbered }),
      callouts,
    },
    picture: picture.name,
  };
}

function sidecarsOf({ alt, table, sources }: ExportChoices): SidecarOptions {
  return { ...(alt && { alt }), ...(table && { table }), ...(sources !== "none" && { sources }) };
}
