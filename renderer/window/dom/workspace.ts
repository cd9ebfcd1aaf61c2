/** What the parts of the window are made from. */
import type { Measure } from "../../picture/text/measure.ts";
import type { ThemeName } from "../../../data/look/look.ts";
import type { Store } from "../state/store.ts";

/** Where the picture stands in the page. */
export interface PicturePlace {
  /** Scrolls up and down; its width is the picture's. */
  readonly viewport: HTMLElement;
  readonly svg: SVGSVGElement;
  /** Aborted when both leave the page; absent where they never do. */
  readonly until?: AbortSignal;
}

/** What parts of the window are made from. */
export interface Workspace {
  readonly store: Store;
  readonly panel: HTMLElement;
  readonly picture: PicturePlace;
  readonly theme: () => ThemeName;
  readonly measure: Measure;
}
