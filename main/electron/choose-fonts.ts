/** Fonts for scripts that the program's own ones lack, as the user chooses them: remembered, and read once. */
import { dialog } from "electron";
import path from "node:path";
import * as v from "valibot";
import type { FontChoice, WindowFont } from "../../data/ipc/channels.ts";
import type { UserFont } from "../fonts/fonts.ts";
import { handle } from "./ipc.ts";
import type { Settings } from "./settings.ts";
import { readUserFonts } from "../fonts/user-font.ts";

/** The fonts that are chosen, in order of preference. */
export type ChosenFonts = () => Promise<readonly UserFont[]>;

/** Answers "load-fonts", "choose-fonts" and "forget-fonts". Fonts are read when somebody first needs them. */
export function setupFonts(settings: Settings): ChosenFonts {
  let chosen: Promise<readonly UserFont[]> | undefined;
  const current: ChosenFonts = () => (chosen ??= readable(settings.fonts()));
  handle("load-fonts", v.strictTuple([]), async () => (await current()).map(windowFont));
  handle("choose-fonts", v.strictTuple([]), async (window): Promise<FontChoice> => {
    const files = await chooseFiles(window);
    if (files.length === 0) return { outcome: "cancelled" };
    const read = await readUserFonts(files.map(named));
    if (!read.ok) {
      const reasons = read.problems.map(({ file, reason }) => `${file}: ${reason}`);
      return { outcome: "failed", reason: reasons.join("; ") };
    }
    settings.keepFonts(files);
    chosen = Promise.resolve(read.value);
    return { outcome: "chosen", families: read.value.map(({ table }) => table.family) };
  });
  handle("forget-fonts", v.strictTuple([]), () => {
    settings.keepFonts([]);
    chosen = undefined;
    return Promise.resolve();
  });
  return current;
}

/** A font that was moved or broken since is left out: what it had is then named where it is missed. */
async function readable(files: readonly string[]): Promise<readonly UserFont[]> {
  const alone = await Promise.all(files.map(async (file) => (await readUserFonts([named(file)])).ok));
  const read = await readUserFonts(files.filter((_, index) => alone[index]).map(named));
  return read.ok ? read.value : [];
}

/** The page learns a file's name, and never its folder. */
function named(file: string): { readonly path: string; readonly shown: string } {
  return { path: file, shown: path.basename(file) };
}

function windowFont({ table, files }: UserFont): WindowFont {
  return {
    table,
    files: [...files].map(([weight, { bytes }]) => ({ weight, bytes: new Uint8Array(bytes) })),
  };
}

async function chooseFiles(window: Electron.BrowserWindow): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: "Choose fonts for other scripts",
    buttonLabel: "Use",
    properties: ["openFile", "multiSelections"],
    filters: [{ name: "Fonts", extensions: ["ttf", "otf", "ttc", "otc"] }],
  });
  return canceled ? [] : filePaths;
}
