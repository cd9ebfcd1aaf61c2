/** How problems with links between the parts of a timeline are worded. */
import { quoted } from "../problems/describe-value.ts";
import { formatPath, type JsonPath } from "../problems/json-path.ts";

/** Why a text that has to be a thing's own cannot be: `first` is where another has it. */
export function takenReason(name: string, text: string, first: JsonPath): string {
  return `the ${name} ${quoted(text)} is already that of ${formatPath(first)}; choose another`;
}

/**
 * Why a link cannot be there: it leads back to where it begins.
 *
 * @param ids of the first things on the way round, from any of them on
 * @param length how many things there are on the way
 */
export function circleReason(ids: readonly string[], length: number): string {
  const rest = length > ids.length ? ["…"] : [];
  const way = [...ids.map(quoted), ...rest, ...ids.slice(0, 1).map(quoted)].join(" → ");
  return `closes a circle, ${way}; remove one of the links`;
}
