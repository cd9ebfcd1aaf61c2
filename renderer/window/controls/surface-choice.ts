/** Chooses between picture and table. */
import type { Surface } from "../../../data/look/look.ts";
import { isCommandKey } from "../keys/is-typing.ts";
import { element } from "../dom/element.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";

/** What the buttons switch, besides themselves. */
export interface Surfaces {
  readonly root: HTMLElement;
  /** What the picture scrolls in; its width counts also while the table is over it. */
  readonly viewport: HTMLElement;
  /** What is shown, or will be with the next frame. */
  readonly current: () => Surface;
}

/** Two buttons at the beginning of `place`, and the part that keeps them and the surfaces in step. */
export function surfaceChoice(
  place: HTMLElement,
  { root, viewport, current }: Surfaces,
  dispatch: Dispatch,
): WindowPart {
  const button = (surface: Surface, label: string): HTMLButtonElement => {
    const made = element("button", { type: "button", "aria-keyshortcuts": "t", title: `${label} (T)` }, label);
    made.addEventListener("click", () => dispatch({ type: "looked", look: { surface } }));
    return made;
  };
  const buttons = { picture: button("picture", "Picture"), table: button("table", "Table") } as const;
  place.prepend(
    element("span", { class: "segments", role: "group", "aria-label": "Show as" }, buttons.picture, buttons.table),
  );
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "t" || !isCommandKey(event)) return;
    event.preventDefault();
    dispatch({ type: "looked", look: { surface: current() === "table" ? "picture" : "table" } });
  });
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
