/** Opens web addresses of the panel in the user's browser, at a click: the program asks first, and shows all of it. */
import type { Bridge } from "../../../data/ipc/channels.ts";
import { onAddress } from "../dom/address-button.ts";
import type { Dispatch } from "../state/store.ts";

/** Listens on the panel, whatever it shows, and tells what became of an address unless the browser shows that. */
export function openAddresses(
  panel: HTMLElement,
  dispatch: Dispatch,
  { openAddress }: Pick<Bridge, "openAddress">,
): void {
  onAddress(panel, (address) => void open(address));

  async function open(address: string): Promise<void> {
    dispatch({ type: "asked" });
    const answer = await openAddress(address);
    const message = { opened: "", cancelled: "", copied: "Address copied" };
    dispatch({ type: "answered", message: answer.outcome === "failed" ? answer.reason : message[answer.outcome] });
  }
}
