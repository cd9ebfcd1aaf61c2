/** Times of day in the sheet of TimelineJS. */

/** A time of day in the shape of TimelineJS's JSON. */
export interface SheetClock {
  readonly hour: string;
  readonly minute?: string;
  readonly second?: string;
}

const FORMS: readonly RegExp[] = [
  /^(?<hour>\d{1,2})[:.](?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?\s*(?<half>[ap])?\.?(?:m\.?)?$/iu,
  /^(?<hour>\d{1,2})(?<minute>\d{2})\s*(?<half>[ap])?\.?(?:m\.?)?$/iu,
  /^(?<hour>\d{1,2})\s*(?<half>[ap])\.?m\.?$/iu,
];

/**
 * Reads "13:04", "1:04:30.5 pm", "1304", "13.04", "1 pm". Fractions of a second are left out. Undefined for what is no
 * time of day.
 */
export function sheetClock(text: string): SheetClock | undefined {
  for (const form of FORMS) {
    const groups = form.exec(text.trim())?.groups as Readonly<Record<string, string | undefined>> | undefined;
    if (!groups) continue;
    const { hour = "", minute, second, half } = groups;
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
    if (hours > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59 || (half && Number(hour) > 12))
      return undefined;
    return { hour: String(hours), ...(minute && { minute }), ...(second && { second }) };
  }
  return undefined;
}
