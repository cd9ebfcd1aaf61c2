/** Copies text in a page of its own: by the clipboard where the browser allows it, otherwise from a field. */
import { element } from "../window/dom/element.ts";

/** Resolves once the text is on the clipboard; rejects when the reader has closed the field without copying. */
export async function copyInPage(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Also where there is no clipboard at all, as in a page that came over plain HTTP.
    await copyFromField(text);
  }
}

/** Shows the text, selected, for the reader to copy with the browser's own means. */
function copyFromField(text: string): Promise<void> {
  const field = element("textarea", { readonly: "", rows: "6", "aria-label": "Text to copy" });
  field.value = text;
  const close = element("button", { type: "button", class: "plain" }, "Close");
  const dialog = element(
    "dialog",
    { "aria-label": "Copy", class: "copy" },
    element("p", {}, "The browser does not let this page copy. Copy the text from here: Ctrl+C, on a Mac ⌘C."),
    field,
    close,
  );
  document.body.append(dialog);
  dialog.showModal();
  field.select();
  return new Promise((resolve, reject) => {
    field.addEventListener("copy", (event) => {
      event.clipboardData?.setData("text/plain", text);
      event.preventDefault();
      resolve();
      dialog.close();
    });
    close.addEventListener("click", () => {
      dialog.close();
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      reject(new Error("closed without copying"));
    });
  });
}
