/** What somebody does in a page, for tests in happy-dom, and what a page shows. */
import type { Action } from "../../renderer/window/state/state.ts";

/** Collects actions in their order, as a store would take them. */
export function recorded(): { readonly dispatch: (action: Action) => void; readonly actions: readonly Action[] } {
  const actions: Action[] = [];
  return { dispatch: (action) => void actions.push(action), actions };
}

/** Presses a key on an element. Gives whether the page kept it from doing what it usually does. */
export function press(target: Element, key: string, modifiers: KeyboardEventInit = {}): boolean {
  return isPrevented(target, new KeyboardEvent("keydown", { key, ...PASSED_ON, ...modifiers }));
}

/** Clicks with the left button. Gives whether the page kept the click from doing what it usually does. */
export function click(target: Element, more: MouseEventInit = {}): boolean {
  return isPrevented(target, new MouseEvent("click", { ...PASSED_ON, ...more }));
}

/** Sends a pointer's event; its id is 1 unless another is given. */
export function point(target: Element, type: string, more: PointerEventInit = {}): boolean {
  return isPrevented(target, new PointerEvent(type, { pointerId: 1, ...PASSED_ON, ...more }));
}

/** Turns the wheel. Happy-dom's wheel events have neither a place nor keys, as those of browsers have. */
export function turnWheel(
  target: Element,
  { clientX = 0, clientY = 0, shiftKey = false, ctrlKey = false, ...turned }: WheelEventInit,
): boolean {
  const event = new WheelEvent("wheel", { ...PASSED_ON, ...turned });
  return isPrevented(target, Object.assign(event, { clientX, clientY, shiftKey, ctrlKey }));
}

/** The texts of all elements that a selector finds. */
export function texts(root: ParentNode, selector: string): readonly string[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

/** Puts elements of a markup into an otherwise empty page, and gives the first. The markup is the test's own. */
export function page(markup: string): HTMLElement {
  const made = new DOMParser().parseFromString(markup, "text/html").body;
  document.body.replaceChildren(...made.children);
  return document.body.firstElementChild as HTMLElement;
}

const PASSED_ON = { bubbles: true, cancelable: true };

function isPrevented(target: Element, event: Event): boolean {
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

/** Gives table sections the list of their rows, which those of happy-dom lack. */
export function giveSectionsRows(): void {
  Object.defineProperty(HTMLTableSectionElement.prototype, "rows", {
    configurable: true,
    get(this: HTMLTableSectionElement) {
      return this.querySelectorAll(":scope > tr");
    },
  });
}
