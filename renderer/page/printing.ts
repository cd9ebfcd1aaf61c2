/** Puts what is printed into the page while it is printed, as the page is looked at then. */
import type { Measure } from "../picture/text/measure.ts";
import type { Frame, WindowPart } from "../window/state/store.ts";
import { printedSheet } from "./printed-sheet.ts";

/** A part that knows what is shown; a browser tells by either way, or by both, that it is about to print. */
export function printing(page: Window, body: HTMLElement, measure: Measure): WindowPart {
  let last: Frame | undefined;
  let sheet: HTMLElement | undefined;
  const begin = (): void => {
    if (!last?.shown) return;
    end();
    sheet = printedSheet(last.shown, last.state, measure);
    body.append(sheet);
  };
  const end = (): void => {
    sheet?.remove();
    sheet = undefined;
  };
  const media = page.matchMedia("print");
  media.addEventListener("change", () => (media.matches ? begin() : end()));
  page.addEventListener("beforeprint", begin);
  page.addEventListener("afterprint", end);
  return (frame) => {
    last = frame;
  };
}
