/** Stands for `linebreak` in a page whose timeline has scripts with spaces alone: the places where those may break. */

/**
 * Behind spaces, but not between a quotation mark and a bracket; behind a dash, and before a long one; behind a hyphen or
 * slash before a letter. UAX 14 says no more of such text.
 */
const BREAK =
  /(?<!["'“”‘’«»] *) +(?! )|(?<=["'“”‘’«»] *) +(?![ ([{])|(?<=\S)[-/](?=\p{L})|(?<=\S)[‐–](?=\S)|[^\s—](?=—)|—(?=[^\s—])/gu;

class LatinBreaks {
  readonly #text: string;
  readonly #places: IterableIterator<RegExpExecArray>;
  #ended = false;

  constructor(text: string) {
    this.#text = text;
    this.#places = text.matchAll(BREAK);
  }

  nextBreak(): { readonly position: number; readonly required: boolean } | null {
    const place = this.#places.next();
    if (!place.done) return { position: place.value.index + place.value[0].length, required: false };
    if (this.#ended || this.#text === "") return null;
    this.#ended = true;
    return { position: this.#text.length, required: true };
  }
}

export { LatinBreaks as default };
