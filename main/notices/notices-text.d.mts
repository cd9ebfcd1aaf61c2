import type { Told } from "./bundled-packages.mjs";

export function noticesText(told: {
  readonly version: string;
  readonly packages: readonly Told[];
  readonly crates: readonly Told[];
}): string;
export function pageNotice(told: {
  readonly own: string;
  readonly packages: readonly Told[];
  readonly fonts: readonly Told[];
}): string;
