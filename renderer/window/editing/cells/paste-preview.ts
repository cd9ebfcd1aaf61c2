/** The line at the foot of the table that says what a paste changes, and does it. */
import { counted } from "../../../../data/words.ts";
import { element } from "../../dom/element.ts";
import { listenForKeys } from "../../keys/listen-for-keys.ts";
import type { PastePlan } from "./paste-plan.ts";

/** Cells that cannot be taken, told one by one. */
const MOST_TOLD = 4;

/** Shows a plan; `answer` is told whether it is taken. */
export function pastePreview({ edits, words, wrong }: PastePlan, answer: (isTaken: boolean) => void): HTMLElement {
  const take = element("button", { type: "button", class: "plain primary" }, `Paste ${counted(edits.length, "cell")}`);
  const leave = element("button", { type: "button", class: "plain" }, "Leave it");
  take.hidden = edits.length === 0;
  take.addEventListener("click", () => answer(true));
  leave.addEventListener("click", () => answer(false));
  const more = wrong.length - MOST_TOLD;
  const told = [...wrong.slice(0, MOST_TOLD), ...(more > 0 ? [`And ${counted(more, "more cell")}.`] : [])];
  const root = element(
    "div",
    { class: "paste-preview", role: "group", "aria-label": "Paste" },
    element("p", {}, words),
    wrong.length === 0
      ? undefined
      : element(
          "ul",
          { class: "wrong" },
          told.map((sentence) => element("li", {}, sentence)),
        ),
    element("div", { class: "foot" }, take, leave),
  );
  listenForKeys(root, "opened", () => {
    answer(false);
    return true;
  });
  return root;
}
