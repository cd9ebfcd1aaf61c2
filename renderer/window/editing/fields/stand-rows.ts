/** What a claim takes a stand on, as rows: a question, and what the claim answers. */
import { aspectLabel, ASPECTS } from "../../../../data/accounts/conflict-kinds.ts";
import type { Assertion, Timeline, TimelineEvent } from "../../../../data/timeline.ts";
import type { Written } from "../../../../data/written.ts";
import { element } from "../../dom/element.ts";
import { selectField, textField, type Field, type Name } from "../../export/field.ts";
import { rowsField, rowsFrom, rowsText } from "./rows-field.ts";

/** The questions that a claim can take a stand on, by the ids of their aspects: the program's own, then the timeline's. */
export function standQuestions(aspects: Timeline["aspects"] = {}): Readonly<Record<string, string>> {
  return { ...Object.fromEntries(ASPECTS.map((aspect) => [aspect, aspectLabel(aspect)])), ...aspects };
}

/** @param event in whose claims others took a stand: one who says the same says it in the same words */
export function standRows(
  name: Name,
  { aspects }: Pick<Timeline, "aspects">,
  event?: Pick<TimelineEvent, "claims">,
): Field<string> {
  const questions = standQuestions(aspects);
  const taken = new Set(event?.claims.flatMap(({ asserts = [] }) => asserts.map(({ value }) => value)));
  const words = element(
    "datalist",
    { id: `${name.id}-words` },
    [...taken].map((value) => element("option", { value })),
  );
  const field = rowsField(name, {
    one: "stand",
    columns: [
      { label: "On", make: (cell) => selectField<string>(cell, questions), isChoice: true, isWide: true },
      { label: "It says", make: (cell) => textField(cell, { list: words.id }) },
    ],
  });
  field.root.append(words);
  return field;
}

/** The text of the field for what a claim asserts. */
export function standsText(asserts: readonly Assertion[] = []): string {
  return rowsText(asserts.map(({ aspect, value }) => [aspect, value]));
}

/** What a claim asserts whose field holds this; undefined where it asserts nothing. */
export function standsFrom(text: string): readonly Written<Assertion>[] | undefined {
  const stands = rowsFrom(text).map(([aspect = "", value = ""]) => ({ aspect, value }));
  return stands.length === 0 ? undefined : stands;
}
