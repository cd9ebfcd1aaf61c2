/** A small fault in a file: the code `from` of a place is made `to`. */
export interface Mutant {
  readonly file: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
  readonly from: string;
  readonly to: string;
}

export function sampled(mutants: readonly Mutant[], size: number, seed: string): readonly Mutant[];
