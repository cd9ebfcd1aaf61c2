/** What a pressed key stands for. */
import { KEY_TABLE, type CommandOf, type KeyRow, type Scope } from "./key-table.ts";

/** The fields of a `KeyboardEvent` that say which key it is. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Gives the command of each key that is heard in a scope; undefined for keys that mean nothing there. */
export function commandFinder<S extends Scope>(scope: S): (press: KeyPress) => CommandOf<S> | undefined {
  const rows: readonly KeyRow[] = KEY_TABLE[scope].rows;
  const commands = new Map(
    rows.flatMap(({ keys = {} }) =>
      Object.entries(keys).flatMap(([command, all]) =>
        all.map((key) => [inOneCase(key), command as CommandOf<S>] as const),
      ),
    ),
  );
  return (press) => {
    const command = commands.get(written(press));
    // Shift alone changes nothing where no key of the scope has it.
    const isShiftAlone = press.shiftKey && !press.ctrlKey && !press.metaKey && !press.altKey;
    return command ?? (isShiftAlone ? commands.get(written({ ...press, shiftKey: false })) : undefined);
  };
}

/** A character that is no letter: on many a keyboard Shift is how it is written. */
const SIGN = /^[^\p{L}\s]$/u;

/** As the table writes it, except that a letter is small. Ctrl and Cmd are one and the same here, on every system. */
function written({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string {
  const hasShift = shiftKey && !SIGN.test(key);
  const modifiers = [ctrlKey || metaKey ? "CmdOrCtrl+" : "", altKey ? "Alt+" : "", hasShift ? "Shift+" : ""];
  return inOneCase(modifiers.join("") + key);
}

function inOneCase(key: string): string {
  return key.replace(/(?<=^|\+)\p{Lu}$/u, (letter) => letter.toLowerCase());
}
