/** The shape of a claim. */
import * as v from "valibot";
import { describeValue } from "../problems/describe-value.ts";
import {
  amount,
  custom,
  hasAny,
  id,
  listOf,
  oneOf,
  ordinal,
  prose,
  text,
  textOf,
  webAddress,
  yesOrNo,
} from "./fields.ts";
import { type Fields, isPlainObject, strictObject } from "./strict-object.ts";
import type { Locator, LocatorLabel, Selector } from "../../places/locator.ts";
import type { Assertion, Carrier, Claim, Figure, Speaker, Stance } from "../../timeline.ts";
import type { Written } from "../../written.ts";
import { ASPECTS } from "../../accounts/conflict-kinds.ts";
import { calendarDate, when } from "./when-schema.ts";

const STANCES = ["asserts", "denies", "corrects", "retracts", "comments"] as const satisfies readonly Stance[];

/** What a locator can count in. */
export const LOCATOR_LABELS = [
  "page",
  "paragraph",
  "section",
  "chapter",
  "line",
  "timestamp",
  "row",
  "column",
  "figure",
  "table",
  "note",
  "volume",
  "issue",
  "part",
  "book",
  "article",
  "act",
  "folio",
  "verse",
] as const satisfies readonly LocatorLabel[];

const quoteFields = {
  type: v.literal(
    "TextQuoteSelector",
    ({ input }) => `must be "TextQuoteSelector" or "FragmentSelector", not ${describeValue(input)}`,
  ),
  exact: v.pipe(prose(2000), v.description("The passage itself.")),
  prefix: v.exactOptional(v.pipe(prose(300), v.description("What stands before it."))),
  suffix: v.exactOptional(v.pipe(prose(300), v.description("What stands after it."))),
};

const fragmentFields = {
  type: v.literal("FragmentSelector"),
  value: v.pipe(text(500), v.description('A fragment identifier, without "#": "page=3", "t=10,20".')),
  conformsTo: v.exactOptional(v.pipe(webAddress(), v.description("The specification that says what it means."))),
};

/** A passage by its words. */
export const quoteSelector = strictObject("a quote selector", quoteFields);
/** A part of a file by a fragment identifier. */
export const fragmentSelector = strictObject("a fragment selector", fragmentFields);

/** Whichever the author means, so that messages are about that. */
export const selector: v.GenericSchema<unknown, Selector> = v.lazy((input) =>
  isPlainObject(input) && input["type"] === "FragmentSelector" ? fragmentSelector : quoteSelector,
);

const locatorFields = {
  paragraph: v.exactOptional(v.pipe(ordinal(), v.description("Counted over the document's non-empty lines, from 1."))),
  hash: v.exactOptional(
    v.pipe(
      textOf(/^[0-9a-f]{12}$/, "12 lower-case hex digits"),
      v.check(
        (value) => value !== "000000000000",
        'must be the hash of a line, which zeros are not; leave "at" out where nobody says in which paragraph it stands',
      ),
      v.description("First 12 hex digits of the SHA-256 of that line, trimmed, as UTF-8."),
    ),
  ),
  locator: v.exactOptional(
    v.pipe(text(200), v.description('A place as citations give it: "14-15", "00:12:30". Version 2.')),
  ),
  label: v.exactOptional(v.pipe(oneOf(LOCATOR_LABELS), v.description('What "locator" counts in. Version 2.'))),
  selector: v.exactOptional(
    v.pipe(listOf(selector), v.description("Selectors of the W3C Web Annotation Data Model. Version 2.")),
  ),
  URL: v.exactOptional(v.pipe(webAddress(), v.description("Address of the very page. Version 2."))),
  archived: v.exactOptional(v.pipe(webAddress(), v.description("Address of an archived copy. Version 2."))),
} satisfies Fields<Locator>;

const locator: v.GenericSchema<unknown, Locator> = v.pipe(
  strictObject("a locator", locatorFields),
  v.check(
    (value) => Object.keys(value).length > 0,
    'a locator says where: add "paragraph" with "hash", "locator" with "label", "selector" or "URL"; or leave "at" out',
  ),
  v.check(
    ({ paragraph, hash }) => (paragraph === undefined) === (hash === undefined),
    '"paragraph" and "hash" go together: the number says where, and the hash proves it; add the other',
  ),
  v.check(
    ({ locator: place, label }) => (place === undefined) === (label === undefined),
    '"locator" and "label" go together, as "locator": "12", "label": "page"; add the other',
  ),
);

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
  lessThan: v.exactOptional(v.pipe(amount(), v.description('"Fewer than": exclusive. Version 2.'))),
  about: v.exactOptional(
    v.pipe(
      yesOrNo(),
      v.description("Whether it is a round figure, which agrees with all that rounds to it. Version 2."),
    ),
  ),
  asOf: v.exactOptional(
    calendarDate("The day that it is the count of; figures of different days do not contradict each other. Version 2."),
  ),
  unit: v.exactOptional(text(60)),
} satisfies Fields<Figure>;

