import type { Told } from "./bundled-packages.mjs";

export function billOfMaterials(
  told: {
    readonly version: string;
    readonly packages: readonly Told[];
    readonly crates: readonly Told[];
    readonly electron: Told;
  },
  integrity: (name: string, version: string) => string | undefined,
): string;
