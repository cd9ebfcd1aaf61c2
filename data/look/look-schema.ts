/** What a saved or sent look may hold: whatever comes from outside a process is hostile until parsed. */
import * as v from "valibot";
import { NO_FILTER, type Filter } from "./filter.ts";
import {
  FIRST_LOOK,
  isCalendarDate,
  LANES_BY,
  LAYOUTS,
  LOOK_LIMITS,
  PANEL_WIDTH,
  SURFACES,
  THEME_CHOICES,
  type Look,
  type SavedLook,
  type SelectedItem,
} from "./look.ts";

/** ECMAScript's range of time values, in ms around 1970. */
const TIME_LIMIT = 8.64e15;

const id = v.pipe(v.string(), v.maxLength(LOOK_LIMITS.id));
const ids = v.optional(v.pipe(v.array(id), v.maxLength(LOOK_LIMITS.list)), []);
const date = v.pipe(v.string(), v.check(isCalendarDate, "invalid date: 2016-09-05 is one"));
const time = v.pipe(v.number(), v.minValue(-TIME_LIMIT), v.maxValue(TIME_LIMIT));

const filterSchema: v.GenericSchema<unknown, Filter> = v.strictObject({
  text: v.optional(v.pipe(v.string(), v.maxLength(LOOK_LIMITS.text)), NO_FILTER.text),
  sources: ids,
  lanes: ids,
  actors: ids,
  places: ids,
  differs: ids,
  singleSource: v.optional(v.boolean(), NO_FILTER.singleSource),
  undated: v.optional(v.boolean(), NO_FILTER.undated),
  // As somebody types them: what is no date yet does not count, and is no reason to refuse the rest.
  from: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
  to: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
});

/** A look. A field that an older program did not know is as it is at the start. */
export const lookSchema: v.GenericSchema<unknown, Look> = v.strictObject({
  filter: filterSchema,
  context: v.optional(v.boolean(), FIRST_LOOK.context),
  knownOn: v.exactOptional(date),
  undatedReports: v.exactOptional(v.literal(true)),
  lanesBy: v.optional(v.picklist(LANES_BY), FIRST_LOOK.lanesBy),
  laneOrder: ids,
  collapsed: ids,
  compared: ids,
  theme: v.optional(v.picklist(THEME_CHOICES), FIRST_LOOK.theme),
  surface: v.optional(v.picklist(SURFACES), FIRST_LOOK.surface),
  layout: v.optional(v.picklist(LAYOUTS), FIRST_LOOK.layout),
  toScale: v.exactOptional(v.literal(true)),
});

/** A part of time: calendar ms, half-open, not empty. */
export const viewSchema = v.pipe(
  v.strictObject({ from: time, to: time }),
  v.check(({ from, to }) => from < to, "invalid period: from has to be before to"),
);

export const selectionSchema: v.GenericSchema<unknown, SelectedItem> = v.strictObject({
  kind: v.picklist(["event", "source"]),
  id,
});

const savedFields = {
  look: lookSchema,
  view: v.exactOptional(viewSchema),
  panelWidth: v.exactOptional(
    v.pipe(v.number(), v.integer(), v.minValue(PANEL_WIDTH.least), v.maxValue(PANEL_WIDTH.most)),
  ),
  panelClosed: v.exactOptional(v.literal(true)),
};

/** What the window asks to remember. */
export const savedLookSchema: v.GenericSchema<unknown, SavedLook> = v.strictObject(savedFields);
