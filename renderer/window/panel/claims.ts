/** What each source says of an event: its claims, with who speaks and in which paragraph. */
import { sourceDate } from "../../../data/lists/source-date.ts";
import { outletName } from "../../../data/source-name.ts";
import type { Claim, Source, Timeline, TimelineEvent } from "../../../data/timeline.ts";
import { asSentence } from "../../../data/words.ts";
import { figureText, whenText } from "../../../data/wording.ts";
import { formatBound } from "../../../data/time.ts";
import { statementPath } from "../../../data/accounts/paths.ts";
import { assessmentTexts } from "../../../data/assessments/assessment.ts";
import { withdrawalsOf, type Withdrawal } from "../../../data/accounts/standing.ts";
import { chipButton } from "../dom/chip-button.ts";
import type { Coded } from "../dom/chips.ts";
import { TOLD } from "../dom/content-language.ts";
import { element, type Content } from "../dom/element.ts";
import { wordingIn } from "./event-dates.ts";
import { claimPlace } from "./paragraph.ts";
import { aspectLabel } from "../../../data/accounts/conflict-kinds.ts";

/** The claims of an event, source by source in the order of the timeline. */
export function claimsBySource(event: Pick<TimelineEvent, "claims">, { sources }: Timeline, coded: Coded): Content {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const withdrawals = withdrawalsOf(event.claims);
  return [...coded.values()].map((source) => {
    const claims = [...event.claims.entries()].filter(([, claim]) => claim.source === source.source.id);
    if (claims.length === 0) return undefined;
    return element(
      "section",
      { class: "claims", "data-quoted-in": source.source.language },
      // Its chip says the name as well, which would be heard twice.
      element("h4", { "aria-label": outletName(source.source) }, chipButton(source), ` ${outletName(source.source)}`),
      element(
        "ul",
        {},
        claims.map(([index, claim]) =>
          claimItem([index, claim], source.code, byId, withdrawnBy(withdrawals.get(index), event, coded)),
        ),
      ),
    );
  });
}

/** What is said of a claim that was withdrawn, in part or as a whole. */
interface Struck {
  readonly isWhole: boolean;
  readonly note: string;
}

function withdrawnBy(
  withdrawal: Withdrawal | undefined,
  event: Pick<TimelineEvent, "claims">,
  coded: Coded,
): Struck | undefined {
  if (withdrawal === undefined) return undefined;
  const by = withdrawal.by.flatMap((index) => event.claims[index] ?? []);
  const codes = by.map(({ source, stance }) => {
    const teller = coded.get(source)?.source;
    const published = teller && sourceDate(teller);
    const date = published === undefined ? "" : `, ${published.text}`;
    return `${stance === "retracts" ? "Retracted" : "Corrected"} by ${coded.get(source)?.code ?? source}${date}`;
  });
  const words = new Map(
    event.claims.flatMap(({ asserts = [] }) => asserts.map((stand) => [stand.aspect, stand.words] as const)),
  );
  const subjects = [...(withdrawal.subjects ?? [])].map((subject) =>
    words.has(subject) ? aspectLabel(subject, words.get(subject)) : subject.replace(/^figures /u, ""),
  );
  const about = subjects.length === 0 ? "" : ` (${subjects.join(", ")})`;
  return { isWhole: withdrawal.subjects === undefined, note: `${[...new Set(codes)].join("; ")}${about}` };
}

const STANCE_NOTES: Readonly<Record<Exclude<Claim["stance"], undefined>, string | undefined>> = {
  asserts: undefined,
  denies: "Denies it",
  corrects: "Corrects what was said before",
  retracts: "Takes back what was said before",
  comments: "Comments, and does not count as a witness",
};

function claimItem(
  [index, claim]: readonly [index: number, claim: Claim],
  code: string,
  sources: ReadonlyMap<string, Source>,
  struck?: Struck,
): HTMLElement {
  const { says, stance } = claim;
  const text = struck?.isWhole === true ? element("s", {}, says) : says;
  const line = (words: Content): HTMLElement => element("p", { class: "attribution" }, words);
  return element(
    "li",
    {
      "data-claim": String(index),
      ...(struck && { "data-withdrawn": struck.isWhole ? "" : "in part" }),
      ...(stance && { "data-stance": stance }),
    },
    element("p", { ...TOLD, class: "prose" }, text),
    element("p", { class: "attribution" }, `${statementPath(claim, sources)}; `, claimPlace(claim, code)),
    [
      struck?.note,
      stance && STANCE_NOTES[stance],
      ...details(claim, sources.get(claim.source)),
      ...assessmentTexts(claim).map((text) => element("span", { "data-role": "assessment" }, asSentence(text))),
    ].flatMap((note) => (note === undefined ? [] : [line(note)])),
  );
}

function details({ when, figures = [], asserts = [], stance }: Claim, source: Source | undefined): readonly Content[] {
  const wording = when && wordingIn(when, source);
  return [
    ...(when ? [["Dated: ", wording, (wording ? " – " : "") + whenText(when)]] : []),
    ...figures.map(
      ({ asOf, ...figure }) =>
        `${figure.measure}: ${figureText(figure)}${asOf === undefined ? "" : `, as of ${formatBound(asOf)}`}`,
    ),
    ...asserts.map(
      ({ aspect, words, value }) => `${aspectLabel(aspect, words)}: ${stance === "denies" ? "not " : ""}${value}`,
    ),
  ];
}
