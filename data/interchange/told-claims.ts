/** What sources say of an event, as lines of running text: for formats that have no claims. */
import { locatorTexts } from "../lists/locator-texts.ts";
import { sourceDate } from "../lists/source-date.ts";
import { sourceLabel } from "../source-name.ts";
import type { Claim, Source, Timeline, TimelineEvent } from "../timeline.ts";
import { whenText } from "../wording.ts";

/** A claim in words, and the page that it stands on. */
export interface ToldClaim {
  /** "The Gazette, 3 October 2016, p. 2", who speaks where it is somebody else, and where it was published. */
  readonly by: string;
  /** What it says, in one line. */
  readonly says: string;
  /** https or http. */
  readonly url?: string;
}

/** Tells claims of a timeline's events, in their order. */
export function claimTeller({ sources }: Timeline): (event: TimelineEvent) => readonly ToldClaim[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return ({ claims }) => claims.map((claim) => toldClaim(claim, byId.get(claim.source)));
}

function toldClaim(claim: Claim, source: Source | undefined): ToldClaim {
  const { at, stance, when, speaker, outlet } = claim;
  const url = at?.URL ?? source?.URL;
  const places = locatorTexts(at).filter((text) => !/^https?:/iu.test(text) && !text.startsWith("“"));
  const date = source && sourceDate(source)?.text;
  const name = source === undefined ? claim.source : sourceLabel(source);
  const role = speaker.role === undefined ? "" : ` (${speaker.role})`;
  const details = [
    ...(stance === undefined || stance === "asserts" ? [] : [stance]),
    ...(when === undefined ? [] : [`date: ${whenText(when)}`]),
  ];
  return {
    by: oneLineOf([name, date, ...places].filter((part) => part !== undefined).join(", ")) + spokenBy(),
    says: oneLineOf(claim.says) + (details.length === 0 ? "" : ` (${oneLineOf(details.join("; "))})`),
    ...(url !== undefined && { url }),
  };

  function spokenBy(): string {
    return outlet.speaks || speaker.name === name ? "" : ` – ${oneLineOf(speaker.name + role)}`;
  }
}

/** A text in one line. */
export function oneLineOf(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
