/** The form of a claim: who says what of an event, where it stands, and what it gives as date, place and figures. */
import type { Locator, LocatorLabel } from "../../../../data/places/locator.ts";
import { outletName, sourceLabel } from "../../../../data/source-name.ts";
import type { Claim, Source, Timeline, TimelineEvent } from "../../../../data/timeline.ts";
import { whenText } from "../../../../data/wording.ts";
import { asWritten, type Written } from "../../../../data/written.ts";
import { textField } from "../../export/field.ts";
import type { FormSubject, FormValues } from "../../state/form-subject.ts";
import { carriersFrom, carriersText, givesSourceARole } from "../fields/carrier-rows.ts";
import { dateField } from "../fields/date-field.ts";
import { figureLines, figuresFrom } from "../fields/figure-lines.ts";
import { asLines, proseField, withHint } from "../fields/form-fields.ts";
import { typedDates, type ReadDates } from "../fields/read-dates.ts";
import { searchField, type SearchOption } from "../fields/search-field.ts";
import { standsFrom, standsText } from "../fields/stand-rows.ts";
import { claimDetailFields, type ClaimFieldsAround } from "./claim-details.ts";
import { checkTypedDate, DATE_HINT, whenPart, type ReadBeside } from "./date-part.ts";
import {
  changeFrom,
  listIn,
  recordFrom,
  filledText,
  textPart,
  type FieldProblems,
  type FormPlan,
  type Part,
  type PlanAct,
  type PlanContext,
} from "./form-plan.ts";
import { claimOf, eventOf, idsOf, shortened } from "./subjects.ts";
import { checkWithdrawn, withdrawnPart, withdrawnText, withNamed } from "./withdrawn-claim.ts";

type ClaimSubject = Extract<FormSubject, { readonly kind: "claim" }>;

/** The form of a claim, or of a new one. Undefined where its event, or it, is there no more. */
export function claimPlan(subject: ClaimSubject, context: PlanContext): FormPlan | undefined {
  const { timeline } = context;
  const event = eventOf(timeline, subject.event);
  const claim = claimOf(timeline, subject.event, subject.claim);
  if (!event || (subject.claim !== undefined && !claim)) return undefined;
  const base = claimBase(claim, event);
  const parts = [...claimParts(claim, timeline), withdrawnPart(timeline, event)];
  return {
    heading: claim ? "Edit claim" : "Add claim",
    about: event.title,
    fields: claimFormFields(subject, context, { claim: claim ?? {}, event }),
    base,
    check: checkClaim(base, timeline, claim),
    edit: (values) => {
      const { event: id, claim: place } = subject;
      if (place === undefined) {
        const added = recordFrom(parts, values) as unknown as Written<Claim>;
        return withNamed({ type: "add-claim", event: id, claim: added }, values, timeline);
      }
      const change = changeFrom(parts, values, base);
      return change && withNamed({ type: "change-claim", event: id, claim: place, change }, values, timeline);
    },
    acts: actsOf(subject, context),
  };
}

/** What is known of a claim that is not there yet. */
export type KnownOfClaim = Partial<Pick<Claim, keyof Claim>>;

/** What stands in the fields of a claim before anybody types. */
export function claimBase(claim: KnownOfClaim = {}, event?: TimelineEvent): FormValues {
  const { at } = claim;
  const isCounted = at?.locator === undefined && at?.paragraph !== undefined;
  return {
    source: claim.source ?? "",
    speaker: claim.speaker?.name ?? "",
    role: claim.speaker?.role ?? "",
    says: claim.says ?? "",
    stance: claim.stance ?? "",
    when: claim.when ? whenText(claim.when) : "",
    place: claim.place ?? "",
    label: isCounted ? "paragraph" : (at?.label ?? "page"),
    locator: isCounted ? String(at.paragraph) : (at?.locator ?? ""),
    quote: quoteIn(at) ?? "",
    address: at?.URL ?? "",
    figures: figureLines(claim.figures),
    derivedFrom: claim.derivedFrom ?? "",
    asserts: standsText(claim.asserts),
    of: withdrawnText(claim, event),
    actors: asLines(claim.actors),
    through: carriersText(claim.through),
    status: claim.status ?? "",
    certainty: claim.certainty ?? "",
    inferred: claim.inferred === undefined ? "" : "inferred",
  };
}

/** Reads dates as a source says them: what is relative counts from the day on which it was published. */
function datesIn({ sources }: Timeline, id: string | undefined): ReadDates {
  const { custom: { published } = {}, language } = sources.find((source) => source.id === id) ?? {};
  return (text) => typedDates(text, { ...(published && { published }), ...(language !== undefined && { language }) });
}

/** What is wrong with a claim's fields that no edit could tell. */
export function checkClaim(base: FormValues, timeline: Timeline, claim?: KnownOfClaim) {
  const checkDate = checkTypedDate(base, "when", readBeside(timeline));
  const sources = idsOf(timeline.sources);
  return (values: FormValues): FieldProblems => ({
    ...checkDate(values),
    ...checkFigures(claim, values),
    ...checkWithdrawn(values),
    ...(givesSourceARole(values["through"] ?? "", sources) && { through: "A source has no role: leave that empty." }),
  });
}

function readBeside(timeline: Timeline): ReadBeside {
  return (values) => datesIn(timeline, values["source"]);
}

