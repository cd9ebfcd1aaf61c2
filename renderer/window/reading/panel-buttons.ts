/** Ways from the panel to a document: at the card of a source, and under a paragraph that a claim cites. */
import { element } from "../dom/element.ts";
import type { State } from "../state/state.ts";

/** Listens on the panel; what it gives back puts the button at a source's card, whenever one is shown. */
export function furnishPanel(
  panel: HTMLElement,
  open: (source: string, paragraph?: number) => void,
): (state: Pick<State, "timeline">) => void {
  panel.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    const ofCard = target.closest<HTMLElement>("[data-read-document]")?.dataset["readDocument"];
    if (ofCard !== undefined) open(ofCard);
    const cited = target
      .closest("[data-whole-document]")
      ?.closest("li")
      ?.querySelector<HTMLElement>("[data-paragraph]");
    const { paragraphSource, paragraph } = cited?.dataset ?? {};
    if (paragraphSource !== undefined) open(paragraphSource, Number(paragraph));
  });
  return ({ timeline }) => {
    const card = panel.querySelector<HTMLElement>("[data-shown-source]");
    const source = timeline?.sources.find(({ id }) => id === card?.dataset["shownSource"]);
    if (!card || source?.custom.document === undefined || card.querySelector("[data-read-document]")) return;
    const button = element(
      "button",
      { type: "button", class: "plain", "data-read-document": source.id },
      "Open document",
    );
    card.querySelector("p.title")?.after(element("p", {}, button));
  };
}
