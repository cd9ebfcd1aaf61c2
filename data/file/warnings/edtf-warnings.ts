/** Dates whose EDTF says something else than their bounds. */
import { edtfBounds } from "../../edtf/edtf.ts";
import { momentOf, whenOf } from "../../moment.ts";
import { overlaps, type OpenInterval } from "../../time.ts";
import { isSpan, type Moment, type Timeline, type When } from "../../timeline.ts";
import { momentText, whenText } from "../../wording.ts";
import { asWritten } from "../../written.ts";
import type { Finding } from "../problems/finding-list.ts";
import { quoted } from "../problems/describe-value.ts";

/**
 * Moments of which neither the EDTF nor the bounds lie within the other; of a doubtful date (`~ ? %`) those that have
 * nothing in common. EDTF that is not read, or that bounds nothing, says nothing here.
 */
export function edtfWarnings({ sources, events }: Timeline): readonly Finding[] {
  return [
    ...sources.flatMap(({ custom: { published } }, index) =>
      published ? warning(published, ["sources", index, "custom", "published"]) : [],
    ),
    ...events.flatMap(({ when, claims }, index) => [
      ...warningsAt(when, ["events", index, "when"]),
      ...claims.flatMap((claim, at) =>
        claim.when ? warningsAt(claim.when, ["events", index, "claims", at, "when"]) : [],
      ),
    ]),
  ];
}

type Path = Finding["path"];

function warningsAt(when: When, path: Path): readonly Finding[] {
  if (!isSpan(when)) return warning(when, path);
  return [...warning(when.start, [...path, "start"]), ...warning(when.end, [...path, "end"])];
}

function warning(moment: Moment, path: Path): readonly Finding[] {
  const { edtf, ...bounded } = asWritten(moment);
  const written = edtf === undefined ? undefined : edtfBounds(edtf);
  if (edtf === undefined || written === undefined || (bounded.earliest ?? bounded.latest) === undefined) return [];
  const meant = whenOf(written);
  // A moment is compared on the calendar on which it is written; its zone may stand beside it.
  const bounds = momentOf(bounded);
  const isDoubtful = /[~?%]/u.test(edtf);
  const agrees = isDoubtful
    ? overlaps(bounds.interval, meant.interval)
    : isWithin(bounds.interval, meant.interval) || isWithin(meant.interval, bounds.interval);
  if (agrees) return [];
  const reason = `${quoted(edtf)} is ${whenText(meant)}, and the bounds say ${momentText(bounds)}; correct one of them`;
  return [{ path: [...path, "edtf"], reason }];
}

function isWithin(inner: OpenInterval, outer: OpenInterval): boolean {
  return (inner.from ?? -Infinity) >= (outer.from ?? -Infinity) && (inner.to ?? Infinity) <= (outer.to ?? Infinity);
}
