import { expect, test } from "vitest";
import { importFile } from "../import-file.ts";
import { reportLine } from "../report.ts";
import { SCRIPT_RECORDS } from "./script-records.ts";

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

function isRecognised(text: string): boolean {
  return SCRIPT_RECORDS.recognises({ name: "bells.js", text });
}

test.each([
  ["a date behind another word", "const a = [{ launchDate: '1912', title: 'A ship' }];"],
  ["a year behind another word", "const a = [{ foundingYear: 1912, title: 'A ship' }];"],
  ["a start with a word behind it", "const a = [{ startTime: '1912', title: 'A ship' }];"],
  ["a moment of a data base", "const a = [{ created_at: '1912-04-15', title: 'A ship' }];"],
  ["a name", "const a = [{ year: 1912, name: 'A ship' }];"],
  ["a name behind another word", "const a = [{ year: 1912, fullName: 'A ship' }];"],
  ["a name in a language", "const a = [{ year: 1912, nameEn: 'A ship' }];"],
  ["a detail", "const a = [{ year: 1912, detail: 'A ship' }];"],
  ["rows with spaces before the date", "const a = [[ 1912, 'A ship'], [ 1913, 'A flood']];"],
  ["rows of numbers and words", "const a = [[1912, 'A ship'], [1913, 'A flood']];"],
  ["rows whose words come first", 'const a = [["A ship", "1912"], ["A flood", "1913"]];'],
  ["rows without spaces", 'const a=[["A ship","sea","1912"],["A flood","river","1913"]];'],
  ["rows with spaces before commas", "const a = [['A ship' , 1912], ['A flood' , 1913]];"],
  ["a call", "draw([{ year: 1912, title: 'A ship' }]);"],
  ["a call below an empty line", "\ndraw({ year: 1912, title: 'A ship' });"],
  ["a call with a space within", "draw( [{ year: 1912, title: 'A ship' }]);"],
  ["a call of something in something", "tower.bells.draw([{ year: 1912, title: 'A ship' }]);"],
  ["a call with a name", 'draw("here", [{ year: 1912, title: "A ship" }]);'],
  ["a call with a name and no space", "draw('here',[{ year: 1912, title: 'A ship' }]);"],
  ["a call with a name and a space before the comma", 'draw("here" , [{ year: 1912, title: "A ship" }]);'],
  ["a call below two comments", "// Ships\n  // and floods\n  draw([{ year: 1912, title: 'A ship' }]);"],
  ["a call below a comment of several lines", "/**\n * Ships\n */\n  draw([{ year: 1912, title: 'A ship' }]);"],
  ["a call beside a comment", "/* Ships */draw([{ year: 1912, title: 'A ship' }]);"],
])("a script with %s may hold events", (_, text) => {
  expect(isRecognised(text)).toBe(true);
});

test.each([
  ["with small numbers in rows", "const sizes = [['a', 12], ['b', 13]];"],
  ["without words for its dates", "const a = [{ year: 1912, size: 5 }];"],
  ["without dates for its words", "const a = [{ size: 5, title: 'A ship' }];"],
  ["that is updated", "const a = [{ update: 5, title: 'A ship' }];"],
  ["of prose that names a call", "Of bells: see draw([1, 2]) for more\ndate: 1912\ntitle: Bell cast\n"],
])("a text %s is no script with events", (_, text) => {
  expect(isRecognised(text)).toBe(false);
});

test("a date of a script that can be read in two ways is asked for", () => {
  expect(read("const a = [{ date: '3/4/1912', title: 'A ship' }, { date: '5/6/1913', title: 'A flood' }];")).toBe(
    `this looks like ${FORMAT}, and "3/4/1912", "5/6/1913" can be read in two ways; say which number is the day: day-first or month-first`,
  );
});

test("an event of a script without a date stays beside one that has one", () => {
  const text = "const a = [{ date: '1912-04-15', title: 'A ship' }, { date: 'soon', title: 'A flood' }];";
  expect(read(text)).toMatchObject({ format: FORMAT, told: [SHIP, "A flood: undefined"] });
});

test.each([
  ["a list", "[{ year: 1914, title: 'A flood' }]"],
  ["a list without dates", "[{ size: 5, title: 'Wide' }]"],
])("groups of events that are assigned one by one, one of them with %s, are not joined", (_, floods) => {
  const ships = "{ title: 'Ships', events: [{ year: 1912, title: 'A ship' }, { year: 1913, title: 'A boat' }] }";
  const text = `const ships = ${ships};\nconst floods = { title: 'Floods', events: ${floods} };`;
  expect(read(text)).toMatchObject({ told: ['A ship: "1912"', 'A boat: "1913"'] });
});

test("events that are assigned one by one are a list, with lists of words in them", () => {
  const text =
    "const a = { date: '1912-04-15', title: 'A ship', tags: ['sea'] };\nconst b = { date: '1913-01-01', title: 'A flood', tags: ['river'] };";
  expect(read(text)).toEqual({ format: FORMAT, told: [SHIP, FLOOD], notes: [] });
});

test("what cannot be read of a single event is told at the event", () => {
  expect(read("const a = { start: '1912-04-15', title: 'A ship', end: 'soon' };")).toMatchObject({
    notes: [expect.stringMatching(/^the event: kept: /u)],
  });
});

test("years and words under names of one letter are events", () => {
  const text =
    "window.BELLS = [\n/* old */\n{y:-1046,label:'前1046',t:'Bell cast'},\n{y:220,label:'220',t:'Bell hung'},\n];";
  expect(read(text)).toMatchObject({ format: FORMAT, told: ['Bell cast: "-1046"', 'Bell hung: "0220"'] });
});
