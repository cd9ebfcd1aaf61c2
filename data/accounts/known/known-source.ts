/** What was known of a report, or of a text that reports only cite, on a day. */
import { momentOf } from "../../moment.ts";
import type { Moment, Source } from "../../timeline.ts";
import type { KnownState } from "./known-state.ts";

export interface KnownSourcesOptions {
  /** Ids of the reports that are left out. */
  readonly hidden: ReadonlySet<string>;
  readonly states: ReadonlyMap<string, KnownState>;
  /** Whether a text names a report that is left out. */
  readonly namesHidden: (text: string) => boolean;
  /** For each text that the others cite, by its id, the reports that do. */
  readonly citing: ReadonlyMap<string, readonly Source[]>;
  /** When the first of some reports came out, as far as the day knows. */
  readonly dateOf: (reports: readonly Source[]) => Moment | undefined;
}

/**
 * How the sources of a timeline stand on a day. One that is left out keeps its place and has neither code nor date, and
 * so does a text that no report of the day cites. A note that names a report which is left out goes, and so does the
 * reason of a date. A text that is only cited has its date from the reports: where the reason names one that is left out,
 * all that the day knows is that it was there when the first report that cites it came out.
 */
export function knownSources(options: KnownSourcesOptions): (source: Source) => Source {
  const { hidden, states, namesHidden, citing, dateOf } = options;
  return (source) => {
    const isCited = source.custom.code === undefined;
    if (hidden.has(source.id) || (isCited && !citing.has(source.id))) return leftOut(source);
    const noted = withoutNote(source, namesHidden);
    const shown = isCited ? citedText(noted, citing.get(source.id) ?? []) : report(noted);
    const state = states.get(source.id);
    return state === "maybe" || state === "undated" ? { ...shown, known: state } : shown;
  };

  function report(source: Source): Source {
    const { published: stated, ...others } = source.custom;
    const published = stated && withoutNamedLikely(stated, namesHidden);
    const { basis, ...date } = published ?? {};
    const isNamed = basis !== undefined && namesHidden(basis) && isMoment(date);
    if (!isNamed && published === stated) return source;
    return { ...source, custom: { ...others, ...(published && { published: isNamed ? date : published }) } };
  }

  function citedText(source: Source, reports: readonly Source[]): Source {
    const { issued, custom, ...others } = source;
    const { published, ...kept } = custom;
    if (issued === undefined && published === undefined) return source;
    if (published?.basis === undefined || !namesHidden(published.basis)) return source;
    const latest = dateOf(reports)?.latest;
    if (latest === undefined) return { ...others, custom: kept };
    return { ...others, custom: { ...kept, published: momentOf({ latest, precision: "bounded" }) } };
  }
}

/** The same moment without what is likely for a reason that names a report which is hidden. */
export function withoutNamedLikely(moment: Moment, namesHidden: (text: string) => boolean): Moment {
  const { likely, ...others } = moment;
  return likely !== undefined && namesHidden(likely.basis) ? others : moment;
}

function isMoment(date: Partial<Moment>): date is Moment {
  return date.precision !== undefined && date.interval !== undefined;
}

function leftOut({ custom: { derivedFrom, document }, ...others }: Source): Source {
  return {
    ...others,
    known: "no",
    custom: { ...(derivedFrom && { derivedFrom }), ...(document && { document }) },
  };
}

function withoutNote(source: Source, namesHidden: (text: string) => boolean): Source {
  const { note, ...others } = source;
  return note !== undefined && namesHidden(note) ? others : source;
}
