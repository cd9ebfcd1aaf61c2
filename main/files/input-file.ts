/** A file, as a path to read and as the user knows it. */
export interface InputFile {
  readonly path: string;
  readonly shown: string;
}
