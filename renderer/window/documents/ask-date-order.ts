/** The question that a file of another format can ask: which of two numbers is the day. */
import type { Loaded } from "../../../data/ipc/channels.ts";
import type { DateOrder } from "../../../data/import/importer.ts";
import { element } from "../dom/element.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";

const ANSWERS: readonly (readonly [order: DateOrder, label: string])[] = [
  ["day-first", "Day first: 5/9 is 5 September"],
  ["month-first", "Month first: 5/9 is May 9"],
];

/**
 * Puts the answers as buttons under the problems, where a file asks.
 *
 * @param place that holds the problems
 * @param read reads the file once more with the answer
 */
export function dateOrderPart(
  place: HTMLElement,
  dispatch: Dispatch,
  read: (order: DateOrder) => Promise<Loaded>,
): WindowPart {
  return ({ state: { failure }, before }) => {
    if (failure?.ask === undefined || failure === before?.failure) return;
    const buttons = ANSWERS.map(([order, label]) => {
      const button = element("button", { type: "button", class: "plain", "data-date-order": order }, label);
      button.addEventListener("click", () => {
        dispatch({ type: "asked" });
        void read(order).then((loaded) => dispatch({ type: "loaded", loaded }));
      });
      return button;
    });
    const section = place.querySelector("section") ?? place;
    section.append(element("p", { class: "buttons", role: "group", "aria-label": "How its dates are read" }, buttons));
  };
}
