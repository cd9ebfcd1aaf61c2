import { afterEach, beforeEach, expect, test } from "vitest";
import { click, page } from "../../e2e/helpers/dom.ts";
import { copyInPage } from "./copy.ts";

const TEXT = "file:///a.html#from=2016-09-12";
const own = Object.getOwnPropertyDescriptor(navigator, "clipboard");

beforeEach(() => void page("<main></main>"));
afterEach(() => {
  if (own) Object.defineProperty(navigator, "clipboard", own);
  else Reflect.deleteProperty(navigator, "clipboard");
});

/** The browser's clipboard: one that takes text, one that refuses it, or none at all. */
function giveClipboard(writeText?: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: writeText && { writeText } });
}

const refusing = (): Promise<void> => Promise.reject(new Error("not allowed"));

/** Asks for a copy where there is no clipboard to take it, and waits for what the page offers instead. */
async function offered(writeText?: typeof refusing) {
  giveClipboard(writeText);
  const changed = new Promise((resolve) => {
    new MutationObserver(resolve).observe(document.body, { childList: true });
  });
  const copied = copyInPage(TEXT).then(
    () => "copied",
    (error: unknown) => String(error),
  );
  await changed;
  const dialog = document.querySelector("dialog")!;
  return { copied, dialog, field: dialog.querySelector("textarea")!, close: dialog.querySelector("button")! };
}

test("where the browser allows it, the text is on the clipboard, and nothing is asked of the reader", async () => {
  const taken: string[] = [];
  giveClipboard((text) => Promise.resolve(void taken.push(text)));
  await copyInPage(TEXT);
  expect(taken).toEqual([TEXT]);
  expect(document.querySelector("dialog")).toBeNull();
});

test.each([
  ["where the browser refuses", refusing],
  ["in a page without a clipboard", undefined],
])(
  "%s, the text stands selected in a field that is not for typing, with the keys to copy it",
  async (_where, write) => {
    const { dialog, field } = await offered(write);
    expect(dialog.open).toBe(true);
    expect(dialog.textContent).toContain("Ctrl+C, on a Mac ⌘C");
    expect([field.value, field.readOnly, field.getAttribute("aria-label")]).toEqual([TEXT, true, "Text to copy"]);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, TEXT.length]);
  },
);

test("copying from the field takes the whole text, and puts the field away", async () => {
  const { copied, field } = await offered();
  const event = new ClipboardEvent("copy", { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
  field.dispatchEvent(event);
  expect(event.clipboardData?.getData("text/plain")).toBe(TEXT);
  // Otherwise the browser would put what is selected in the place of it.
  expect(event.defaultPrevented).toBe(true);
  expect(document.querySelector("dialog")).toBeNull();
  expect(await copied).toBe("copied");
});

test("who closes the field has copied nothing", async () => {
  const { copied, close } = await offered();
  click(close);
  expect(document.querySelector("dialog")).toBeNull();
  expect(await copied).toBe("Error: closed without copying");
});
