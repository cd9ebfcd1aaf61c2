/** The fields of an event that are rarely used. */
import type { Timeline, TimelineEvent } from "../../../../data/timeline.ts";
import { once } from "../../../../data/memo.ts";
import { pointText } from "../../../../data/places/point-text.ts";
import { whenText } from "../../../../data/wording.ts";
import { selectField, textField } from "../../export/field.ts";
import type { FormValues } from "../../state/form-subject.ts";
import { checkEvents, linkedEventRows } from "../fields/event-rows.ts";
import { asLines, boxesField, proseField, withHint } from "../fields/form-fields.ts";
import { mediaFrom, mediaRows, mediaText } from "../fields/media-rows.ts";
import { pointField, pointFrom } from "../fields/point-field.ts";
import type { SearchOption } from "../fields/search-field.ts";
import { filledText, listIn, textPart, type FieldProblems, type FormPlan, type Part } from "./form-plan.ts";
import { idsOf, shortened } from "./subjects.ts";

const listPart = (key: string): Part => ({ key, from: [key], value: (values) => listIn(values, key) });

export const RARE_PARTS: readonly Part[] = [
  textPart("title-short"),
  listPart("lanes"),
  listPart("subject"),
  { key: "media", from: ["media"], value: (values) => mediaFrom(values["media"] ?? "") },
  {
    key: "coordinates",
    from: ["coordinates"],
    value: (values) => {
      const read = pointFrom(values["coordinates"] ?? "");
      return "problem" in read ? undefined : read.point;
    },
  },
  listPart("follows"),
  listPart("implies"),
  {
    key: "grouping",
    from: ["grouping"],
    value: (values) => {
      const basis = filledText(values, "grouping");
      return basis === undefined ? undefined : { basis };
    },
  },
  textPart("emphasis"),
];

export function rareEventBase(event: TimelineEvent | undefined): FormValues {
  return {
    "title-short": event?.["title-short"] ?? "",
    lanes: asLines(event?.lanes),
    subject: asLines(event?.subject),
    media: mediaText(event?.media),
    coordinates: event?.coordinates ? pointText(event.coordinates) : "",
    follows: asLines(event?.follows),
    implies: asLines(event?.implies),
    grouping: event?.grouping?.basis ?? "",
    emphasis: event?.emphasis ?? "",
  };
}

/** Says what is wrong that no edit could tell; a point that stood there before is one. */
export function checkRare({ events }: Timeline, base: FormValues): (values: FormValues) => FieldProblems {
  const ids = once(() => idsOf(events));
  return (values) => {
    const { coordinates = "" } = values;
    const read = coordinates === base["coordinates"] ? {} : pointFrom(coordinates);
    const links = (["follows", "implies"] as const).flatMap((name) => {
      const reason = checkEvents(values[name] ?? "", ids());
      return reason === "" ? [] : [[name, reason] as const];
    });
    return { ...("problem" in read && { coordinates: read.problem }), ...Object.fromEntries(links) };
  };
}

const more = { isMore: true } as const;

function named(key: string, label: string) {
  return { id: `edit-${key}`, label };
}

type Lanes = readonly { readonly value: string; readonly label: string }[];

interface Around {
  readonly timeline: Timeline;
  /** Id of the event itself, which is linked to others alone. */
  readonly but: string | undefined;
}

export function rareEventFields(lanes: Lanes, around: Around): FormPlan["fields"] {
  return [
    {
      name: "title-short",
      field: withHint(textField(named("title-short", "Short title")), "Drawn where the title has no room."),
      keys: ["title-short"],
      ...more,
    },
    { name: "lanes", field: boxesField(named("lanes", "Further lanes"), lanes), keys: ["lanes"], ...more },
    {
      name: "subject",
      field: withHint(proseField(named("subject", "Tags"), 2), "One a line."),
      keys: ["subject"],
      ...more,
    },
    ...placeAndMedia(),
    ...linkFields(around),
    {
      name: "emphasis",
      field: selectField<string>(named("emphasis", "Where there is no room for all"), {
        "": "As it comes",
        high: "Draw it first",
        low: "Draw it last",
      }),
      keys: ["emphasis"],
      ...more,
    },
  ];
}

function placeAndMedia(): FormPlan["fields"] {
  const point = withHint(
    pointField(named("coordinates", "Point on the map")),
    "Degrees north and east, as maps copy them: 35.1, 36.8.",
  );
  return [
    { name: "coordinates", field: point, keys: ["coordinates"], ...more },
    {
      name: "media",
      field: withHint(mediaRows(named("media", "Pictures and pages elsewhere")), "They are named, and never fetched."),
      keys: ["media", "media.URL", "media.title", "media.credit"],
      ...more,
    },
  ];
}

function linkFields({ timeline, but }: Around): FormPlan["fields"] {
  const options = once(() =>
    timeline.events.flatMap(({ id, title, when }): readonly SearchOption[] =>
      id === but ? [] : [{ value: id, label: `${shortened(title)}, ${whenText(when)}` }],
    ),
  );
  return [
    {
      name: "follows",
      field: withHint(linkedEventRows(named("follows", "Follows"), options), "Events that it answers or continues."),
      keys: ["follows"],
      ...more,
    },
    {
      name: "implies",
      field: withHint(
        linkedEventRows(named("implies", "Implies"), options),
        "Events without which it could not have been.",
      ),
      keys: ["implies"],
      ...more,
    },
    {
      name: "grouping",
      field: proseField(named("grouping", "Why all its claims are about one event"), 2),
      keys: ["grouping", "basis"],
      ...more,
    },
  ];
}
