/** Where on the earth something happened. */

/** Degrees east (-180 to 180) and north (-90 to 90). */
export type GeoPosition = readonly [longitude: number, latitude: number];

/** A point on the earth (RFC 7946): degrees east and north (WGS 84), in this order. */
export interface GeoPoint {
  readonly type: "Point";
  readonly coordinates: GeoPosition;
}
