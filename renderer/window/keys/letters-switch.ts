/** The switch for letters, digits and signs as keys, remembered by the host. */
import type { Bridge } from "../../../data/ipc/channels.ts";
import type { Dispatch, WindowPart } from "../state/store.ts";

/** Takes up what is remembered, and has every change remembered. */
export function letterKeys(host: Pick<Bridge, "loadLetterKeys" | "keepLetterKeys">, dispatch: Dispatch): WindowPart {
  void host.loadLetterKeys().then((on) => dispatch({ type: "letters-switched", on }));
  return ({ state: { lettersOff }, before }) => {
    if (before && lettersOff !== before.lettersOff) void host.keepLetterKeys(lettersOff === undefined);
  };
}
