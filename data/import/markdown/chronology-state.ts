/** What is kept while a chronology in Markdown is read. */
import type { DraftEra, DraftWhen } from "../import-draft.ts";

/** An event while its lines are read. */
export interface BuildingEvent {
  readonly at: string;
  readonly when?: DraftWhen;
  readonly written: string;
  /** Of it, what is no date. */
  readonly unread?: string;
  readonly title: string;
  readonly lane?: string;
  readonly tags: readonly string[];
  readonly lines: string[];
  readonly isHeading: boolean;
  /** Whether it gave its year to dates below it. */
  isContext: boolean;
  /** Of an item: how far it is indented. */
  indent?: number;
}

/** What has been read of a chronology so far. */
export interface ChronologyState {
  readonly isPlain: boolean;
  /** Whether its items are names with the years of their lives. */
  readonly areLives: boolean;
  /** Whether its lines are labels with their dates behind them. */
  readonly areLabelled: boolean;
  /** Whether one heading alone stands above all others. */
  readonly hasOneTop: boolean;
  title?: string;
  lane?: string;
  current?: BuildingEvent;
  /** Dates of headings by their levels: what dates below leave out. */
  readonly contexts: (BuildingEvent | undefined)[];
  readonly before: string[];
  readonly lanes: Set<string>;
  readonly built: BuildingEvent[];
  readonly eras: DraftEra[];
  fence?: "text" | "chronos";
  /** Level of the heading that began the version of a program, below which there are no other events. */
  release?: number;
  /** Whether nothing has been read since a line across the page: a date there begins an event. */
  isBelowRule?: boolean;
  /** Number of the last item of a numbered list. */
  item?: number;
  /** Items and a heading that are a year or a month and nothing else, the outermost first; how far each and the items below it are indented. */
  readonly dates: { readonly item: BuildingEvent; readonly indent: number; inner?: number }[];
}
