import { expect, test } from "vitest";
import { claim, day, event } from "../../e2e/helpers/example.ts";
import type { Claim, Moment, When } from "../timeline.ts";
import type { Written } from "../written.ts";
import { dateSayings } from "./date-sayings.ts";

const worded = (date: string, wording: string): Written<Moment> => ({ ...day(date), wording });
const said = (id: string, when?: Written<When>): Claim => claim(id, when && { when });
const sayings = (...claims: readonly Claim[]): string =>
  dateSayings(event("e", { when: day("2016-09-09"), claims }), (id) => id.toUpperCase());

test.each<[string, Claim[], string]>([
  ["one", [said("zh", day("2016-09-09"))], "So says ZH."],
  ["two", [said("zh", day("2016-09-09")), said("rh", day("2016-09-09"))], "So say ZH and RH."],
  ["one twice", [said("zh", day("2016-09-09")), said("zh", day("2016-09-09"))], "So says ZH."],
  ["none", [said("zh"), said("rh")], "ZH and RH give no date."],
  [
    "one that says it and one that does not",
    [said("zh", day("2016-09-09")), said("rh")],
    "So says ZH; RH gives no date.",
  ],
  ["one that dates it in one claim of two", [said("zh"), said("zh", day("2016-09-09"))], "So says ZH."],
  [
    "one in its own words, beside whose chip alone they stand",
    [said("zh", worded("2016-09-09", "on the 9th")), said("tj", worded("2016-09", "last month"))],
    "So says ZH; TJ: “last month” (September 2016).",
  ],
  [
    "words that say more than the day",
    [said("zh", day("2016-09-09")), said("tj", worded("2016-09-09", "early on Friday"))],
    "So says ZH; TJ: “early on Friday” (9 September 2016).",
  ],
  ["one without words", [said("zh", day("2016-09-09")), said("tj", day("2016-09"))], "So says ZH; TJ: September 2016."],
  [
    "two that date it alike in other words",
    [
      said("zh", worded("2016-09-10", "Saturday")),
      said("tj", worded("2016-09-10", "the 10th")),
      said("rh", worded("2016-09-10", "Saturday")),
    ],
    "ZH and RH: “Saturday” (10 September 2016); TJ: “the 10th” (10 September 2016).",
  ],
  [
    "one that dates it twice",
    [said("zh", day("2016-09-09")), said("zh", day("2016-09-10"))],
    "So says ZH; ZH: 10 September 2016.",
  ],
  [
    "a span in the words of its ends",
    [said("zh", { start: worded("2016-09-01", "Thursday"), end: worded("2016-09-03", "two days later") })],
    "ZH: “Thursday” … “two days later” (1–3 September 2016).",
  ],
  [
    "comments do not count",
    [said("zh", day("2016-09-09")), claim("rh", { stance: "comments", when: day("2016-09-10") })],
    "So says ZH.",
  ],
  [
    "what was corrected is said no more",
    [
      claim("zh", { id: "old", when: day("2016-09-10"), figures: [{ measure: "hurt", value: 1 }] }),
      claim("rh", { stance: "corrects", of: "old", when: day("2016-09-09") }),
    ],
    "So says RH; ZH gives no date.",
  ],
])("who says when: %s", (_name, claims, text) => {
  expect(sayings(...claims)).toBe(text);
});

test("sources of one outlet, which share a code, are told as one", () => {
  const told = (...claims: readonly Claim[]) =>
    dateSayings(event("e", { when: day("2016-09-09"), claims }), () => "PAP");
  expect(told(said("a"), said("b"))).toBe("PAP gives no date.");
  expect(told(said("a", day("2016-09-09")), said("b", day("2016-09-09")))).toBe("So says PAP.");
});
