/** The pane itself: its head, what it shows, and its foot. It covers the panel, which keeps what it shows meanwhile. */
import { element } from "../dom/element.ts";

/** The pane. */
export interface PaneFrame {
  readonly root: HTMLElement;
  readonly show: () => void;
  /** Gives the focus back to what had it. */
  readonly hide: () => void;
  readonly showList: (list: HTMLElement) => void;
  readonly showDocument: (name: string, text: HTMLElement) => void;
  /** Whether there are words to make a claim from. */
  readonly canClaim: (can: boolean) => void;
}

/** Puts the pane behind the panel, hidden. */
export function paneFrame(panel: HTMLElement): PaneFrame {
  const heading = element("h2", { tabindex: "-1" }, "Documents");
  const all = actButton("list", "All documents");
  const furniture = element(
    "button",
    { type: "button", class: "plain", "aria-pressed": "true" },
    "Grey out the page around",
  );
  const claim = actButton("claim", "Claim from these words");
  const content = element("div", { class: "content" });
  const tools = element("p", { class: "buttons" }, all, furniture);
  const foot = element("p", { class: "buttons foot" }, claim);
  const root = element(
    "section",
    { id: "reading", hidden: "", "aria-label": "Documents" },
    element("div", { class: "head" }, heading, actButton("close", "Close")),
    tools,
    content,
    foot,
  );
  panel.after(root);
  furniture.addEventListener("click", () => {
    const isGrey = root.classList.toggle("plain-furniture");
    furniture.setAttribute("aria-pressed", String(!isGrey));
  });
  let from: HTMLElement | undefined;
  const arrange = (name: string, shown: HTMLElement, isDocument: boolean): void => {
    heading.textContent = name;
    content.replaceChildren(shown);
    for (const part of [tools, foot]) part.hidden = !isDocument;
    (claim as HTMLButtonElement).disabled = true;
  };
  return {
    root,
    show() {
      if (root.hidden && document.activeElement instanceof HTMLElement) from = document.activeElement;
      root.hidden = false;
      panel.inert = true;
      if (panel.hidden) panel.ownerDocument.documentElement.dataset["reading"] = "alone";
    },
    hide() {
      root.hidden = true;
      panel.inert = false;
      delete panel.ownerDocument.documentElement.dataset["reading"];
      from?.focus({ preventScroll: true });
    },
    showList: (list) => arrange("Documents", list, false),
    showDocument: (name, text) => arrange(name, text, true),
    canClaim: (can) => void ((claim as HTMLButtonElement).disabled = !can),
  };
}

/** A button of the pane that says by `data-act` what is to be done. */
export function actButton(act: "list" | "close" | "claim", label: string): HTMLElement {
  return element("button", { type: "button", class: "plain", "data-act": act }, label);
}
