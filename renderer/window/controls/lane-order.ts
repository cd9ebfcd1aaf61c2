/** Moves lanes up and down by buttons: for those who can neither drag a lane's name nor hold two keys. */
import { element } from "../dom/element.ts";
import { keepFocus } from "../dom/keep-focus.ts";
import { menuButton } from "./choice-menu.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";
import { mergeOrder, moveLane } from "../../picture/lanes/grouping.ts";

/** Puts a button into `place` that opens the list of lanes; `say` tells aloud where a lane has come to. */
export function laneOrder(place: HTMLElement, dispatch: Dispatch, say: (text: string) => void): WindowPart {
  const list = element("ol", { class: "lane-order" });
  const popover = element(
    "div",
    { id: "lane-order", class: "menu", popover: "auto", role: "group", "aria-label": "Order of lanes" },
    list,
  );
  const root = element(
    "span",
    { class: "menu-root", "data-menu": "lane-order" },
    menuButton(popover, "Order"),
    popover,
  );
  place.append(root);
  return ({ state: { look }, shown, shownChanged }) => {
    if (!shown || !shownChanged) return;
    const { lanes } = shown.grouping;
    root.hidden = look.surface === "table" || lanes.length < 2;
    const ids = lanes.map(({ id }) => id);
    const move = (id: string, label: string, by: 1 | -1): void => {
      const order = moveLane(lanes, ids, id, by);
      if (order === ids) return;
      const elsewhere = look.laneOrder.filter((other) => !order.includes(other));
      dispatch({ type: "looked", look: { laneOrder: [...elsewhere, ...mergeOrder(ids, order)] } });
      say(`${label}, ${String(order.indexOf(id) + 1)} of ${String(order.length)}`);
    };
    const button = (id: string, label: string, by: 1 | -1): HTMLElement => {
      const way = by < 0 ? "up" : "down";
      const made = element(
        "button",
        { type: "button", "aria-label": `Move ${label} ${way}`, title: `Move ${way}`, "data-focus": `${way} ${id}` },
        by < 0 ? "↑" : "↓",
      );
      made.addEventListener("click", () => move(id, label, by));
      return made;
    };
    const items = lanes.map(({ id, label }) =>
      element("li", {}, element("span", { class: "value" }, label), button(id, label, -1), button(id, label, 1)),
    );
    keepFocus(list, () => list.replaceChildren(...items));
  };
}
