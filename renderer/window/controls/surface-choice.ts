/** Chooses between picture and table. */
import { ariaKeys, keyTip } from "../../../data/keys/key-names.ts";
import type { Surface } from "../../../data/look/look.ts";
import { element } from "../dom/element.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";

/** What the buttons switch, besides themselves. */
export interface Surfaces {
  readonly root: HTMLElement;
  /** What the picture scrolls in; its width counts also while the table is over it. */
  readonly viewport: HTMLElement;
}

/** Two buttons at the beginning of `place`, and the part that keeps them and the surfaces in step. */
export function surfaceChoice(place: HTMLElement, { root, viewport }: Surfaces, dispatch: Dispatch): WindowPart {
  const button = (surface: Surface, label: string): HTMLButtonElement => {
    const key = {
      "aria-keyshortcuts": ariaKeys("anywhere", "switch-surface"),
      title: `${label} (${keyTip("anywhere", "switch-surface")})`,
    };
    const made = element("button", { type: "button", ...key }, label);
    made.addEventListener("click", () => dispatch({ type: "looked", look: { surface } }));
    return made;
  };
  const buttons = { picture: button("picture", "Picture"), table: button("table", "Table") } as const;
  place.prepend(
    element("span", { class: "segments", role: "group", "aria-label": "Show as" }, buttons.picture, buttons.table),
  );
  return ({ state }) => {
    const { surface } = state.look;
    const before = root.dataset["surface"];
    if (before === surface) return;
    const hadFocus = viewport.contains(document.activeElement);
    root.dataset["surface"] = surface;
    buttons.picture.setAttribute("aria-pressed", String(surface === "picture"));
    buttons.table.setAttribute("aria-pressed", String(surface === "table"));
    viewport.inert = surface === "table";
    // Whoever was in the one goes on in the other.
    if (hadFocus) document.querySelector<HTMLElement>("#table tr[tabindex='0']")?.focus();
    else if (before === "table" && document.activeElement === document.body) viewport.focus();
  };
}
