import { expect, test } from "vitest";
import { gedcom } from "./gedcom.ts";

const HEAD = "0 HEAD\n1 SOUR Gramps\n1 GEDC\n2 VERS 5.5.1\n";
const YEAR = { earliest: "1830", latest: "1830", precision: "year", wording: "1830" };

function read(text: string) {
  const outcome = gedcom.read({ name: "a.ged", text }, {});
  if (!("draft" in outcome)) throw new Error("no draft");
  return outcome.draft;
}

/** The events of a person with these lines, and what is told. */
function person(lines: string, others = "") {
  const { events, notes } = read(`${HEAD}0 @I1@ INDI\n1 NAME Ada /Byron/\n${lines}\n${others}`);
  return { events, told: notes.map(({ at, kind, what }) => `${at}: ${kind}: ${what}`) };
}

test("a couple is called by the names that it has", () => {
  const family = (lines: string, people: string) =>
    read(`${HEAD}${people}0 @F1@ FAM\n${lines}1 MARR\n2 DATE 1835`).events;
  const people = "0 @I1@ INDI\n1 NAME Ada /Byron/\n1 BIRT\n2 DATE 1815\n0 @I2@ INDI\n";
  expect(family("1 WIFE @I1@\n1 HUSB @I2@\n", people).at(-1)).toMatchObject({
    title: "Marriage of somebody without a name and Ada Byron",
    actors: ["somebody without a name", "Ada Byron"],
  });
  expect(family("1 WIFE @I1@\n1 HUSB @I9@\n", people).at(-1)).toMatchObject({ title: "Marriage of Ada Byron" });
  const alone = family("", people).at(-1);
  expect(alone).toStrictEqual({
    at: "line 11",
    title: "Marriage of a couple without names",
    lane: "Marriages",
    when: { earliest: "1835", latest: "1835", precision: "year", wording: "1835" },
    claims: [],
  });
});

test.each([
  ["1 NAME John /Smith/", "John Smith"],
  ["1 NAME  /Smith/  John  Jr.", "Smith John Jr."],
  ["1 NAME\n2 GIVN Ada\n2 SURN Byron", "Ada Byron"],
  ["1 NAME //\n2 SURN Byron", "Byron"],
  ["1 SEX F", "somebody without a name"],
])("%j is %s", (lines, name) => {
  expect(read(`${HEAD}0 @I1@ INDI\n${lines}\n1 BIRT\n2 DATE 1815`).events[0]?.actors).toStrictEqual([name]);
});

test.each([
  ["1 BIRT Y", '"Birth" of "Ada Byron" has no date'],
  ["1 BIRT N", '"Birth" of "Ada Byron" has no date'],
  ["1 BIRT @F1@", '"Birth" of "Ada Byron" has no date'],
  ["1 OCCU Peer", '"Occupation: Peer" of "Ada Byron" has no date'],
  ["1 OCCU\n2 PLAC London", '"Occupation" of "Ada Byron" has no date'],
])("%j is no event", (line, what) => {
  expect(person(line)).toStrictEqual({
    events: [],
    told: [`line 7: dropped: ${what}`, 'line 5: dropped: of "Ada Byron" no event is told'],
  });
});

test.each([
  ["1 BIRT Yes", { title: "Birth of Ada Byron", summary: "Yes" }],
  ["1 BIRT Yonder @x@", { summary: "Yonder @x@" }],
  ["1 BIRT @x@ y", { summary: "@x@ y" }],
  ["1 BIRT\n2 PLAC", { title: "Birth of Ada Byron" }],
  ["1 OCCU Peer\n2 DATE", { title: "Occupation of Ada Byron", summary: "Peer" }],
  ["1 FACT Tall\n2 TYPE Height\n2 DATE 1830", { title: "Height of Ada Byron", summary: "Tall", when: YEAR }],
  ["1 EVEN\n2 TYPE Fair", { title: "Fair of Ada Byron" }],
  ["1 EVEN\n2 PLAC x", { title: "Event of Ada Byron", place: "x" }],
  ["1 GRAD\n2 TYPE School", { title: "Graduation of Ada Byron", extra: { type: "School" } }],
  ["1 GRAD\n2 TYPE Graduation", { title: "Graduation of Ada Byron" }],
  ["1 DEAT\n2 CAUS Fever\n2 NOTE one\n2 SNOTE two", { summary: "Fever\none\ntwo" }],
])("%j is an event", (lines, expected) => {
  const { events, told } = person(lines);
  const known = { at: "line 7", lane: expect.any(String) as string, title: expect.any(String) as string, claims: [] };
  expect({ events, told }).toStrictEqual({ events: [{ ...known, actors: ["Ada Byron"], ...expected }], told: [] });
});

