/** Forms that put claims elsewhere: two events become one, one becomes two, a claim goes to another event. */
import { freeId } from "../../../../data/edit/free-id.ts";
import { sourceLabel } from "../../../../data/source-name.ts";
import type { Timeline, TimelineEvent } from "../../../../data/timeline.ts";
import { whenText } from "../../../../data/wording.ts";
import { asWritten } from "../../../../data/written.ts";
import { textField } from "../../export/field.ts";
import type { FormSubject } from "../../state/form-subject.ts";
import { checkTypedDate, DATE_HINT, whenPart } from "./date-part.ts";
import { dateField } from "../fields/date-field.ts";
import { boxesField, listFrom, withHint } from "../fields/form-fields.ts";
import { typedDates } from "../fields/read-dates.ts";
import { searchField, type SearchOption } from "../fields/search-field.ts";
import { filledText, type FormPlan, type PlanContext } from "./form-plan.ts";
import { claimOf, eventOf, idsOf, shortened } from "./subjects.ts";

/** The form that puts all claims of an event into another one. Undefined where it is there no more. */
export function mergePlan(from: string, { timeline }: PlanContext): FormPlan | undefined {
  const event = eventOf(timeline, from);
  if (!event) return undefined;
  return {
    heading: "Merge into another event",
    about: event.title,
    fields: [otherEvent(timeline, from, "It goes into, and its claims with it")],
    base: { event: "" },
    edit: (values) => ({ type: "merge-events", from, into: filledText(values, "event") ?? "" }),
    chosen: (edit) => (edit.type === "merge-events" ? { kind: "event", id: edit.into } : undefined),
  };
}

type MoveSubject = Extract<FormSubject, { readonly kind: "move" }>;

/** The form that puts one claim into another event. Undefined where it is there no more. */
export function movePlan({ event, claim }: MoveSubject, { timeline }: PlanContext): FormPlan | undefined {
  const found = claimOf(timeline, event, claim);
  if (!found) return undefined;
  return {
    heading: "Move to another event",
    about: `“${shortened(found.says)}”`,
    fields: [otherEvent(timeline, event, "It goes to")],
    base: { event: "" },
    edit: (values) => ({ type: "move-claim", event, claim, to: filledText(values, "event") ?? "" }),
    chosen: (edit) => (edit.type === "move-claim" ? { kind: "event", id: edit.to } : undefined),
  };
}

/** The form that makes a new event of some claims of one. Undefined where it is there no more. */
export function splitPlan(from: string, { timeline }: PlanContext): FormPlan | undefined {
  const event = eventOf(timeline, from);
  if (!event) return undefined;
  const base = { claims: "", title: "", when: whenText(event.when) };
  return {
    heading: "Split off claims",
    about: event.title,
    fields: splitFields(event, timeline),
    base,
    check: checkTypedDate(base),
    edit: (values) => {
      const title = filledText(values, "title") ?? "";
      const isSame = values["when"] === base.when;
      const when = isSame ? asWritten(event.when) : (WHEN.value(values) as typeof event.when | undefined);
      return {
        type: "split-event",
        from,
        claims: listFrom(values["claims"] ?? "").map(Number),
        event: {
          id: freeId(title, idsOf(timeline.events), "event"),
          title,
          lane: event.lane,
          when: when ?? asWritten(event.when),
        },
      };
    },
    chosen: (edit) => (edit.type === "split-event" ? { kind: "event", id: edit.event.id } : undefined),
  };
}

const WHEN = whenPart();

function splitFields({ claims }: TimelineEvent, { sources }: Timeline): FormPlan["fields"] {
  const names = new Map(sources.map((source) => [source.id, source.custom.code ?? sourceLabel(source)]));
  const boxes = claims.map(({ source, says }, index) => ({
    value: String(index),
    label: `${names.get(source) ?? source}: ${shortened(says)}`,
  }));
  return [
    {
      name: "claims",
      field: boxesField({ id: "edit-claims", label: "Claims that go" }, boxes),
      keys: ["claims"],
      required: "Choose the claims that go to the new event.",
    },
    {
      name: "title",
      field: textField({ id: "edit-title", label: "Title of the new event" }, { spellcheck: "true" }),
      keys: ["title"],
      required: "Write a title.",
    },
    {
      name: "when",
      field: withHint(dateField({ id: "edit-when", label: "Its date" }, typedDates), DATE_HINT),
      keys: ["when"],
      required: "Write a date.",
    },
  ];
}

function otherEvent({ events }: Timeline, but: string, label: string): FormPlan["fields"][number] {
  const options = events.flatMap(({ id, title, when }): readonly SearchOption[] =>
    id === but ? [] : [{ value: id, label: `${title}, ${whenText(when)}` }],
  );
  return {
    name: "event",
    field: withHint(searchField({ id: "edit-event", label }, { options }), "Type to search."),
    keys: ["event", "into", "to"],
    choices: options,
    required: "Choose an event.",
  };
}
