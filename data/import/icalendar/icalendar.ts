/** iCalendar (RFC 5545, with the additions of RFC 7986). */
import type { Custom } from "../../timeline.ts";
import type { ImportDraft, DraftClaim, DraftEvent, DraftMedia, DraftPoint } from "../import-draft.ts";
import type { ForeignFile, Importer } from "../importer.ts";
import { webAddressIn, siteName } from "../text/addresses-in-text.ts";
import { extraTexts } from "../reading/extra-fields.ts";
import { claimsOfText, withoutRepeats } from "../fields/claims-of-text.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import { placeOf } from "../reading/file-lines.ts";
import { noteList, type NoteList } from "../reading/note-list.ts";
import { plainText } from "../text/plain-text.ts";
import { componentsOf, type Calendar, type Component } from "./components.ts";
import { plainValue, textsOf, type Property } from "./content-lines.ts";
import { occurrences, propertyOf, type Budget } from "./calendar-dates.ts";
import { timeSet, type TimeSet } from "./time-set.ts";
import { timeOf, type CalendarTime } from "./times.ts";

/** Events of a file that may come of rules of recurrence, in all: a file of a few lines does not become a million events. */
const MOST_RECURRENCES = 2000;

/**
 * Reads VEVENT, and VTODO and VJOURNAL, of all calendars in a file. The last day is inside, as in our format; times of
 * UTC, of a zone and of no zone stay what they are. A rule of recurrence is told event by event where it ends after at
 * most 100. Whatever has no field of ours is kept under its name.
 */
export const icalendar: Importer = {
  id: "icalendar",
  name: "an iCalendar file (.ics)",
  recognises: ({ text }) => /^\s*BEGIN\s*:\s*(?:VCALENDAR|VEVENT|VTODO|VJOURNAL)\s/iu.test(text.slice(0, 200)),
  read: (file) => ({ draft: draftOf(file) }),
};

function draftOf({ text }: ForeignFile): ImportDraft {
  const notes = noteList();
  const { calendars, components, others } = componentsOf(text, notes);
  const budget: Budget = { left: MOST_RECURRENCES };
  const replaced = replacedOccurrences(components);
  const events = components.flatMap((component) => eventsOf(component, notes, budget, replaced));
  for (const [kind, { count, number }] of others) {
    notes.add(placeOf({ number }), "dropped", `${String(count)} of ${quotedValue(kind)} tell of no event`);
  }
  const [title, description] = [nameOf(calendars[0]), ownText(calendars[0], ["X-WR-CALDESC", "DESCRIPTION"])];
  const extra = extraTexts(
    (calendars[0]?.properties ?? []).filter(isExtraOfCalendar).map(({ name, value }) => [name, plainValue(value)]),
  );
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    sources: [],
    events,
    ...(extra && { extra }),
    notes: notes.notes,
  };
}

function isExtraOfCalendar({ name }: Property): boolean {
  return !["X-WR-CALNAME", "NAME", "X-WR-CALDESC", "DESCRIPTION", "VERSION"].includes(name);
}

function nameOf(calendar: Calendar | undefined): string | undefined {
  return ownText(calendar, ["X-WR-CALNAME", "NAME"]);
}

function ownText(calendar: Calendar | undefined, names: readonly string[]): string | undefined {
  const found = calendar?.properties.find(({ name, value }) => names.includes(name) && value.trim() !== "");
  return found && plainValue(found.value);
}

/** Occurrences of a rule that a component of their own tells, by the UID of both. */
function replacedOccurrences(components: readonly Component[]): ReadonlyMap<string, TimeSet> {
  const byUid = new Map<string, CalendarTime[]>();
  for (const component of components) {
    const recurrence = propertyOf(component, "RECURRENCE-ID");
    const time = recurrence && timeOf(recurrence);
    const held = byUid.get(uidOf(component));
    if (time && held) held.push(time);
    else if (time) byUid.set(uidOf(component), [time]);
  }
  return new Map([...byUid].map(([uid, times]) => [uid, timeSet(times)]));
}

function uidOf(component: Component): string {
  return propertyOf(component, "UID")?.value.trim() ?? "";
}

function eventsOf(
  component: Component,
  notes: NoteList,
  budget: Budget,
  replaced: ReadonlyMap<string, TimeSet>,
): readonly DraftEvent[] {
  const uid = uidOf(component);
  const event = eventOf(component, notes);
  const found = occurrences(component, notes, budget, replaced.get(uid) ?? timeSet([]));
  const recurrence = propertyOf(component, "RECURRENCE-ID")?.value.trim();
  const id = recurrence === undefined || uid === "" ? uid : `${uid} ${recurrence}`;
  // Where all dates of a rule are left out, or told elsewhere in the file, none is told here; a note says so.
  if (found && "told" in found) {
    return found.told.map((date, index) => ({
      ...event,
      ...(id !== "" && { id: index === 0 ? id : `${id} (${String(index + 1)})` }),
      ...date,
    }));
  }
  return [{ ...event, ...(id !== "" && { id }), ...found }];
}

