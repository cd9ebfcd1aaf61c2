/** "Third-Party Notices…": the licences of what the program contains, as one text to read. */
import { element } from "./dom/element.ts";
import type { Dispatch, WindowPart } from "./state/store.ts";

/** Where the text lies, seen from the window's page. */
const NOTICES = "third-party-notices.txt";

const UNREADABLE =
  "The notices cannot be read. They are in the file THIRD-PARTY-NOTICES.txt, in the folder of the program.";

/**
 * Appends the dialog to `place`; the state says whether it is open.
 *
 * @param load gives the text; it is asked for when the dialog is opened, until it was once there
 */
export function noticesDialog(
  place: HTMLElement,
  dispatch: Dispatch,
  load: () => Promise<string> = loadNotices,
): WindowPart {
  const close = element("button", { type: "button", class: "plain" }, "Close");
  // It takes the focus, so that the keys scroll it.
  const text = element("pre", { tabindex: "0", autofocus: "", role: "document", "aria-labelledby": "notices-heading" });
  const dialog = element(
    "dialog",
    { class: "notices", "aria-labelledby": "notices-heading" },
    element("div", { class: "head" }, element("h2", { id: "notices-heading" }, "Third-party notices"), close),
    text,
  );
  place.append(dialog);
  close.addEventListener("click", () => {
    dialog.close();
  });
  dialog.addEventListener("close", () => dispatch({ type: "dialog-closed", dialog: "notices" }));
  let loaded = false;
  async function fill(): Promise<void> {
    if (loaded) return;
    try {
      text.textContent = await load();
      loaded = true;
    } catch {
      text.textContent = UNREADABLE;
    }
  }
  return ({ state }) => {
    const isOpen = state.dialog === "notices";
    if (isOpen === dialog.open) return;
    if (!isOpen) return dialog.close();
    dialog.showModal();
    void fill();
  };
}

async function loadNotices(): Promise<string> {
  const answer = await fetch(NOTICES);
  if (!answer.ok) throw new Error(`${NOTICES}: status ${String(answer.status)}`);
  return answer.text();
}
