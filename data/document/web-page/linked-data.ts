/** What JSON-LD of schema.org in a page says of the page. It is hostile: each value is looked at before it is used. */
import { fieldsOf, itemsIn, textIn, type JsonFields } from "../../import/fields/json-fields.ts";
import type { DraftCollector } from "../source-draft.ts";

/** CSL types of schema.org's. */
const ARTICLES: Readonly<Record<string, string>> = {
  NewsArticle: "article-newspaper",
  ReportageNewsArticle: "article-newspaper",
  AnalysisNewsArticle: "article-newspaper",
  OpinionNewsArticle: "article-newspaper",
  BackgroundNewsArticle: "article-newspaper",
  AskPublicNewsArticle: "article-newspaper",
  LiveBlogPosting: "article-newspaper",
  Article: "article",
  BlogPosting: "post-weblog",
  SocialMediaPosting: "post",
  Report: "report",
  ScholarlyArticle: "article-journal",
  TechArticle: "article",
};

/** Things that are looked at: a page has a dozen. */
const MOST = 2000;

/** Takes in what texts of JSON-LD say of an article; what is no JSON is passed over. */
export function collectLinkedData(texts: readonly string[], collected: DraftCollector): void {
  const nodes = texts.flatMap(parsed).flatMap(nodesIn).slice(0, MOST);
  const byId = new Map(
    nodes.flatMap((node) => (textIn(node["@id"]) === "" ? [] : ([[textIn(node["@id"]), node]] as const))),
  );
  const whole = (value: unknown): unknown => {
    const id = textIn(fieldsOf(value)?.["@id"]);
    return byId.get(id) ?? value;
  };
  for (const node of nodes.filter((one) => articleType(one) !== undefined)) collectArticle(node, whole, collected);
}

function collectArticle(node: JsonFields, whole: (value: unknown) => unknown, collected: DraftCollector): void {
  const from = (name: string) => `JSON-LD ${name}`;
  for (const name of ["headline", "name"]) collected.text("title", textIn(node[name]), from(name));
  collected.text("type", articleType(node) ?? "", from("@type"));
  collected.authors(
    listed(node["author"]).flatMap((one) => nameOf(whole(one))),
    from("author"),
  );
  for (const name of ["datePublished", "dateCreated"]) collected.issued(textIn(node[name]), from(name));
  const houses = ["publisher", "sourceOrganization"].flatMap((name) =>
    listed(node[name]).flatMap((one) => nameOf(whole(one)).map((house) => ({ house, name }))),
  );
  const works = listed(node["isPartOf"]).map(whole).filter(isWork).flatMap(nameOf);
  for (const work of works) collected.text("container-title", work, from("isPartOf"));
  // A newspaper's house is called as the newspaper is, and only of other works a name of its own.
  const field = works.length > 0 ? "publisher" : "container-title";
  for (const { house, name } of houses) collected.text(field, house, from(name));
  for (const name of ["url", "mainEntityOfPage", "@id"]) {
    const value = node[name];
    const id = fieldsOf(value)?.["@id"];
    collected.address(textIn(value) || textIn(id), from(name));
  }
  for (const one of listed(node["inLanguage"]))
    collected.language(textIn(one) || nameOf(one)[0] || "", from("inLanguage"));
}

/** A page is part of another page in name only. */
function isWork(value: unknown): boolean {
  return !typesOf(fieldsOf(value) ?? {}).some((type) => type.endsWith("WebPage"));
}

/** What a script holds, without the marks with which old programs hide it. */
function parsed(text: string): readonly unknown[] {
  const json = text.trim().replace(/^(?:\/\/\s*)?<!(?:\[CDATA\[|--)|(?:\/\/\s*)?(?:\]\]|--)>$/gu, "");
  try {
    return [JSON.parse(json) as unknown];
  } catch {
    return [];
  }
}

/** The things of a text: itself, those of its lists and graphs, and what a page is about. */
function nodesIn(value: unknown): readonly JsonFields[] {
  const found: JsonFields[] = [];
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth < 5 && found.length < MOST; depth += 1) {
    const fields = level.map(fieldsOf).filter((one) => one !== undefined);
    found.push(...fields.slice(0, MOST));
    level = [
      ...level.flatMap(itemsIn),
      ...fields.flatMap((one) => ["@graph", "mainEntity"].flatMap((name) => listed(one[name]))),
    ].slice(0, MOST);
  }
  return found;
}

function typesOf(node: JsonFields): readonly string[] {
  return listed(node["@type"]).map((type) => textIn(type).replace(/^.*[/:#]/su, ""));
}

function articleType(node: JsonFields): string | undefined {
  const type = typesOf(node).find((one) => Object.hasOwn(ARTICLES, one));
  return type === undefined ? undefined : ARTICLES[type];
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? itemsIn(value) : value === undefined || value === null ? [] : [value];
}

function nameOf(value: unknown): readonly string[] {
  const fields = fieldsOf(value);
  const name = fields ? textIn(fields["name"]) : textIn(value);
  return name === "" ? [] : [name];
}
