/** What a file may hold of a picture that its editor keeps under a name. */
import * as v from "valibot";
import { sizeOfWords, sizeProblems } from "../../export/asked-size.ts";
import { parseLength } from "../../export/length.ts";
import { DPI, LEGEND_KINDS, LONGEST_FURNITURE_TEXT, MAGNIFICATION } from "../../export/picture-options.ts";
import { PRESETS } from "../../export/presets.ts";
import { decodeViewLink } from "../../look/view-link.ts";
import type { NamedPicture, WrittenCallout } from "../../pictures/named/named-picture.ts";
import type { Written } from "../../written.ts";
import { describeValue } from "../problems/describe-value.ts";
import { hasAny, id, listOf, numberFrom, oneOf, text, textOrNone, yesOrNo } from "./fields.ts";
import { type Fields, strictObject } from "./strict-object.ts";
import { bound, calendarDate } from "./when-schema.ts";

/** UTF-16 units of a note in a picture: three or four lines. */
const LONGEST_NOTE = 300;
/** UTF-16 units of a link, which is checked as a whole: far above any that the window writes. */
const LONGEST_LINK = 16_384;

const calloutFields = {
  text: v.pipe(text(LONGEST_NOTE), v.description("What the note says.")),
  event: v.exactOptional(v.pipe(id(), v.description("Id of the event that it is on. Leave out where it is on a day."))),
  from: v.exactOptional(bound("The day that it is on, or the first day, or time, of the period.")),
  to: v.exactOptional(bound("The last day, or time, of the period. Leave out for what `from` says.")),
} satisfies Fields<Written<WrittenCallout>>;

const callout: v.GenericSchema<unknown, Written<WrittenCallout>> = v.pipe(
  strictObject("a callout", calloutFields),
  v.rawCheck(({ dataset: { value }, addIssue }) => {
    const message = targetProblem(value);
    if (message !== undefined) addIssue({ message });
  }),
  v.metadata({ oneOf: [{ required: ["event"] }, { required: ["from"] }] }),
  v.description("A note in the picture: on an event, or on a day or a period."),
);

/** A note is on one thing. */
function targetProblem(value: unknown): string | undefined {
  const [onEvent, onPeriod] = [hasAny(value, ["event"]), hasAny(value, ["from", "to"])];
  if (onEvent && onPeriod)
    return 'a callout is on an event, or on a day or a period; leave out "event", or "from" and "to"';
  if (!onEvent && !onPeriod)
    return 'a callout needs what it is on: "event" with the id of an event, or "from" with a day; add one of them';
  return onPeriod && !hasAny(value, ["from"]) ? 'a callout with "to" needs "from", the first day; add it' : undefined;
}

const link = v.pipe(
  text(LONGEST_LINK),
  v.rawCheck(({ dataset, addIssue }) => {
    const read = dataset.typed ? decodeViewLink(dataset.value) : undefined;
    if (read?.ok === false) addIssue({ message: `must be a link to a view: ${read.reason.replace(/^A l/u, "a l")}` });
    if (read?.ok === true && read.ignored.length > 0)
      addIssue({
        message: `has parts that cannot be used: ${read.ignored.join("; ")}; correct them, or leave them out`,
      });
  }),
  v.description('What is looked at: "sourceline://view?from=2016-09-12&theme=print", as the window copies it.'),
);

const length = (description: string, isFree: (value: string) => boolean = () => false) =>
  v.pipe(
    v.string(({ input }) => `must be a length in double quotes ("180mm"), not ${describeValue(input)}`),
    v.check(
      (value) => isFree(value) || parseLength(value) !== undefined,
      ({ input }) => `must be a length, as "1600px", "180mm", "18cm", "7in" or "510pt", not ${describeValue(input)}`,
    ),
    v.description(description),
  );

const furniture = {
  title: v.exactOptional(
    v.pipe(textOrNone(LONGEST_FURNITURE_TEXT), v.description("Instead of the timeline's own title; empty for none.")),
  ),
  standfirst: v.exactOptional(
    v.pipe(
      textOrNone(LONGEST_FURNITURE_TEXT),
      v.description("One to three sentences under the title, instead of the timeline's description; empty for none."),
    ),
  ),
  takeaway: v.exactOptional(
    v.pipe(text(LONGEST_FURNITURE_TEXT), v.description("The one line that a reader should take away.")),
  ),
  credit: v.exactOptional(
    v.pipe(text(LONGEST_FURNITURE_TEXT), v.description("A line at the foot: who made it, from what.")),
  ),
  "as-of": v.exactOptional(calendarDate("A line that says as of when.")),
  legend: v.exactOptional(v.pipe(oneOf(LEGEND_KINDS), v.description("Left out, it is full."))),
  notes: v.exactOptional(v.pipe(yesOrNo(), v.description("Whether disagreements are numbered and spelled out."))),
  "source-list": v.exactOptional(v.pipe(yesOrNo(), v.description("Whether sources are listed under the lanes."))),
  reports: v.exactOptional(v.pipe(yesOrNo(), v.description("Whether the reports' publication has a lane, as usual."))),
};

const pictureFields = {
  name: v.pipe(text(200), v.description("What it is asked for by. No two pictures share one.")),
  view: v.exactOptional(link),
  preset: v.exactOptional(v.pipe(oneOf(PRESETS.map(({ name }) => name)), v.description("A size to begin with."))),
  width: v.exactOptional(length('A length: "180mm". Left out, it is that of the preset, or 1600px.')),
  height: v.exactOptional(
    length('A length, or "auto" for as high as what has to be drawn.', (value) => value === "auto"),
  ),
  "type-scale": v.exactOptional(
    v.pipe(
      numberFrom(MAGNIFICATION.least, MAGNIFICATION.most),
      v.description("Type and marks so many times their usual size."),
    ),
  ),
  dpi: v.exactOptional(v.pipe(numberFrom(DPI.least, DPI.most), v.description("Pixels per inch of a PNG."))),
  ...furniture,
  hidden: v.exactOptional(v.pipe(listOf(id()), v.description("Ids of the events that it leaves out."))),
  numbered: v.exactOptional(v.pipe(yesOrNo(), v.description("Whether marks bear numbers, in the order of time."))),
  callouts: v.exactOptional(v.pipe(listOf(callout), v.description("Notes in the picture."))),
} satisfies Fields<Written<NamedPicture>>;

/** A picture, with what it is of. That its events are there is checked by `references.ts`. */
export const namedPicture: v.GenericSchema<unknown, Written<NamedPicture>> = v.pipe(
  strictObject("a picture", pictureFields),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value } = dataset;
    // Bounds follow from the type's scale: from one that is none, nothing does.
    const { "type-scale": scale = 1 } = value;
    if (scale < MAGNIFICATION.least || scale > MAGNIFICATION.most) return;
    for (const { field, reason } of sizeProblems(sizeOfWords(value))) {
      const item = { type: "object", origin: "value", input: value, key: field, value: value[field] } as const;
      addIssue({ message: reason, path: [item] as [v.IssuePathItem] });
    }
  }),
  v.description("A picture of the timeline that its editor keeps under a name."),
);
