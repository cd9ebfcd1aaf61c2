/** Where things stand from left to right when time runs down: dates, the rail, bars beside it, words. */
import type { Sheet } from "../sheet.ts";

/** Room for the words of a date, px. */
export const DATE_WIDTH = 58;
const DATE_GAP = 15;
/** From the rail to the bars of dates that are known by their bounds, and from one bar to the next, px. */
const TRACK = 9;
/** Bars that run beside other events: more at one time would be a barcode. */
export const MOST_TRACKS = 2;
const TEXT_GAP = 12;
/** What a pill has around its words: its sign and its ends, px. */
const PILL_SIGN = 30;
/** Lines longer than this are hard to read, px. */
const WIDEST_TEXT = 620;

/** All px. What stands in a row is placed from the rail. */
export interface DownSheet {
  readonly rail: number;
  /** Left end of a date, from the rail: below 0. */
  readonly dateX: number;
  /** Left end of the words, from the rail, and how wide they may be. */
  readonly textX: number;
  readonly textWidth: number;
  /** How wide the words of a pill on one line may be. */
  readonly pillWidth: number;
  /** Left of the words, what the number of a mark takes, px. */
  readonly ordinalRoom: number;
}

/** The sheet of a picture in which so many bars run beside the rail at the most, and numbers take so many px. */
export function downSheet({ margin, width }: Sheet, tracks: number, ordinalRoom = 0): DownSheet {
  const rail = margin + DATE_WIDTH + DATE_GAP;
  const textX = TRACK * (1 + tracks) + TEXT_GAP + ordinalRoom;
  const textWidth = Math.min(width - margin - rail - textX, WIDEST_TEXT);
  return { rail, dateX: margin - rail, textX, textWidth, pillWidth: textWidth - PILL_SIGN, ordinalRoom };
}

/** Where a bar stands, px from the rail; track 0 is that of the row itself. */
export function trackX(track: number): number {
  return TRACK * (1 + track);
}
