import { expect, test } from "vitest";
import { importFile } from "../import-file.ts";
import { reportLine } from "../report.ts";

function read(name: string, text: string) {
  let json: unknown;
  if (text.startsWith("{") || text.startsWith("[")) json = JSON.parse(text);
  const result = importFile({ name, text, ...(json !== undefined && { json }) });
  if (!result || !("imported" in result)) throw new Error("nothing was read");
  const { timeline, report } = result.imported;
  return { titles: timeline.events.map(({ title }) => title), told: report.notes.map(reportLine) };
}

test.each([
  [
    "TimelineJS",
    '{"events":[{"start_date":{"year":1912},"text":{"headline":"Bell cast"}},{},{"text":{}},{}]}',
    "events[1]",
  ],
  ["SIMILE", '{"dateTimeFormat":"iso8601","events":[{"start":"1912","title":"Bell cast"},{},{},{}]}', "events[1]"],
  [
    "a calendar",
    `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:19120415\nSUMMARY:Bell cast\nEND:VEVENT\n${"BEGIN:VEVENT\nEND:VEVENT\n".repeat(3)}END:VCALENDAR\n`,
    "line 6",
  ],
])("entries of %s in which nothing stands are counted, and no events", (_, text, place) => {
  const { titles, told } = read("bells", text);
  expect(titles).toStrictEqual(["Bell cast"]);
  expect(told).toContain(`${place}: dropped: it has neither a date nor a title nor a text, and 2 more of the kind`);
  expect(told).toHaveLength(1);
});

test("what is told of another entry on the same line stays", () => {
  const { titles, told } = read("bells.xml", '<data><event title="Bell cast" start="soon"/><event/></data>');
  expect(titles).toStrictEqual(["Bell cast"]);
  expect(told.join("\n")).toContain("soon");
});

test("an entry with a title alone, or a date, or a field of its own, is an event", () => {
  const { titles } = read(
    "bells.json",
    '{"dateTimeFormat":"iso8601","events":[{"start":"1912","title":"a"},{"title":"b"},{"start":"1913"},{"ropes":3}]}',
  );
  expect(titles).toStrictEqual(["a", "b", "Untitled event", "Untitled event"]);
});
