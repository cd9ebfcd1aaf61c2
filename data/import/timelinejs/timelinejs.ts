/** TimelineJS (Knight Lab): its JSON of version 3, the older one of version 2, and that as a script. */
import type { ImportDraft, DraftEra, DraftEvent, DraftWhen } from "../import-draft.ts";
import { claimsOfText, withoutRepeats } from "../fields/claims-of-text.ts";
import {
  type JsonFields,
  fieldsAmong,
  fieldsOf,
  isBlank,
  joinedFields,
  itemsIn,
  otherFields,
  textIn,
} from "../fields/json-fields.ts";
import { pointOf } from "../fields/point.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import { reading, type Reading } from "../reading/reading.ts";
import type { ImportChoices, Importer, ImportOutcome } from "../importer.ts";
import { jsLiterals } from "../javascript/literals.ts";
import { isSpan } from "../../timeline.ts";
import { plainText } from "../text/plain-text.ts";
import { newerShape } from "./legacy.ts";
import { slideDate } from "./slide-date.ts";
import { slideMedia } from "./slide-media.ts";

/** Reads TimelineJS timelines as JSON. */
export const TIMELINEJS_JSON: Importer = {
  id: "timelinejs-json",
  name: "a TimelineJS timeline (JSON)",
  recognises: ({ json }) => isTimelineJs(json),
  read: ({ json, name }, choices) => draftOfTimelineJs(json, name, choices),
};

