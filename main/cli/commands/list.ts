import { compareSources, type ComparedMatter } from "../../../data/accounts/comparison.ts";
import { conflictsOf, differingKinds } from "../../../data/accounts/conflicts.ts";
import { asKnownOn } from "../../../data/accounts/known/known-on.ts";
import { knownStates } from "../../../data/accounts/known/known-state.ts";
import { tellersOf } from "../../../data/accounts/standing.ts";
import { grouped } from "../../../data/grouped.ts";
import { dayInterval } from "../../../data/calendar-day.ts";
import { quoted } from "../../../data/file/problems/describe-value.ts";
import { didYouMean } from "../../../data/file/problems/nearest.ts";
import { comparisonJson, eventJson } from "../../../data/lists/accounts-json.ts";
import { becameKnownJson } from "../../../data/became-known/known-json.ts";
import { missingFrom } from "../../../data/missing/missing.ts";
import { missingLines } from "../../../data/missing/missing-lines.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { printable } from "../../../data/printable.ts";
import { whenText, wordedWhenText } from "../../../data/wording.ts";
import { asWritten } from "../../../data/written.ts";
import { CallError, type CliCommand, parseCall } from "../command.ts";
import { IMPORT_HELP, IMPORT_WORDS, importChoices, reportUnopened, tellReport } from "../import-options.ts";
import { readInput } from "../read-input.ts";

/** Lists a timeline's events, as a table to read or as JSON with all there is. */
export const list: CliCommand = {
  usage: "list [FILE] [--json] [--missing] [--known-on DATE] [--undated] [--compare A,B]",
  summary: "List the events: when, what, which sources, where they differ.",
  details: [
    "--json           everything in the file, and for each event what is computed from its claims:",
    '                 "accounts", "origins", "corroboration", "differs", "withdrawn", "tellings",',
    '                 "impliedBy", "knownSince"; "becameKnown": the days with reports, and what was new',
    '                 on each; and "missing": what there is to check',
    "--missing        what there is to check: events with one source, conflicts nobody has looked at, …",
    "--known-on DATE  as it could be known on a day: 2016-09-28",
    "--undated        with --known-on, also what reports tell that nobody can date",
    "--compare A,B    two sources or more side by side, by their codes or ids",
    ...IMPORT_HELP,
  ],
  async run(args, io) {
    const options = {
      json: { type: "boolean" },
      missing: { type: "boolean" },
      "known-on": { type: "string" },
      undated: { type: "boolean" },
      compare: { type: "string" },
      ...IMPORT_WORDS,
    } as const;
    const { file, values } = parseCall(args, options, io);
    const day = values["known-on"];
    if (day !== undefined && dayInterval(day) === undefined)
      throw new CallError(`--known-on must be a day that exists, as 2016-09-28, not ${quoted(day)}`);
    if (values.undated === true && day === undefined)
      throw new CallError("--undated goes with --known-on DATE; without it, all reports are there");
    if (values.missing === true && (day !== undefined || values.compare !== undefined))
      throw new CallError("--missing is about the whole timeline; leave out --known-on and --compare");
    const result = await readInput(file, io, importChoices(values));
    if (!result.ok) return reportUnopened(result, io);
    const { timeline: whole, report } = result.value;
    tellReport(report, file.shown, io);
    const timeline = day === undefined ? whole : asKnownOn(whole, day, { undated: values.undated === true });
    const compared = values.compare === undefined ? undefined : comparedIds(values.compare, whole);
    const isJson = values.json === true;
    if (compared) {
      if (isJson) io.printJson(comparisonJson(timeline, compared));
      else io.print(comparisonLines(timeline, compared));
    } else if (isJson) io.printJson(listJson(timeline, whole, day));
    else if (values.missing === true) io.print(missingLines(missingFrom(whole)).map(printable));
    else io.print(tableLines(timeline));
    return 0;
  },
};

/** Sources and events; on a day to which the timeline is set back, each with whether it is known then. */
function listJson(timeline: Timeline, whole: Timeline, day: string | undefined): object {
  const events = timeline.events.map(eventJson(timeline));
  const eras = timeline.eras && { eras: asWritten(timeline.eras) };
  const pictures = timeline.pictures && { pictures: asWritten(timeline.pictures) };
  const known = { becameKnown: becameKnownJson(timeline) };
  if (day === undefined) {
    const missing = missingFrom(whole);
    return { sources: asWritten(timeline.sources), events, ...eras, ...pictures, ...known, missing };
  }
  const states = knownStates(whole, day);
  return {
    knownOn: day,
    sources: timeline.sources.map((source) => {
      const known = states.get(source.id) ?? source.known;
      // Of a report that was still to come a reader of the day knew nothing, not even its title; nor of what it cites.
      if (known === "no") return { id: source.id, known };
      return { ...asWritten(source), ...(known !== undefined && { known }) };
    }),
    events: events.map((event, index) => ({ ...event, known: timeline.events[index]?.known ?? "yes" })),
    ...eras,
    ...pictures,
    ...known,
  };
}

