/** Sources as a list of outlets, where thousands may share a few: those of one outlet unfold, and are made when they do. */
import { sourceDate } from "../../../data/lists/source-date.ts";
import { outletId } from "../../../data/outlets/outlets.ts";
import { outletName } from "../../../data/source-name.ts";
import { counted } from "../../../data/words.ts";
import { outletChips, type CodedSource } from "../../picture/marks/chip.ts";
import { chipButton } from "../dom/chip-button.ts";
import { chipName, type Coded } from "../dom/chips.ts";
import { quotedFrom } from "../dom/content-language.ts";
import { element, type Content } from "../dom/element.ts";
import { compareBox } from "./compare-controls.ts";

/**
 * An entry for each outlet, in the order of the timeline: what `entryOf` makes of its one source, or all of them under a
 * head with their number.
 *
 * @param open ids of sources that are to be seen at once
 * @param tags of a list within, and of the entry that holds it: as what `entryOf` makes
 */
export function outletList(
  coded: Coded,
  open: readonly string[],
  entryOf: (source: CodedSource) => HTMLElement,
  [listTag, entryTag]: readonly ["ul", "li"] | readonly ["div", "div"] = ["ul", "li"],
): readonly HTMLElement[] {
  return outletChips([...coded.values()]).map(({ items, ...chip }) => {
    if (items === undefined) return entryOf(chip);
    const count = element("span", { class: "attribution" }, counted(items.length, "report"));
    const head = [chipName(chip), ` ${outletName(chip.source)} `, count];
    const entries = (): readonly HTMLElement[] => items.flatMap((id) => coded.get(id) ?? []).map(entryOf);
    const isOpen = items.some((id) => open.includes(id));
    const details = unfolding(head, element(listTag, { class: "sources" }), entries, isOpen);
    return element(entryTag, { "data-outlet": chip.code }, details);
  });
}

/** A source with its date and a box to compare it: by its outlet or, among several of one outlet, by its title. */
export function sourceItem(coded: CodedSource, compared: readonly string[]): HTMLElement {
  const { source } = coded;
  const date = sourceDate(source);
  const isOneOfMany = outletId(source) !== source.id;
  const name = isOneOfMany ? source.title : outletName(source);
  return element(
    "li",
    {},
    chipButton(coded),
    element("span", isOneOfMany ? quotedFrom(source) : {}, ` ${name} `),
    element("span", { class: "attribution" }, (date?.text ?? "undated") + (date?.isInferred ? ", inferred" : "")),
    compareBox({ id: source.id, name }, compared, "Compare"),
  );
}

/** A list under a head, whose entries are made when it first unfolds. */
function unfolding(
  head: Content,
  list: HTMLElement,
  entries: () => readonly HTMLElement[],
  isOpen = false,
): HTMLDetailsElement {
  const details = element("details", {}, element("summary", {}, head), list);
  const fill = (): void => {
    details.ontoggle = null;
    list.append(...entries());
  };
  details.ontoggle = fill;
  // At once, and not when the page tells that it is open: the focus may have to go to one of them.
  if (isOpen) fill();
  details.open = isOpen;
  return details;
}
