/** The form for whatever somebody edits. */
import type { FormSubject } from "../../state/form-subject.ts";
import { claimPlan } from "./claim-form.ts";
import { detailsPlan, lanePlan } from "./details-form.ts";
import { eraPlan } from "./era-form.ts";
import { eventPlan } from "./event-form.ts";
import type { FormPlan, PlanContext } from "./form-plan.ts";
import { mergePlan, movePlan, splitPlan } from "./regroup-forms.ts";
import { passagePlan } from "./passage-form.ts";
import { picturePlan } from "./picture-form.ts";
import { sourcePlan } from "./source-form.ts";
import { toLanePlan } from "./to-lane-form.ts";

/** Undefined where what it is about is there no more. */
export function planOf(subject: FormSubject, context: PlanContext): FormPlan | undefined {
  switch (subject.kind) {
    case "event":
      return eventPlan(subject, context);
    case "claim":
      return claimPlan(subject, context);
    case "passage":
      return passagePlan(subject, context);
    case "source":
      return sourcePlan(subject, context);
    case "lane":
      return lanePlan(subject.id, context);
    case "details":
      return detailsPlan(subject, context);
    case "merge":
      return mergePlan(subject.event, context);
    case "split":
      return splitPlan(subject.event, context);
    case "move":
      return movePlan(subject, context);
    case "era":
      return eraPlan(subject.id, context);
    case "to-lane":
      return toLanePlan(subject.event, context);
    case "picture":
      return picturePlan(subject.name, context);
  }
}