/** Reads scripts that hold one: those that version 2 of TimelineJS loaded (`storyjs_jsonp_data = {…}`), and pages' own. */
export const TIMELINEJS_SCRIPT: Importer = {
  id: "timelinejs-jsonp",
  name: "a TimelineJS timeline (a script)",
  recognises: ({ text, json }) => {
    const beginning = text.slice(0, 10_000);
    if (json !== undefined || !/=\s*\{|^\s*\{/u.test(beginning)) return false;
    return /\bstoryjs_jsonp_data\s*=/u.test(beginning) || /["'\s,{]start_date["']?\s*:\s*\{/u.test(beginning);
  },
  read({ text, name }, choices) {
    const literal = jsLiterals(text).literals.find(({ value }) => isTimelineJs(value));
    if (!literal) return { refused: "no data of a timeline can be read in the script; export it as JSON" };
    return draftOfTimelineJs(literal.value, name, choices);
  },
};

function isTimelineJs(value: unknown): boolean {
  if (newerShape(value)) return true;
  const fields = fieldsOf(slidesAlone(value) ?? value);
  return (
    fields !== undefined &&
    !("lanes" in fields || "sources" in fields) &&
    itemsIn(fields["events"])
      .slice(0, 20)
      .some((event) => "year" in (fieldsOf(fieldsOf(event)?.["start_date"]) ?? {}))
  );
}

/** The slides of a timeline without the timeline around them: words and dates as TimelineJS has them. */
function slidesAlone(value: unknown): JsonFields | undefined {
  if (!Array.isArray(value)) return undefined;
  const slides = value.slice(0, 20).map((slide) => fieldsOf(slide));
  const areSlides = slides.some((slide) => {
    const text = fieldsOf(slide?.["text"]);
    return (
      text !== undefined && ("headline" in text || "text" in text) && fieldsOf(slide?.["start_date"]) !== undefined
    );
  });
  return areSlides ? { events: value as readonly unknown[] } : undefined;
}

/**
 * The draft of a value in TimelineJS's shape, of either version.
 *
 * @param name of the file; the title where it has none of its own
 */
export function draftOfTimelineJs(value: unknown, name: string, choices: ImportChoices): ImportOutcome {
  const timeline = newerShape(value) ?? slidesAlone(value) ?? fieldsOf(value) ?? {};
  const read = reading(choices);
  const yearsOnly = timeline["scale"] === "cosmological";
  const { title, description, extra } = titleOf(timeline["title"], read);
  const others = joinedFields(extra, otherFields(timeline, new Set(["title", "events", "eras"])));
  return read.outcome({
    title: title || name,
    ...(description !== "" && { description }),
    sources: [],
    events: itemsIn(timeline["events"]).flatMap((slide, at) =>
      eventOf(slide, `events[${String(at)}]`, read, yearsOnly),
    ),
    eras: itemsIn(timeline["eras"]).flatMap((era, at) => eraOf(era, `eras[${String(at)}]`, read, yearsOnly)),
    ...(others && { extra: others }),
  });
}

function titleOf(value: unknown, read: Reading): Pick<ImportDraft, "extra"> & { title: string; description: string } {
  const slide = fieldsOf(value) ?? {};
  const text = fieldsOf(slide["text"]) ?? {};
  const others = otherFields(slide, new Set(["text"]));
  if (others) read.note("title", "kept", "what its title slide has besides words is kept as data");
  return {
    title: plainText(textIn(text["headline"])).text,
    description: plainText(textIn(text["text"])).text,
    ...(others && { extra: { title: others } }),
  };
}

const USED: ReadonlySet<string> = new Set(
  "start_date end_date text media group display_date unique_id location background autolink".split(" "),
);

function eventOf(value: unknown, at: string, read: Reading, yearsOnly: boolean): readonly DraftEvent[] {
  const slide = fieldsOf(value);
  if (!slide) {
    read.note(at, "dropped", `${quotedValue(value)} is no event`);
    return [];
  }
  const { headline, body } = wordsOf(slide);
  const media = slideMedia(slide["media"], `${at}.media`, read);
  const when = whenOf(slide, at, read, yearsOnly);
  const lane = plainText(textIn(slide["group"])).text;
  for (const address of body.refused ?? [])
    read.note(at, "dropped", `${quotedValue(address)} is no address of the web`);
  const extra = joinedFields(otherFields(slide, USED), media.extra, unplacedOf(slide, when));
  const images = (body.images ?? []).map((url) => ({ url }));
  return [
    {
      at,
      ...(textIn(slide["unique_id"]) !== "" && { id: textIn(slide["unique_id"]) }),
      title: headline.text,
      ...(body.text !== "" && { summary: body.text }),
      ...(lane !== "" && { lane }),
      ...placeOf(slide["location"]),
      ...(when && { when }),
      claims: withoutRepeats([
        ...claimsOfText(body, "the text"),
        ...media.claims,
        ...claimsOfText(headline, "the title"),
      ]),
      ...(media.media.length + images.length > 0 && { media: [...media.media, ...images] }),
      ...(extra && { extra }),
    },
  ];
}

function wordsOf(slide: JsonFields) {
  const text = fieldsOf(slide["text"]) ?? { headline: slide["headline"], text: slide["text"] };
  return { headline: plainText(textIn(text["headline"])), body: plainText(textIn(text["text"])) };
}

function placeOf(value: unknown): Pick<DraftEvent, "place" | "coordinates"> {
  const location = fieldsOf(value);
  if (!location) return {};
  const place = plainText(textIn(location["name"])).text;
  const coordinates = pointOf(location["lat"], location["lon"]);
  return { ...(place !== "" && { place }), ...(coordinates && { coordinates }) };
}

function whenOf(slide: JsonFields, at: string, read: Reading, yearsOnly: boolean): DraftWhen | undefined {
  const [hasStart, hasEnd] = [!isBlank(slide["start_date"]), !isBlank(slide["end_date"])];
  // The words shown are those of both ends; of one date alone they are its wording.
  const display = hasEnd ? "" : textIn(slide["display_date"]);
  const start = slideDate(slide["start_date"], `${at}.start_date`, read, { display, yearsOnly });
  const end = slideDate(slide["end_date"], `${at}.end_date`, read, { yearsOnly });
  if (!hasStart) read.note(at, "kept", `it has no start date${hasEnd ? ", and its end date is told" : ""}`);
  return read.span(start, end, at);
}

const UNPLACED: ReadonlySet<string> = new Set(["background", "autolink"]);
const UNPLACED_OF_SPAN: ReadonlySet<string> = new Set([...UNPLACED, "display_date"]);
const UNPLACED_UNDATED: ReadonlySet<string> = new Set([...UNPLACED_OF_SPAN, "start_date", "end_date"]);

/** What is shown instead of a span, or of a date that cannot be read; and what else no field of ours takes. */
function unplacedOf(slide: JsonFields, when: DraftWhen | undefined) {
  const location = fieldsOf(slide["location"]);
  return joinedFields(
    fieldsAmong(slide, when ? (isSpan(when) ? UNPLACED_OF_SPAN : UNPLACED) : UNPLACED_UNDATED),
    location && !pointOf(location["lat"], location["lon"]) ? { location } : undefined,
  );
}

function eraOf(value: unknown, at: string, read: Reading, yearsOnly: boolean): readonly DraftEra[] {
  const era = fieldsOf(value);
  const start = slideDate(era?.["start_date"], `${at}.start_date`, read, { yearsOnly });
  const end = slideDate(era?.["end_date"], `${at}.end_date`, read, { yearsOnly });
  const when = read.span(start, end, at);
  if (!era || !when) {
    read.note(at, "dropped", `${quotedValue(value)} is no era with a date`);
    return [];
  }
  return [{ at, label: wordsOf(era).headline.text, when }];
}
