/**
 * The contract between the two processes: type maps only, channel names are the keys. The main process treats every
 * argument as unknown and parses it; see `main/ipc.ts`.
 */
import type { Problem } from "./problem.ts";
import type { Timeline } from "./timeline.ts";

/** A timeline that was read, or every reason why it could not be. `name` is the file's name, without its folder. */
export type Loaded =
  | { readonly ok: true; readonly name: string; readonly timeline: Timeline }
  | { readonly ok: false; readonly name: string; readonly problems: readonly Problem[] };

/** The picture to export: what the window shows now. */
export interface PictureRequest {
  /** First and last instant shown, in ms of calendar time (see `time.ts`); `from < to`. */
  readonly from: number;
  readonly to: number;
  /** Width in px, 320 to 20000. */
  readonly width: number;
  readonly theme: "light" | "dark";
}

/** What became of an export: saved under a file name, given up by the user, or failed for a reason. */
export type Exported =
  | { readonly outcome: "saved"; readonly name: string }
  | { readonly outcome: "cancelled" }
  | { readonly outcome: "failed"; readonly reason: string };

/** Renderer asks, main answers. */
export interface Requests {
  "load-timeline": () => Loaded;
  /** Asks for a file with the system's dialog; null when the user gives up. */
  "open-timeline": () => Loaded | null;
  /** Asks where to with the system's dialog (SVG or PNG), then writes the picture. */
  "export-picture": (picture: PictureRequest) => Exported;
}

/** Main tells, renderer listens. */
export interface Notices {
  "timeline-loaded": Loaded;
  "menu-command": MenuCommand;
}

export type MenuCommand = "fit" | "zoom-in" | "zoom-out" | "pan-left" | "pan-right" | "export-picture";

/** What the preload script puts on `window.sourceline`: one named function per channel. */
export interface Bridge {
  loadTimeline(): Promise<Loaded>;
  openTimeline(): Promise<Loaded | null>;
  exportPicture(picture: PictureRequest): Promise<Exported>;
  /** Both return a function that stops listening. */
  onTimelineLoaded(listener: (loaded: Loaded) => void): () => void;
  onMenuCommand(listener: (command: MenuCommand) => void): () => void;
}
