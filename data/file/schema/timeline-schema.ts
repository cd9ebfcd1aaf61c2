/** The shape of a timeline file. What its fields mean is said in `timeline.ts`; the compiler holds one to the other. */
import * as v from "valibot";
import { describeValue } from "../problems/describe-value.ts";
import { amount, hasAny, id, listOf, oneOf, ordinal, text, textOf } from "./fields.ts";
import { sourceSchema } from "./source-schema.ts";
import { type Fields, strictObject } from "./strict-object.ts";
import type {
  Aspect,
  Assertion,
  Claim,
  Extent,
  Figure,
  Lane,
  Locator,
  Speaker,
  Timeline,
  TimelineEvent,
} from "../../timeline.ts";
import type { Written } from "../../written.ts";
import { calendarDate, when } from "./when-schema.ts";

const ASPECTS = ["responsibility", "breach", "scope", "nature", "reason"] as const satisfies readonly Aspect[];

const locatorFields = {
  paragraph: v.pipe(ordinal(), v.description("Counted over the document's non-empty lines, from 1.")),
  hash: v.pipe(
    textOf(/^[0-9a-f]{12}$/, "12 lower-case hex digits"),
    v.description("First 12 hex digits of the SHA-256 of that line, trimmed, as UTF-8."),
  ),
} satisfies Fields<Locator>;

const locator: v.GenericSchema<unknown, Locator> = strictObject("a locator", locatorFields);

const speakerFields = {
  name: v.pipe(text(200), v.description("Who says it: the outlet or author, or somebody it quotes.")),
  role: v.exactOptional(v.pipe(text(200), v.description("In what function they speak."))),
} satisfies Fields<Speaker>;

const speaker: v.GenericSchema<unknown, Speaker> = strictObject("a speaker", speakerFields);

const figureFields = {
  measure: v.pipe(text(60), v.description('What is counted: "killed". Figures of one measure are compared.')),
  value: v.exactOptional(v.pipe(amount(), v.description("The amount, stated flat."))),
  min: v.exactOptional(v.pipe(amount(), v.description('"At least": inclusive.'))),
  max: v.exactOptional(v.pipe(amount(), v.description('"Up to": inclusive.'))),
  moreThan: v.exactOptional(v.pipe(amount(), v.description('"Over": exclusive.'))),
  unit: v.exactOptional(text(60)),
} satisfies Fields<Figure>;

const FIGURE_FORMS = [
  { required: ["value"] },
  { anyOf: [{ required: ["min"] }, { required: ["max"] }] },
  { required: ["moreThan"] },
];

const figure: v.GenericSchema<unknown, Figure> = v.pipe(
  strictObject("a figure", figureFields),
  v.check(
    (value) => [["value"], ["min", "max"], ["moreThan"]].filter((form) => hasAny(value, form)).length === 1,
    'a figure states exactly one of: "value", or "min" and/or "max", or "moreThan"; keep what the source says',
  ),
  v.check(
    ({ min, max }) => min === undefined || max === undefined || min <= max,
    '"min" must not be above "max"; swap them',
  ),
  v.metadata({ oneOf: FIGURE_FORMS, description: "An amount, as it is stated." }),
);

const assertionFields = {
  aspect: v.pipe(oneOf(ASPECTS), v.description("What the claim takes a stand on.")),
  value: v.pipe(text(80), v.description("The stand, short enough to be drawn. Equal stands are equal strings.")),
} satisfies Fields<Assertion>;

const assertion: v.GenericSchema<unknown, Assertion> = strictObject("a stand", assertionFields);

const claimFields = {
  source: v.pipe(id(), v.description("Id of the source that carries it.")),
  at: v.pipe(locator, v.description("Where in the document.")),
  speaker: v.pipe(speaker, v.description("Who says it.")),
  says: v.pipe(text(2000), v.description("What it says, in our words.")),
  when: v.exactOptional(v.pipe(when, v.description("The date as this source gives it."))),
  figures: v.exactOptional(listOf(figure)),
  asserts: v.exactOptional(v.pipe(listOf(assertion), v.description("What it takes a stand on: who did it, why, ..."))),
  derivedFrom: v.exactOptional(v.pipe(id(), v.description("Id of the source it was taken over from."))),
} satisfies Fields<Written<Claim>>;

const claim: v.GenericSchema<unknown, Written<Claim>> = v.pipe(
  strictObject("a claim", claimFields),
  v.description("One statement in one source."),
);

const eventFields = {
  id: v.pipe(id(), v.description("What other events refer to.")),
  title: v.pipe(text(48), v.description("At most 48 characters: it is drawn beside the mark.")),
  summary: text(2000),
  lane: v.pipe(id(), v.description("Id of a lane.")),
  place: v.exactOptional(text(200)),
  actors: v.pipe(listOf(text(200)), v.description("Who takes part in it.")),
  when: v.pipe(when, v.description("When it happened, as the sources leave it.")),
  claims: v.pipe(
    listOf(claim),
    v.nonEmpty("an event needs at least one claim: say which source tells of it"),
    v.description("Who says what about it, and where."),
  ),
  follows: v.exactOptional(
    v.pipe(listOf(id()), v.description("Ids of the events that this one answers or continues.")),
  ),
} satisfies Fields<Written<TimelineEvent>>;

const event: v.GenericSchema<unknown, Written<TimelineEvent>> = v.pipe(
  strictObject("an event", eventFields),
  v.description("What several claims are about."),
);

const laneFields = { id: id(), label: text(60) } satisfies Fields<Lane>;

const lane: v.GenericSchema<unknown, Lane> = strictObject("a lane", laneFields);

const extentFields = {
  from: calendarDate("First day to show."),
  to: calendarDate("Last day to show."),
} satisfies Fields<Written<Extent>>;

const extent: v.GenericSchema<unknown, Written<Extent>> = strictObject('the "extent"', extentFields);

const version = v.literal(1, ({ input }) =>
  typeof input === "number" && input > 1
    ? `the file has version ${String(input)}, and this program reads version 1; update the program`
    : `must be 1, not ${describeValue(input)}`,
);

/** `$schema` is for the editor that the file is written in; the program does not look at it. */
const timelineFields = {
  $schema: v.exactOptional(v.pipe(text(500), v.description("Where the JSON Schema is, so that editors complete."))),
  version: v.pipe(version, v.description("Format version of the file.")),
  title: text(200),
  description: text(5000),
  extent: v.pipe(extent, v.description("The period to show first; both days are inclusive.")),
  lanes: v.pipe(listOf(lane), v.description("The rows of the picture, from the top.")),
  sources: listOf(sourceSchema),
  events: listOf(event),
} satisfies Fields<Written<Timeline> & { readonly $schema?: string }>;

/** A timeline file, without its cross-references: those are checked by `references.ts` and `date-order.ts`. */
export const timelineSchema: v.GenericSchema<unknown, Written<Timeline>> = v.pipe(
  strictObject("a timeline", timelineFields),
  v.description("A timeline that shows who says so."),
);
