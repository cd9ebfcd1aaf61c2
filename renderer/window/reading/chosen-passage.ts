/** What a claim is made from. */
import { datesIn, type WordsOfDate } from "../../../data/document/passage/dates-in.ts";
import { figuresIn, type FigureGuess } from "../../../data/document/passage/figures-in.ts";
import { speakerGuesses, type SpeakerGuess } from "../../../data/document/passage/guess-speaker.ts";
import type { PassageSpan } from "../../../data/document/passage/passage-span.ts";
import type { OpenedDocument } from "../../../data/ipc/documents.ts";
import type { Locator } from "../../../data/places/locator.ts";

/** Words that somebody chose in a document, and what they suggest. All of it is to be confirmed. */
export interface ChosenPassage {
  /** Id of the source that has the document, where one has. */
  readonly source?: string;
  readonly document: Pick<OpenedDocument, "name" | "sha256" | "about">;
  /** Whether the document lies in the folder of documents, and not in the window alone. */
  readonly isInFolder: boolean;
  /** The paragraph with its hash, and the page where the document has pages. */
  readonly at: Locator;
  /** The words themselves: for the form to show, and not for the timeline unless its author asks for that. */
  readonly words: string;
  /** Where they stand in their paragraph. */
  readonly span: PassageSpan;
  readonly speakers: readonly SpeakerGuess[];
  readonly dates: readonly WordsOfDate[];
  readonly figures: readonly FigureGuess[];
}

/** Begins a claim. */
export type ClaimFrom = (passage: ChosenPassage) => void;

/** The words at a place of a document as a passage; undefined where there is no such paragraph. */
export function chosenPassage(
  document: OpenedDocument,
  paragraph: number,
  span: PassageSpan,
  { source, isInFolder }: { readonly source: string | undefined; readonly isInFolder: boolean },
): ChosenPassage | undefined {
  const { name, sha256, about, paragraphs } = document;
  const chosen = paragraphs[paragraph];
  if (!chosen) return undefined;
  const { text, hash, page } = chosen;
  const words = text.slice(span.from, span.to);
  return {
    ...(source !== undefined && { source }),
    document: { name, sha256, about },
    isInFolder,
    at: { paragraph: paragraph + 1, hash, ...(page !== undefined && { locator: page, label: "page" }) },
    words,
    span,
    speakers: speakerGuesses(text, span),
    dates: datesIn(words),
    figures: figuresIn(words),
  };
}
