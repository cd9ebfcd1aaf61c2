/** Chooses between the picture, with its time across or down, with sources against events or day by day, and the table. */
import { ariaKeys, keyTip } from "../../../data/keys/key-names.ts";
import { runsDown } from "../../picture/compose/runs-down.ts";
import { element } from "../dom/element.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";

/** What the buttons switch, besides themselves. */
export interface Surfaces {
  readonly root: HTMLElement;
  /** What the picture scrolls in; its width counts also while the table is over it. */
  readonly viewport: HTMLElement;
}

/** What a button shows, its name and what a pointer over it says. */
const SHOWN = {
  across: { label: "Picture", tip: "Picture, time across", look: { surface: "picture", layout: "across" } },
  down: { label: "Down", tip: "Picture, time down the page", look: { surface: "picture", layout: "down" } },
  coverage: {
    label: "Coverage",
    tip: "Which source tells which event",
    look: { surface: "picture", layout: "coverage" },
  },
  known: {
    label: "Known",
    tip: "As it became known, day by day",
    look: { surface: "picture", layout: "known" },
  },
  table: { label: "Table", tip: "Table", look: { surface: "table" } },
} as const;

/** Five buttons at the beginning of `place`, and the part that keeps them and the surfaces in step. */
export function surfaceChoice(place: HTMLElement, { root, viewport }: Surfaces, dispatch: Dispatch): WindowPart {
  const key = ariaKeys("anywhere", "switch-surface");
  const buttons = Object.values(SHOWN).map(({ label, tip, look }) => {
    const title = `${tip} (${keyTip("anywhere", "switch-surface")})`;
    const made = element("button", { type: "button", "aria-keyshortcuts": key, title }, label);
    made.addEventListener("click", () => dispatch({ type: "looked", look }));
    return made;
  });
  place.prepend(element("span", { class: "segments", role: "group", "aria-label": "Show as" }, ...buttons));
  return ({ state, onlyView }) => {
    const { surface, layout } = state.look;
    if (!onlyView) {
      const picture = layout === "auto" ? (runsDown(layout, viewport.clientWidth) ? "down" : "across") : layout;
      const shown = surface === "table" ? "table" : picture;
      for (const [index, name] of Object.keys(SHOWN).entries())
        buttons[index]!.setAttribute("aria-pressed", String(name === shown));
    }
    const before = root.dataset["surface"];
    if (before === surface) return;
    const hadFocus = viewport.contains(document.activeElement);
    root.dataset["surface"] = surface;
    viewport.inert = surface === "table";
    // Whoever was in the one goes on in the other.
    if (hadFocus) document.querySelector<HTMLElement>("#table tr[tabindex='0']")?.focus();
    else if (before === "table" && document.activeElement === document.body) viewport.focus();
  };
}
