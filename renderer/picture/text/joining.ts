/** Arabic letters change their form, and their width, with their neighbours (Unicode Standard, section 9.2, rules R1 to R7). */
import type { JoiningClass } from "../../../data/font-table.ts";

export interface Joiner {
  /** Width of each code point that has joined forms, in the form that its neighbours give it; undefined for the others. */
  (text: string): readonly (number | undefined)[];
  isTransparent(code: number): boolean;
}

/** Nothing is asked of typefaces without joined forms. */
export function joiner(classes: readonly JoiningClass[]): Joiner | undefined {
  if (classes.length === 0) return undefined;
  const of = new Map<number, JoiningClass>();
  for (const joining of classes) {
    for (const character of joining.members) of.set(character.codePointAt(0)!, joining);
  }
  const widths = (text: string): (number | undefined)[] => {
    const letters = [...text].map((character) => of.get(character.codePointAt(0)!));
    return letters.map((letter, index) => {
      if (letter?.type !== "D" && letter?.type !== "R") return undefined;
      const before = neighbour(letters, index, -1);
      const after = neighbour(letters, index, 1);
      return widthOf(letter, joinsForward(before), letter.type === "D" && joinsBackward(after));
    });
  };
  return Object.assign(widths, { isTransparent: (code: number) => of.get(code)?.type === "T" });
}

function widthOf({ widths: [final, initial, medial] }: JoiningClass, before: boolean, after: boolean) {
  if (before) return after ? medial : final;
  return after ? initial : undefined;
}

type Letter = JoiningClass | undefined;

function neighbour(letters: readonly Letter[], from: number, step: -1 | 1): Letter {
  let index = from + step;
  while (letters[index]?.type === "T") index += step;
  return letters[index];
}

function joinsForward(letter: Letter): boolean {
  return letter?.type === "D" || letter?.type === "C";
}

function joinsBackward(letter: Letter): boolean {
  return letter !== undefined && letter.type !== "T";
}
