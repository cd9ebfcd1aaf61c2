/** Stands that are spelled in ways that keep them from meeting. */
import type { Finding } from "../problems/finding-list.ts";
import { quoted } from "../problems/describe-value.ts";
import type { Timeline } from "../../timeline.ts";
import { lookAlike } from "./look-alike.ts";

/** Denials that are typed as stands, several parties in one, and stands of one aspect that look alike and are not the same. */
export function partyWarnings({ events }: Timeline): readonly Finding[] {
  return events.flatMap(({ claims }, index) => {
    const seen = new Map<string, string>();
    return claims.flatMap(({ asserts = [] }, at) =>
      asserts.flatMap(({ aspect, value }, place) => {
        const path = ["events", index, "claims", at, "asserts", place, "value"];
        const key = `${aspect} ${lookAlike(value)}`;
        const first = seen.get(key) ?? value;
        seen.set(key, first);
        return [
          ...denialWarning(value).map((reason) => ({ path, reason })),
          ...severalWarning(aspect, value).map((reason) => ({ path, reason })),
          ...(first === value
            ? []
            : [
                {
                  path,
                  reason: `${quoted(value)} looks like ${quoted(first)}; write one of them if they are the same`,
                },
              ]),
        ];
      }),
    );
  });
}

function denialWarning(value: string): readonly string[] {
  const [, denied] = /^(?:not|no)\s+(.+)$/iu.exec(value) ?? [];
  if (denied === undefined || /^(?:one|body)$/iu.test(denied)) return [];
  return [
    `${quoted(value)} reads as a denial; write "stance": "denies" and ${quoted(denied)}, so that it meets what it denies`,
  ];
}

function severalWarning(aspect: string, value: string): readonly string[] {
  if (aspect !== "responsibility" && aspect !== "breach") return [];
  if (!/\p{L}\s*(?:,|;| and | & )\s*\p{L}/iu.test(value)) return [];
  return [
    `${quoted(value)} reads as several parties; write one stand for each, so that they meet those that other claims name`,
  ];
}