test.each([
  ["(one summer)", { written: "one summer" }, "one summer"],
  ["soon", { written: "soon" }, "soon"],
  ["(one) summer", { written: "(one) summer" }, "(one) summer"],
  ["one (summer)", { written: "one (summer)" }, "one (summer)"],
  ["\n3 PHRASE one day", { written: "one day" }, "one day"],
  [
    "1815\n3 PHRASE in the frost",
    { when: { earliest: "1815", latest: "1815", precision: "year", wording: "in the frost" } },
    "",
  ],
  ["soon\n3 PHRASE one day", { written: "soon", extra: { "DATE.PHRASE": "one day" } }, "soon"],
  ["\n3 TIME 12:00", { extra: { "DATE.TIME": "12:00" } }, ""],
])("the date %j stands with its event", (date, expected, unread) => {
  const { events, told } = person(`1 BIRT\n2 DATE ${date}`);
  const known = { at: "line 7", title: "Birth of Ada Byron", lane: "Births", actors: ["Ada Byron"], claims: [] };
  expect(events).toStrictEqual([{ ...known, ...expected }]);
  expect(told.map((line) => line.replace(/ is no date:.*$/u, ""))).toStrictEqual(
    unread === "" ? [] : [`line 8: kept: "${unread}"`],
  );
});

test.each([
  ["N18.1509", "W168.2", { latitude: 18.1509, longitude: -168.2 }],
  ["s18", "e168", { latitude: -18, longitude: 168 }],
  ["-90", "+180", { latitude: -90, longitude: 180 }],
  ["90", "-180", { latitude: 90, longitude: -180 }],
  ["N90.1", "E1", undefined],
  ["N1", "W180.1", undefined],
  ["N1", "", undefined],
  ["", "E1", undefined],
  ["N1234", "E1", undefined],
  ["xN1", "E1", undefined],
  ["N1x", "E1", undefined],
  ["N1.", "E1", undefined],
])("the point %s, %s is on the map: %j", (latitude, longitude, point) => {
  const { events } = person(`1 BIRT\n2 PLAC x\n3 MAP\n4 LATI ${latitude}\n4 LONG ${longitude}`);
  const kept = {
    ...(latitude !== "" && { "PLAC.MAP.LATI": latitude }),
    ...(longitude !== "" && { "PLAC.MAP.LONG": longitude }),
  };
  expect([events[0]?.coordinates, events[0]?.extra]).toStrictEqual(point ? [point, undefined] : [undefined, kept]);
});

test("pictures of the web are media with the nearest title, and other files stay as text", () => {
  const { events, told } = person(
    `1 BIRT
2 OBJE @O1@
2 OBJE @O1@
3 TITL Hers
2 OBJE
3 FILE https://a.example/c.jpg
4 TITL Of the file
3 TITL Of the object
2 OBJE
3 FILE c:\\d.jpg
3 TITL D`,
    "0 @O1@ OBJE\n1 FILE https://a.example/a.jpg\n2 FORM jpg\n1 FILE https://a.example/b.jpg\n1 TITL Theirs",
  );
  expect(events).toStrictEqual([
    {
      at: "line 7",
      title: "Birth of Ada Byron",
      lane: "Births",
      actors: ["Ada Byron"],
      claims: [],
      media: [
        { url: "https://a.example/a.jpg", title: "Theirs" },
        { url: "https://a.example/b.jpg", title: "Theirs" },
        { url: "https://a.example/a.jpg", title: "Hers" },
        { url: "https://a.example/b.jpg", title: "Hers" },
        { url: "https://a.example/c.jpg", title: "Of the object" },
      ],
      extra: { "OBJE.FILE.TITL": "Of the file", "OBJE.FILE": "c:\\d.jpg", "OBJE.TITL": "D" },
    },
  ]);
  expect(told).toStrictEqual([]);
});
