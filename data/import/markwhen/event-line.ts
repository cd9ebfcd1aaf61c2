/** Lines of Markwhen that begin an event: a date or two, a colon, and what happened. */
import { isSpan } from "../../timeline.ts";
import { quotedValue } from "../fields/quoted-value.ts";
import { startOf } from "../fields/ordered-moments.ts";
import { datedText, openSpan, spanBetween, type DatedWords, type Dating } from "../reading/dating.ts";
import type { NoteList } from "../reading/note-list.ts";

/** A line taken apart. */
export interface EventLine {
  /** What stands before the colon. */
  readonly written: string;
  readonly text: string;
}

/** UTF-16 units of the longest text before a colon that is taken for a date. */
const LONGEST = 120;

/** Words that dates of Markwhen consist of, besides numbers. */
const WORD =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|bce?|ce|ad|am|pm|at|to|of|the|st|nd|rd|th|t|z|x+|utc|gmt|circa|ca|c|about|around|before|after|by|early|mid|late|spring|summer|autumn|fall|winter|now|today|tomorrow|yesterday|every|for|times?|x|other|until|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|mon|tue|wed|thu|fri|sat|sun|week|ms|milliseconds?|s|seconds?|secs?|m|minutes?|mins?|h|hours?|hrs?|d|days?|w|weeks?|months?|mos?|y|years?|yrs?|century|s)$/iu;

/**
 * Takes a line apart; undefined where nothing before a colon looks like a date. A colon between two numbers is one of a
 * time of day.
 */
export function eventLine(line: string): EventLine | undefined {
  const head = line.slice(0, LONGEST);
  for (const { index } of head.matchAll(/:(?!\d\d(?!\d))/gu)) {
    const written = head.slice(0, index).trim();
    if (looksDated(written)) return { written, text: line.slice(index + 1).trim() };
  }
  return undefined;
}

/** Whether all words of a text are those of dates, or names of events that dates may be counted from ("!id"). */
function looksDated(written: string): boolean {
  if (!/\d|^(?:now|today)$|![\w-]/iu.test(written)) return false;
  const words = written.replace(/![\w-]+(?:\.\w+)?/gu, " ").match(/\p{L}+/gu) ?? [];
  const first = /^[\s([~<>+]*-?(?:\p{L}|\d|!|\/)/u.test(written);
  return first && words.every((word) => WORD.test(word));
}

/**
 * The date of an event, or the two of its ends, which are both part of it as a whole. Dates that are counted from other
 * events or from a length, and repetitions, are not reckoned with: notes say so, and what is sure remains.
 */
export function dateOfLine(written: string, at: string, dating: Dating, notes: NoteList): DatedWords {
  const repeated = /\bevery\b.*/iu.exec(written);
  if (repeated) notes.add(at, "kept", `the repetition ${quotedValue(repeated[0])} is not told event by event`);
  const text = repeated ? written.slice(0, repeated.index).trim() : written;
  const whole = dating.look(text);
  if (whole) {
    const open = isSpan(whole) && whole.end.latest === undefined ? whole.end.wording : undefined;
    if (open !== undefined) notes.add(at, "kept", `the end ${quotedValue(open)} is not reckoned with: it is open`);
    return { when: whole };
  }
  const [from, to] = endsOf(text);
  if (to === undefined) return datedText(text, at, dating);
  const start = dating.read(from, at);
  if (!start) return { written: text };
  const end = dating.look(to);
  if (!end) {
    notes.add(at, "kept", `the end ${quotedValue(to)} is not reckoned with: it is open`);
    return { when: openSpan(start, to) };
  }
  const span = spanBetween(start, end);
  if (span) return { when: span };
  notes.add(at, "kept", `the end ${quotedValue(to)} lies before the start`);
  return { when: startOf(start), written: to };
}

/** "A - B", "A/B", where neither is a part of a date: "9/12/2016 - 9/19/2016", "2016-09/2016-10". */
function endsOf(text: string): readonly [string, string?] {
  const dash = /\s+(?:[-\u2012-\u2015]|to)\s+/iu.exec(text);
  if (dash) return [text.slice(0, dash.index), text.slice(dash.index + dash[0].length)];
  const strokes = [...text.matchAll(/\//gu)];
  const middle = strokes.length % 2 === 1 ? strokes[(strokes.length - 1) / 2] : undefined;
  const isPart = middle === undefined || text.slice(0, middle.index).length < 4;
  return isPart ? [text] : [text.slice(0, middle.index).trim(), text.slice(middle.index + 1).trim()];
}
