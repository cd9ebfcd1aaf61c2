/** Composition root of a page that stands alone: the window around a timeline that the page itself carries. */
import { onAddress } from "../window/dom/address-button.ts";
import { textCopier } from "../window/dom/copy-text.ts";
import { pageAddress } from "../window/state/page-address.ts";
import { linkOf } from "../window/state/saved-look.ts";
import { copyInPage } from "./copy.ts";
import { embeddedOpening, embeddedTimeline } from "./embedded-data.ts";
import { isFramed, liveInArticle } from "./in-article.ts";
import { pageHost } from "./page-host.ts";
import { printing } from "./printing.ts";
import { startWindow } from "../window/start-window.ts";
import type { Workspace } from "../window/dom/workspace.ts";

withoutProgram(document.body);
if (isFramed(window)) liveInArticle(document, window);
startWindow({
  host: pageHost(await embeddedTimeline(), embeddedOpening(), copyInPage),
  run: (command, workspace) => {
    if (command === "copy-link") void copyLink(workspace);
  },
  parts: ({ store, panel, measure }) => {
    const copy = textCopier(store.dispatch, copyInPage);
    onAddress(panel, (address) => void copy(address, "Address copied; open it in your browser"));
    new MutationObserver(() => withoutProgram(panel)).observe(panel, { childList: true });
    return [printing(window, document.body, measure)];
  },
});
// The list of keys has those of the program too.
withoutProgram(document.body);

/** The address shows the view as well: it can be copied from there, and survives that the page is loaded again. */
async function copyLink({ store: { state, dispatch } }: Workspace): Promise<void> {
  const link = linkOf(state());
  if (link === undefined) return;
  const address = pageAddress(location.href, link);
  history.replaceState(null, "", address);
  await textCopier(dispatch, copyInPage)(address, "Link to this view copied");
}

/** Takes away what only the program can do: open and save files, and read the documents in a folder. Addresses are copied. */
function withoutProgram(place: HTMLElement): void {
  for (const control of place.querySelectorAll("[data-program]")) control.remove();
  for (const button of place.querySelectorAll("[data-paragraph]")) button.replaceWith(button.textContent);
  for (const button of place.querySelectorAll<HTMLElement>("[data-address]")) button.title = "Copy this address";
}
