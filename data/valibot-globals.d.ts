/**
 * valibot's type declarations name these two types. The ground floor has neither the DOM nor Node, and uses neither
 * type; without these lines its libraries could not be type-checked.
 */
interface Blob {
  readonly size: number;
  readonly type: string;
}

interface File extends Blob {
  readonly name: string;
}
