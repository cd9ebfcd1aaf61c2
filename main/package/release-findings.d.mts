export function releaseFindings(files: {
  readonly description: { readonly version: string };
  readonly lock: { readonly version: string };
  readonly changelog: string;
  readonly metainfo: string;
}): string[];
