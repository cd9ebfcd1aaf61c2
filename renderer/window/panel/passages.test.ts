import { expect, test } from "vitest";
import type { PassageAnswer, PassagePlace } from "../../../data/ipc/passage.ts";
import { click, page, press, recorded, texts } from "../../../e2e/helpers/dom.ts";
import { claim } from "../../../e2e/helpers/example.ts";
import { element } from "../dom/element.ts";
import { keepPassages } from "./keep-passages.ts";
import { claimPlace } from "./paragraph.ts";
import { setupPassages, type Documents } from "./passages.ts";

const FOUND: PassageAnswer = {
  status: "found",
  file: "a.txt",
  passage: { paragraphs: ["It was."], first: 7, highlighted: 7, total: 20 },
};

/** A claim for each number of a paragraph. */
const claims = (...numbers: readonly number[]): readonly HTMLElement[] =>
  numbers.map((paragraph) => {
    const at = { paragraph, hash: "0123456789ab" };
    return element("li", {}, element("p", {}, claimPlace(claim("alpha", { at }), "AL")));
  });

/** A panel with two claims, and a program that answers so. */
function panel(answers: readonly PassageAnswer[], folder: string | null = "Documents") {
  const { dispatch, actions } = recorded();
  const asked: PassagePlace[] = [];
  const documents: Documents = {
    readParagraph: (place) => {
      asked.push(place);
      return Promise.resolve(answers[asked.length - 1] ?? FOUND);
    },
    chooseDocuments: () => Promise.resolve(folder),
  };
  const root = page('<section id="panel"></section>');
  root.append(...claims(7, 9));
  setupPassages(root, dispatch, documents);
  const [first, second] = [...root.querySelectorAll<HTMLElement>("[data-paragraph]")] as [HTMLElement, HTMLElement];
  const passages = (): readonly string[] => texts(root, ".passage mark");
  return { root, first, second, asked, actions, passages };
}

/** The claims, without what lies under them. */
const itemsOf = (root: HTMLElement): readonly Element[] => [...root.querySelectorAll(":scope > li")];

/** All answers have come. */
const answered = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};

test("a click opens the paragraph under its claim, and a second one closes it", async () => {
  const { first, asked, actions, passages } = panel([FOUND]);
  click(first);
  expect(actions).toEqual([{ type: "asked" }]);
  await answered();
  expect(asked).toEqual([{ source: "alpha", paragraph: 7, hash: "0123456789ab" }]);
  expect(actions.slice(1)).toEqual([{ type: "answered", message: "" }]);
  expect([passages(), first.getAttribute("aria-expanded")]).toEqual([["It was."], "true"]);
  click(first);
  await answered();
  expect([passages(), first.getAttribute("aria-expanded"), asked.length]).toEqual([[], "false", 1]);
});

test("two claims can have their paragraphs open at a time", async () => {
  const { first, second, passages } = panel([FOUND, FOUND]);
  click(first);
  click(second);
  await answered();
  expect(passages()).toHaveLength(2);
});

test.each([
  ["its button", (root: HTMLElement) => click(root.querySelector("[data-close-passage]")!)],
  ["Escape in it", (root: HTMLElement) => press(root.querySelector("[data-close-passage]")!, "Escape")],
])("%s closes a paragraph, and the claim has the focus again", async (_name, close) => {
  const { root, first, passages } = panel([FOUND]);
  click(first);
  await answered();
  root.querySelector<HTMLElement>("[data-close-passage]")?.focus();
  close(root);
  expect([passages(), document.activeElement === first, first.getAttribute("aria-expanded")]).toEqual([
    [],
    true,
    "false",
  ]);
});

test("Escape closes the paragraph alone; where none is open, and for other keys, it is left to others", async () => {
  const { first, second } = panel([FOUND]);
  const heard: string[] = [];
  document.body.addEventListener("keydown", ({ key }) => heard.push(key));
  click(first);
  await answered();
  expect([press(first, "a"), press(second, "Escape"), press(first, "Escape")]).toEqual([false, false, true]);
  expect(heard).toEqual(["a", "Escape"]);
});

test("a folder that is chosen is asked again, the focus being back at the claim meanwhile", async () => {
  const { root, first, passages, asked } = panel([{ status: "no-folder" }, FOUND]);
  click(first);
  await answered();
  const choose = root.querySelector<HTMLElement>("[data-choose-documents]")!;
  choose.focus();
  click(choose);
  expect(document.activeElement).toBe(first);
  await answered();
  expect([asked.length, passages()]).toEqual([2, ["It was."]]);
});

test("who chooses no folder is asked no more, and the question stays", async () => {
  const { root, first, asked, actions } = panel([{ status: "no-folder" }], null);
  click(first);
  await answered();
  click(root.querySelector("[data-choose-documents]")!);
  await answered();
  expect([asked.length, actions.at(-1), root.querySelectorAll(".passage").length]).toEqual([
    1,
    { type: "answered", message: "" },
    1,
  ]);
});

test("an answer for a claim that is not shown any more opens nothing", async () => {
  const { root, first } = panel([FOUND]);
  click(first);
  root.replaceChildren(...claims(9));
  await answered();
  expect(root.querySelector(".passage")).toBeNull();
});

test("paragraphs stay open under their claims when those are drawn anew, and go with a claim that is gone", async () => {
  const { root, first, second } = panel([FOUND, FOUND]);
  click(first);
  click(second);
  await answered();
  keepPassages(root, () => root.replaceChildren(...claims(3, 9)));
  const open = itemsOf(root).map((item) => [
    item.querySelector(".passage") !== null,
    item.querySelector("[data-paragraph]")?.getAttribute("aria-expanded"),
  ]);
  expect(open).toEqual([
    [false, "false"],
    [true, "true"],
  ]);
});

test("of claims on one paragraph the very one that was open is open again", async () => {
  const { root } = panel([FOUND]);
  root.replaceChildren(...claims(7, 7, 7));
  click(root.querySelectorAll("[data-paragraph]")[1]!);
  await answered();
  keepPassages(root, () => root.replaceChildren(...claims(7, 7, 7)));
  const open = itemsOf(root).map((item) => item.querySelector(".passage") !== null);
  expect(open).toEqual([false, true, false]);
});
