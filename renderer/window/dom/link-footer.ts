import { element } from "./element.ts";

/** At the end of the panel, whatever it shows: the link to this view, the way to open one, and the list of keys. */
export function linkFooter(): HTMLElement {
  const command = (name: string, label: string, more = {}): HTMLElement =>
    element("button", { type: "button", class: "link", "data-command": name, ...more }, label);
  return element(
    "p",
    { class: "link-footer" },
    command("copy-link", "Copy link to this view"),
    command("open-link", "Open link…", { "data-program": "" }),
    command("help", "Keys"),
  );
}
