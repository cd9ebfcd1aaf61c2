import { expect, test } from "vitest";
import type { PassageAnswer } from "../../../data/ipc/passage.ts";
import { texts } from "../../../e2e/helpers/dom.ts";
import { claim } from "../../../e2e/helpers/example.ts";
import type { Locator } from "../../../data/places/locator.ts";
import type { Claim } from "../../../data/timeline.ts";
import { element } from "../dom/element.ts";
import { without } from "../state/without.ts";
import { claimPlace, passageView } from "./paragraph.ts";

const file = "a.txt";
const passage = { paragraphs: ["Before.", "It was.", "After."], first: 6, highlighted: 7, total: 20 };

/** The place of a claim of "alpha", in an element of its own. */
function placeOf(at?: Locator): HTMLElement {
  const said: Claim = { ...claim("alpha"), ...(at && { at }) };
  return element("p", {}, claimPlace(at ? said : without(said, "at"), "AL"));
}

test.each<[string, Locator | undefined, string]>([
  ["a page", { locator: "14-15", label: "page" }, "p. 14-15"],
  ["a time", { locator: "00:12:30", label: "timestamp" }, "at 00:12:30"],
  ["a row of a table", { locator: "7", label: "row" }, "row 7"],
  ["words", { selector: [{ type: "TextQuoteSelector", exact: "the gate was open" }] }, "“the gate was open”"],
  ["a fragment", { selector: [{ type: "FragmentSelector", value: "t=10,20" }] }, "t=10,20"],
  ["an address", { URL: "https://gazette.example/4" }, "https://gazette.example/4"],
  ["a copy", { archived: "https://archive.example/4" }, "archived: https://archive.example/4"],
  ["several", { locator: "3", label: "page", URL: "https://a.example/" }, "p. 3, https://a.example/"],
  ["nothing", undefined, "no place in it given"],
  ["a hash that stands for none", { paragraph: 1, hash: "111111111111" }, "no place in it given"],
])("a claim that is placed by %s says so", (_name, at, told) => {
  expect(placeOf(at).textContent).toBe(told);
});

test("the number of a paragraph is a button that says of whose document, and carries what it takes to find it", () => {
  const button = placeOf({ paragraph: 7, hash: "0123456789ab" }).querySelector("button")!;
  const { paragraph, paragraphSource, paragraphHash } = button.dataset;
  expect([button.textContent, button.getAttribute("aria-label"), button.getAttribute("aria-expanded")]).toEqual([
    "paragraph 7",
    "Show paragraph 7 of AL’s document",
    "false",
  ]);
  expect([paragraph, paragraphSource, paragraphHash]).toEqual(["7", "alpha", "0123456789ab"]);
});

test("a paragraph stands among its neighbours with their numbers, and is the one that is marked", () => {
  const view = passageView({ status: "found", file, passage }, 7);
  const items = [...view.querySelectorAll("li")].map((item) => [
    item.value,
    item.textContent,
    item.getAttribute("aria-current"),
  ]);
  expect(items).toEqual([
    [6, "Before.", null],
    [7, "It was.", "true"],
    [8, "After.", null],
  ]);
  expect([texts(view, "mark"), view.getAttribute("aria-label")]).toEqual([["It was."], "From a.txt"]);
});

test.each<[string, PassageAnswer, string, readonly string[]]>([
  [
    "a paragraph at its place",
    { status: "found", file, passage },
    "a.txt, paragraph 7 of 20",
    ["Whole document", "Close"],
  ],
  [
    "words that stand elsewhere now",
    { status: "moved", file, passage },
    "In a.txt these words are now paragraph 7; the timeline says 5.",
    ["Whole document", "Close"],
  ],
  [
    "words that are gone, but for something like them",
    { status: "missing", file, passage },
    "The cited paragraph 5 is not in a.txt any more. Nearest to the claim is paragraph 7:",
    ["Whole document", "Close"],
  ],
  [
    "words that are gone",
    { status: "missing", file },
    "The cited paragraph 5 is not in a.txt any more, and no other is like the claim.",
    ["Close"],
  ],
  [
    "a file that cannot be read",
    { status: "unreadable", file: "", reason: "there is no such file" },
    "The program could not open the document: there is no such file.",
    ["Choose another folder…", "Close"],
  ],
  [
    "no folder yet",
    { status: "no-folder" },
    "Choose the folder with your own copies of the documents to read the paragraph here. They are read when you ask, and never copied.",
    ["Choose folder…", "Close"],
  ],
])("of %s it says what became of it, and what can be done", (_name, answer, note, buttons) => {
  const cited = answer.status === "found" ? 7 : 5;
  const view = passageView(answer, cited);
  expect([view.querySelector("p")?.textContent, texts(view, "button"), view.dataset["status"]]).toEqual([
    note,
    buttons,
    answer.status,
  ]);
  expect(view.querySelector("p")?.className).toBe(
    ["found", "no-folder"].includes(answer.status) ? "source-line" : "note",
  );
});

test("a document's name cannot turn the words around it round", () => {
  const view = passageView({ status: "unreadable", file: "a\u202e.txt", reason: "gone" }, 7);
  expect(texts(view, "p")[0]).toBe("The program could not open a\\u202e.txt: gone.");
});
