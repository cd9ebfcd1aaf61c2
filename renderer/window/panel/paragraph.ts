/** A cited paragraph under its claim: the way to it, and the text with its neighbours. Text stays in the page alone. */
import { printable } from "../../../data/printable.ts";
import type { Passage, PassageAnswer } from "../../../data/ipc/passage.ts";
import { citationPlace, selectorText } from "../../../data/lists/locator-texts.ts";
import { passageOf, type Locator, type PassageLocator } from "../../../data/places/locator.ts";
import type { Claim } from "../../../data/timeline.ts";
import { addressButton } from "../dom/address-button.ts";
import { TOLD } from "../dom/content-language.ts";
import { element, type Content } from "../dom/element.ts";

/**
 * Where in its source a claim stands, in every way that the timeline says: a paragraph as a button, `code` being that of
 * its source's chip; a page, a time or a passage as words.
 */
export function claimPlace({ source, at }: Claim, code: string): Content {
  const passage = passageOf(at);
  const places: readonly Content[] = [
    ...(passage ? [paragraphButton(source, passage, code)] : []),
    ...(at ? elsewhereIn(at) : []),
  ];
  if (places.length === 0) return element("span", {}, "no place in it given");
  return places.flatMap((place, index) => (index === 0 ? [place] : [", ", place]));
}

/** The ways that lead to no document of the user's. */
function elsewhereIn(at: Locator): readonly Content[] {
  const { selector = [], URL: url, archived } = at;
  return [
    ...citationPlace(at),
    ...selector.map((one) => element("span", quotedWords(one.type), selectorText(one))),
    ...(url === undefined ? [] : [addressButton(url)]),
    ...(archived === undefined ? [] : [["archived: ", addressButton(archived)]]),
  ];
}

function quotedWords(type: "TextQuoteSelector" | "FragmentSelector"): Readonly<Record<string, string>> {
  return type === "TextQuoteSelector" ? { ...TOLD } : {};
}

/** `passages.ts` opens the paragraph under the claim. */
function paragraphButton(source: string, at: PassageLocator, code: string): HTMLElement {
  const number = String(at.paragraph);
  return element(
    "button",
    {
      type: "button",
      class: "link",
      "data-paragraph": number,
      "data-paragraph-source": source,
      "data-paragraph-hash": at.hash,
      "aria-expanded": "false",
      "aria-label": `Show paragraph ${number} of ${code}’s document`,
    },
    `paragraph ${number}`,
  );
}

/** What became of asking for paragraph `cited`, for under the claim. */
export function passageView(answer: PassageAnswer, cited: number): HTMLElement {
  const passage = "passage" in answer ? answer.passage : undefined;
  const file = "file" in answer && answer.file !== "" ? answer.file : "the document";
  return element(
    "section",
    { class: "passage", "data-role": "passage", "data-status": answer.status, "aria-label": `From ${file}` },
    element(
      "p",
      { class: answer.status === "found" || answer.status === "no-folder" ? "source-line" : "note" },
      printable(noteOf(answer, cited, file)),
    ),
    passage && paragraphs(passage),
    element("p", { class: "buttons" }, folderButton(answer.status), passage && wholeButton(), closeButton()),
  );
}

function noteOf(answer: PassageAnswer, cited: number, file: string): string {
  const number = String(cited);
  switch (answer.status) {
    case "found":
      return `${file}, paragraph ${number} of ${String(answer.passage.total)}`;
    case "moved": {
      const now = String(answer.passage.highlighted);
      return `In ${file} these words are now paragraph ${now}; the timeline says ${number}.`;
    }
    case "missing":
      return answer.passage
        ? `The cited paragraph ${number} is not in ${file} any more. Nearest to the claim is paragraph ${String(answer.passage.highlighted)}:`
        : `The cited paragraph ${number} is not in ${file} any more, and no other is like the claim.`;
    case "unreadable":
      return `The program could not open ${file}: ${answer.reason}.`;
    case "no-folder":
      return "Choose the folder with your own copies of the documents to read the paragraph here. They are read when you ask, and never copied.";
  }
}

function paragraphs({ paragraphs: texts, first, highlighted }: Passage): Content {
  const items = texts.map((text, index) => {
    const number = first + index;
    const isWanted = number === highlighted;
    return element(
      "li",
      { value: String(number), "aria-current": isWanted ? "true" : undefined },
      isWanted ? element("mark", {}, text) : text,
    );
  });
  return element("ol", {}, items);
}

function folderButton(status: PassageAnswer["status"]): Content {
  if (status !== "no-folder" && status !== "unreadable") return undefined;
  const label = status === "no-folder" ? "Choose folder…" : "Choose another folder…";
  return element("button", { type: "button", class: "plain", "data-choose-documents": "" }, label);
}

/** `reading/panel-buttons.ts` opens the document there. */
function wholeButton(): HTMLElement {
  return element("button", { type: "button", class: "link", "data-whole-document": "" }, "Whole document");
}

function closeButton(): HTMLElement {
  return element("button", { type: "button", class: "link", "data-close-passage": "" }, "Close");
}
