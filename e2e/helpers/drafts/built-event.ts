import { builtEvent } from "../../../data/import/build/events.ts";
import type { DraftEvent } from "../../../data/import/import-draft.ts";

/** Fields of a draft; those that are undefined are left out of it. */
export type DraftFields = { readonly [Field in keyof DraftEvent]?: DraftEvent[Field] | undefined };

/** The event of a draft among the sources A and B, and what is told of it. */
export function built(facts: DraftFields, follows: readonly string[] = [], implies: readonly string[] = []) {
  const sources = ["A", "B"].map((title) => ({
    id: title.toLowerCase(),
    type: "document",
    title,
    URL: "https://a.example/",
    custom: {},
  }));
  const told: string[] = [];
  const draft = {
    at: "row 2",
    title: "The bell rang",
    claims: [],
    when: { earliest: "1912", precision: "bounded" as const },
    ...facts,
  };
  const event = builtEvent(draft as DraftEvent, "the-id", {
    file: "bells.csv",
    laneOf: (label) => `lane of ${label ?? "none"}`,
    sourceOf: ({ source }) => sources.find(({ title }) => title === source),
    follows: () => follows,
    implies: () => implies,
    aspectOf: (words) => (words.trim() === "" ? undefined : `aspect of ${words}`),
    note: ({ at, kind, what }) => told.push(`${at}: ${kind}: ${what}`),
  });
  return { event, told };
}
