/** Fields of the export dialog for the pictures that a timeline keeps under names: which is drawn, and how one is kept. */
import type { Timeline } from "../../../data/timeline.ts";
import { element } from "../dom/element.ts";
import { textField } from "./field.ts";

/** UTF-16 units of a name. */
const LONGEST_NAME = 200;
const HINT = "With its view, size, words and notes, so that it is drawn again by its name";

export interface PictureFields {
  /** The choice of pictures, which is there where there are any. */
  readonly choice: HTMLElement;
  /** A name, and what keeps the picture under it. */
  readonly keeping: HTMLElement;
  /** Shows the pictures of a timeline, the one of that name as chosen. */
  readonly show: (timeline: Timeline, name: string | undefined) => void;
}

/** `choose` hears the name of a picture, or "" for what the window shows; `keep` a name, without blanks around it. */
export function pictureFields(choose: (name: string) => void, keep: (name: string) => void): PictureFields {
  const select = element("select", { id: "export-picture" });
  const choice = element("div", { class: "kept" }, element("label", { for: "export-picture" }, "Kept as"), select);
  const name = textField({ id: "export-name", label: "Name" }, { maxlength: String(LONGEST_NAME), size: "14" });
  const button = element("button", { type: "button", class: "plain", title: HINT }, "Keep in timeline…");
  const keeping = element("div", { class: "kept" }, name.root, button);
  select.addEventListener("change", () => choose(select.value));
  name.control.addEventListener("input", () => name.complain(""));
  button.addEventListener("click", () => {
    const wanted = name.read().trim();
    name.complain(wanted === "" ? "needs a name" : "");
    if (wanted === "") name.control.focus();
    else keep(wanted);
  });
  return {
    choice,
    keeping,
    show: ({ pictures = [] }, shown = "") => {
      choice.hidden = pictures.length === 0;
      select.replaceChildren(
        element("option", { value: "" }, "No picture: as in the window"),
        ...pictures.map((picture) => element("option", { value: picture.name }, picture.name)),
      );
      select.value = shown;
      name.write(shown);
      name.complain("");
    },
  };
}
