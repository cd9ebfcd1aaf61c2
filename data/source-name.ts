/** Names of sources in running text. */
import type { CslName } from "./places/document.ts";
import type { Source } from "./timeline.ts";

/**
 * The code of a report as it is shown; with a question mark where the report may not have been out on the day that is
 * shown. Undefined for a source that is only cited.
 */
export function shownCode({ custom: { code }, known }: Source): string | undefined {
  return code === undefined || known === undefined ? code : `${code}?`;
}

/** Authors as they are listed in a bibliography: "Karen DeYoung, AFP". Undefined when none is known. */
export function authorNames({ author = [] }: Source): string | undefined {
  const names = author.map(
    ({ literal, given, family }: CslName) => literal ?? [given, family].filter(Boolean).join(" "),
  );
  return names.length === 0 ? undefined : names.join(", ");
}

/**
 * What others took over: who issued it and what it is. The square brackets of a title that was made up for a
 * bibliography fall away, since here nothing is quoted.
 *
 * @example rootName(afp) // "AFP: Agency report on the end of the US-Russian talks on Syria"
 */
export function rootName(source: Source): string {
  const title = titleOf(source);
  const issuer = issuerOf(source);
  return issuer === undefined ? title : `${issuer}: ${title}`;
}

/** Who issued what others took over, in a word; of what nobody is known to have issued, its title. */
export function issuerName(source: Source): string {
  return issuerOf(source) ?? source["container-title"] ?? titleOf(source);
}

/** What a source is called in a few words: its outlet, its publisher, its site, or its title. */
export function sourceLabel(source: Pick<Source, "title" | "container-title" | "publisher" | "URL">): string {
  return source["container-title"] ?? source.publisher ?? siteOf(source.URL) ?? titleOf(source);
}

/** The host of a web address without "www."; undefined for what has none. */
export function siteOf(address: string | undefined): string | undefined {
  return /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/iu.exec(address ?? "")?.[1]?.toLowerCase();
}

/** Who published it, as a source is headed; a document that does not name its outlet is shown as just that. */
export function outletName(source: Source): string {
  return source.custom.unnamedOutlet === true ? "outlet not named" : sourceLabel(source);
}

function issuerOf(source: Source): string | undefined {
  return source.publisher ?? authorNames(source);
}

function titleOf({ title }: Pick<Source, "title">): string {
  return title.replace(/^\[(.*)\]$/su, "$1");
}
