/** The shape of a timeline file. What its fields mean is said in `timeline.ts`; the compiler holds one to the other. */
import * as v from "valibot";
import { describeValue } from "../problems/describe-value.ts";
import { claimSchema } from "./claim-schema.ts";
import { custom, id, language, listOf, numberFrom, oneOf, prose, text, textOf, webAddress } from "./fields.ts";
import { namedPicture } from "./named-picture-schema.ts";
import { sourceSchema } from "./source-schema.ts";
import { type Fields, isPlainObject, strictObject } from "./strict-object.ts";
import type { GeoPoint } from "../../places/geo-point.ts";
import type { Media } from "../../places/media.ts";
import type { Era, EventGrouping, Lane, Timeline, TimelineEvent } from "../../timeline.ts";
import type { Extent } from "../../time.ts";
import type { Written } from "../../written.ts";
import { bound, when } from "./when-schema.ts";

const groupingFields = {
  basis: v.pipe(prose(2000), v.description("Why the accounts are taken as being about one event.")),
} satisfies Fields<EventGrouping>;

const grouping: v.GenericSchema<unknown, EventGrouping> = v.pipe(
  strictObject('the "grouping" of an event', groupingFields),
  v.description("Says that it is our reading that all claims are about one event. Version 2."),
);

const mediaFields = {
  URL: v.pipe(webAddress(), v.description("Where it is. The program never fetches it.")),
  title: v.exactOptional(text(500)),
  credit: v.exactOptional(v.pipe(text(500), v.description("Whose work it is."))),
} satisfies Fields<Media>;

const media: v.GenericSchema<unknown, Media> = strictObject("an item of media", mediaFields);

const pointFields = {
  type: v.literal("Point", ({ input }) => `must be "Point", not ${describeValue(input)}`),
  coordinates: v.pipe(
    v.strictTuple(
      [numberFrom(-180, 180), numberFrom(-90, 90)],
      "must be longitude and latitude in brackets, as [36.8, 35.1]",
    ),
    v.description("Degrees east (-180 to 180) and north (-90 to 90), in this order."),
  ),
} satisfies Fields<GeoPoint>;

const point: v.GenericSchema<unknown, GeoPoint> = v.pipe(
  strictObject("a point", pointFields),
  v.description("Where it happened, as a GeoJSON point. Version 2."),
);

/** The fields of an event. */
export const eventFields = {
  id: v.pipe(id(), v.description("What other events refer to.")),
  title: v.pipe(text(300), v.description("Drawn beside the mark, as much of it as there is room for.")),
  "title-short": v.exactOptional(
    v.pipe(text(48), v.description("At most 48 characters: drawn in the place of a long title. Version 2.")),
  ),
  summary: v.exactOptional(v.pipe(prose(20_000), v.description("What happened, in a few sentences."))),
  lane: v.pipe(id(), v.description("Id of a lane.")),
  lanes: v.exactOptional(
    v.pipe(listOf(id()), v.description("Ids of further lanes in which it stands as well. Version 2.")),
  ),
  place: v.exactOptional(text(200)),
  actors: v.exactOptional(v.pipe(listOf(text(200)), v.description("Who takes part in it."))),
  subject: v.exactOptional(v.pipe(listOf(text(200)), v.description("Tags: what it is about. Version 2."))),
  media: v.exactOptional(v.pipe(listOf(media), v.description("Pictures, films and pages that go with it. Version 2."))),
  coordinates: v.exactOptional(point),
  when: v.pipe(when, v.description("When it happened, as the sources leave it.")),
  claims: v.pipe(
    listOf(claimSchema),
    v.description("Who says what about it, and where. An empty list says that nobody does."),
  ),
  follows: v.exactOptional(
    v.pipe(listOf(id()), v.description("Ids of the events that this one answers or continues.")),
  ),
  implies: v.exactOptional(
    v.pipe(listOf(id()), v.description("Ids of the events without which this one could not have been. Version 2.")),
  ),
  grouping: v.exactOptional(grouping),
  emphasis: v.exactOptional(
    v.pipe(
      oneOf(["high", "low"]),
      v.description("Drawn first, or last, where there is no room for all events. Version 2."),
    ),
  ),
  reviewed: v.exactOptional(
    v.pipe(
      textOf(/^[0-9a-f]{16}$/, "16 hexadecimal digits, as the program writes them"),
      v.description("Which conflicts of its accounts the editor has looked at. The program writes it. Version 2."),
    ),
  ),
  custom: v.exactOptional(custom()),
} satisfies Fields<Written<TimelineEvent>>;

