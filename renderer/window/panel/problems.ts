/** Why a file could not be read: the same list that `check` prints, every problem with its place. */
import { printable } from "../../../data/printable.ts";
import { formatProblem, type Problem } from "../../../data/file/problems/problem.ts";
import { element } from "../dom/element.ts";
import { counted } from "../../../data/words.ts";

/** The list, with a button that puts it away; the timeline before it stays as it was. */
export function problemList(name: string, problems: readonly Problem[], onClose: () => void): HTMLElement {
  const close = element("button", { type: "button", class: "plain" }, "Put away");
  close.addEventListener("click", onClose);
  return element(
    "section",
    { class: "failure", role: "alert", "aria-label": "Problems" },
    element("h2", {}, printable(`${name} could not be read`)),
    element("p", {}, `${counted(problems.length, "problem")}. Mend them and open the file again.`),
    element(
      "ol",
      { "data-role": "problems" },
      problems.map((problem) => element("li", {}, printable(formatProblem(problem)))),
    ),
    close,
  );
}
