import { expect, test } from "vitest";
import type { ImportDraft } from "../import-draft.ts";
import type { ImportChoices } from "../importer.ts";
import { tableImporter } from "./table-importer.ts";

function draftOf(text: string, choices: ImportChoices = {}): ImportDraft {
  const outcome = tableImporter.read({ name: "t.csv", text }, choices);
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

/** What became of the parts that are not simply understood. */
const notesOf = ({ notes }: ImportDraft) => notes.map(({ at, kind, what }) => `${at} ${kind}: ${what}`);

/** What the one claim of a row says besides its source, the further fields, and the notes. */
function told(header: string, row: string) {
  const mapping = Object.fromEntries(
    MAPPED.filter((name) => header.includes(name)).map((name) => [name.toLowerCase(), name]),
  );
  const draft = draftOf(`Date,Title,Source,${header}\n2016,Boat,Gazette,${row}`, { mapping });
  const { claims = [], extra } = draft.events[0] ?? {};
  return [
    ...claims.map((claim) =>
      Object.fromEntries(Object.entries(claim).filter(([name]) => !["source", "inferred"].includes(name))),
    ),
    extra,
    ...notesOf(draft),
  ];
}

/** Columns that have to be named: no header is known to be theirs. */
const MAPPED = ["Stance", "Aspect", "Position", "Measure", "Unit"];

test.each([
  ["Quote", "so it was", [{ says: "so it was" }, undefined]],
  ["Speaker,Role", "A. Person,harbour master", [{ speaker: { name: "A. Person", role: "harbour master" } }, undefined]],
  ["Speaker,Role", "A. Person,", [{ speaker: { name: "A. Person" } }, undefined]],
  ["Speaker,Role", ",harbour master", [{}, { Role: "harbour master" }]],
  ["Page", "12", [{ at: { locator: "12", label: "page" } }, undefined]],
  ["Paragraph", "12", [{ at: { locator: "12", label: "paragraph" } }, undefined]],
  ["Absatz", "12", [{ at: { locator: "12", label: "paragraph" } }, undefined]],
  ["Párrafo", "12", [{ at: { locator: "12", label: "paragraph" } }, undefined]],
  ["Page", "x".repeat(201), [{ extra: { Page: "x".repeat(201) } }, undefined]],
  ["Stance", "denies", [{ stance: "denies" }, undefined]],
  ["Stance", "Corrects", [{ stance: "corrects" }, undefined]],
  [
    "Stance",
    "doubts",
    [
      {},
      { Stance: "doubts" },
      'row 2 kept: in the column "Stance", "doubts" is none of asserts, denies, corrects, retracts, comments',
    ],
  ],
  [
    "Stance",
    "x".repeat(90),
    [
      {},
      { Stance: "x".repeat(90) },
      'row 2 kept: in the column "Stance", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" is none of asserts, denies, corrects, retracts, comments',
    ],
  ],
  ["Aspect,Position", "who,the guild", [{ asserts: [{ aspect: "who", value: "the guild" }] }, undefined]],
  [
    "Aspect,Position",
    "who,",
    [{}, { Aspect: "who" }, 'row 2 kept: in the column "Aspect", "who" has no position beside it'],
  ],
  [
    "Aspect,Position",
    ",the guild",
    [{}, { Position: "the guild" }, 'row 2 kept: in the column "Position", "the guild" has no aspect beside it'],
  ],
  [
    "Aspect,Position",
    `${"x".repeat(90)},`,
    [
      {},
      { Aspect: "x".repeat(90) },
      'row 2 kept: in the column "Aspect", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" has no position beside it',
    ],
  ],
  [
    "Aspect,Position",
    `,${"x".repeat(90)}`,
    [
      {},
      { Position: "x".repeat(90) },
      'row 2 kept: in the column "Position", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" has no aspect beside it',
    ],
  ],
  ["Deaths", "5", [{ figures: [{ measure: "deaths", value: 5 }] }, undefined]],
  ["Deaths", "many", [{}, { Deaths: "many" }, 'row 2 kept: in the column "Deaths", "many" is no amount']],
  [
    "Deaths",
    "x".repeat(90),
    [{}, { Deaths: "x".repeat(90) }, `row 2 kept: in the column "Deaths", "${"x".repeat(80)}" is no amount`],
  ],
  ["Best", "5", [{ figures: [{ measure: "best", value: 5 }] }, undefined]],
  ["Low,High", "3,8", [{ figures: [{ measure: "figure", min: 3, max: 8 }] }, undefined]],
  ["Low,High", "3,3", [{ figures: [{ measure: "figure", value: 3 }] }, undefined]],
  ["Low,High", "3,", [{ figures: [{ measure: "figure", min: 3 }] }, undefined]],
  ["Low,High", ",8", [{ figures: [{ measure: "figure", max: 8 }] }, undefined]],
  ["Low,High", "8,3", [{ figures: [{ measure: "figure", min: 8 }] }, undefined]],
  ["Best,Low,High", "5,3,8", [{ figures: [{ measure: "best", min: 3, max: 8 }] }, { Best: "5" }]],
  ["Best,Low,High", "5,3,", [{ figures: [{ measure: "best", value: 5 }] }, { Low: "3" }]],
  ["Best,Low,High", "5,3,3", [{ figures: [{ measure: "best", value: 5 }] }, { Low: "3", High: "3" }]],
  ["Best,Low,High", ",3,8", [{ figures: [{ measure: "best", min: 3, max: 8 }] }, undefined]],
  [
    "Deaths,Measure,Unit",
    "5,losses,people",
    [{ figures: [{ measure: "losses", value: 5, unit: "people" }] }, undefined],
  ],
  ["Deaths,Measure,Unit", ",losses,people", [{}, { Measure: "losses", Unit: "people" }]],
  ["Low,Best", "3,about 5", [{ figures: [{ measure: "best", value: 5, about: true }] }, { Low: "3" }]],
  ["Measure,Unit,Deaths", ",people,5", [{ figures: [{ measure: "deaths", value: 5, unit: "people" }] }, undefined]],
  ["Low", "about 3", [{ figures: [{ measure: "figure", min: 3 }] }, undefined]],
] as const)("takes what the source says: %s: %s", (header, row, expected) => {
  expect(told(header, row)).toEqual(expected);
});
