/** A web address of the panel: all of it as words, and a click that the program or a page of its own answers. */
import { printable } from "../../../data/printable.ts";
import { element } from "./element.ts";

/** A button that `onAddress` understands by its `data-address`; in a page that stands alone its title is another. */
export function addressButton(address: string): HTMLButtonElement {
  return element(
    "button",
    {
      type: "button",
      class: "link address",
      dir: "ltr",
      title: "Open or copy this address…",
      "data-address": address,
    },
    printable(address),
  );
}

/** Calls `act` with each address of the panel that is clicked, as it is written, whatever the panel shows. */
export function onAddress(panel: HTMLElement, act: (address: string) => void): void {
  panel.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-address]") : null;
    const address = button?.dataset["address"];
    if (address !== undefined) act(address);
  });
}
