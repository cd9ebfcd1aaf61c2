import { expect, test } from "vitest";
import { BROKEN_YAML, YAML_FIELDS, YAML_FIRST, YAML_RECORDS } from "./yaml-records.ts";

const READERS = { first: YAML_FIRST, list: YAML_RECORDS, broken: BROKEN_YAML, fields: YAML_FIELDS };

/** Names of the readers that take a text for theirs; fields are asked for last. */
function takers(text: string): string {
  const file = { name: "bells.yaml", text };
  return Object.entries(READERS)
    .filter(([, { recognises }]) => recognises(file))
    .map(([name]) => name)
    .join(" ");
}

const BY_DATES = "1912:\n  - Bell cast\n1913:\n  - Bell hung\n";
const LIST = "- date: 1912\n  title: Bell cast\n";
const BROKEN = 'events:\n  - date: 1912\n    title: "A bell"\n      is cast"\n';
const FIELDS = "layout: page\nsize: 5\ntitle: Bells\n";

test.each([
  ["lists under dates", BY_DATES, "first fields"],
  ["lists under dates in quotation marks", '"1912":\n- Bell cast\n"1913":\n- Bell hung\n', "first"],
  ["lists under days", "1912-04-15:\n  - Bell cast\n1913-01-01:\n  - Bell hung\n", "first fields"],
  ["lists under dates, with blanks", "1912: \t\n  -  Bell cast\n1913:\n  -  Bell hung\n", "first"],
  ["lists under dates, below comments", ` # Bells\n# of a town\n${BY_DATES}`, "first fields"],
  ["lists under dates, below dashes", `--- \n${BY_DATES}`, "first fields"],
  ["a list", LIST, "first list"],
  ["a list with Windows line ends", LIST.replaceAll("\n", "\r\n"), "first list"],
  ["a list, with blanks", "-  date:  1912\n   title:  Bell cast\n", "first list"],
  ["a list below an empty line", `\n${LIST}`, "first list"],
  ["a list below a line of blanks", ` \t\n${LIST}`, "first list"],
  ["a list below comments", ` # Bells\n#\n${LIST}`, "first list"],
  ["a list below dashes", `---\n${LIST}`, "first list"],
  ["a list below dashes and blanks", `--- \n${LIST}`, "first list"],
  ["a list below a comment, an empty line and dashes", `# Bells\n\n---\n${LIST}`, "first list"],
  ["a list below a name", "events: \n  - date: 1912\n    title: Bell cast\n", "first list"],
  ["an event", "date:  1912\ntitle:  Bell cast\n", "list fields"],
  ["an event with the day of its start", "startdate: 1912\nname: Bell cast\n", "list fields"],
  ["an event with its day", "eventdate: 1912\nlabel: Bell cast\n", "list fields"],
  ["a broken list", BROKEN, "broken"],
  ["a broken list with Windows line ends", BROKEN.replaceAll("\n", "\r\n"), "broken"],
  ["a broken list below an empty line", `\n${BROKEN}`, "broken"],
  ["a broken list below a line of blanks", ` \t\n${BROKEN}`, "broken"],
  ["a broken list below comments", ` # Bells\n#\n${BROKEN}`, "broken"],
  ["a broken list below dashes", `---\n${BROKEN}`, "broken"],
  ["a broken list below dashes and a comment", `--- # Bells\n${BROKEN}`, "broken"],
  ["a broken list of its own", '-  date: 1912\n   title: "A bell"\n     is cast"\n', "broken"],
  ["a broken list of groups", '- event:\n    title: "A bell"\n      is cast"\n', "broken"],
  ["broken fields", 'layout: page\ntitle: "A bell"\n  is cast"\n', ""],
  ["fields", FIELDS, "fields"],
  ["fields with Windows line ends", FIELDS.replaceAll("\n", "\r\n"), "fields"],
  ["fields with blanks", "layout:  page\ntitle:  Bells\n", "fields"],
  ["fields below an empty line", `\n${FIELDS}`, "fields"],
  ["fields below a line of blanks", ` \t\n${FIELDS}`, "fields"],
  ["fields below comments", ` # Bells\n#\n${FIELDS}`, "fields"],
  ["fields below dashes", `---\n${FIELDS}`, "fields"],
  ["fields below dashes and blanks", `--- \n${FIELDS}`, "fields"],
  ["fields in fields", "tower:\n  bells: 5\n", "fields"],
  ["fields of which the last is empty", "layout: page\ntitle:", "fields"],
  ["one field", "layout: page\n", ""],
  ["fields before a text", `---\n${FIELDS}---\nA bell.\n`, ""],
  ["fields before a text, with blanks", `--- \n${FIELDS}--- \nA bell.\n`, ""],
  ["words", "A bell rang.\n", ""],
])("%s is taken by the readers that know it", (_, text, expected) => {
  expect(takers(text)).toBe(expected);
});

test("fields without a list are told", () => {
  expect(YAML_FIELDS.read({ name: "bells.yaml", text: FIELDS }, {})).toEqual({
    refused: "it holds no list of events with dates and words",
  });
});
