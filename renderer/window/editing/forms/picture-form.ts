/** The form of a picture that is kept under a name: its words, what it has and leaves out, and its notes. */
import type { Edit } from "../../../../data/edit/edit.ts";
import { once } from "../../../../data/memo.ts";
import type { NamedPicture } from "../../../../data/pictures/named/named-picture.ts";
import type { Timeline } from "../../../../data/timeline.ts";
import { whenText } from "../../../../data/wording.ts";
import { asWritten, type Written } from "../../../../data/written.ts";
import { textField } from "../../export/field.ts";
import type { FormValues } from "../../state/form-subject.ts";
import { calloutRows, calloutsFrom, calloutsText } from "../fields/callout-rows.ts";
import { checkEvents, linkedEventRows } from "../fields/event-rows.ts";
import { asLines, boxesField, listFrom, proseField, withHint } from "../fields/form-fields.ts";
import type { SearchOption } from "../fields/search-field.ts";
import { changeFrom, filledText, listIn, textPart, type FormPlan, type Part, type PlanContext } from "./form-plan.ts";
import { idsOf, shortened } from "./subjects.ts";

/** The form of a picture by its name. Undefined where it is there no more. */
export function picturePlan(name: string, { timeline }: PlanContext): FormPlan | undefined {
  const picture = timeline.pictures?.find((each) => each.name === name);
  if (!picture) return undefined;
  const base = baseOf(picture);
  const ids = once(() => idsOf(timeline.events));
  return {
    heading: "Edit picture",
    fields: fieldsOf(timeline),
    base,
    check: (values) => {
      const hidden = checkEvents(values["hidden"] ?? "", ids());
      const isTaken = timeline.pictures?.some((each) => each !== picture && each.name === filledText(values, "name"));
      return {
        ...(hidden !== "" && { hidden }),
        ...(isTaken && { name: "There is a picture of this name already: write another one." }),
      };
    },
    edit: (values) => editOf(picture, changeFrom(partsOf(picture), values, base)),
    acts: [{ label: "Remove this picture", does: { edit: { type: "remove-picture", name } } }],
  };
}

/** Under another name it is kept anew. */
function editOf(picture: NamedPicture, change: Readonly<Record<string, unknown>> | undefined): Edit | undefined {
  if (!change) return undefined;
  const fields = Object.entries<unknown>({ ...asWritten(picture), ...change }).filter(([, value]) => value !== null);
  const changed = Object.fromEntries(fields) as unknown as Written<NamedPicture>;
  const keep = { type: "keep-picture", picture: changed } as const;
  return changed.name === picture.name
    ? keep
    : { type: "several", edits: [{ type: "remove-picture", name: picture.name }, keep] };
}

/** What a picture has or leaves out, each a box. */
const BOXES = [
  { value: "numbered", label: "Numbers at its marks" },
  { value: "notes", label: "Disagreements numbered and spelled out" },
  { value: "source-list", label: "The sources under the lanes" },
  { value: "reports", label: "A lane for when reports were published" },
  { value: "no-title", label: "No title" },
  { value: "no-standfirst", label: "Nothing under the title" },
] as const;

/** What the form does not hold is chosen where the picture is seen as it will be. */
const WHERE_THE_REST_IS =
  "Its period, filters, layout, size and theme are set in File › Export…: choose it there under “Kept as”, and “Keep in timeline…” under this name.";

const TEXTS = ["takeaway", "credit", "as-of"] as const;

function baseOf(picture: NamedPicture): FormValues {
  const { name, title = "", standfirst = "", reports = true } = picture;
  const ticked = {
    numbered: picture.numbered,
    notes: picture.notes,
    "source-list": picture["source-list"],
    reports,
    "no-title": picture.title === "",
    "no-standfirst": picture.standfirst === "",
  };
  return {
    name,
    title,
    standfirst,
    ...Object.fromEntries(TEXTS.map((key) => [key, picture[key] ?? ""])),
    boxes: asLines(BOXES.flatMap(({ value }) => (ticked[value] ? [value] : []))),
    callouts: calloutsText(picture.callouts),
    hidden: asLines(picture.hidden),
  };
}

function partsOf(picture: NamedPicture): readonly Part[] {
  const isTicked = (values: FormValues, box: string): boolean => listFrom(values["boxes"] ?? "").includes(box);
  /** What is ticked already, or never was, stays as the file has it. */
  const box = (key: "numbered" | "notes" | "source-list"): Part => ({
    key,
    from: ["boxes"],
    value: (values) => (isTicked(values, key) === (picture[key] ?? false) ? picture[key] : isTicked(values, key)),
  });
  const words = (key: "title" | "standfirst"): Part => ({
    key,
    from: [key, "boxes"],
    value: (values) => (isTicked(values, `no-${key}`) ? "" : filledText(values, key)),
  });
  return [
    textPart("name"),
    words("title"),
    words("standfirst"),
    ...TEXTS.map((key) => textPart(key)),
    box("numbered"),
    box("notes"),
    box("source-list"),
    {
      key: "reports",
      from: ["boxes"],
      value: (values) =>
        isTicked(values, "reports") === (picture.reports ?? true) ? picture.reports : isTicked(values, "reports"),
    },
    {
      key: "callouts",
      from: ["callouts"],
      value: (values) => calloutsFrom(values["callouts"] ?? "", asWritten(picture).callouts),
    },
    { key: "hidden", from: ["hidden"], value: (values) => listIn(values, "hidden") },
  ];
}

function fieldsOf({ events }: Timeline): FormPlan["fields"] {
  const named = (key: string, label: string) => ({ id: `edit-${key}`, label });
  const options = once(() =>
    events.map(({ id, title, when }): SearchOption => ({ value: id, label: `${shortened(title)}, ${whenText(when)}` })),
  );
  const line = (name: string, label: string, hint?: string) => {
    const field = textField(named(name, label), { spellcheck: "true" });
    return { name, field: hint === undefined ? field : withHint(field, hint), keys: [name] };
  };
  return [
    { ...line("name", "Name", WHERE_THE_REST_IS), required: "Write a name." },
    line("title", "Headline", "Left empty, the timeline’s own title."),
    {
      name: "standfirst",
      field: withHint(
        proseField(named("standfirst", "Under the headline"), 2),
        "Left empty, the timeline’s description.",
      ),
      keys: ["standfirst"],
    },
    line("takeaway", "What a reader should take away"),
    {
      name: "callouts",
      field: withHint(
        calloutRows(named("callouts", "Notes"), options),
        "Each on an event, or on a day, or from one day to another.",
      ),
      keys: ["callouts"],
    },
    {
      name: "hidden",
      field: linkedEventRows(named("hidden", "Events that it leaves out"), options),
      keys: ["hidden"],
    },
    {
      name: "boxes",
      field: boxesField(named("boxes", "In the picture"), BOXES),
      keys: ["numbered", "notes", "reports"],
    },
    line("credit", "Credit"),
    line("as-of", "As of", "A day: 2016-10-03."),
  ];
}