const FIGURE_FORMS = [
  { required: ["value"] },
  { anyOf: [{ required: ["min"] }, { required: ["max"] }] },
  { required: ["moreThan"] },
  { required: ["lessThan"] },
];

const figure: v.GenericSchema<unknown, Figure> = v.pipe(
  strictObject("a figure", figureFields),
  v.check(
    (value) =>
      [["value"], ["min", "max"], ["moreThan"], ["lessThan"]].filter((form) => hasAny(value, form)).length === 1,
    'a figure states exactly one of: "value", or "min" and/or "max", or "moreThan", or "lessThan"; keep what the source says',
  ),
  v.check(
    ({ min, max }) => min === undefined || max === undefined || min <= max,
    '"min" must not be above "max"; swap them',
  ),
  v.metadata({ oneOf: FIGURE_FORMS, description: "An amount, as it is stated." }),
);

const assertionFields = {
  aspect: v.pipe(id(), v.description("What the claim takes a stand on."), v.metadata({ examples: [...ASPECTS] })),
  value: v.pipe(
    text(80),
    v.description("The stand, short enough to be drawn. Several of one aspect in one claim are a set."),
  ),
} satisfies Fields<Written<Assertion>>;

const assertion: v.GenericSchema<unknown, Written<Assertion>> = strictObject("a stand", assertionFields);

/** The id of a source, or somebody who is none: whichever the author seems to mean, so that messages are about that. */
const carrier: v.GenericSchema<unknown, Carrier> = v.lazy((input) => (typeof input === "string" ? id() : speaker));

/** From what it was concluded, or just that it was. */
const inferred: v.GenericSchema<unknown, true | string> = v.pipe(
  v.union(
    [v.literal(true), text(500)],
    ({ input }) =>
      `must be true, or from what it was concluded in double quotes, not ${describeValue(input)}; leave it out where nobody concluded it`,
  ),
  v.description("Set where an importer concluded that the source says so: from what, or true. Version 2."),
);

/** The fields of a claim. */
export const claimFields = {
  id: v.exactOptional(v.pipe(id(), v.description('What "of" of another claim refers to. Version 2.'))),
  source: v.pipe(id(), v.description("Id of the source that carries it.")),
  at: v.exactOptional(v.pipe(locator, v.description("Where in the source. Left out where nobody says."))),
  speaker: v.pipe(speaker, v.description("Who says it.")),
  through: v.exactOptional(
    v.pipe(
      listOf(carrier),
      v.description("Through whom it reached the source, from the speaker on: ids of sources, or names. Version 2."),
    ),
  ),
  says: v.pipe(prose(20_000), v.description("What it says, in our words.")),
  stance: v.exactOptional(
    v.pipe(oneOf(STANCES), v.description("How it stands to what it says; left out, it asserts it. Version 2.")),
  ),
  of: v.exactOptional(
    v.pipe(id(), v.description("Id of the claim of the same event that it corrects or retracts. Version 2.")),
  ),
  when: v.exactOptional(v.pipe(when, v.description("The date as this source gives it."))),
  place: v.exactOptional(v.pipe(text(200), v.description("The place as this source names it. Version 2."))),
  actors: v.exactOptional(
    v.pipe(listOf(text(200)), v.description("Those who take part according to this source. Version 2.")),
  ),
  figures: v.exactOptional(listOf(figure)),
  asserts: v.exactOptional(v.pipe(listOf(assertion), v.description("What it takes a stand on: who did it, why, ..."))),
  derivedFrom: v.exactOptional(v.pipe(id(), v.description("Id of the source it was taken over from."))),
  status: v.exactOptional(
    v.pipe(
      text(60),
      v.description("What you found out about it, in a word or two. Version 2."),
      v.metadata({ examples: ["confirmed", "unverified", "disputed", "false"] }),
    ),
  ),
  certainty: v.exactOptional(
    v.pipe(
      text(100),
      v.description('How sure you are, in words or as a grade of the Admiralty code: "B2". Version 2.'),
    ),
  ),
  inferred: v.exactOptional(inferred),
  custom: v.exactOptional(custom()),
} satisfies Fields<Written<Claim>>;

/** One statement in one source. */
export const claimSchema: v.GenericSchema<unknown, Written<Claim>> = v.pipe(
  strictObject("a claim", claimFields),
  v.check(
    ({ of, stance }) => of === undefined || stance === "corrects" || stance === "retracts",
    '"of" names the claim that this one withdraws, so it needs "stance": "corrects" or "retracts"; add it, or remove "of"',
  ),
  v.description("One statement in one source."),
);