/** @throws CallError for what is neither a code nor an id, and for fewer than two */
function comparedIds(text: string, { sources }: Timeline): readonly string[] {
  const reports = sources.filter(({ custom }) => custom.code !== undefined);
  const outlets = grouped(reports, ({ custom }) => custom.code ?? "");
  const names = new Map(reports.flatMap(({ id, custom }) => [[custom.code ?? id, id] as const, [id, id] as const]));
  const wanted = text.split(",").map((name) => name.trim());
  for (const name of wanted) {
    const items = outlets.get(name) ?? [];
    if (items.length < 2) continue;
    const ids = items.slice(0, 3).map(({ id }) => quoted(id));
    const told = `${ids.join(", ")}${items.length > 3 ? ", …" : ""}`;
    throw new CallError(
      `--compare: ${quoted(name)} is the code of ${String(items.length)} reports; name one by its id: ${told}`,
    );
  }
  const unknown = wanted.filter((name) => !names.has(name));
  if (unknown.length > 0) {
    const told = unknown.map(
      (name) => `no report has the code or id ${quoted(name)}.${didYouMean(name, names.keys())}`,
    );
    throw new CallError(`--compare: ${told.join(" ")}`);
  }
  const ids = [...new Set(wanted.map((name) => names.get(name) ?? name))];
  if (ids.length < 2) throw new CallError("--compare needs two sources or more, separated by commas: --compare WP,NN");
  return ids;
}

function comparisonLines(timeline: Timeline, ids: readonly string[]): readonly string[] {
  const { shared, implied, only, neither } = compareSources(timeline.events, ids);
  const codeOf = codesOf(timeline);
  const codes = ids.map(codeOf);
  const rows = shared.flatMap(({ event, matters }) => [
    [event.title, "", ...codes.map(() => "")],
    ...matters.map((matter) => [`  ${sign(matter)} ${matter.subject}`, ...matter.cells.map(cellText)]),
  ]);
  const lists = ids.map(
    (id, index) => [`Only in ${codes[index] ?? id}`, (only.get(id) ?? []).map(({ title }) => title)] as const,
  );
  const hints = implied.map(({ event, tellers, impliers }) => {
    const told = tellers.length === 0 ? "" : `told by ${tellers.map(codeOf).join(", ")}, `;
    return `${event.title} (${told}implied by ${impliers.map(codeOf).join(", ")})`;
  });
  const told = [
    ...(hints.length === 0 ? [] : [["Implied by one of them", hints] as const]),
    ...lists,
    ["In none of them", neither.map(({ title }) => title)] as const,
  ];
  const tail = told.flatMap(([head, titles]) => [
    "",
    `${head} (${String(titles.length)})`,
    ...titles.map((title) => `  ${title}`),
  ]);
  return [...aligned([["TOLD BY TWO OR MORE", ...codes], ...rows]), ...tail];
}

function sign({ relation, selfDiffering }: ComparedMatter): string {
  if (relation === "differ") return "≠";
  return selfDiffering.length > 0 ? "!" : " ";
}

function cellText(cell: ComparedMatter["cells"][number]): string {
  if (cell.length === 0) return "–";
  return cell
    .map(({ text, speakers }) => (speakers === undefined ? text : `${text} (${speakers.join(", ")})`))
    .join("; ");
}

function codesOf({ sources }: Timeline): (id: string) => string {
  const codes = new Map(sources.map(({ id, custom }) => [id, custom.code ?? id]));
  return (id) => codes.get(id) ?? id;
}

function tableLines(timeline: Timeline): readonly string[] {
  const codeOf = codesOf(timeline);
  const maybe = new Set(timeline.sources.filter(({ known }) => known !== undefined).map(({ id }) => id));
  const rows = timeline.events.map((event) => [
    wordedWhenText(event.when),
    event.title,
    [...new Set([...tellersOf(event)].map((id) => codeOf(id) + (maybe.has(id) ? "?" : "")))].join(" "),
    differingKinds(conflictsOf(event))
      .map((kind) => timeline.aspects?.[kind] ?? kind)
      .join(", "),
  ]);
  const periods = (timeline.eras ?? []).map(({ when, title, claims = [] }) => [
    whenText(when),
    title,
    [...new Set([...tellersOf({ claims })].map(codeOf))].join(" "),
  ]);
  const pictures = (timeline.pictures ?? []).map(({ name, title }) => [name, title || timeline.title]);
  return [
    ...aligned([["DATE", "EVENT", "SOURCES", "DIFFERS ON"], ...rows]),
    ...(periods.length === 0 ? [] : ["", ...aligned([["DATE", "PERIOD", "SOURCES"], ...periods])]),
    ...(pictures.length === 0 ? [] : ["", ...aligned([["PICTURE", "TITLE"], ...pictures])]),
  ];
}

function aligned(cells: readonly (readonly string[])[]): readonly string[] {
  // Before they are measured: an escape is longer than what it stands for.
  const table = cells.map((row) => row.map(printable));
  const columns = table.reduce((most, row) => Math.max(most, row.length), 0);
  const widths = Array.from({ length: columns }, (_, column) => widest(table, column));
  return table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function widest(table: readonly (readonly string[])[], column: number): number {
  return table.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), 0);
}
