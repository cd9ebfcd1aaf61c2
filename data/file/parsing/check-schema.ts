import type { FindingList } from "../problems/finding-list.ts";
import { withCustomPlace } from "../schema/field-places.ts";
import { type WrittenTimeline, timelineSchema } from "../schema/timeline-schema.ts";

/** Some tens of looks per issue, so this lets thousands of issues be found, and takes at most some 100 MB. */
const MAX_LOOKS = 100_000;

/**
 * Checks a JSON value against the shape of a timeline, and adds every deviation to `findings`. Undefined when there is
 * any.
 */
export function checkSchema(value: unknown, findings: FindingList): WrittenTimeline | undefined {
  let looks = 0;
  // valibot can stop at the first issue or at none. It asks anew whenever it has found one, so counting how often it
  // asks stops it before the issues of a hostile file fill the memory. It does not ask while all is well.
  const config = {
    get abortEarly() {
      looks += 1;
      return looks > MAX_LOOKS;
    },
  };
  const checked = timelineSchema["~run"]({ value }, config);
  if (checked.issues === undefined) return checked.value;
  for (const { path = [], message } of checked.issues) {
    const place = path.map(({ key }) => (typeof key === "number" ? key : String(key)));
    const atKey = path.at(-1)?.origin === "key";
    findings.add({ path: place, atKey, reason: atKey ? withCustomPlace(message, place) : message });
  }
  if (looks > MAX_LOOKS) findings.giveUp();
  return undefined;
}
