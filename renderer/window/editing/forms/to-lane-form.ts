/** The form that puts an event into another lane. */
import { selectField } from "../../export/field.ts";
import type { FormPlan, PlanContext } from "./form-plan.ts";
import { laneEdit } from "./lane-change.ts";
import { eventOf } from "./subjects.ts";

/** The form for an event by its id: into another lane in the place of its own. Undefined where it is there no more. */
export function toLanePlan(id: string, { timeline }: PlanContext): FormPlan | undefined {
  const event = eventOf(timeline, id);
  if (!event) return undefined;
  const { lane } = event;
  const labels = Object.fromEntries(timeline.lanes.map((each) => [each.id, each.label]));
  return {
    heading: "Move to a lane",
    about: event.title,
    fields: [{ name: "lane", field: selectField<string>({ id: "edit-lane", label: "Lane" }, labels), keys: ["lane"] }],
    base: { lane },
    edit: (values) => laneEdit(event, lane, values["lane"] ?? lane),
  };
}
