/** A cited paragraph under its claim: the way to it, and the text with its neighbours. Text stays in the page alone. */
import { printable } from "../../../data/printable.ts";
import type { Passage, PassageAnswer } from "../../../data/ipc/passage.ts";
import { leadsAnywhere, type Claim } from "../../../data/timeline.ts";
import { element, type Content } from "../dom/element.ts";

/** The paragraph's number as a button, `code` being that of its source's chip; `passages.ts` opens the paragraph under the claim. */
export function paragraphButton({ source, at }: Claim, code: string): HTMLElement {
  if (!leadsAnywhere(at)) return element("span", {}, "no paragraph given");
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
    element("p", { class: "buttons" }, folderButton(answer.status), closeButton()),
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

function closeButton(): HTMLElement {
  return element("button", { type: "button", class: "link", "data-close-passage": "" }, "Close");
}
