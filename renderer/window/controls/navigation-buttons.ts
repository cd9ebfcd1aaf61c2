/** Which of the buttons and commands of the toolbar can do anything now. */
import type { WindowPart } from "../state/store.ts";

/** Marks, in `place`, the buttons of commands that would do nothing. They keep the focus: pressed, they do nothing. */
export function navigationButtons(place: HTMLElement): WindowPart {
  const button = (command: string): HTMLButtonElement | null => place.querySelector(`[data-command="${command}"]`);
  const [back, forward, selection] = [button("back"), button("forward"), button("fit-selection")];
  return ({ state: { history, unsettled, selection: selected } }) => {
    enable(back, history.past.length > 0 || unsettled !== undefined);
    enable(forward, history.future.length > 0 && unsettled === undefined);
    enable(selection, selected !== undefined);
  };
}

function enable(button: HTMLButtonElement | null, can: boolean): void {
  button?.setAttribute("aria-disabled", String(!can));
}
