/** Opens cited paragraphs in the panel. Their text is asked for at a click, and gone with the element that shows it. */
import type { Bridge } from "../../../data/ipc/channels.ts";
import { setLanguage } from "../dom/content-language.ts";
import { listenForKeys } from "../keys/listen-for-keys.ts";
import { passageView } from "./paragraph.ts";
import type { Dispatch } from "../state/store.ts";

/** Where documents are, and what they say. */
export type Documents = Pick<Bridge, "readParagraph" | "chooseDocuments">;

/** Listens on the panel, whatever it shows. */
export function setupPassages(panel: HTMLElement, dispatch: Dispatch, documents: Documents): void {
  panel.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    const button = target.closest("[data-paragraph]");
    const passage = target.closest(".passage");
    const opener = button ?? passage?.closest("li")?.querySelector("[data-paragraph]");
    if (!(opener instanceof HTMLElement)) return;
    if (button) {
      if (!close(opener)) void open(opener, dispatch, documents);
    } else if (target.closest("[data-close-passage]")) {
      close(opener);
      opener.focus();
    } else if (target.closest("[data-choose-documents]")) {
      // The button that was pressed goes with the passage: the focus must not go with it.
      opener.focus();
      void chooseAndOpen(opener, dispatch, documents);
    }
  });
  listenForKeys(panel, "opened", (_, { target }) => {
    const item = target instanceof Element ? target.closest("li:has(> .passage)") : null;
    const opener = item?.querySelector("[data-paragraph]");
    if (!(opener instanceof HTMLElement)) return false;
    close(opener);
    opener.focus();
    return true;
  });
}

/** Whether there was something to close. */
function close(opener: HTMLElement): boolean {
  const passage = opener.closest("li")?.querySelector(":scope > .passage");
  passage?.remove();
  opener.setAttribute("aria-expanded", "false");
  return passage != null;
}

async function open(opener: HTMLElement, dispatch: Dispatch, documents: Documents): Promise<void> {
  const { paragraph = "", paragraphSource = "", paragraphHash = "" } = opener.dataset;
  dispatch({ type: "asked" });
  const place = { source: paragraphSource, paragraph: Number(paragraph), hash: paragraphHash };
  const answer = await documents.readParagraph(place);
  dispatch({ type: "answered", message: "" });
  // The panel may show something else by now: then nobody wants the text.
  const item = opener.isConnected ? opener.closest("li") : null;
  if (!item) return;
  close(opener);
  const view = passageView(answer, place.paragraph);
  const text = view.querySelector("ol");
  if (text) setLanguage(text, item.closest<HTMLElement>("[data-quoted-in]")?.dataset["quotedIn"]);
  item.append(view);
  opener.setAttribute("aria-expanded", "true");
  // What the claim says stays in sight above its paragraph, however long that is.
  item.scrollIntoView({ block: item.offsetHeight > (item.closest("#panel")?.clientHeight ?? 0) ? "start" : "nearest" });
}

async function chooseAndOpen(opener: HTMLElement, dispatch: Dispatch, documents: Documents): Promise<void> {
  dispatch({ type: "asked" });
  const folder = await documents.chooseDocuments();
  if (folder === null) dispatch({ type: "answered", message: "" });
  else await open(opener, dispatch, documents);
}
