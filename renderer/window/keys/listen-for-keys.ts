/** Listens for the keys of one scope of the table, as commands. */
import { commandFinder } from "../../../data/keys/key-press.ts";
import type { CommandOf, Scope } from "../../../data/keys/key-table.ts";

/** Acts on a command, and tells whether it meant anything there: then nobody else gets the key. */
export type KeyAct<S extends Scope> = (command: CommandOf<S>, event: KeyboardEvent) => boolean;

/** `capture` asks before everybody else. Gives a function that stops listening. */
export function listenForKeys<S extends Scope>(
  place: GlobalEventHandlers,
  scope: S,
  act: KeyAct<S>,
  options: { readonly capture?: boolean } = {},
): () => void {
  const find = commandFinder(scope);
  const hear = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const command = find(event);
    if (command === undefined || !act(command, event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  place.addEventListener("keydown", hear, options);
  return () => place.removeEventListener("keydown", hear, options);
}
