/** Replacing what the panel contains without closing the paragraphs that are open under their claims. */

/** What makes a claim the same one after it is drawn anew. */
const PLACE = ["paragraphSource", "paragraph", "paragraphHash"] as const;

/** Does what replaces the content of `panel`; a claim that is there again afterwards has its open paragraph again. */
export function keepPassages(panel: HTMLElement, replace: () => void): void {
  const open = openersIn(panel).flatMap(({ opener, key }) => {
    const passage = opener.closest("li")?.querySelector(":scope > .passage");
    return passage ? [{ key, passage }] : [];
  });
  replace();
  if (open.length === 0) return;
  const again = new Map(openersIn(panel).map(({ opener, key }) => [key, opener]));
  for (const { key, passage } of open) {
    const opener = again.get(key);
    opener?.closest("li")?.append(passage);
    opener?.setAttribute("aria-expanded", "true");
  }
}

/** Several claims may rest on one paragraph: they are told apart by their order among these. */
function openersIn(panel: HTMLElement): readonly { readonly opener: HTMLElement; readonly key: string }[] {
  const seen = new Map<string, number>();
  return [...panel.querySelectorAll<HTMLElement>("[data-paragraph]")].map((opener) => {
    const place = PLACE.map((name) => opener.dataset[name]).join(" ");
    const count = seen.get(place) ?? 0;
    seen.set(place, count + 1);
    return { opener, key: `${place} ${String(count)}` };
  });
}
