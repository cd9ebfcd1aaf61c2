/** What a page may ask of a picture: whatever comes from outside a process is hostile until parsed. */
import * as v from "valibot";
import { SOURCE_FORMATS, type SidecarOptions } from "../lists/sidecars.ts";
import type { PictureRequest } from "./channels.ts";
import { UNITS } from "../export/length.ts";
import type { Callout, EditorsLayer } from "../pictures/editors-layer.ts";
import { lookSchema, selectionSchema, viewSchema } from "../look/look-schema.ts";
import { isCalendarDate, LOOK_LIMITS, THEME_NAMES } from "../look/look.ts";
import {
  DPI,
  LAYOUT_HEIGHT,
  LAYOUT_WIDTH,
  layoutSize,
  LEGEND_KINDS,
  LONGEST_FURNITURE_TEXT,
  MAGNIFICATION,
  PICTURE_FORMATS,
  TEXT_FORMS,
  type Furniture,
  type Page,
} from "../export/picture-options.ts";

interface NumberRange {
  readonly least: number;
  readonly most: number;
}

const inRange = ({ least, most }: NumberRange) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const isWithin = (value: number, { least, most }: NumberRange) => value >= least && value <= most;

export const pageSchema: v.GenericSchema<unknown, Page> = v.pipe(
  v.strictObject({
    width: v.pipe(v.number(), v.finite()),
    height: v.exactOptional(v.pipe(v.number(), v.finite())),
    unit: v.exactOptional(v.picklist(UNITS)),
    dpi: v.exactOptional(inRange(DPI)),
    magnification: v.exactOptional(inRange(MAGNIFICATION)),
  }),
  v.check((page) => isWithin(layoutSize(page).width, LAYOUT_WIDTH), "invalid width of a page"),
  v.check(
    (page) => isWithin(layoutSize(page).height ?? LAYOUT_HEIGHT.least, LAYOUT_HEIGHT),
    "invalid height of a page",
  ),
);

const id = v.pipe(v.string(), v.maxLength(LOOK_LIMITS.id));
const text = v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_FURNITURE_TEXT)));

export const furnitureSchema: v.GenericSchema<unknown, Furniture> = v.strictObject({
  title: text,
  subtitle: text,
  asOf: v.exactOptional(v.pipe(v.string(), v.check(isDateOrEmpty, "invalid date: 2016-09-05 is one"))),
  credit: text,
  legend: v.exactOptional(v.picklist(LEGEND_KINDS)),
  notes: v.exactOptional(v.boolean()),
  sourceList: v.exactOptional(v.boolean()),
  reports: v.exactOptional(v.boolean()),
});

function isDateOrEmpty(date: string): boolean {
  return date === "" || isCalendarDate(date);
}

export const sidecarSchema: v.GenericSchema<unknown, SidecarOptions> = v.strictObject({
  alt: v.exactOptional(v.boolean()),
  table: v.exactOptional(v.boolean()),
  sources: v.exactOptional(v.picklist(SOURCE_FORMATS)),
});

const callout: v.GenericSchema<unknown, Callout> = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(LONGEST_FURNITURE_TEXT)),
  on: v.union([v.strictObject({ event: id }), v.strictObject({ interval: viewSchema })]),
});

export const layerSchema: v.GenericSchema<unknown, EditorsLayer> = v.strictObject({
  title: text,
  standfirst: text,
  takeaway: text,
  hidden: v.array(id),
  numbered: v.exactOptional(v.literal(true)),
  callouts: v.array(callout),
});

/** What the window asks for. */
export const pictureRequestSchema: v.GenericSchema<unknown, PictureRequest> = v.strictObject({
  format: v.exactOptional(v.picklist(PICTURE_FORMATS)),
  view: viewSchema,
  theme: v.picklist(THEME_NAMES),
  look: v.exactOptional(lookSchema),
  selection: v.exactOptional(selectionSchema),
  text: v.exactOptional(v.picklist(TEXT_FORMS)),
  page: pageSchema,
  furniture: furnitureSchema,
  layer: v.exactOptional(layerSchema),
  picture: v.exactOptional(v.pipe(v.string(), v.maxLength(LOOK_LIMITS.id))),
  embed: v.exactOptional(v.boolean()),
  sidecars: v.exactOptional(sidecarSchema),
});
