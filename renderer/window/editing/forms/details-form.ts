/** The forms of the timeline as a whole, and of a lane. */
import type { Edit } from "../../../../data/edit/edit.ts";
import { freeId } from "../../../../data/edit/free-id.ts";
import type { Timeline } from "../../../../data/timeline.ts";
import { counted } from "../../../../data/words.ts";
import { selectField, textField } from "../../export/field.ts";
import type { FormSubject, FormValues } from "../../state/form-subject.ts";
import { aspectRows, aspectsFrom, aspectsText } from "../fields/aspect-rows.ts";
import { proseField, withHint } from "../fields/form-fields.ts";
import { idsOf } from "./subjects.ts";
import {
  changeFrom,
  filledText,
  textPart,
  type FieldProblems,
  type FormPlan,
  type Part,
  type PlanAct,
  type PlanContext,
} from "./form-plan.ts";

/** The form of title, description, language and period; the lanes have forms of their own. */
export function detailsPlan(back: FormSubject, { timeline }: PlanContext): FormPlan {
  const base = {
    title: timeline.title,
    description: timeline.description ?? "",
    language: timeline.language ?? "",
    from: timeline.extentIsDerived ? "" : timeline.extent.from,
    to: timeline.extentIsDerived ? "" : timeline.extent.to,
    aspects: aspectsText(timeline.aspects),
  };
  const ofLanes = timeline.lanes.map(({ id, label }): PlanAct => ({
    label: `Lane “${label}”…`,
    does: { open: { kind: "lane", id, back } },
  }));
  return {
    heading: "Title and description",
    fields: detailsFields(),
    base,
    check: (values) => checkAspectsLeft(timeline, aspectsFrom(values["aspects"] ?? "")),
    edit: (values) => {
      const change = changeFrom(DETAILS, values, base);
      return change && { type: "change-details", change };
    },
    more: "Lanes",
    acts: [...ofLanes, { label: "New lane…", does: { open: { kind: "lane", back } } }],
  };
}

function detailsFields(): FormPlan["fields"] {
  const named = (key: string, label: string) => ({ id: `edit-${key}`, label });
  return [
    { name: "title", field: textField(named("title", "Title")), keys: ["title"], required: "Write a title." },
    { name: "description", field: proseField(named("description", "Description")), keys: ["description"] },
    {
      name: "language",
      field: withHint(textField(named("language", "Language")), "Of title and events: en, ar or de-CH."),
      keys: ["language"],
    },
    {
      name: "from",
      field: withHint(textField(named("from", "First day to show")), "As 2016-09-05. Both empty: that of the events."),
      keys: ["from", "extent"],
    },
    { name: "to", field: textField(named("to", "Last day to show")), keys: ["to"] },
    {
      name: "aspects",
      field: withHint(
        aspectRows(named("aspects", "Questions that accounts differ on")),
        "Besides who did it, why and the like: claims take a stand on them.",
      ),
      keys: ["aspects", "aspect"],
    },
  ];
}

const DETAILS: readonly Part[] = [
  textPart("title"),
  textPart("description"),
  textPart("language"),
  { key: "aspects", from: ["aspects"], value: (values) => aspectsFrom(values["aspects"] ?? "") },
  {
    key: "extent",
    from: ["from", "to"],
    value: (values) => {
      const [from, to] = [filledText(values, "from"), filledText(values, "to")];
      return from === undefined && to === undefined ? undefined : { from: from ?? "", to: to ?? "" };
    },
  },
];

/** A question cannot go as long as claims take a stand on it. */
function checkAspectsLeft(
  { aspects = {}, events, eras = [] }: Timeline,
  left: Timeline["aspects"] = {},
): FieldProblems {
  const gone = Object.keys(aspects).filter((id) => !Object.hasOwn(left, id));
  if (gone.length === 0) return {};
  const claims = [...events, ...eras].flatMap(({ claims: each = [] }) => each);
  for (const id of gone) {
    const using = claims.filter(({ asserts = [] }) => asserts.some(({ aspect }) => aspect === id)).length;
    if (using > 0)
      return {
        aspects: `${counted(using, "claim")} ${using === 1 ? "takes" : "take"} a stand on “${aspects[id] ?? id}”: change ${using === 1 ? "that" : "those"} first.`,
      };
  }
  return {};
}

/** The form of a lane, by its id, or of a new one. Undefined where it is there no more. */
export function lanePlan(id: string | undefined, { timeline }: PlanContext): FormPlan | undefined {
  const lane = timeline.lanes.find((each) => each.id === id);
  if (id !== undefined && !lane) return undefined;
  const label = {
    name: "label",
    field: textField({ id: "edit-label", label: "Name" }, { spellcheck: "true" }),
    keys: ["label"],
    required: "Write a name.",
  };
  if (!lane)
    return {
      heading: "New lane",
      fields: [label],
      base: { label: "" },
      edit: (values) => {
        const name = filledText(values, "label") ?? "";
        return { type: "add-lane", lane: { id: freeId(name, idsOf(timeline.lanes), "lane"), label: name } };
      },
      givesBack: (edit): FormValues => (edit.type === "add-lane" ? { lane: edit.lane.id } : {}),
    };
  const base = { label: lane.label, before: nextOf(timeline, lane.id) };
  return {
    heading: "Edit lane",
    fields: [label, { name: "before", field: orderField(timeline, lane.id), keys: ["before"] }],
    base,
    edit: (values) => laneEdit(lane.id, values, base),
    acts: removal(timeline, lane.id),
  };
}

/** A name and a place are changed one at a time: the name first. */
function laneEdit(lane: string, values: FormValues, base: FormValues): Edit | undefined {
  const label = filledText(values, "label") ?? "";
  if (label !== base["label"]) return { type: "change-lane", lane, change: { label } };
  const before = filledText(values, "before");
  return values["before"] === base["before"]
    ? undefined
    : { type: "move-lane", lane, ...(before !== undefined && { before }) };
}

function nextOf({ lanes }: Timeline, id: string): string {
  return lanes[lanes.findIndex((lane) => lane.id === id) + 1]?.id ?? "";
}

function orderField({ lanes }: Timeline, id: string) {
  const others = lanes.filter((lane) => lane.id !== id);
  const places = Object.fromEntries(others.map((lane) => [lane.id, `Above “${lane.label}”`]));
  return selectField<string>({ id: "edit-before", label: "Place" }, { ...places, "": "Last" });
}

/** Its events go to another lane: there is a way for each. */
function removal({ lanes, events }: Timeline, id: string): readonly PlanAct[] {
  const isUsed = events.some(({ lane, lanes: more = [] }) => lane === id || more.includes(id));
  if (!isUsed) return [{ label: "Delete this lane", does: { edit: { type: "remove-lane", lane: id } } }];
  return lanes
    .filter((lane) => lane.id !== id)
    .map((lane) => ({
      label: `Delete, its events go to “${lane.label}”`,
      does: { edit: { type: "remove-lane", lane: id, events: lane.id } },
    }));
}