/** Properties that have a field of ours, and those that only say how the file came about. */
const READ: readonly string[] = [
  "UID SUMMARY DESCRIPTION LOCATION CATEGORIES GEO URL ATTACH IMAGE ORGANIZER ATTENDEE DTSTART DTEND DURATION",
  "DTSTAMP SEQUENCE",
].flatMap((names) => names.split(" "));

function eventOf(component: Component, notes: NoteList): Omit<DraftEvent, "when" | "id"> {
  const { properties, calendar } = component;
  const text = (name: string): string => plainValue(propertyOf(component, name)?.value ?? "");
  const subject = properties.filter(({ name }) => name === "CATEGORIES").flatMap(({ value }) => textsOf(value));
  const description = plainText(text("DESCRIPTION"));
  const lane = subject[0] ?? nameOf(calendar);
  const actors = people(properties);
  const coordinates = pointOf(component, notes);
  const attached = properties.filter(({ name }) => name === "ATTACH" || name === "IMAGE");
  for (const refused of description.refused ?? []) {
    notes.add(placeOf(component), "dropped", `${quotedValue(refused)} is no address of the web`);
  }
  const media = attached.flatMap((property) => pictureOf(property));
  if (text("STATUS").toUpperCase() === "CANCELLED")
    notes.add(placeOf(component), "kept", "the event is marked as cancelled");
  const extra = extraOf(properties);
  return {
    at: placeOf(component),
    title: text("SUMMARY"),
    ...(description.text !== "" && { summary: description.text }),
    ...(lane !== undefined && { lane }),
    ...(text("LOCATION") !== "" && { place: text("LOCATION") }),
    ...(actors.length > 0 && { actors }),
    ...(subject.length > 0 && { subject }),
    claims: withoutRepeats([...claimsOf(component, attached, notes), ...claimsOfText(description, "the description")]),
    ...(media.length > 0 && { media }),
    ...(coordinates && { coordinates }),
    ...(extra && { extra }),
  };
}

function extraOf(properties: readonly Property[]): Custom | undefined {
  const nameless = (property: Property): boolean =>
    ["ORGANIZER", "ATTENDEE"].includes(property.name) && !property.parameters.has("CN");
  const kept = properties.filter((property) => !READ.includes(property.name) || nameless(property));
  return extraTexts(kept.map(({ name, value }) => [name, plainValue(value)]));
}

function people(properties: readonly Property[]): readonly string[] {
  const names = properties.flatMap(({ name, parameters }) =>
    name === "ORGANIZER" || name === "ATTENDEE" ? [(parameters.get("CN") ?? "").trim()] : [],
  );
  return [...new Set(names.filter((name) => name !== ""))];
}

function pointOf(component: Component, notes: NoteList): DraftPoint | undefined {
  const property = propertyOf(component, "GEO");
  if (!property) return undefined;
  const found = /^\s*([+-]?\d{1,3}(?:\.\d*)?)\s*[;,]\s*([+-]?\d{1,3}(?:\.\d*)?)\s*$/u.exec(
    property.value.replaceAll("\\", ""),
  );
  const [latitude, longitude] = [Number(found?.[1] ?? Number.NaN), Number(found?.[2] ?? Number.NaN)];
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude };
  notes.add(placeOf(property), "dropped", `the place on the map ${quotedValue(property.value)} is none`);
  return undefined;
}

function isPicture({ name, parameters, value }: Property): boolean {
  const type = parameters.get("FMTTYPE") ?? "";
  return name === "IMAGE" || /^image\//iu.test(type) || /\.(?:png|jpe?g|gif|webp|svg)(?:$|\?)/iu.test(value);
}

function pictureOf(property: Property): readonly DraftMedia[] {
  const url = webAddressIn(property.value);
  return url !== undefined && isPicture(property) ? [{ url }] : [];
}

/** What the event's address and its attachments are: pages that tell of it. */
function claimsOf(component: Component, attached: readonly Property[], notes: NoteList): readonly DraftClaim[] {
  const addresses = [...component.properties.filter(({ name }) => name === "URL"), ...attached];
  return addresses.flatMap((property) => {
    const url = webAddressIn(property.value);
    if (url === undefined) {
      notes.add(
        placeOf(property),
        "dropped",
        `${property.name} ${quotedValue(property.value)} is no address of the web`,
      );
      return [];
    }
    if (property.name !== "URL" && isPicture(property)) return [];
    const inferred = property.name === "URL" ? "the event's address (URL)" : "an attachment of the event (ATTACH)";
    return [{ source: siteName(url), url, inferred }];
  });
}
