/** `screen`: one display of common size, all of it work area; a headless browser has none. */
import type * as Electron from "electron";

const SIZE = { width: 1920, height: 1080 };

type Display = Pick<Electron.Display, "id" | "bounds" | "workArea" | "workAreaSize">;

type Part = {
  readonly [Name in "getAllDisplays" | "getPrimaryDisplay"]: (
    ...args: Parameters<Electron.Screen[Name]>
  ) => ReturnType<Electron.Screen[Name]> extends readonly unknown[] ? Display[] : Display;
};

const DISPLAY: Display = {
  id: 1,
  bounds: { x: 0, y: 0, ...SIZE },
  workArea: { x: 0, y: 0, ...SIZE },
  workAreaSize: SIZE,
};

/** The part of `screen` that the program asks for. */
export const STAND_IN_SCREEN: Part = { getPrimaryDisplay: () => DISPLAY, getAllDisplays: () => [DISPLAY] };
