/** The web addresses that a timeline names: no others are opened. */
import type { Timeline } from "../../../data/timeline.ts";

/** The longest that is opened, in characters of its ASCII form: a question with more would not fit a screen. */
const LONGEST = 2000;

/** Those of sources, claims and media, as they are written. */
export function timelineAddresses({ sources, events, eras = [] }: Timeline): ReadonlySet<string> {
  const claims = [...events, ...eras].flatMap(({ claims: told = [] }) => told);
  const named = [
    ...sources.map(({ URL: address }) => address),
    ...claims.flatMap(({ at }) => [at?.URL, at?.archived]),
    ...events.flatMap(({ media = [] }) => media.map(({ URL: address }) => address)),
  ];
  return new Set(named.filter((address) => address !== undefined));
}

/**
 * An address as a browser opens it, all in ASCII: host names of other scripts as punycode, so that nothing looks like
 * what it is not. Undefined for what is no http or https address, names a user or a password, or has more than 2,000
 * characters.
 *
 * @example openableAddress("https://münchen.example/ä") // "https://xn--mnchen-3ya.example/%C3%A4"
 */
export function openableAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, username, password, href } = new URL(address);
  const isWeb = protocol === "https:" || protocol === "http:";
  const isPlain = username === "" && password === "";
  return isWeb && isPlain && href.length <= LONGEST ? href : undefined;
}

/** Text in lines of at most 100 UTF-16 code units, so that all of a long address fits a question. */
export function addressLines(text: string): string {
  const count = Math.ceil(text.length / 100);
  return Array.from({ length: count }, (_, index) => text.slice(index * 100, (index + 1) * 100)).join("\n");
}