/** An event with its claims. */
export const eventSchema: v.GenericSchema<unknown, Written<TimelineEvent>> = v.pipe(
  strictObject("an event", eventFields),
  v.description("What several claims are about."),
);

/** The fields of a background period. */
export const eraFields = {
  id: v.pipe(id(), v.description("No two periods share one.")),
  title: v.pipe(text(200), v.description("Drawn over the plot.")),
  when: v.pipe(when, v.description("When it was, as a rule a span.")),
  claims: v.exactOptional(v.pipe(listOf(claimSchema), v.description("Who says what about it, and where."))),
} satisfies Fields<Written<Era>>;

/** A background period with its claims. */
export const eraSchema: v.GenericSchema<unknown, Written<Era>> = strictObject("an era", eraFields);

/** What a timeline file holds. */
export type WrittenTimeline = Omit<Written<Timeline>, "extent"> & { readonly extent?: Written<Extent> };

/** The fields of a lane. */
export const laneFields = {
  id: id(),
  label: text(60),
  parent: v.exactOptional(v.pipe(id(), v.description("Id of the lane under which it stands. Version 2."))),
} satisfies Fields<Lane>;

/** A row of the picture. */
export const laneSchema: v.GenericSchema<unknown, Lane> = strictObject("a lane", laneFields);

const extentFields = {
  from: bound("First day, or time, to show."),
  to: bound("Last day, or time, to show."),
} satisfies Fields<Written<Extent>>;

const extent: v.GenericSchema<unknown, Written<Extent>> = strictObject('the "extent"', extentFields);

const aspects: v.GenericSchema<unknown, NonNullable<Timeline["aspects"]>> = v.pipe(
  v.custom<object>(isPlainObject, ({ input }) => `"aspects" must be an object in braces, not ${describeValue(input)}`),
  v.record(v.string(), text(60)),
  v.description("Aspects of the timeline's own: what is drawn for each id. Version 2."),
  v.metadata({ propertyNames: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" } }),
);

const VERSIONS = [1, 2] as const satisfies readonly Timeline["version"][];

const version = v.picklist(VERSIONS, ({ input }) =>
  typeof input === "number" && input > 2
    ? `the file has version ${String(input)}, and this program reads versions 1 and 2; update the program`
    : `must be 1 or 2, not ${describeValue(input)}`,
);

/** `$schema` is for the editor that the file is written in; the program does not look at it. */
export const timelineFields = {
  $schema: v.exactOptional(v.pipe(text(500), v.description("Where the JSON Schema is, so that editors complete."))),
  version: v.pipe(version, v.description("Format version of the file.")),
  title: text(200),
  description: v.exactOptional(prose(20_000)),
  language: v.exactOptional(language()),
  extent: v.exactOptional(
    v.pipe(
      extent,
      v.description("The period to show first; both days are inclusive. Left out, it is that of the events."),
    ),
  ),
  lanes: v.pipe(listOf(laneSchema), v.description("The rows of the picture, from the top.")),
  aspects: v.exactOptional(aspects),
  sources: listOf(sourceSchema),
  events: listOf(eventSchema),
  eras: v.exactOptional(v.pipe(listOf(eraSchema), v.description("Periods drawn behind the events. Version 2."))),
  pictures: v.exactOptional(
    v.pipe(listOf(namedPicture), v.description("Pictures that its editor keeps under names. Version 2.")),
  ),
  custom: v.exactOptional(custom()),
} satisfies Fields<WrittenTimeline & { readonly $schema?: string }>;

/** A timeline file, without its cross-references: those are checked by `references.ts` and `date-order.ts`. */
export const timelineSchema: v.GenericSchema<unknown, WrittenTimeline> = v.pipe(
  strictObject("a timeline", timelineFields),
  v.description("A timeline that shows who says so."),
);
