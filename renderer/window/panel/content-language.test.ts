import { expect, test } from "vitest";
import { giveSectionsRows, page } from "../../../e2e/helpers/dom.ts";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { frames, loading } from "../../../e2e/helpers/frames.ts";
import type { Action } from "../state/state.ts";
import { tablePart } from "../table/table-part.ts";
import { panelPart } from "./panel.ts";

giveSectionsRows();

const worded = { ...day("2016-09-05", "2016-09-11"), wording: "vorige Woche" };
const reason = (value: string) => ({ asserts: [{ aspect: "reason", value }] as const });
const EXAMPLE = timeline(
  [
    event("a", {
      title: "The bridge",
      place: "Port",
      claims: [
        claim("alpha", { when: worded, says: "It fell.", ...reason("rain") }),
        claim("beta", { says: "It sank.", ...reason("snow") }),
      ],
    }),
  ],
  { sources: [{ ...source("alpha"), language: "de" }, source("beta")] },
);

/** What an element under `place` that has this text, and no other, says of its language. */
function marks(place: Element, text: string): string | undefined {
  const [found] = [...place.querySelectorAll("[lang]")].filter(({ textContent }) => textContent === text);
  return found && `${found.getAttribute("lang") ?? ""} ${found.getAttribute("dir") ?? ""}`;
}

function panel(language: string | undefined, ...actions: readonly Action[]): HTMLElement {
  const place = page("<aside></aside>");
  frames(panelPart(place))(loading({ ...EXAMPLE, ...(language !== undefined && { language }) }), ...actions);
  return place;
}

const select = (kind: "event" | "source", id: string): Action => ({ type: "selected", selection: { kind, id } });

test.each([
  ["fa", "fa rtl"],
  ["de-CH", "de-CH ltr"],
  [undefined, " auto"],
])("the panel says that what a timeline in %s tells is in that language", (language, expected) => {
  const place = panel(language, select("event", "a"));
  for (const text of ["The bridge", "Something happened.", "Port", "It fell.", "rain"])
    expect([text, marks(place, text)]).toEqual([text, expected]);
  expect(marks(panel(language), "The bridge")).toBe(expected);
});

test("what a source is quoted with is in its own language, and the program's words in the page's", () => {
  const place = panel("fa", select("event", "a"));
  const quoted = [...place.querySelectorAll("[lang=de]")].map(({ textContent }) => textContent);
  expect(quoted).toEqual(["“vorige Woche”", "“vorige Woche”"]);
  expect(marks(place, "Who says so")).toBeUndefined();
  expect(marks(panel("fa", select("source", "alpha")), "Report of alpha")).toBe("de ltr");
  expect(marks(panel("fa", select("source", "beta")), "Report of beta")).toBe(" auto");
  const compared = panel(
    "fa",
    { type: "compared", source: "alpha" },
    { type: "compared", source: "beta" },
    { type: "comparison-shown" },
  );
  expect(marks(compared, "“vorige Woche”")).toBe("de ltr");
});

test("the table says the language of titles, lanes and places", () => {
  const place = page("<section></section>");
  const part = tablePart(
    place,
    () => undefined,
    () => Promise.resolve(),
  );
  frames(part)(loading({ ...EXAMPLE, language: "ur" }), { type: "looked", look: { surface: "table" } });
  expect(["The bridge", "One", "Port"].map((text) => marks(place, text))).toEqual(["ur rtl", "ur rtl", "ur rtl"]);
});
