/** Which part of the timeline `export` draws, and how: a period, a link's view, a theme. */
import path from "node:path";
import {
  FIRST_LOOK,
  LANES_BY,
  LAYOUTS,
  type LanesBy,
  type Look,
  THEME_NAMES,
  type ThemeChoice,
} from "../../../data/look/look.ts";
import type { PictureOptions } from "../../../data/export/picture-options.ts";
import type { Interval } from "../../../data/time.ts";
import { typedDate } from "../../../data/typed-date.ts";
import type { Timeline } from "../../../data/timeline.ts";
import type { ViewLink } from "../../../data/look/linked-view.ts";
import { decodeViewLink, type ReadLink } from "../../../data/look/view-link.ts";
import { viewOfAll } from "../../../renderer/picture/axis/fit.ts";
import type { View } from "../../../renderer/picture/view.ts";
import { CallError } from "../command.ts";
import { flag, type CommandOption, type OptionValues, readName, Unfit } from "../option-table.ts";
import { fitLink } from "../../../renderer/picture/compose/fit-link.ts";
import type { InputFile } from "../../files/input-file.ts";

type Link = Extract<ReadLink, { ok: true }>;

export const VIEW_OPTIONS = {
  from: {
    placeholder: "DATE",
    help: "first day, or time, to show: 2016-09-05, 2016-09-19T17:00, Sept 2016 (otherwise what the timeline says)",
    read: readDate,
  },
  to: { placeholder: "DATE", help: "last one to show; all of it is inside", read: readDate },
  whole: flag("from the first to the last date of all events and reports, whatever the timeline shows first"),
  lanes: {
    placeholder: "KIND",
    help: "subject, actor, place, source or none (otherwise subject, or as the link says)",
    read: (text: string): LanesBy | Unfit => {
      const kind = text === "subject" ? "lane" : text;
      return LANES_BY.find((name) => name === kind) ?? new Unfit("must be one of subject, actor, place, source, none");
    },
  },
  view: {
    placeholder: "LINK",
    help: "a link copied in the window: its period, filters, lanes and theme, in quotes",
    // A link that is none is a mistake in the call; one that says more than can be used is not.
    read: (text): Link | Unfit => {
      const link = decodeViewLink(text);
      return link.ok ? link : new Unfit(`cannot be read: ${link.reason}`);
    },
  },
  layout: {
    placeholder: "WAY",
    help:
      "which way time runs: across, or down the page (otherwise down where a picture is too narrow for across); " +
      "or coverage: which source tells which event; or known: what became known on which day",
    read: readName(LAYOUTS.filter((way) => way !== "auto")),
  },
  "to-scale": flag("draw empty time at its length, too, where the axis would be broken otherwise"),
  theme: {
    placeholder: "NAME",
    help: `${THEME_NAMES.join(", ")} (otherwise light)`,
    read: readName(THEME_NAMES),
  },
} satisfies Record<string, CommandOption<unknown>>;

type Values = OptionValues<typeof VIEW_OPTIONS>;

/** A date as it was typed: a day or a month may have its year from the timeline. */
export interface DateText {
  readonly text: string;
}

/** Has every day once: what names no date in it names none in any year. */
const LEAP_YEAR: Interval = { from: Date.UTC(2000, 0), to: Date.UTC(2001, 0) };

function readDate(text: string): DateText | Unfit {
  const read = typedDate(text, LEAP_YEAR);
  if ("interval" in read) return { text };
  const isAmbiguous = read.problem.includes(" can be ");
  return new Unfit(
    `must be a date that exists, as 2016-09-05, 2016-09-19T17:00 or Sept 2016${isAmbiguous ? ` (${read.problem})` : ""}`,
  );
}

/** @throws CallError for a date whose year neither the call nor the timeline gives */
function intervalOf(name: string, { text }: DateText, within: Interval): Interval {
  const read = typedDate(text, within);
  if ("interval" in read) return read.interval;
  throw new CallError(`--${name}: ${read.problem}`);
}

/** The options of a call that contradict each other, a sentence each. */
export function viewProblems({ whole, from, to }: Values): string[] {
  const isCut = from !== undefined || to !== undefined;
  return whole && isCut ? ["--whole leaves nothing to --from and --to; leave it out, or them"] : [];
}

export type ViewSettings = Pick<PictureOptions, "view" | "theme" | "look" | "selection">;

/**
 * The part of a timeline to draw, and the parts of a link that do not fit it. The call's own options come first, then
 * the link in the call, then the picture that it names, then the link of the picture that the timeline was read from, then the timeline's own extent.
 *
 * @returns also the name of the picture of the timeline that a link is to
 * @param found the link that was found with the timeline, and before it the view of a picture that the call names
 * @throws CallError when the period ends before it begins
 */
export function viewSettings(
  values: Values,
  timeline: Timeline,
  file: InputFile,
  { link: embedded, view: named }: { readonly link?: string; readonly view?: ViewLink } = {},
): { readonly settings: ViewSettings; readonly picture?: string; readonly ignored: readonly string[] } {
  const read = embedded === undefined ? undefined : decodeViewLink(embedded);
  const link = values.view ?? (named ? { link: named, ignored: [] } : read?.ok ? read : undefined);
  const linked = link && fitLink(link.link, timeline, path.basename(file.path));
  const linkedTheme = link?.link.look.theme ?? "system";
  const settings = {
    view: period(values, timeline, linked?.view),
    theme: values.theme ?? (linkedTheme === "system" ? "light" : linkedTheme),
    ...lookOf(values, linkedTheme, linked?.look),
    ...(linked?.selection && { selection: linked.selection }),
  };
  const unread = !values.view && !named && read?.ok === false ? [read.reason] : [];
  const picture = linked?.picture;
  return {
    settings,
    ...(picture !== undefined && { picture }),
    ignored: [...unread, ...(link?.ignored ?? []), ...(linked?.ignored ?? [])],
  };
}

function lookOf(values: Values, linkedTheme: ThemeChoice, linked?: Look): Pick<ViewSettings, "look"> {
  const { lanes, theme, layout, "to-scale": toScale } = values;
  const isUsual = lanes === undefined && theme === undefined && layout === undefined && !toScale;
  if (!linked && isUsual) return {};
  const own = { theme: theme ?? linkedTheme, ...(layout && { layout }), ...(toScale && { toScale }) };
  const look: Look = { ...(linked ?? FIRST_LOOK), ...own };
  // An order, or lanes that are collapsed, belong to the lanes that the link was made with.
  const isOther = lanes !== undefined && lanes !== look.lanesBy;
  return { look: isOther ? { ...look, lanesBy: lanes, laneOrder: [], collapsed: [] } : look };
}

function period(values: Values, timeline: Timeline, linked?: View): View {
  const { extent } = timeline;
  if (values.whole) return viewOfAll(timeline);
  const { from, to } = linked ?? extent.interval;
  const view = {
    from: values.from ? intervalOf("from", values.from, extent.interval).from : from,
    to: values.to ? intervalOf("to", values.to, extent.interval).to : to,
  };
  if (view.from < view.to) return view;
  const [first, last] = [values.from?.text ?? extent.from, values.to?.text ?? extent.to];
  throw new CallError(`--from (${first}) must not be after --to (${last}); give both, or swap them`);
}
