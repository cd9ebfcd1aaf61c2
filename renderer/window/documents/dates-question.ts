/** What a file of another format can ask: which of two numbers is the day, and of which century years of two digits are. */
import type { Loaded, ReadingAnswers } from "../../../data/ipc/channels.ts";
import type { DateQuestion } from "../../../data/import/importer.ts";
import { element } from "../dom/element.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";

type Answer = readonly [answer: Pick<ReadingAnswers, "dateOrder" | "century">, label: string];

const ANSWERS: Readonly<Record<DateQuestion, readonly Answer[]>> = {
  "date-order": [
    [{ dateOrder: "day-first" }, "Day first: 5/9 is 5 September"],
    [{ dateOrder: "month-first" }, "Month first: 5/9 is May 9"],
  ],
  century: [
    [{ century: 2000 }, "2000 to 2099: 15 is 2015"],
    [{ century: 1950 }, "1950 to 2049: 98 is 1998, 15 is 2015"],
    [{ century: 1900 }, "1900 to 1999: 15 is 1915"],
    [{ century: 1800 }, "1800 to 1899: 15 is 1815"],
  ],
};

/**
 * Puts the answers as buttons under the problems, where a file asks.
 *
 * @param place that holds the problems
 * @param read reads the file once more with the answer
 */
export function datesQuestionPart(
  place: HTMLElement,
  dispatch: Dispatch,
  read: (answer: ReadingAnswers) => Promise<Loaded>,
): WindowPart {
  return ({ state: { failure }, before }) => {
    if (failure?.ask === undefined || failure === before?.failure) return;
    const buttons = ANSWERS[failure.ask].map(([answer, label]) => {
      const value = String(answer.dateOrder ?? answer.century);
      const button = element("button", { type: "button", class: "plain", "data-answer": value }, label);
      button.addEventListener("click", () => {
        dispatch({ type: "asked" });
        void read(answer).then((loaded) => dispatch({ type: "loaded", loaded }));
      });
      return button;
    });
    const section = place.querySelector("section") ?? place;
    section.append(element("p", { class: "buttons", role: "group", "aria-label": "How its dates are read" }, buttons));
  };
}
