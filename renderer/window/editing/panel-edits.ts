/** The ways to edit what the panel shows: quiet buttons at what each is about, and what was left unfinished. */
import { keyTip } from "../../../data/keys/key-names.ts";
import type { CommandOf } from "../../../data/keys/key-table.ts";
import type { MenuCommand } from "../../../data/ipc/menu-command.ts";
import { element } from "../dom/element.ts";
import type { State } from "../state/state.ts";
import { eventOf, shortened, unfinishedIn } from "./forms/subjects.ts";

/** Puts them into the panel, which has just been drawn. A timeline that is set back to a day is not edited. */
export function putEdits(panel: HTMLElement, state: State): void {
  if (state.look.knownOn !== undefined) return;
  panel
    .querySelector("[data-role=overview] > .hint")
    ?.after(
      state.isExample ? beginnings() : "",
      unfinished(state),
      row(
        command("new-event", "New event", "new-event"),
        command("new-source", "New source"),
        command("new-era", "New period"),
        command("edit-details", "Title and description…"),
      ),
    );
  putIntoLists(panel);
  panel
    .querySelector("[data-role=source-card] > .title")
    ?.after(unfinished(state), row(command("edit-chosen", "Edit", "edit-chosen")));
  const event = panel.querySelector<HTMLElement>("[data-role=event-panel]");
  if (event) putIntoEvent(event, state);
}

/** At each background period, and at each picture that is kept under a name. */
function putIntoLists(panel: HTMLElement): void {
  for (const item of panel.querySelectorAll<HTMLElement>("[data-role=periods] > li[data-era]")) {
    const title = item.querySelector("span")?.textContent ?? "";
    item.append(" ", editButton("era", item.dataset["era"] ?? "", `Edit the period “${shortened(title)}”`));
  }
  for (const button of panel.querySelectorAll<HTMLElement>(
    "[data-role=pictures] [data-picture]:not([data-picture=''])",
  )) {
    const name = button.dataset["picture"] ?? "";
    button.parentElement?.append(" ", editButton("picture", name, `Edit the picture “${shortened(name)}”`));
  }
}

function editButton(what: string, id: string, label: string): HTMLElement {
  return element(
    "button",
    {
      type: "button",
      class: "link edit",
      [`data-edit-${what}`]: id,
      "data-focus": `edit-${what}-${id}`,
      "aria-label": label,
    },
    "Edit",
  );
}

/** Ways to a timeline of one's own. */
type Beginning = "new-timeline" | "open-timeline" | "save-template";

/** What somebody does who has seen the example. */
function beginnings(): HTMLElement {
  return element(
    "p",
    { class: "edits beginnings" },
    "This is an example. Begin your own:",
    command("new-timeline", "New timeline"),
    command("open-timeline", "Open a file…"),
    command("save-template", "A table to fill in…"),
  );
}

function putIntoEvent(panel: HTMLElement, state: State): void {
  const event = state.timeline && eventOf(state.timeline, panel.dataset["shownEvent"] ?? "");
  if (!event) return;
  const head = [...panel.querySelectorAll(":scope > .date, :scope > .date + .basis")].at(-1);
  head?.after(unfinished(state), row(command("edit-chosen", "Edit", "edit-chosen")));
  const claims = panel.querySelectorAll<HTMLElement>(".claims li[data-claim]");
  for (const item of claims) {
    const index = item.dataset["claim"] ?? "";
    const says = shortened(event.claims[Number(index)]?.says ?? "");
    const act = (name: string, label: string): HTMLElement =>
      element(
        "button",
        {
          type: "button",
          class: "link",
          [`data-${name}-claim`]: index,
          "data-focus": `${name}-claim-${index}`,
          "aria-label": `${label} the claim “${says}”`,
        },
        label,
      );
    item.append(row(act("edit", "Edit"), act("delete", "Delete")));
  }
  const last = [...panel.querySelectorAll(":scope > .claims, :scope > [data-role=nobody]")].at(-1);
  last?.after(row(command("add-claim", "Add claim", "add-claim")));
}

function row(...content: readonly HTMLElement[]): HTMLElement {
  return element("p", { class: "edits" }, content);
}

/** A button for a command, with the key that it has besides. */
function command(
  name: MenuCommand | Beginning | CommandOf<"editing">,
  label: string,
  key?: CommandOf<"editing">,
): HTMLElement {
  const title = key === undefined ? undefined : `${label} (${keyTip("editing", key)})`;
  return element(
    "button",
    {
      type: "button",
      class: "link",
      "data-command": name,
      "data-focus": name,
      title,
      "aria-keyshortcuts": key && keyTip("editing", key),
    },
    label,
  );
}

/** Forms that were left before they were done. */
function unfinished(state: State): HTMLElement {
  const left = unfinishedIn(state);
  const item = (words: string, draft: string): HTMLElement => {
    const act = (name: string, label: string): HTMLElement =>
      element(
        "button",
        { type: "button", class: "link", [`data-${name}`]: draft, "aria-label": `${label}: ${words}` },
        label,
      );
    return element("li", {}, `Unfinished: ${words} `, act("continue", "Continue"), " ", act("discard", "Discard"));
  };
  const list = element(
    "ul",
    { class: "unfinished" },
    left.map(({ words, draft }) => item(words, draft)),
  );
  list.hidden = left.length === 0;
  return list;
}
