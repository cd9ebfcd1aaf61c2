/** A web address of the panel: all of it as words, and a click that copies it. The program opens none. */
import { printable } from "../../../data/printable.ts";
import type { CopyText } from "./copy-text.ts";
import { element } from "./element.ts";

/** A button that `copyAddresses` understands by its `data-address`. */
export function addressButton(address: string): HTMLButtonElement {
  return element(
    "button",
    {
      type: "button",
      class: "link address",
      dir: "ltr",
      title: "Copy this address",
      "data-address": address,
    },
    printable(address),
  );
}

/** Copies an address of the panel at a click, whatever the panel shows. */
export function copyAddresses(panel: HTMLElement, copy: CopyText): void {
  panel.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-address]") : null;
    const address = button?.dataset["address"];
    if (address !== undefined) void copy(address, "Address copied; open it in your browser");
  });
}
