/** Which documents there are to read. */
import type { DocumentList } from "../../../data/ipc/documents.ts";
import { printable } from "../../../data/printable.ts";
import { stopped } from "../../../data/words.ts";
import { element, type Content } from "../dom/element.ts";

/** The documents of the folder as buttons (`data-document`), with the codes of the sources that have them. */
export function documentList(list: DocumentList, codeOf: (source: string) => string | undefined): HTMLElement {
  return element(
    "div",
    { class: "list" },
    contentOf(list, codeOf),
    element(
      "p",
      { class: "drop-here" },
      "Drop or paste a text here: a saved web page, a PDF, a Word document or words. It is read in this window and kept nowhere.",
    ),
  );
}

function contentOf(list: DocumentList, codeOf: (source: string) => string | undefined): Content {
  if (list.status === "no-folder")
    return [
      element(
        "p",
        {},
        "Choose the folder with your own copies of the documents. They are read when you ask, and never copied.",
      ),
      chooseButton("Choose folder…"),
    ];
  if (list.status === "unreadable")
    return [
      element("p", {}, stopped(`The folder cannot be read: ${list.reason}`)),
      chooseButton("Choose another folder…"),
    ];
  if (list.documents.length === 0)
    return [
      element(
        "p",
        {},
        `There is no document in “${printable(list.folder)}”: texts, Markdown, saved web pages, PDF and Word are read.`,
      ),
      chooseButton("Choose another folder…"),
    ];
  const items = list.documents.map(({ name, source }) =>
    element(
      "li",
      {},
      element("button", { type: "button", class: "link", "data-document": name }, printable(name)),
      source === undefined ? undefined : element("span", { class: "source-line" }, ` ${codeOf(source) ?? source}`),
    ),
  );
  return [element("p", { class: "source-line" }, `In “${printable(list.folder)}”`), element("ul", {}, items)];
}

function chooseButton(label: string): HTMLElement {
  return element(
    "p",
    { class: "buttons" },
    element("button", { type: "button", class: "plain", "data-choose-folder": "" }, label),
  );
}
