/** The fields of a claim that say where it stands in its source, and what it gives besides. */
import { inferredFrom } from "../../../../data/assessments/assessment.ts";
import type { Locator, LocatorLabel } from "../../../../data/places/locator.ts";
import type { Claim, Stance, Timeline, TimelineEvent } from "../../../../data/timeline.ts";
import { selectField, textField } from "../../export/field.ts";
import { carrierRows } from "../fields/carrier-rows.ts";
import { boxesField, proseField, withHint } from "../fields/form-fields.ts";
import { searchField, type SearchOption } from "../fields/search-field.ts";
import { standRows } from "../fields/stand-rows.ts";
import type { FormPlan } from "./form-plan.ts";
import { withdrawnField } from "./withdrawn-claim.ts";

/** What the fields depend on. */
export interface ClaimFieldsAround {
  readonly timeline: Timeline;
  /** The sources of the timeline, to be chosen from. */
  readonly sources: readonly SearchOption[];
  /** What is known of the claim. */
  readonly claim: Partial<Claim>;
  /** Its event, where that is not still to be chosen. */
  readonly event?: TimelineEvent | undefined;
}

const STANCES: Readonly<Record<string, string>> = {
  "": "Says so",
  asserts: "Says so, expressly",
  denies: "Denies it",
  corrects: "Corrects what was said before",
  retracts: "Takes back what was said before",
  comments: "Comments on it",
} satisfies Record<Stance | "", string>;

const PLACES: Readonly<Partial<Record<LocatorLabel, string>>> = {
  page: "Page",
  paragraph: "Paragraph",
  section: "Section",
  chapter: "Chapter",
  line: "Line",
  timestamp: "Time",
  row: "Row",
  figure: "Figure",
  table: "Table",
  note: "Note",
};

/** In their order; the last ones are rarely used. */
export function claimDetailFields(around: ClaimFieldsAround): FormPlan["fields"] {
  const { timeline, claim, event } = around;
  const places = { ...PLACES, ...ownLabel(claim.at) } as Readonly<Record<string, string>>;
  return [
    { name: "label", field: selectField(named("label", "Where in the source"), places), keys: ["label"] },
    { name: "locator", field: textField(named("locator", "Its number")), keys: ["locator", "at", "paragraph", "hash"] },
    {
      name: "asserts",
      field: withHint(
        standRows(named("asserts", "Stands"), timeline, event),
        "What accounts can contradict each other on.",
      ),
      keys: ["asserts"],
    },
    ...stanceFields(around),
    ...givenFields(),
    ...wayFields(around),
    ...assessmentFields(claim),
  ];
}

function named(key: string, label: string) {
  return { id: `edit-${key}`, label };
}

const more = { isMore: true } as const;

function stanceFields({ timeline, event, claim }: ClaimFieldsAround): FormPlan["fields"] {
  const others = event
    ? withdrawnField(named("of", "Which claim it corrects or takes back"), event, { timeline, claim })
    : undefined;
  return [
    { name: "stance", field: selectField(named("stance", "How it stands to it"), STANCES), keys: ["stance"], ...more },
    ...(others ? [{ name: "of", field: others, keys: ["of"], ...more }] : []),
  ];
}

function givenFields(): FormPlan["fields"] {
  return [
    { name: "place", field: textField(named("place", "Place, as this source names it")), keys: ["place"], ...more },
    {
      name: "actors",
      field: withHint(proseField(named("actors", "Actors, as this source names them"), 1), "One a line."),
      keys: ["actors"],
      ...more,
    },
    {
      name: "figures",
      field: withHint(proseField(named("figures", "Figures"), 2), "One a line, as “killed: over 60”."),
      keys: ["figures"],
      ...more,
    },
    { name: "quote", field: proseField(named("quote", "Its very words"), 2), keys: ["selector", "exact"], ...more },
    { name: "address", field: textField(named("address", "Address of the page")), keys: ["URL"], ...more },
  ];
}

function wayFields({ sources }: ClaimFieldsAround): FormPlan["fields"] {
  return [
    {
      name: "through",
      field: withHint(carrierRows(named("through", "Came through"), sources), "From who says so to this source."),
      keys: ["through", "through.name", "through.role"],
      ...more,
    },
    {
      name: "derivedFrom",
      field: searchField(named("derivedFrom", "Taken over from"), { options: sources }),
      keys: ["derivedFrom"],
      choices: sources,
      ...more,
    },
  ];
}

/** What its editor says of it, and its source does not. */
function assessmentFields(claim: Partial<Claim>): FormPlan["fields"] {
  const concluded = inferredFrom(claim);
  const box = {
    value: "inferred",
    label: `Concluded by an importer${concluded === true ? "" : ` from ${String(concluded)}`}`,
  };
  return [
    {
      name: "status",
      field: withHint(textField(named("status", "What you found out")), "In a word or two: confirmed, unverified."),
      keys: ["status"],
      ...more,
    },
    {
      name: "certainty",
      field: withHint(
        textField(named("certainty", "How sure you are")),
        "In words, or as a grade of the Admiralty code: B2.",
      ),
      keys: ["certainty"],
      ...more,
    },
    ...(claim.inferred === undefined
      ? []
      : [
          {
            name: "inferred",
            field: boxesField(named("inferred", "How it was found"), [box]),
            keys: ["inferred"],
            ...more,
          },
        ]),
  ];
}

/** What a locator counts in that few do. */
function ownLabel(at: Locator | undefined): Readonly<Record<string, string>> {
  const label = at?.label;
  return label === undefined ? {} : { [label]: PLACES[label] ?? label };
}
