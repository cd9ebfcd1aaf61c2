/** One date with the words around it: "c. 1912", "before 1920", "since May 2014", "early 1850s". */
import type { DateOrder } from "../importer.ts";
import type { Moment } from "../../timeline.ts";
import type { Written } from "../../written.ts";
import { boundBeside, isMoment, type DateReading } from "./date-bounds.ts";
import { foldedDate } from "./foreign-months.ts";
import { namedZone } from "./clock-time.ts";
import { momentOn } from "./moments.ts";
import { oneDate } from "./one-date.ts";
import { periodDate } from "./periods.ts";

const TODAY =
  /^(?:now|today|present|the present|present day|to date|ongoing|current|currently|continuing|heute|jetzt|gegenwart|laufend|aujourd'hui|en cours|hoy|actualidad|la actualidad|presente)$/u;

const ABOUT =
  /^(?:circa|cca\.?|ca\.?|c\.?(?=[ \d])|about|around|approximately|approx\.?|roughly|some time in|sometime in|probably|perhaps|possibly|maybe|um|etwa|ungefahr|vermutlich|wohl|gegen|verso(?: il)?|vers|environ|hacia|alrededor de|aproximadamente|aprox\.?|cerca de|por volta de|omstreeks|rond|около|ок\.|примерно|приблизно|близько|okolo|ok\.|حوالي|نحو|约|大约|[~\u2248])\s*/u;
const ABOUT_BEHIND =
  /(?:\s*(?:\(\?\)|\?|~)|(?:,? |(?=\())\(?(?:circa|ca\.?|approx\.?|approximately|or so|uncertain|probably|presumed|estimated|est\.)\)?| تقريبا)$/u;

/** Parts of a period that have no bounds of their own; of two words that begin alike the longer stands first. */
const VAGUE =
  /^(?:in )?(?:the )?(?:very )?(?<word>early|middle|mid|late|beginning|start|ende|end|first half|second half|first part|anfang|mitte|fruhe?s?|spate?s?|debut|milieu|mi|finales|fines|fin|principios|comienzos|inicios|mediados)(?: in| of| des| der| de| du| von| d')?(?: the)?[ -]*(?=\S)/u;

/** The first words of a date that has one bound: on which side it is open, and whether the date itself is inside. */
const ONE_SIDE: readonly (readonly [RegExp, "before" | "after", inside: boolean])[] = [
  [
    /^(?:on or before|no later than|not later than|not after|at the latest(?: by)?|by|up to|until|till?|through|bis(?: zum?)?|spatestens|jusqu'(?:a|au|en)|au plus tard(?: en| le)?|hasta(?: el)?|до|fino al?|ate|tot)(?: the)? /u,
    "before",
    true,
  ],
  [
    /^(?:on or after|no earlier than|not earlier than|not before|at the earliest|since|from|starting(?: in| on)?|as of|ab(?: dem)?|seit(?: dem)?|fruhestens|depuis|des(?= )|a partir (?:de|du|del)|desde(?: el)?|с|начиная с|od|منذ)(?: the)? /u,
    "after",
    true,
  ],
  [
    /^(?:before|prior to|earlier than|pre-?|vor(?: dem)?|avant(?: le)?|antes (?:de|do|da)(?:l)?(?= )|prima del(?:l')?|voor(?= )|przed(?= )|قبل(?= )|<) ?/u,
    "before",
    false,
  ],
  [
    /^(?:after|later than|post-?|nach(?: dem)?|apres(?: le)?|despues de(?:l)?|tras(?= )|depois (?:de|do|da)(?= )|dopo(?: il)?(?= )|na(?= \d)|po(?= )|после(?= )|після(?= )|بعد(?= )|>) ?/u,
    "after",
    false,
  ],
];

/** "2014-": open above, as people write it in lists. */
const OPEN_BEHIND = /^(?<date>.*\d) ?(?:-|onwards?|and later|or later|ff\.?)$/u;

/**
 * Reads one date with the words around it; what is written is kept as its wording. Undefined for what does not look
 * like one date.
 *
 * @param today what "now" stands for
 */
export function qualifiedDate(text: string, order?: DateOrder, today?: string): DateReading {
  const { rest, zone } = namedZone(text);
  const reading = qualified(foldedDate(rest), order, today, 0);
  if (!isMoment(reading)) return reading;
  return { moment: { ...reading.moment, wording: text, ...(zone !== undefined && { zone }) } };
}

/** Whether a text says no more than "now", "ongoing" or the like. */
export function isToday(text: string): boolean {
  return TODAY.test(foldedDate(text));
}

/** Words before words ("no later than early 1850") are looked through a few times, and then no more. */
function qualified(
  folded: string,
  order: DateOrder | undefined,
  today: string | undefined,
  depth: number,
): DateReading {
  if (TODAY.test(folded)) return todayReading(folded, today);
  const plain = oneDate(folded, order);
  if (isMoment(plain)) return plain;
  const period = periodDate(folded);
  if (period) return period;
  if (depth > 3) return plain;
  const within = (rest: string) => qualified(rest.trim(), order, today, depth + 1);
  return about(folded, within) ?? vague(folded, within) ?? oneSided(folded, within) ?? plain;
}

type Within = (rest: string) => DateReading;

function todayReading(word: string, today: string | undefined): DateReading {
  const day = today === undefined ? undefined : /^(\d{4})-(\d{2})-(\d{2})$/u.exec(today);
  const moment = day && momentOn([Number(day[1]), Number(day[2]), Number(day[3])]);
  if (!moment) return { problem: `which day "${word}" stands for is not said` };
  return { moment: { ...moment, basis: `"${word}" is taken as the day that was chosen for it` } };
}

function about(folded: string, within: Within): DateReading {
  const rest = folded.replace(ABOUT, "").replace(ABOUT_BEHIND, "");
  if (rest === folded) return undefined;
  const reading = within(rest);
  return isMoment(reading)
    ? { moment: approximate(reading.moment, folded.endsWith("?") || folded.endsWith("?)")) }
    : reading;
}

/** Bounds stay those of the date that is named: how much "about" is, nobody says. */
function approximate(moment: Written<Moment>, isUncertain: boolean): Written<Moment> {
  const { earliest, latest } = moment;
  const edtf = earliest === latest && earliest !== undefined && /^-?\d{4}(?:-\d\d){0,2}$/u.test(earliest);
  return {
    ...moment,
    ...(edtf && { edtf: `${earliest}${isUncertain ? "?" : "~"}` }),
    basis: alsoSaid(
      moment,
      `it is said to be ${isUncertain ? "uncertain" : "approximate"}, and not by how much: the bounds are those of the date that is named`,
    ),
  };
}

function alsoSaid({ basis }: Written<Moment>, more: string): string {
  return basis === undefined ? more : `${basis}; ${more}`;
}

function vague(folded: string, within: Within): DateReading {
  const found = VAGUE.exec(folded);
  if (!found) return undefined;
  const reading = within(folded.slice(found[0].length));
  if (!isMoment(reading)) return reading;
  const basis = `"${found.groups?.["word"] ?? ""}" has no bounds of its own: they are those of the whole`;
  return { moment: { ...reading.moment, precision: "bounded", basis: alsoSaid(reading.moment, basis) } };
}

function oneSided(folded: string, within: Within): DateReading {
  const behind = OPEN_BEHIND.exec(folded)?.groups?.["date"];
  if (behind !== undefined) return opened(within(behind), "after", true);
  for (const [words, side, inside] of ONE_SIDE) {
    const found = words.exec(folded);
    if (found) return opened(within(folded.slice(found[0].length)), side, inside);
  }
  return undefined;
}

/** The date with one of its sides open. */
function opened(reading: DateReading, side: "before" | "after", inside: boolean): DateReading {
  if (!isMoment(reading)) return reading;
  const { earliest, latest, basis } = reading.moment;
  const named = side === "before" ? (inside ? latest : earliest) : inside ? earliest : latest;
  const bound = named === undefined || inside ? named : boundBeside(named, side);
  if (bound === undefined) return { problem: "its words leave nothing that bounds it" };
  return {
    moment: {
      [side === "before" ? "latest" : "earliest"]: bound,
      precision: "bounded",
      ...(basis !== undefined && { basis }),
    },
  };
}
