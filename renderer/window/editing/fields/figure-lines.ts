/** Figures as lines of text, as the panel tells them: "killed: over 60". */
import type { Figure } from "../../../../data/timeline.ts";
import { figureText } from "../../../../data/wording.ts";
import { typedDates } from "./read-dates.ts";

/** Figures, or a sentence that says which line is none. */
export type ReadFigures = { readonly figures: readonly Figure[] } | { readonly problem: string };

/** A line for each figure. @example "killed: over 60\ncost: 2,000–3,000 dollars, as of 2016-10-03" */
export function figureLines(figures: readonly Figure[] = []): string {
  return figures.map(figureLine).join("\n");
}

function figureLine({ asOf, ...figure }: Figure): string {
  return `${figure.measure}: ${figureText(figure)}${asOf === undefined ? "" : `, as of ${asOf}`}`;
}

/**
 * Reads lines as `figureLines` writes them. A line that is one of `before` stands for that very figure.
 *
 * @example figuresFrom("killed: at least 20") // one figure of the measure "killed", min 20
 */
export function figuresFrom(text: string, before: readonly Figure[] = []): ReadFigures {
  const known = new Map(before.map((figure) => [figureLine(figure), figure]));
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const read = lines.map((line) => known.get(line) ?? figureFrom(line) ?? line);
  const wrong = read.find((figure) => typeof figure === "string");
  if (wrong !== undefined) return { problem: `“${wrong}” is no figure: write it as “killed: over 60”.` };
  return { figures: read.filter((figure) => typeof figure !== "string") };
}

const NUMBER = String.raw`[-−]?\d[\d,]*(?:\.\d+)?`;
const LINE = new RegExp(
  String.raw`^(?<measure>[^:]+):\s*(?<about>about |some |c\. )?(?:(?<kind>over|more than|under|fewer than|less than|at least|up to) )?` +
    String.raw`(?<first>${NUMBER})(?:\s?[–-]\s?(?<second>${NUMBER}))?(?: (?<unit>(?!as of).+?))?(?:, as of (?<asOf>.+))?$`,
  "iu",
);

function figureFrom(line: string): Figure | undefined {
  const found = LINE.exec(line)?.groups;
  if (!found) return undefined;
  const { measure = "", about, kind = "", first = "", second, unit, asOf } = found;
  const amount = amountOf(kind.toLowerCase(), numberFrom(first), second === undefined ? undefined : numberFrom(second));
  const day = asOf === undefined ? undefined : dayFrom(asOf);
  if (amount === undefined || (asOf !== undefined && day === undefined)) return undefined;
  return {
    measure: measure.trim(),
    ...amount,
    ...(about !== undefined && { about: true }),
    ...(day !== undefined && { asOf: day }),
    ...(unit !== undefined && { unit }),
  };
}

type Amount = Pick<Figure, "value" | "min" | "max" | "moreThan" | "lessThan">;

function amountOf(kind: string, first: number, second: number | undefined): Amount | undefined {
  if (second !== undefined) return kind === "" ? { min: first, max: second } : undefined;
  if (kind === "") return { value: first };
  if (kind === "over" || kind === "more than") return { moreThan: first };
  if (kind === "at least") return { min: first };
  return kind === "up to" ? { max: first } : { lessThan: first };
}

function numberFrom(text: string): number {
  return Number(text.replaceAll(",", "").replace("−", "-"));
}

/** Undefined for what names more than one date, or none. */
function dayFrom(text: string): string | undefined {
  const read = typedDates(text);
  const when = "readings" in read && read.readings.length === 1 ? read.readings[0]?.when : undefined;
  return when && "earliest" in when && when.earliest === when.latest ? when.earliest : undefined;
}
