/** What `export` sets around the lanes: heading, legend, notes, sources, credit. */
import { LEGEND_KINDS, LONGEST_FURNITURE_TEXT, type Furniture } from "../../../data/export/picture-options.ts";
import { isCalendarDate } from "../../../data/look/look.ts";
import { flag, type CommandOption, type OptionValues, readName, Unfit } from "../option-table.ts";

export const FURNITURE_OPTIONS = {
  title: text('instead of the timeline\'s own title; "" for none'),
  subtitle: text('instead of the timeline\'s description; "" for none'),
  "as-of": {
    placeholder: "DATE",
    help: 'a line that says as of when, as 2016-09-05; "" for none, even where a link sets "as known on"',
    read: (date: string): string | Unfit =>
      date === "" || isCalendarDate(date) ? date : new Unfit("must be a day that exists, as 2016-09-05"),
  },
  credit: text("a line at the foot: who made it, from what, under which licence"),
  legend: {
    placeholder: "KIND",
    help: "full, sources (without the marks), none (otherwise full)",
    read: readName(LEGEND_KINDS),
  },
  notes: flag("number the disagreements, and spell them out under the lanes: who says what"),
  "source-list": flag("list the sources under the lanes, with all that is known of them as publications"),
  "no-reports": flag("leave out the lane that says when the reports were published"),
} satisfies Record<string, CommandOption<unknown>>;

type Values = OptionValues<typeof FURNITURE_OPTIONS>;

function text(help: string): CommandOption<string> {
  const isFit = (line: string): boolean => line.length <= LONGEST_FURNITURE_TEXT;
  const most = `must have at most ${String(LONGEST_FURNITURE_TEXT)} characters`;
  return { placeholder: "TEXT", help, read: (line): string | Unfit => (isFit(line) ? line : new Unfit(most)) };
}

/** What is asked for. */
export function furnitureOf(values: Values): Furniture {
  const {
    title,
    subtitle,
    credit,
    legend,
    notes,
    "as-of": asOf,
    "source-list": sourceList,
    "no-reports": withoutReports,
  } = values;
  return {
    ...(title !== undefined && { title }),
    ...(subtitle !== undefined && { subtitle }),
    ...(asOf !== undefined && { asOf }),
    ...(credit !== undefined && { credit }),
    ...(legend !== undefined && { legend }),
    ...(notes !== undefined && { notes }),
    ...(sourceList !== undefined && { sourceList }),
    ...(withoutReports && { reports: false }),
  };
}
