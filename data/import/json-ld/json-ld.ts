/** JSON-LD of schema.org: events, and articles that say when they were published. */
import type { DraftEvent, DraftWhen } from "../import-draft.ts";
import { withoutRepeats } from "../fields/claims-of-text.ts";
import { dateValue } from "../fields/date-value.ts";
import {
  type JsonFields,
  fieldsOf,
  firstText,
  joinedFields,
  itemsIn,
  otherFields,
  textIn,
} from "../fields/json-fields.ts";
import { namedSources } from "../fields/named-sources.ts";
import { pointOf } from "../fields/point.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import { reading, type Reading } from "../reading/reading.ts";
import type { Importer } from "../importer.ts";
import { plainText } from "../text/plain-text.ts";
import { webAddressIn, siteName } from "../text/addresses-in-text.ts";

/** Reads JSON-LD with events or articles of schema.org. */
export const JSON_LD: Importer = {
  id: "json-ld",
  name: "events or articles of schema.org (JSON-LD)",
  recognises: ({ json }) =>
    nodesOf(json)
      .slice(0, 50)
      .some(({ value }) => {
        const node = fieldsOf(value);
        return node !== undefined && kindOf(node) !== undefined && firstText(node, DATES) !== "";
      }),
  read({ json, name }, choices) {
    const read = reading(choices);
    const events = nodesOf(json).flatMap(({ at, value }) => {
      const node = fieldsOf(value);
      const kind = node && kindOf(node);
      if (node && kind) return [eventOf(node, kind, at, read)];
      read.note(
        at,
        "dropped",
        `${quotedValue(node ? textIn(node["@type"]) || node["@type"] : value)} is neither event nor article`,
      );
      return [];
    });
    return read.outcome({ title: name, sources: [], events });
  },
};

const DATES = ["startDate", "endDate", "temporalCoverage", "datePublished", "dateCreated"];

/** The things of a file, with their places. */
function nodesOf(json: unknown): readonly { readonly at: string; readonly value: unknown }[] {
  const graph = fieldsOf(json)?.["@graph"];
  if (Array.isArray(graph)) return graph.map((value: unknown, index) => ({ at: `@graph[${String(index)}]`, value }));
  if (Array.isArray(json)) return json.map((value: unknown, index) => ({ at: `[${String(index)}]`, value }));
  return fieldsOf(json)?.["@type"] === undefined ? [] : [{ at: "the whole file", value: json }];
}

/** Names of types may be addresses; a thing may have several. */
function kindOf(node: JsonFields): "event" | "article" | undefined {
  const types = [node["@type"], ...itemsIn(node["@type"])].map((type) => textIn(type).replace(/^.*[/:#]/su, ""));
  if (types.some((type) => type.endsWith("Event"))) return "event";
  return types.some((type) =>
    /Article$|^(?:Report|ClaimReview|BlogPosting|LiveBlogPosting|SocialMediaPosting)$/u.test(type),
  )
    ? "article"
    : undefined;
}

const USED: ReadonlySet<string> = new Set(
  (
    "@type @context @id name headline description startDate endDate temporalCoverage datePublished location " +
    "contentLocation url image keywords about organizer performer actor attendee subjectOf citation isBasedOn publisher claimReviewed"
  ).split(" "),
);

function eventOf(node: JsonFields, kind: "event" | "article", at: string, read: Reading): DraftEvent {
  const said = plainText(textIn(node["description"]));
  const when = whenOf(node, kind, at, read);
  const location = fieldsOf(node["location"]) ?? fieldsOf(node["contentLocation"]);
  const place = textIn(node["location"]) || namesIn(location ?? node["contentLocation"])[0] || "";
  const geo = fieldsOf(location?.["geo"]);
  const point = geo && pointOf(geo["latitude"], geo["longitude"]);
  const actors = ["organizer", "performer", "actor", "attendee"].flatMap((name) => namesIn(node[name]));
  const subject = ["keywords", "about"].flatMap((name) => namesIn(node[name]));
  const media = imagesOf(node["image"]);
  const id = textIn(node["@id"]);
  const unread = new Set(DATES.filter((name) => !when && USED.has(name)));
  if (textIn(node["headline"]) !== "") unread.add("name");
  const extra = joinedFields(
    otherFields(node, new Set([...USED].filter((name) => !unread.has(name)))),
    location && !point && geo ? { geo } : undefined,
  );
  return {
    at,
    ...(id !== "" && { id }),
    title: plainText(firstText(node, ["headline", "name", "claimReviewed"])).text,
    ...(said.text !== "" && { summary: said.text }),
    ...(place !== "" && { place }),
    ...(actors.length > 0 && { actors: [...new Set(actors)] }),
    ...(subject.length > 0 && { subject: [...new Set(subject)] }),
    ...(when && { when }),
    claims: withoutRepeats(claimsOf(node, kind, at, read)),
    ...(media.length > 0 && { media: media.map((url) => ({ url })) }),
    ...(point && { coordinates: point }),
    ...(extra && { extra }),
  };
}

function whenOf(node: JsonFields, kind: "event" | "article", at: string, read: Reading): DraftWhen | undefined {
  const date = (name: string) => dateValue(node[name], `${at}.${name}`, read);
  const when = read.span(date("startDate"), date("endDate"), at) ?? date("temporalCoverage");
  if (when) return when;
  const published = kind === "article" ? date("datePublished") : undefined;
  if (published) read.note(at, "inferred", "its date is the one on which the article was published");
  else read.note(at, "kept", "it has no date that can be read");
  return published;
}

/** Who publishes an article tells of it; an event's page and the works about it do. */
function claimsOf(node: JsonFields, kind: "event" | "article", at: string, read: Reading) {
  const url = webAddressIn(textIn(node["url"])) ?? webAddressIn(textIn(node["@id"]));
  // A review of a claim has its house as its author.
  const author = fieldsOf(node["author"]);
  const house = textIn(author?.["@type"]).endsWith("Organization") ? namesIn(author)[0] : undefined;
  const named = namesIn(node["publisher"])[0];
  const publisher = named ?? house;
  const source = publisher ?? (url === undefined ? undefined : siteName(url));
  const inferred = `the field "${named !== undefined ? "publisher" : house !== undefined ? "author" : "url"}"`;
  const own = source === undefined ? [] : [{ source, ...(url !== undefined && { url }), inferred }];
  const text = textIn(node["url"]);
  if (text !== "" && webAddressIn(text) === undefined)
    read.note(at, "dropped", `its url ${quotedValue(text)} is no address of the web`);
  const works = kind === "event" ? ["subjectOf", "citation", "isBasedOn"] : ["citation", "isBasedOn"];
  return [...own, ...works.flatMap((name) => namedSources(node[name], name, at, read))];
}

/** The names of things: words, objects with a name or an address, lists of those. Words are parted at commas. */
function namesIn(value: unknown): readonly string[] {
  const all = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return all.flatMap((one) => {
    const fields = fieldsOf(one);
    const name = fields ? firstText(fields, ["name", "headline", "address"]) : textIn(one);
    return name === ""
      ? []
      : fields || Array.isArray(value)
        ? [name]
        : name
            .split(",")
            .map((part) => part.trim())
            .filter(Boolean);
  });
}

function imagesOf(value: unknown): readonly string[] {
  const all = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return all.flatMap((one) => webAddressIn(textIn(one) || textIn(fieldsOf(one)?.["url"])) ?? []);
}
