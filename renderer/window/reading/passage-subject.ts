/** What the forms of a claim and of its source begin with, where they are made from words of a document. */
import type { SourceDraft } from "../../../data/document/document-text.ts";
import type { CslName } from "../../../data/places/document.ts";
import type { FormValues, PassageSubject } from "../state/form-subject.ts";
import type { ChosenPassage } from "./chosen-passage.ts";

/** The nearest guesses, and what the document says of itself first; its author confirms all of it. */
export function passageSubject({
  source,
  at,
  words,
  span,
  speakers,
  dates,
  document,
  isInFolder,
}: ChosenPassage): PassageSubject {
  const [speaker, date] = [speakers[0]?.name, dates[0]?.words];
  const { name: file, sha256, about } = document;
  return {
    at,
    words,
    span,
    ...(source !== undefined && { source }),
    ...(speaker !== undefined && { speaker }),
    ...(date !== undefined && { date }),
    origin: { told: toldBy(about), ...(isInFolder && { document: { file, sha256 } }) },
  };
}

const TEXTS = ["type", "title", "container-title", "URL", "publisher", "language"] as const;

function toldBy(about: SourceDraft): FormValues {
  const author = about.author?.[0]?.value.map(nameText).join("\n");
  const published = about.issued?.[0]?.value.raw;
  return {
    ...Object.fromEntries(
      TEXTS.flatMap((name) => {
        const value = about[name]?.[0]?.value;
        return value === undefined ? [] : [[name, value] as const];
      }),
    ),
    ...(author !== undefined && { author }),
    ...(published !== undefined && { published }),
  };
}

/** As the form of a source takes it: a person with the family name first. */
function nameText({ family, given, literal }: CslName): string {
  return literal ?? [family, given].filter((part) => part !== undefined).join(", ");
}
