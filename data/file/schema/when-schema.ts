import * as v from "valibot";
import { describeValue } from "../problems/describe-value.ts";
import { lookAlikeText } from "../problems/look-alikes.ts";
import { hasAny, oneOf, text } from "./fields.ts";
import { type Fields, strictObject } from "./strict-object.ts";
import { dayInterval } from "../../calendar-day.ts";
import { momentFromEdtf, type EdtfMoment, type EdtfProblem } from "../../edtf/from-edtf.ts";
import { parseBound } from "../../time.ts";
import { isSpan, type Likely, type Moment, type Precision, type Span, type When } from "../../timeline.ts";
import type { Written } from "../../written.ts";
import { isZone, writtenZone } from "../../zone.ts";

/** How finely a date may be known, in words of the format. */
export const PRECISIONS = [
  "second",
  "minute",
  "hour",
  "part-of-day",
  "day",
  "week",
  "month",
  "quarter",
  "season",
  "year",
  "decade",
  "century",
  "bounded",
] as const satisfies readonly Precision[];

/** For editors only; whether the day exists is checked by `parseBound`. */
const BOUND_PATTERN =
  "^(-?\\d{4}|[+-]\\d{6})(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2})?)?)?)?$";

/** A calendar date or date-time, as precise as known. */
export function bound(description: string) {
  return v.pipe(
    v.string(({ input }) => `must be a date in double quotes ("2016-09-12"), not ${describeValue(input)}`),
    v.check(
      (value) => parseBound(value) !== undefined,
      ({ input }) =>
        `must be a date that exists, as "2016", "2016-09", "2016-09-12" or "2016-09-12T13:04", not ${describeValue(input)}${plainly(input)}`,
    ),
    v.check(
      (value) => hasZoneOrNone(value),
      ({ input }) => `must have a UTC offset that exists, as "+03:00" or "Z", not ${describeValue(input)}`,
    ),
    v.metadata({ pattern: BOUND_PATTERN, description }),
  );
}

/** What to write where a date has characters that only look like digits, hyphens or colons. */
function plainly(input: unknown): string {
  const told = typeof input === "string" ? lookAlikeText(input) : undefined;
  return told === undefined ? "" : `; ${told}`;
}

function hasZoneOrNone(bound: string): boolean {
  const zone = writtenZone(bound);
  return zone === undefined || isZone(zone);
}

/** A calendar date, to the day. */
export function calendarDate(description: string) {
  return v.pipe(
    v.string(({ input }) => `must be a date in double quotes ("2016-09-12"), not ${describeValue(input)}`),
    v.check(
      (value) => dayInterval(value) !== undefined,
      ({ input }) => `must be a day that exists, as "2016-09-12", not ${describeValue(input)}${plainly(input)}`,
    ),
    v.metadata({ pattern: "^(-?\\d{4}|[+-]\\d{6})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", description }),
  );
}

const likelyFields = {
  earliest: v.exactOptional(
    bound("First day, or instant, that it likely was. Leave out where it is that of the date."),
  ),
  latest: v.exactOptional(bound("Last day, or instant, that it likely was. Leave out where it is that of the date.")),
  basis: v.pipe(text(2000), v.description("Why it was most likely then.")),
} satisfies Fields<Written<Likely>>;

const likely: v.GenericSchema<unknown, Written<Likely>> = v.pipe(
  strictObject('the "likely" of a date', likelyFields),
  v.check(
    (value) => hasAny(value, ["earliest", "latest"]),
    'the "likely" of a date needs "earliest", "latest" or both, within those of the date; add one, or leave "likely" out',
  ),
  v.metadata({ anyOf: [{ required: ["earliest"] }, { required: ["latest"] }] }),
  v.description("Where between the bounds it most likely was, and why. Within the bounds; nothing is compared by it."),
);

const momentFields = {
  earliest: v.exactOptional(bound("First day, or instant, that it can have been. Leave out when nothing bounds it.")),
  latest: v.exactOptional(bound("Last day, or instant, that it can have been. Leave out when nothing bounds it.")),
  precision: v.exactOptional(
    v.pipe(
      oneOf(PRECISIONS),
      v.description(
        'How finely the source dates it; "bounded" when only bounds follow from the documents. Left out, it is that of "edtf", and so are bounds that are left out.',
      ),
    ),
  ),
  wording: v.exactOptional(v.pipe(text(300), v.description("The date in the source's own words."))),
  zone: v.exactOptional(
    v.pipe(
      text(64),
      v.check(
        (value) => value.trim() === "" || isZone(value),
        ({ input }) =>
          `must be a zone that exists, as "Europe/Moscow", "+03:00" or "Z", not ${describeValue(input)}; leave it out if the source gives none`,
      ),
      v.description(
        "IANA time zone or UTC offset, when the source gives one. Dates of different zones meet as instants.",
      ),
    ),
  ),
  edtf: v.exactOptional(v.pipe(text(64), v.description("The same date in Extended Date/Time Format (ISO 8601-2)."))),
  basis: v.exactOptional(v.pipe(text(2000), v.description("How the bounds follow from the documents' words."))),
  likely: v.exactOptional(likely),
} satisfies Fields<EdtfMoment>;

/** A date as it stands in the file. What follows from its EDTF is checked, and put in, where the whole is known. */
function dateFields() {
  return v.pipe(
    strictObject("a date", momentFields),
    v.metadata({ anyOf: [{ required: ["precision"] }, { required: ["edtf"] }] }),
  );
}

/** A point in time between two bounds. */
export const moment: v.GenericSchema<unknown, Written<Moment>> = v.pipe(
  dateFields(),
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
    const read = momentFromEdtf(value, true);
    if ("when" in read && !isSpan(read.when)) return read.when;
    if ("problem" in read) addIssue(issueOf(value, read));
    return NEVER;
  }),
  v.description("A point in time between two inclusive bounds, either of which may be left out."),
);

/** The same where a span may stand: a period in EDTF is one. */
const momentOrPeriod: v.GenericSchema<unknown, Written<When>> = v.pipe(
  dateFields(),
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }) => {
    const read = momentFromEdtf(value, false);
    if ("when" in read) return read.when;
    addIssue(issueOf(value, read));
    return NEVER;
  }),
);

function issueOf(value: EdtfMoment, { problem, field }: EdtfProblem) {
  if (field === undefined) return { message: problem };
  const item = { type: "object", origin: "value", input: value, key: field, value: value[field] } as const;
  return { message: problem, path: [item] as [v.IssuePathItem] };
}

const spanFields = {
  start: v.pipe(moment, v.description("When it began.")),
  end: v.pipe(moment, v.description("When it ended.")),
} satisfies Fields<Written<Span>>;

/** A period, each of whose ends is a point in time between two bounds. */
export const span: v.GenericSchema<unknown, Written<Span>> = v.pipe(
  strictObject("a span", spanFields),
  v.description("A period with a start and an end, each a point in time between bounds of its own."),
);

/** A moment, or a span where there is a start or an end, so that messages are about what the author meant. */
export const when: v.GenericSchema<unknown, Written<When>> = v.lazy((input) =>
  hasAny(input, ["start", "end"]) ? span : momentOrPeriod,
);
