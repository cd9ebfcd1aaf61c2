/** The form of a claim that is made from words of a document: its place is known, and its event is still to be chosen. */
import type { Edit } from "../../../../data/edit/edit.ts";
import { outletName } from "../../../../data/source-name.ts";
import type { Timeline, TimelineEvent } from "../../../../data/timeline.ts";
import { whenText } from "../../../../data/wording.ts";
import type { FormSubject } from "../../state/form-subject.ts";
import { checkClaim, claimBase, claimFormFields, claimParts } from "./claim-form.ts";
import { withHint } from "../fields/form-fields.ts";
import { searchField, type SearchOption } from "../fields/search-field.ts";
import { filledText, recordFrom, type FormPlan, type PlanContext } from "./form-plan.ts";
import { passageName, shortened } from "./subjects.ts";

type PassageForm = Extract<FormSubject, { readonly kind: "passage" }>;

/** The form of a claim from a passage. What the words suggest stands in it, to be confirmed. */
export function passagePlan(subject: PassageForm, context: PlanContext): FormPlan {
  const { timeline } = context;
  const { source, at, speaker, date } = subject.passage;
  const known = { at, ...(source !== undefined && { source }) };
  const base = { ...claimBase(known), event: "" };
  const outlet = timeline.sources.find(({ id }) => id === source);
  const whoSaysSo = speaker ?? (outlet && outletName(outlet));
  const parts = claimParts(known, timeline);
  return {
    heading: "Claim from a passage",
    about: passageName(subject.passage),
    fields: [eventField(subject, context), ...claimFormFields(subject, context, { claim: known })],
    base,
    begun: {
      ...base,
      ...(whoSaysSo !== undefined && { speaker: whoSaysSo }),
      ...(date !== undefined && { when: date }),
    },
    check: checkClaim(base, timeline, known),
    edit: (values): Edit =>
      ({
        type: "add-claim",
        event: filledText(values, "event") ?? "",
        claim: recordFrom(parts, values),
      }) as unknown as Edit,
    chosen: (edit) => (edit.type === "add-claim" ? { kind: "event", id: edit.event } : undefined),
  };
}

function eventField(subject: PassageForm, { timeline, open }: PlanContext): FormPlan["fields"][number] {
  const { source } = subject.passage;
  const options = nearestFirst(timeline, source).map(({ id, title, when, summary }): SearchOption => ({
    value: id,
    label: `${shortened(title)} – ${whenText(when)}`,
    ...(summary !== undefined && { more: summary }),
  }));
  const other = { label: "New event…", act: () => open({ kind: "event", back: subject }) };
  return {
    name: "event",
    field: withHint(searchField({ id: "edit-event", label: "Event" }, { options, other }), "Type to search."),
    keys: ["event"],
    choices: options,
    required: "Choose the event that it tells of.",
  };
}

/** Events by how far they lie from the day on which the source was published; as the file has them where nobody says when. */
function nearestFirst({ events, sources }: Timeline, source: string | undefined): readonly TimelineEvent[] {
  const { from } = sources.find(({ id }) => id === source)?.custom.published?.interval ?? {};
  if (from === undefined) return events;
  const distance = ({ when: { interval } }: TimelineEvent): number =>
    Math.abs((interval.from ?? interval.to ?? Infinity) - from);
  return [...events].sort((a, b) => distance(a) - distance(b));
}
