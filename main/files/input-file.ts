/** A file, as a path to read and as the user knows it. */
export interface InputFile {
  readonly path: string;
  readonly shown: string;
  /** It ships with the program: that it is there is not its user's business. */
  readonly isOwn?: true;
  /** It is no file, but comes on the standard input; `path` leads to whatever that is, where the system has such a path. */
  readonly isStandardInput?: true;
}
