/** Dates that a file gives in EDTF alone: their bounds and their precision follow from it. */
import { isSpan, type Moment, type Precision, type Span, type When } from "../timeline.ts";
import type { Written } from "../written.ts";
import { edtfBounds } from "./edtf.ts";

/** A moment whose precision may be left to its EDTF. */
export type EdtfMoment = Omit<Written<Moment>, "precision"> & { readonly precision?: Precision };

/** Why a moment is none, and in which of its fields; `field` is absent where it lacks one. */
export interface EdtfProblem {
  readonly problem: string;
  readonly field?: "edtf" | "likely";
}

/**
 * A moment as the program holds it. Where its precision is left out it has that of its EDTF, and the bounds of that where
 * it has none of its own. A period in EDTF is a span: words and reasons go with its start, the zone with both ends.
 *
 * @param isOne whether only a moment may stand there
 */
export function momentFromEdtf(moment: EdtfMoment, isOne: boolean): { readonly when: Written<When> } | EdtfProblem {
  const { precision, edtf, earliest, latest } = moment;
  if (precision !== undefined) return { when: { ...moment, precision } };
  if (edtf === undefined) return { problem: 'a date needs the field "precision", or "edtf"; add one of them' };
  const read = edtfBounds(edtf);
  if (read === undefined) return { field: "edtf", problem: `${UNREAD}, or write "precision" beside it` };
  const isBounded = earliest !== undefined || latest !== undefined;
  if (isSpan(read)) {
    if (isOne || isBounded)
      return {
        field: "edtf",
        problem: "must be one date here, and not a period; write [first..last] for a date between two",
      };
    if (moment.likely !== undefined)
      return { field: "likely", problem: 'belongs to one end of a period; write "start" and "end" instead of "edtf"' };
    return { when: spanFrom(read, moment) };
  }
  const { basis, ...found } = read;
  if (isBounded) return { when: { ...moment, precision: found.precision } };
  const why = basis === undefined ? {} : { basis };
  return { when: { ...why, ...moment, ...bounds(found), precision: found.precision } };
}

const UNREAD = 'must be a date in EDTF (ISO 8601-2) that gives bounds, as "2016-09~", "201X" or "[2016-09..2016-10]"';

function bounds({ earliest, latest }: Written<Moment>): Pick<Written<Moment>, "earliest" | "latest"> {
  return { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
}

function spanFrom({ start, end }: Written<Span>, { wording, zone, basis }: EdtfMoment): Written<Span> {
  const ofBoth = zone === undefined ? {} : { zone };
  const words = { ...(wording !== undefined && { wording }), ...(basis !== undefined && { basis }) };
  return {
    start: { ...start, ...words, ...ofBoth },
    end: { ...end, ...ofBoth },
  };
}
