/** What a page says of itself, the most reliable first: what it tells scholars, then machines, then neighbours, then readers. */
import type { SourceDraft } from "../document-text.ts";
import { draftCollector, type DraftCollector } from "../source-draft.ts";
import { collectLinkedData } from "./linked-data.ts";
import type { PageFacts } from "./page-facts.ts";

/** Fields of tags, in the order in which they are believed. */
type TagField = "title" | "container-title" | "publisher" | "author" | "issued" | "URL" | "language";
type Tags = readonly (readonly [field: TagField, names: readonly string[]])[];

/** Highwire Press tags, and Dublin Core. */
const SCHOLARLY: Tags = [
  ["title", ["citation_title", "dc.title", "dcterms.title"]],
  ["container-title", ["citation_journal_title", "citation_conference_title", "citation_inbook_title"]],
  ["author", ["citation_author", "citation_authors", "dc.creator", "dcterms.creator"]],
  ["issued", ["citation_publication_date", "citation_date", "citation_online_date"]],
  ["issued", ["dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created"]],
  ["publisher", ["citation_publisher", "citation_technical_report_institution", "dc.publisher", "dcterms.publisher"]],
  ["URL", ["citation_public_url", "citation_abstract_html_url"]],
  ["language", ["citation_language", "dc.language", "dcterms.language"]],
];

/** Open Graph, Twitter's cards, and what content systems write. */
const SOCIAL: Tags = [
  ["title", ["og:title", "twitter:title", "parsely-title", "sailthru.title"]],
  ["container-title", ["og:site_name", "application-name", "twitter:app:name:iphone"]],
  ["author", ["article:author", "author", "byl", "parsely-author", "sailthru.author", "og:article:author"]],
  ["issued", ["article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date"]],
  ["issued", ["sailthru.date", "pubdate", "publish-date", "publication_date", "publishdate", "date"]],
  ["URL", ["og:url", "twitter:url", "parsely-link"]],
];

const LANGUAGES: Tags = [["language", ["content-language", "language", "og:locale"]]];

/** CSL types by a tag that only pages of that kind have. */
const TYPES: readonly (readonly [tag: string, type: string])[] = [
  ["citation_journal_title", "article-journal"],
  ["citation_conference_title", "paper-conference"],
  ["citation_technical_report_institution", "report"],
  ["citation_dissertation_institution", "thesis"],
];

/** Puts together what was found in a page. */
export function pageAbout(facts: PageFacts): SourceDraft {
  const collected = draftCollector();
  const byName = new Map<string, string[]>();
  for (const { name, content } of facts.metas) byName.set(name, [...(byName.get(name) ?? []).slice(0, 100), content]);
  for (const [tag, type] of TYPES) if (byName.has(tag)) collected.text("type", type, tag);
  collectTags(SCHOLARLY, byName, collected);
  collected.address(facts.canonical ?? "", "link rel=canonical");
  collectLinkedData(facts.data, collected);
  collectTags(SOCIAL, byName, collected);
  collected.language(facts.language ?? "", "html lang");
  collectTags(LANGUAGES, byName, collected);
  collected.address(facts.savedFrom ?? "", "the comment of the program that saved it");
  collectShown(facts, byName.get("og:site_name")?.[0], collected);
  collected.text("type", "webpage", "that it is a web page");
  return collected.draft();
}

function collectTags(tags: Tags, byName: ReadonlyMap<string, readonly string[]>, collected: DraftCollector): void {
  for (const [field, names] of tags)
    for (const name of names) {
      const contents = byName.get(name) ?? [];
      if (field === "author") collected.authors(contents, name);
      else for (const content of contents) take(field, content, name, collected);
    }
}

function take(field: Exclude<TagField, "author">, content: string, from: string, collected: DraftCollector): void {
  if (field === "issued") collected.issued(content, from);
  else if (field === "URL") collected.address(content, from);
  else if (field === "language") collected.language(content, from);
  else collected.text(field, content, from);
}

/** What readers see. */
function collectShown(facts: PageFacts, site: string | undefined, collected: DraftCollector): void {
  collected.text("title", facts.heading ?? "", "h1");
  collected.text("title", withoutSite(facts.title ?? "", site), "title");
  for (const { words, from } of facts.bylines) {
    const isNamed = from !== "class byline" || /^\s*(?:written )?by\s/iu.test(words);
    if (isNamed && words.length < 200) collected.authors([words], from);
  }
  for (const { words, from } of facts.times) collected.issued(words, from);
}

/** "Harbour opens | The Gazette": what a page is called in a list of pages ends with where it stands. */
function withoutSite(title: string, site: string | undefined): string {
  if (site === undefined || site.trim() === "") return title;
  const at = title.trimEnd().toLowerCase().lastIndexOf(site.trim().toLowerCase());
  const isLast = at > 0 && at + site.trim().length === title.trimEnd().length;
  const before = title.slice(0, at);
  return isLast && /\s[|–—·•:-]\s*$/u.test(before) ? before.replace(/\s[|–—·•:-]\s*$/u, "") : title;
}
