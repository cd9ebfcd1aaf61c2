/** A point on the earth in words. */
import type { GeoPoint } from "./geo-point.ts";

/** @example "35.1° N, 36.8° E" */
export function pointText({ coordinates: [longitude, latitude] }: GeoPoint): string {
  const degrees = (value: number, [positive, negative]: readonly [string, string]): string =>
    `${String(Math.abs(value))}° ${value < 0 ? negative : positive}`;
  return `${degrees(latitude, ["N", "S"])}, ${degrees(longitude, ["E", "W"])}`;
}