/** The fields of a timeline file that the form of a claim makes. */
export function claimParts(claim: KnownOfClaim | undefined, timeline: Timeline): readonly Part[] {
  const base = claimBase(claim);
  const read = readBeside(timeline);
  const sources = idsOf(timeline.sources);
  return [
    textPart("source"),
    {
      key: "speaker",
      from: ["speaker", "role"],
      value: (values) => {
        const role = filledText(values, "role");
        return { name: filledText(values, "speaker") ?? "", ...(role !== undefined && { role }) };
      },
    },
    textPart("says"),
    textPart("stance"),
    whenPart("when", read),
    textPart("place"),
    { key: "at", from: ["label", "locator", "quote", "address"], value: (values) => placeIn(values, base, claim?.at) },
    {
      key: "figures",
      from: ["figures"],
      value: (values) => {
        const lines = figuresFrom(values["figures"] ?? "", claim?.figures);
        return "figures" in lines && lines.figures.length > 0 ? lines.figures : undefined;
      },
    },
    textPart("derivedFrom"),
    { key: "asserts", from: ["asserts"], value: (values) => standsFrom(values["asserts"] ?? "") },
    { key: "actors", from: ["actors"], value: (values) => listIn(values, "actors") },
    {
      key: "through",
      from: ["through"],
      value: (values) => carriersFrom(values["through"] ?? "", sources, claim?.through),
    },
    textPart("status"),
    textPart("certainty"),
    { key: "inferred", from: ["inferred"], value: (values) => (values["inferred"] ? claim?.inferred : undefined) },
  ];
}

function quoteIn(at: Locator | undefined): string | undefined {
  const found = at?.selector?.find(({ type }) => type === "TextQuoteSelector");
  return found?.type === "TextQuoteSelector" ? found.exact : undefined;
}

/** Where it stands in its source. The hash of a paragraph holds for that paragraph alone. */
function placeIn(values: FormValues, base: FormValues, at: Locator = {}): unknown {
  const { paragraph, hash, selector = [], archived } = asWritten(at);
  const isSamePlace = values["locator"] === base["locator"] && values["label"] === base["label"];
  const [locator, label] = [filledText(values, "locator"), filledText(values, "label") as LocatorLabel | undefined];
  const [exact, URL] = [filledText(values, "quote"), filledText(values, "address")];
  const kept = selector.filter((each) => each.type !== "TextQuoteSelector" || each.exact !== base["quote"]);
  const same = selector.find((each) => each.type === "TextQuoteSelector" && each.exact === exact);
  const quotes = exact === undefined ? kept : [...kept, same ?? { type: "TextQuoteSelector", exact }];
  const place = {
    ...(isSamePlace && paragraph !== undefined && { paragraph, hash }),
    ...(locator !== undefined && !(isSamePlace && at.locator === undefined) && { locator, label }),
    ...(quotes.length > 0 && { selector: quotes }),
    ...(URL !== undefined && { URL }),
    ...(archived !== undefined && { archived }),
  };
  return Object.keys(place).length === 0 ? undefined : place;
}

function checkFigures(claim: KnownOfClaim | undefined, values: FormValues): FieldProblems {
  const read = figuresFrom(values["figures"] ?? "", claim?.figures);
  return "problem" in read ? { figures: read.problem } : {};
}

/** A source as it is looked for: by its letters, its outlet and its title. */
export function sourceOptions(sources: readonly Source[]): readonly SearchOption[] {
  return sources.map((source) => {
    const { code } = source.custom;
    const outlet = outletName(source);
    const name = outlet === source.title ? outlet : `${outlet}: ${shortened(source.title)}`;
    return { value: source.id, label: code === undefined ? name : `${code} – ${name}`, more: sourceLabel(source) };
  });
}

/**
 * The fields of a claim.
 *
 * @param back the form that they are in, to which that of a new source comes back
 */
export function claimFormFields(
  back: FormSubject,
  { timeline, open }: PlanContext,
  around: Pick<ClaimFieldsAround, "claim" | "event">,
): FormPlan["fields"] {
  const named = (key: string, label: string) => ({ id: `edit-${key}`, label });
  const options = sourceOptions(timeline.sources);
  const speaker = textField(named("speaker", "Who says so"));
  const chosen = (id: string): void => {
    const found = timeline.sources.find((each) => each.id === id);
    if (found && speaker.read().trim() === "") speaker.write(outletName(found));
    when.refresh();
  };
  const origin = back.kind === "passage" && back.passage.origin ? { origin: back.passage.origin } : {};
  const other = { label: "New source…", act: () => open({ kind: "source", back, ...origin }) };
  const source = searchField(named("source", "Source"), { options, other, chosen });
  const dated = named("when", "Date, as this source gives it");
  const when = dateField(dated, (text) => datesIn(timeline, source.read())(text));
  return [
    {
      name: "source",
      field: withHint(source, "Type to search."),
      keys: ["source"],
      choices: options,
      required: "Choose the source that carries it.",
    },
    { name: "says", field: proseField(named("says", "What it says")), keys: ["says"], required: "Write what it says." },
    {
      name: "speaker",
      field: withHint(speaker, "The outlet or author, or somebody it quotes."),
      keys: ["speaker", "name"],
      required: "Write who says so.",
    },
    { name: "role", field: textField(named("role", "In what role")), keys: ["role"] },
    { name: "when", field: withHint(when, DATE_HINT), keys: ["when"] },
    ...claimDetailFields({ timeline, sources: options, ...around }),
  ];
}

function actsOf(back: ClaimSubject, { timeline }: PlanContext): readonly PlanAct[] {
  const { event, claim } = back;
  if (claim === undefined) return [];
  return [
    ...(timeline.events.length > 1
      ? [{ label: "Move to another event…", does: { open: { kind: "move", event, claim, back } } } as const]
      : []),
    { label: "Delete this claim", does: { edit: { type: "remove-claim", event, claim } } },
  ];
}
