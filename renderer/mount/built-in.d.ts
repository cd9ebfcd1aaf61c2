/** What the build puts into the bundle; see `renderer/mount/build-mount.mjs`. */

/** The style sheet of the picture, for the elements in it alone. */
declare const MOUNT_STYLE: string;

declare const MOUNT_FONTS: {
  /** Base64 of WOFF2, by weight. */
  readonly latin: Readonly<Record<400 | 600 | 700, string>>;
  /** As CSS has it. @example "U+20-7E, U+A0-24F" */
  readonly latinRange: string;
  /** Faces that lie beside the bundle. */
  readonly others: readonly {
    readonly family: string;
    readonly weight: number;
    readonly file: string;
    readonly unicodeRange: string;
  }[];
};
