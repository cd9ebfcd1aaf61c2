/** The form of an event. */
import type { Edit } from "../../../../data/edit/edit.ts";
import { freeId } from "../../../../data/edit/free-id.ts";
import { eventOf, idsOf } from "./subjects.ts";
import type { TimelineEvent } from "../../../../data/timeline.ts";
import { whenText } from "../../../../data/wording.ts";
import { selectField, textField, type Field } from "../../export/field.ts";
import type { FormSubject, FormValues } from "../../state/form-subject.ts";
import { dateField } from "../fields/date-field.ts";
import { asLines, proseField, withHint } from "../fields/form-fields.ts";
import { typedDates } from "../fields/read-dates.ts";
import { checkTypedDate, DATE_HINT, whenPart } from "./date-part.ts";
import { checkRare, RARE_PARTS, rareEventBase, rareEventFields } from "./event-more.ts";
import {
  changeFrom,
  listIn,
  recordFrom,
  filledText,
  textPart,
  type FormPlan,
  type Part,
  type PlanAct,
  type PlanContext,
} from "./form-plan.ts";

/** The value that opens the form of a new lane. */
const NEW_LANE = "+";

type EventSubject = Extract<FormSubject, { readonly kind: "event" | "source" | "lane" }>;

/** The form of an event, or of a new one. Undefined where it is there no more. */
export function eventPlan(subject: EventSubject, context: PlanContext): FormPlan | undefined {
  const { id } = subject;
  const event = id === undefined ? undefined : eventOf(context.timeline, id);
  if (id !== undefined && !event) return undefined;
  const base = baseOf(event, context);
  const checkDate = checkTypedDate(base);
  const checkMore = checkRare(context.timeline, base);
  return {
    heading: event ? "Edit event" : "New event",
    fields: fieldsOf(subject, context),
    base,
    check: (values) => ({ ...checkDate(values), ...checkMore(values) }),
    edit: (values) => (event ? changeOf(event, values, base) : additionOf(values, context)),
    acts: event ? actsOf(event, subject, context) : [],
    chosen: (edit) => (edit.type === "add-event" ? { kind: "event", id: edit.event.id } : undefined),
    givesBack: (edit): FormValues => (edit.type === "add-event" ? { event: edit.event.id } : {}),
  };
}

const PARTS: readonly Part[] = [
  textPart("title"),
  whenPart(),
  textPart("summary"),
  textPart("lane"),
  textPart("place"),
  { key: "actors", from: ["actors"], value: (values) => listIn(values, "actors") },
  ...RARE_PARTS,
];

function baseOf(event: TimelineEvent | undefined, { timeline }: PlanContext): FormValues {
  return {
    title: event?.title ?? "",
    when: event ? whenText(event.when) : "",
    summary: event?.summary ?? "",
    lane: event?.lane ?? (timeline.lanes.length === 1 ? timeline.lanes[0]!.id : ""),
    place: event?.place ?? "",
    actors: asLines(event?.actors),
    ...rareEventBase(event),
  };
}

function changeOf({ id }: TimelineEvent, values: FormValues, base: FormValues): Edit | undefined {
  const change = changeFrom(PARTS, values, base);
  return change && { type: "change-event", event: id, change };
}

function additionOf(values: FormValues, { timeline }: PlanContext): Edit {
  const id = freeId(filledText(values, "title") ?? "", idsOf(timeline.events), "event");
  return { type: "add-event", event: { id, ...recordFrom(PARTS, values), claims: [] } } as unknown as Edit;
}

function fieldsOf(subject: EventSubject, { timeline, open }: PlanContext): FormPlan["fields"] {
  const named = (key: string, label: string) => ({ id: `edit-${key}`, label });
  const lanes = timeline.lanes.map(({ id, label }) => ({ value: id, label }));
  const around = { timeline, but: subject.id };
  return [
    {
      name: "title",
      field: textField(named("title", "Title"), { spellcheck: "true" }),
      keys: ["title"],
      required: "Write a title.",
    },
    {
      name: "when",
      field: withHint(dateField(named("when", "Date"), typedDates), DATE_HINT),
      keys: ["when"],
      required: "Write a date.",
    },
    { name: "summary", field: proseField(named("summary", "Summary")), keys: ["summary"] },
    {
      name: "lane",
      field: laneField(named("lane", "Lane"), lanes, () => open({ kind: "lane", back: subject })),
      keys: ["lane"],
      required: "Choose a lane.",
    },
    { name: "place", field: textField(named("place", "Place")), keys: ["place"] },
    { name: "actors", field: withHint(proseField(named("actors", "Actors"), 2), "One a line."), keys: ["actors"] },
    ...rareEventFields(lanes, around),
  ];
}

type Lanes = readonly { readonly value: string; readonly label: string }[];

function laneField(
  name: { readonly id: string; readonly label: string },
  lanes: Lanes,
  add: () => void,
): Field<string> {
  const labels = Object.fromEntries(lanes.map(({ value, label }) => [value, label]));
  const field = selectField<string>(name, { "": "", ...labels, [NEW_LANE]: "New lane…" });
  let before = "";
  field.control.addEventListener("change", (event) => {
    if (field.read() !== NEW_LANE) return void (before = field.read());
    event.stopPropagation();
    field.write(before);
    add();
  });
  return {
    ...field,
    // What is kept of the form is the lane that it had.
    read: () => (field.read() === NEW_LANE ? before : field.read()),
    write: (value) => {
      before = value;
      field.write(value);
    },
  };
}

function actsOf({ id, claims }: TimelineEvent, back: FormSubject, { timeline }: PlanContext): readonly PlanAct[] {
  return [
    ...(timeline.events.length > 1
      ? [{ label: "Merge into another event…", does: { open: { kind: "merge", event: id, back } } } as const]
      : []),
    ...(claims.length > 1
      ? [{ label: "Split off claims…", does: { open: { kind: "split", event: id, back } } } as const]
      : []),
    { label: "Delete this event", does: { edit: { type: "remove-event", event: id } } },
  ];
}
