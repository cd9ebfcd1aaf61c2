/** Links to a view of a page that stands alone: what a link says stands behind the "#" of the page's own address. */

const LINK_START = "sourceline://view";

/**
 * The page's address with a view of it.
 *
 * @param address of the page, with or without a fragment
 * @param link from `encodeViewLink`; the timeline that it names is the page's own, and is left out
 * @example pageAddress("https://example.org/a.html#from=2016", "sourceline://view?timeline=a.json&to=2017") // "https://example.org/a.html#to=2017"
 */
export function pageAddress(address: string, link: string): string {
  const [page = ""] = address.split("#", 1);
  const query = link.split("?", 2)[1] ?? "";
  const parts = query.split("&").filter((part) => part !== "" && !part.startsWith("timeline="));
  return parts.length === 0 ? page : `${page}#${parts.join("&")}`;
}

/** The link that a fragment stands for, to be read as any link is; undefined for an empty one. */
export function linkOfFragment(fragment: string): string | undefined {
  const query = fragment.replace(/^#/, "");
  return query === "" ? undefined : `${LINK_START}?${query}`;
}
