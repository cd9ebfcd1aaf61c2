/** The page as a guest in an article that frames it: until it is entered, wheel and fingers scroll the article. */
import { element } from "../window/dom/element.ts";

/** What would move the timeline. A browser goes on to scroll, or to zoom, whatever lies around the page. */
const GESTURES = ["wheel", "touchstart", "touchmove", "pointerdown", "mousedown"] as const;

/** Whether another page has this one in a frame. One that forbids to ask for it is another page, too. */
export function isFramed(page: Pick<Window, "self" | "top">): boolean {
  try {
    return page.self !== page.top;
  } catch {
    return true;
  }
}

/**
 * A click, a tap, or the focus by keyboard enters the page; Escape, or a click outside, gives the article its wheel back.
 * `data-scrolling` on the root element says which of the two is scrolled: "article" or "page". Call it before anything
 * else listens to the document.
 */
export function liveInArticle(document: Document, page: Window): void {
  const { dataset } = document.documentElement;
  const enter = (): void => {
    dataset["scrolling"] = "page";
  };
  const leave = (): void => {
    dataset["scrolling"] = "article";
  };
  leave();
  // A mouse enters with the press, so that the same movement can drag. A finger that is put down may mean to scroll.
  page.addEventListener("pointerdown", ({ pointerType }) => pointerType !== "touch" && enter(), true);
  for (const gesture of GESTURES)
    page.addEventListener(
      gesture,
      (event) => dataset["scrolling"] === "article" && event.stopImmediatePropagation(),
      true,
    );
  page.addEventListener("click", enter, true);
  page.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element && target.matches(":focus-visible")) enter();
  });
  page.addEventListener("keydown", ({ key }) => key === "Escape" && !isOver(document) && leave(), true);
  page.addEventListener("blur", leave);
  const word = page.matchMedia("(pointer: coarse)").matches ? "Tap" : "Click";
  // For the eye alone: whoever hears the page is in it, and nothing waits for a click.
  document.body.append(element("p", { class: "article-hint", "aria-hidden": "true" }, `${word} to move the timeline`));
}

/** Whether something is open over the page, which Escape closes first. */
function isOver(document: Document): boolean {
  return document.querySelector("dialog[open], :popover-open") !== null;
}
