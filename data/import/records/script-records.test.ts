import { expect, test } from "vitest";
import { importFile } from "../import-file.ts";
import { reportLine } from "../report.ts";

function read(text: string) {
  const result = importFile({ name: "bells.js", text });
  if (!result || !("imported" in result)) return result?.refused;
  const { timeline, report } = result.imported;
  const told = timeline.events.map(
    ({ title, when }) =>
      `${title}: ${JSON.stringify("start" in when ? [when.start.earliest, when.end.latest] : when.earliest)}`,
  );
  return { format: report.format, told, notes: report.notes.map(reportLine) };
}

const FORMAT = "a list of events (a script)";

test.each([
  [
    "a list that is exported",
    "// Bells\nexport const bells = [\n  { yearStart: 1912, yearEnd: 1913, title: `Bell cast` },\n]",
  ],
  [
    "a list in an object",
    "let data = {\n  bells: [{ date: '1912 - 1913', title: 'Bell cast', }],\n};\nnew Tower(data);",
  ],
  [
    "events beside a start of something else",
    'var e = {"events": [{"title": "Bell cast", "date": "1912 - 1913"}]};\nvar c = {"start": "1912"}',
  ],
])("%s is read as one of events", (_, text) => {
  expect(read(text)).toMatchObject({ format: FORMAT, told: ['Bell cast: ["1912","1913"]'], notes: [] });
});

test("of several lists the longest is read, and the others are told", () => {
  const text =
    "const ropes = [{ year: 1911, title: 'Rope' }];\nconst bells = [{ year: 1912, title: 'Bell cast' }, { year: 1913, title: 'Bell hung' }];";
  expect(read(text)).toMatchObject({
    told: ['Bell cast: "1912"', 'Bell hung: "1913"'],
    notes: ['the file: dropped: another list, "ropes": of several in a script the longest is read'],
  });
});

test("a script without a date that can be read is called by its name", () => {
  expect(read("const title = { date: read(), title: `a` };")).toBe(
    `this looks like ${FORMAT}; no date of its events can be read; write dates as 12 Sep 2016, 2016-09-12, September 2016 or 2016`,
  );
});

test("comments may stand before the first item of vis-timeline", () => {
  const text = "\nvar items = new vis.DataSet([\n  // bells\n  {start: new Date(1912, 3), content: 'Bell cast'},\n]);";
  expect(read(text)).toMatchObject({ format: "items of vis-timeline (a script)", told: ['Bell cast: "1912-04"'] });
});

test.each([
  [
    "rows",
    `export const ROWS: readonly Row[] = [\n  ['1912-04-15', 'A ship', 5],\n  ['1913-01-01', 'A flood', 6],\n] as const;`,
  ],
  [
    "names within a field of something",
    `Bells.data = { "items": { "a": { "date": "1912-04-15", "title": "A ship" }, "b": { "date": "1913-01-01", "title": "A flood" } } };`,
  ],
])("%s of a script are read as events", (_, text) => {
  expect(read(text)).toMatchObject({ format: FORMAT, told: ['A ship: "1912-04-15"', 'A flood: "1913-01-01"'] });
});

const SHIP = 'A ship: "1912-04-15"';
const FLOOD = 'A flood: "1913-01-01"';

test.each([
  [
    "what TypeScript says of values",
    `[{ year: "1912-04-15", title: "A ship", kind: "sea" as const }, { year: "1913-01-01", title: "A flood", kind: "river" as Kind<"a", "b"> } satisfies Bell] satisfies readonly Bell[]`,
  ],
  [
    "elements of a page",
    `[{ year: "1912-04-15", title: "A ship", icon: <Ship className="big" size={5} /> }, { year: "1913-01-01", title: "A flood", icon: <Flood>wet</Flood> }]`,
  ],
  [
    "functions and calls",
    `[{ year: "1912-04-15", title: "A ship", draw: (at) => { ring(at, [1]); } }, { year: "1913-01-01", title: "A flood", draw() { return { a: 1 }; }, colour: paint("red") }]`,
  ],
  [
    "fields of something else",
    `[{ ...rope, year: "1912-04-15", title: "A ship", tower }, { year: "1913-01-01", title: "A flood" }]`,
  ],
])("%s beside data leave the data as it is", (_, list) => {
  expect(read(`export const bells: readonly Bell[] = ${list};`)).toMatchObject({
    format: FORMAT,
    told: [SHIP, FLOOD],
    notes: [],
  });
});

const LIST = "[{ date: '1912-04-15', title: 'A ship' }, { date: '1913-01-01', title: 'A flood' }]";

test.each([
  ["a function gives back", `export const bells = (): Bell[] => ${LIST};`],
  ["something is called with", `const bells = ref<Bell[]>(${LIST});`],
  ["a chart is drawn of", `// Bells\nChart.draw('here', { series: [{ type: 'timeline', data: ${LIST} }] });`],
  [
    "a component gives back",
    `export default {\n  name: "bells",\n  data() {\n    return { bells: ${LIST} };\n  },\n};`,
  ],
  ["a page shows", `export default function Page() {\n  return <Bells title="All" list={${LIST}} />;\n}`],
])("a list that %s is read", (_, text) => {
  expect(read(text)).toMatchObject({ format: FORMAT, told: [SHIP, FLOOD] });
});

test("code stays with its event, as it is written", () => {
  const result = importFile({
    name: "bells.js",
    text: "export const a = [{ year: 1912, title: 'A ship', icon: <Ship big={1} /> }];",
  });
  expect(result).toMatchObject({ imported: { timeline: { events: [{ custom: { icon: "<Ship big={1} />" } }] } } });
});

test("events that are assigned one by one are a list", () => {
  const text =
    "const a = { date: '1912-04-15', title: 'A ship' };\nconst b = { title: 'A flood', date: '1913-01-01' };";
  expect(read(text)).toMatchObject({ told: [SHIP, FLOOD], notes: [] });
});

test("a script whose dates are nowhere near its words has no list", () => {
  expect(read("const title = { time: { unit: `years`, value: 5 }, title: `a` };")).toBe(
    `this looks like ${FORMAT}; no list of events can be read in the script; export it as JSON`,
  );
});
