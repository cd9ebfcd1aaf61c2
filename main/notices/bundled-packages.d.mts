/** What is told of a package. */
export interface Told {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  readonly text: string;
  readonly source?: string;
}

/** What is known of packages that do not say it themselves. */
export interface Known {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly licence?: string;
        readonly source?: string;
        readonly texts?: readonly string[];
        readonly copyright?: readonly string[];
        readonly files?: readonly string[];
      }
    >
  >;
  readonly crates: Readonly<Record<string, { readonly licence: string; readonly copyright?: readonly string[] }>>;
}

type Bundled = {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >;
};

export function packageFolders(metafiles: readonly Bundled[]): string[];
export function describePackages(folders: readonly string[], known: Known): Promise<Told[]>;
export function describeCrates(bytes: Uint8Array, known: Known): Promise<Told[]>;
