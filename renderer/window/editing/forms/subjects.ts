/** What forms are about: the thing itself, the name under which a draft of it is kept, and words for it. */
import { printable } from "../../../../data/printable.ts";
import type { Claim, Timeline, TimelineEvent } from "../../../../data/timeline.ts";
import type { FormSubject, PassageSubject } from "../../state/form-subject.ts";
import type { State } from "../../state/state.ts";

/** An event by its id. */
export function eventOf({ events }: Pick<Timeline, "events">, id: string): TimelineEvent | undefined {
  return events.find((event) => event.id === id);
}

/** The ids that are taken. */
export function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}

/** A claim by its event and its place there. */
export function claimOf(timeline: Timeline, event: string, claim: number | undefined): Claim | undefined {
  return claim === undefined ? undefined : eventOf(timeline, event)?.claims[claim];
}

/** Whether a timeline has what a form is about; what is new it has always. */
export function isThere(subject: FormSubject, timeline: Timeline): boolean {
  switch (subject.kind) {
    case "details":
    case "passage":
      return true;
    case "event":
    case "source":
    case "lane":
    case "era": {
      const things: readonly { readonly id: string }[] = timeline[`${subject.kind}s`] ?? [];
      return subject.id === undefined || things.some(({ id }) => id === subject.id);
    }
    case "picture":
      return timeline.pictures?.some(({ name }) => name === subject.name) === true;
    case "merge":
    case "split":
    case "to-lane":
      return eventOf(timeline, subject.event) !== undefined;
    case "claim":
    case "move":
      return (
        (subject.claim === undefined
          ? eventOf(timeline, subject.event)
          : claimOf(timeline, subject.event, subject.claim)) !== undefined
      );
  }
}

/**
 * Under which name a draft is kept. The place of a claim changes with the claims before it, so that a claim has the name of
 * what it says.
 */
export function draftName(subject: FormSubject, timeline: Timeline): string {
  switch (subject.kind) {
    case "details":
      return "details";
    case "passage":
      return passageDraft(subject.passage);
    case "event":
    case "source":
    case "lane":
    case "era":
      return `${subject.kind} ${subject.id ?? ""}`;
    case "picture":
      return `picture ${subject.name}`;
    case "merge":
    case "split":
    case "to-lane":
      return `${subject.kind} ${subject.event}`;
    case "claim":
    case "move": {
      const claim = claimOf(timeline, subject.event, subject.claim);
      return `${subject.kind} ${subject.event} ${claim ? `${claim.source} ${claim.says}` : ""}`;
    }
  }
}

/** By its place alone: the name of a draft is written to the disk, and words of a document are not. */
function passageDraft({ source, at, span, origin }: PassageSubject): string {
  const document = source ?? origin?.document?.file ?? "";
  return `passage ${document} ${at.hash ?? ""} ${String(at.paragraph)} ${String(span.from)}-${String(span.to)}`;
}

/** What a passage is called: its words, or where it stands once they are forgotten. */
export function passageName({ words, at, origin }: PassageSubject): string {
  if (words !== "") return `“${shortened(words)}”`;
  const file = origin?.document?.file;
  const place = at.locator === undefined ? `paragraph ${String(at.paragraph)}` : `page ${at.locator}`;
  return file === undefined ? place : `${place} of ${printable(file)}`;
}

/** A form that was left before it was done, and words for what it is about. */
export interface Unfinished {
  readonly subject: FormSubject;
  readonly draft: string;
  readonly words: string;
}

/** The forms that were left of what the panel shows. */
export function unfinishedIn({ timeline, selection, comparing, drafts, passages = {} }: State): readonly Unfinished[] {
  if (!timeline || !drafts || (comparing && !selection)) return [];
  const found = selection?.kind === "event" ? eventOf(timeline, selection.id) : undefined;
  const candidates = found
    ? ofEvent(found)
    : selection?.kind === "source"
      ? ofSource(selection.id)
      : ofOverview(timeline);
  const begun = Object.values(passages).map((passage): Candidate => [
    { kind: "passage", passage },
    `the claim from ${passageName(passage)}`,
  ]);
  return [...candidates, ...(selection ? [] : begun)]
    .map(([subject, words]) => ({ subject, words, draft: draftName(subject, timeline) }))
    .filter(({ draft }) => drafts[draft] !== undefined);
}

type Candidate = readonly [subject: FormSubject, words: string];

function ofEvent({ id, claims }: TimelineEvent): readonly Candidate[] {
  return [
    [{ kind: "event", id }, "this event"],
    [{ kind: "claim", event: id }, "a new claim"],
    ...claims.map(({ says }, claim): Candidate => [
      { kind: "claim", event: id, claim },
      `the claim “${shortened(says)}”`,
    ]),
    [{ kind: "split", event: id }, "claims to split off"],
  ];
}

function ofSource(id: string): readonly Candidate[] {
  return [[{ kind: "source", id }, "this source"]];
}

function ofOverview({ eras = [], pictures = [] }: Timeline): readonly Candidate[] {
  return [
    [{ kind: "event" }, "a new event"],
    [{ kind: "source" }, "a new source"],
    [{ kind: "details" }, "title and description"],
    [{ kind: "lane" }, "a new lane"],
    [{ kind: "era" }, "a new period"],
    ...eras.map(({ id, title }): Candidate => [{ kind: "era", id }, `the period “${shortened(title)}”`]),
    ...pictures.map(({ name }): Candidate => [{ kind: "picture", name }, `the picture “${shortened(name)}”`]),
  ];
}

/** UTF-16 units of what is told of a claim where it is named. */
const LONGEST_NAME = 60;

/** The beginning of a text, where it stands for what is longer. */
export function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_NAME
    ? text
    : `${characters
        .slice(0, LONGEST_NAME - 1)
        .join("")
        .trimEnd()}…`;
}
