/**
 * Where the stand-in behaves as the real runtime does on its bad days. Each way has a name; `--stand-in=NAME,no-NAME`
 * on the command line turns it on or off. Electron does not know the switch, so a test that gives it holds there too.
 */

/** By name: what is different, and whether it is so unless the command line says otherwise. */
const WAYS = {
  /** Only PNG and JPEG are pictures on a clipboard: they are decoded, and anything else that calls itself one goes. */
  "decoded-images": true,
  /** What crosses the bridge is copied value by value; more than a window bears is refused. */
  "slow-bridge": true,
  /** A path that is not absolute is refused. */
  "absolute-paths": true,
  /** On Wayland `ready-to-show` may never come (electron/electron#48859). */
  "never-ready-to-show": false,
  /** The promise of `loadURL` rejects although the page is loaded, as when it is loaded anew meanwhile. */
  "load-rejects": false,
  /** `shell.openPath` answers only when the other program ends, which is never. */
  "path-stays-open": false,
  /** The clipboard takes text, and no format of a system. */
  "text-clipboard": false,
  /** Windows: the program does not start when an argument stands behind a URL. */
  "nothing-after-a-url": false,
  /** macOS: a link that the program was started by is no argument, but comes as `open-url` before ready. */
  "open-url": false,
} as const;

export type WayName = keyof typeof WAYS;

/** Which ways are on. */
export type Strictness = (name: WayName) => boolean;

/**
 * Reads the switch.
 *
 * @throws Error when it names a way that there is not
 */
export function strictness(given = ""): Strictness {
  const words = given.split(",").filter((word) => word !== "");
  const on = new Map<string, boolean>(Object.entries(WAYS));
  for (const word of words) {
    const name = word.replace(/^no-/u, "");
    if (!on.has(name))
      throw new Error(`stand-in: --stand-in knows no "${name}"; there are ${[...on.keys()].join(", ")}`);
    on.set(name, name === word);
  }
  return (name) => on.get(name) === true;
}
