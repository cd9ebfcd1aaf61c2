/** The pane itself: its head, what it shows, and its foot. It covers the panel, which keeps what it shows meanwhile. */
import { element } from "../dom/element.ts";

/** The pane. */
export interface PaneFrame {
  readonly root: HTMLElement;
  readonly show: () => void;
  /** Gives the focus, where the pane has it, back to what had it before. */
  readonly hide: () => void;
  readonly showList: (list: HTMLElement) => void;
  readonly showDocument: (name: string, text: HTMLElement) => void;
  /** Whether there are words to make a claim from. */
  readonly canClaim: (can: boolean) => void;
}

/** Puts the pane behind the panel, hidden. */
export function paneFrame(panel: HTMLElement): PaneFrame {
  const { root, heading, tools, content, foot, claim } = paneParts();
  panel.after(root);
  let from: HTMLElement | undefined;
  // What is not shown forgets how far it was scrolled.
  let scrolled = 0;
  const arrange = (name: string, shown: HTMLElement, isDocument: boolean): void => {
    heading.textContent = name;
    content.replaceChildren(shown);
    scrolled = 0;
    for (const part of [tools, foot]) part.hidden = !isDocument;
    claim.disabled = true;
  };
  return {
    root,
    show() {
      if (!root.hidden) return;
      if (document.activeElement instanceof HTMLElement) from = document.activeElement;
      root.hidden = false;
      panel.inert = true;
      if (content.firstElementChild) content.firstElementChild.scrollTop = scrolled;
    },
    hide() {
      if (root.hidden) return;
      const hadFocus = root.contains(document.activeElement);
      scrolled = content.firstElementChild?.scrollTop ?? 0;
      root.hidden = true;
      panel.inert = false;
      if (hadFocus) from?.focus({ preventScroll: true });
    },
    showList: (list) => arrange("Documents", list, false),
    showDocument: (name, text) => arrange(name, text, true),
    canClaim: (can) => void (claim.disabled = !can),
  };
}

function paneParts() {
  const heading = element("h2", { tabindex: "-1" }, "Documents");
  const furniture = element(
    "button",
    { type: "button", class: "plain", "aria-pressed": "true" },
    "Grey out the page around",
  );
  const claim = actButton("claim", "Claim from these words");
  const content = element("div", { class: "content" });
  const tools = element("p", { class: "buttons" }, actButton("list", "All documents"), furniture);
  const foot = element("p", { class: "buttons foot" }, claim);
  const root = element(
    "section",
    { id: "reading", hidden: "", "aria-label": "Documents" },
    element("div", { class: "head" }, heading, actButton("close", "Close")),
    tools,
    content,
    foot,
  );
  furniture.addEventListener("click", () => {
    const isGrey = !root.classList.toggle("plain-furniture");
    furniture.setAttribute("aria-pressed", String(isGrey));
  });
  return { root, heading, tools, content, foot, claim };
}

/** A button of the pane that says by `data-act` what is to be done. */
function actButton(act: "list" | "close" | "claim", label: string): HTMLButtonElement {
  return element("button", { type: "button", class: "plain", "data-act": act }, label);
}
