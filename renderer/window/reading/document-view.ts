/** A document as a list of its paragraphs, in which words can be chosen by mouse and by keys. */
import type { PassageSpan } from "../../../data/document/passage/passage-span.ts";
import type { HashedParagraph, OpenedDocument } from "../../../data/ipc/documents.ts";
import { printable } from "../../../data/printable.ts";
import { element } from "../dom/element.ts";
import type { ClaimingEvent } from "./claimed-passages.ts";
import { spanOfWords, stepChoice, type ChosenWords } from "./word-steps.ts";

/** What the reader does. */
export interface ReaderActs {
  /** Chose words, or with undefined none any more. */
  readonly chose: (words: WordsAt | undefined) => void;
  /** Pressed Enter on what is chosen. */
  readonly entered: () => void;
}

/** Words of a paragraph. */
export interface WordsAt {
  /** Index of the paragraph. */
  readonly paragraph: number;
  readonly span: PassageSpan;
}

/** A document that is shown. */
export interface DocumentView {
  readonly root: HTMLElement;
  /** Marks the paragraphs that are claimed; each event leads to itself by `data-claiming-event`. */
  readonly mark: (claimed: ReadonlyMap<number, readonly ClaimingEvent[]>) => void;
  /** Scrolls to a paragraph, by index, chooses its first word, and gives it the focus. */
  readonly goTo: (paragraph: number) => void;
}

/** Shows a document. Its paragraphs keep their numbers; furniture is grey. */
export function documentView({ name, paragraphs }: OpenedDocument, { chose, entered }: ReaderActs): DocumentView {
  const items = paragraphs.map(itemOf);
  const root = element(
    "div",
    {
      class: "text",
      tabindex: "0",
      role: "group",
      "aria-label": `Text of ${printable(name)}. Arrow keys choose words, with Shift several; Enter begins a claim`,
    },
    element("ol", {}, items),
  );
  const texts = paragraphs.map(({ text }) => text);
  let chosen: ChosenWords | undefined;
  const choose = (next: ChosenWords): void => {
    chosen = next;
    const span = spanOfWords(texts[next.paragraph] ?? "", next);
    selectIn(items[next.paragraph], span);
    chose({ paragraph: next.paragraph, span });
  };
  root.addEventListener("keydown", (event) => {
    if (event.target !== root || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter") entered();
    const next = event.key === "Enter" ? undefined : stepChoice(texts, chosen, event, firstSeen(root, items));
    if (next) choose(next);
    if (!next && event.key !== "Enter") return;
    event.preventDefault();
    event.stopPropagation();
  });
  root.addEventListener("pointerup", () => {
    const words = selectedIn(items);
    chosen = words && { paragraph: words.paragraph, anchor: 0, focus: 0 };
    chose(words);
  });
  return {
    root,
    mark: (claimed) => markItems(items, claimed),
    goTo(paragraph) {
      const at = Math.min(Math.max(paragraph, 0), items.length - 1);
      root.focus({ preventScroll: true });
      items[at]?.scrollIntoView({ block: "center" });
      choose({ paragraph: at, anchor: 0, focus: 0 });
    },
  };
}

function itemOf({ text, isFurniture, page }: HashedParagraph, index: number): HTMLElement {
  const facts = { value: String(index + 1), class: isFurniture ? "furniture" : undefined, "data-page": page };
  return element("li", facts, element("span", { class: "text" }, text));
}

function markItems(items: readonly HTMLElement[], claimed: ReadonlyMap<number, readonly ClaimingEvent[]>): void {
  for (const item of items) {
    item.querySelector(".claimed-by")?.remove();
    item.removeAttribute("data-claimed");
  }
  for (const [index, events] of claimed) {
    const buttons = events.map(({ id, title }) =>
      element("button", { type: "button", class: "link", "data-claiming-event": id }, printable(title)),
    );
    items[index]?.setAttribute("data-claimed", "");
    items[index]?.append(
      element("div", { class: "claimed-by" }, element("span", {}, "Claimed in "), ...parted(buttons)),
    );
  }
}

function parted(buttons: readonly HTMLElement[]): readonly (HTMLElement | string)[] {
  return buttons.flatMap((button, index) => (index === 0 ? [button] : [", ", button]));
}

/** The system's own selection: it is seen, read out and copied as any other. */
function selectIn(item: HTMLElement | undefined, { from, to }: PassageSpan): void {
  const words = item?.querySelector(".text")?.firstChild;
  if (!item || !words) return;
  const range = document.createRange();
  range.setStart(words, from);
  range.setEnd(words, to);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  item.scrollIntoView({ block: "nearest" });
}

/** What is selected within one paragraph; of a selection over several, what it has of the first. */
function selectedIn(items: readonly HTMLElement[]): WordsAt | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const item = range.startContainer.parentElement?.closest("li");
  const words = item?.querySelector(".text")?.firstChild;
  const paragraph = item ? items.indexOf(item) : -1;
  if (paragraph < 0 || range.startContainer !== words) return undefined;
  const length = words.textContent?.length ?? 0;
  const to = range.endContainer === words ? range.endOffset : length;
  return to > range.startOffset ? { paragraph, span: { from: range.startOffset, to } } : undefined;
}

function firstSeen(root: HTMLElement, items: readonly HTMLElement[]): number {
  const top = root.getBoundingClientRect().top;
  return Math.max(
    0,
    items.findIndex((item) => item.getBoundingClientRect().bottom > top),
  );
}
