/**
 * What is typed in forms and not done yet, as it crosses between the processes and is kept on the disk. Words of a document
 * that a claim is begun from are no part of it: they stay in the window.
 */
import * as v from "valibot";

/** Far above any form that somebody fills in; what arguments may hold together is bounded besides. */
const MOST_DRAFTS = 1000;
const MOST_FIELDS = 100;
const LONGEST_NAME = 100_000;
const LONGEST_TEXT = 500_000;

const name = v.pipe(v.string(), v.maxLength(LONGEST_NAME));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const document = v.strictObject({
  file: v.pipe(v.string(), v.maxLength(300)),
  sha256: v.pipe(v.string(), v.length(64)),
});

/** A passage of a document that a claim is begun from: where it is, without its words. */
const passageSchema = v.strictObject({
  source: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  at: v.strictObject({
    paragraph: count,
    hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/u)),
    locator: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
    label: v.exactOptional(v.literal("page")),
  }),
  /** Where the words begin and end in their paragraph, UTF-16 units. */
  span: v.strictObject({ from: count, to: count }),
  document: v.exactOptional(document),
});

export type KeptPassage = v.InferOutput<typeof passageSchema>;

const valuesSchema = v.pipe(
  v.record(name, v.pipe(v.string(), v.maxLength(LONGEST_TEXT))),
  v.check((fields) => Object.keys(fields).length <= MOST_FIELDS),
);

export const keptDraftsSchema = v.strictObject({
  /** Texts by fields of a form, by the name of what the form is about: those that were typed. */
  values: v.pipe(
    v.record(name, valuesSchema),
    v.check((drafts) => Object.keys(drafts).length <= MOST_DRAFTS),
  ),
  passages: v.pipe(
    v.record(name, passageSchema),
    v.check((drafts) => Object.keys(drafts).length <= MOST_DRAFTS),
  ),
});

/** What was typed in the forms of one timeline. */
export type KeptDrafts = v.InferOutput<typeof keptDraftsSchema>;

/** What became of keeping them: they are kept, or not. `remark` is what the user should know. */
export type DraftsKept =
  { readonly outcome: "taken"; readonly remark?: string } | { readonly outcome: "failed"; readonly reason: string };

export const NO_DRAFTS: KeptDrafts = { values: {}, passages: {} };

/** Renderer asks, main answers: see `channels.ts`. `key` is the one that came with the timeline. */
export interface DraftRequests {
  "load-drafts": (key: string) => KeptDrafts;
  /** Keeps what is typed in the place of what was kept before. */
  "keep-drafts": (key: string, drafts: KeptDrafts) => DraftsKept;
}

/** The same on the bridge. */
export interface DraftBridge {
  loadDrafts(key: string): Promise<KeptDrafts>;
  keepDrafts(key: string, drafts: KeptDrafts): Promise<DraftsKept>;
}
