/** The form of a background period. */
import type { Edit } from "../../../../data/edit/edit.ts";
import { freeId } from "../../../../data/edit/free-id.ts";
import { whenText } from "../../../../data/wording.ts";
import { textField } from "../../export/field.ts";
import { dateField } from "../fields/date-field.ts";
import { withHint } from "../fields/form-fields.ts";
import { typedDates } from "../fields/read-dates.ts";
import { checkTypedDate, whenPart } from "./date-part.ts";
import {
  changeFrom,
  filledText,
  recordFrom,
  textPart,
  type FormPlan,
  type Part,
  type PlanContext,
} from "./form-plan.ts";
import { idsOf } from "./subjects.ts";

const PARTS: readonly Part[] = [textPart("title"), whenPart()];

/** The form of a period by its id, or of a new one. Undefined where it is there no more. */
export function eraPlan(id: string | undefined, { timeline }: PlanContext): FormPlan | undefined {
  const { eras = [] } = timeline;
  const era = eras.find((each) => each.id === id);
  if (id !== undefined && !era) return undefined;
  const base = { title: era?.title ?? "", when: era ? whenText(era.when) : "" };
  const when = dateField({ id: "edit-when", label: "When it was" }, typedDates);
  return {
    heading: era ? "Edit period" : "New period",
    fields: [
      {
        name: "title",
        field: withHint(
          textField({ id: "edit-title", label: "Title" }, { spellcheck: "true" }),
          "A reign, a drought, a truce: it lies behind all lanes.",
        ),
        keys: ["title"],
        required: "Write a title.",
      },
      {
        name: "when",
        field: withHint(when, "As 12–19 September 2016, September 2016, from 1914 to 1918, or in EDTF."),
        keys: ["when"],
        required: "Write a date.",
      },
    ],
    base,
    check: checkTypedDate(base),
    edit: (values): Edit | undefined => {
      if (!era) {
        const made = {
          id: freeId(filledText(values, "title") ?? "", idsOf(eras), "period"),
          ...recordFrom(PARTS, values),
        };
        return { type: "add-era", era: made } as unknown as Edit;
      }
      const change = changeFrom(PARTS, values, base);
      return change && { type: "change-era", era: era.id, change };
    },
    acts: era ? [{ label: "Delete this period", does: { edit: { type: "remove-era", era: era.id } } }] : [],
  };
}
