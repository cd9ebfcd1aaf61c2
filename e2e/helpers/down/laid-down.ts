/** Time down the page, laid for tests, and what is laid in short words. */
import type { Timeline } from "../../../data/timeline.ts";
import { makePlan, type PlanOptions } from "../../../renderer/picture/compose/plan.ts";
import { layDown, type DownSetting } from "../../../renderer/picture/down/lay-down.ts";
import type { Mark } from "../../../renderer/picture/mark.ts";
import { measureWithSourceSans } from "../../../renderer/picture/text/measure.ts";
import { days } from "../example.ts";

const measure = measureWithSourceSans();
export const ALL = days("2016-09-05", "2016-09-25");

/** What is laid from 100 px down, in a picture 400 px wide, in 2000 px unless it is said. */
export function laid(
  subject: Timeline,
  { options = {}, ...asked }: Partial<DownSetting> & { readonly options?: PlanOptions } = {},
) {
  const plan = makePlan(subject, 400, measure, { isDown: true, furniture: { reports: true }, ...options });
  return layDown({
    index: plan.lanes[0]!.index,
    ...{ view: ALL, measure, page: plan.sheet, top: 100, height: 2000, year: 2016 },
    ...{ memory: plan.rows, bodies: plan.bodies, eras: plan.eras, hasSpans: plan.hasSpans },
    eventCount: subject.events.length,
    ...{ callouts: [], ordinalRoom: 0 },
    labelOf: () => undefined,
    followsOf: ({ id }) => plan.eventOf.get(id)?.follows,
    ...asked,
  });
}

export const inTenths = (number: number): number => Math.round(number * 10) / 10;
export const markText = (mark: Mark | undefined): string =>
  mark?.kind === "span" || mark?.kind === "whisker"
    ? `${mark.kind} ${String(inTenths(mark.x1))}–${String(inTenths(mark.x2))} at ${String(mark.y)}`
    : "point";

/** The glyphs with their tops and marks. */
export const rowsOf = ({ glyphs }: ReturnType<typeof laid>) =>
  glyphs
    .map(
      ({ id, role, y, body }) =>
        `${role === "report" ? "report " : ""}${id} ${String(inTenths(y))} ${markText(body.mark)}`,
    )
    .join(", ");
