import { expect, test } from "vitest";
import { isSpan } from "../timeline.ts";
import { edtfBounds, edtfWhen, openEnd, openStart } from "./edtf.ts";

function told(text: string): string | undefined {
  const when = edtfWhen(text);
  if (!when) return undefined;
  const ends = isSpan(when) ? [when.start, when.end] : [when];
  return ends
    .map(
      ({ earliest = "", latest = "", precision }) =>
        `${earliest === latest ? earliest : `${earliest}..${latest}`} ${precision}`,
    )
    .join(" -> ");
}

test.each([
  ["2016", "2016 year"],
  ["2016-09-17", "2016-09-17 day"],
  ["-0043", "-0043 year"],
  ["0000", "0000 year"],
  ["2016-09-17T19:00:00Z", "2016-09-17T19:00:00Z second"],
  ["2016-09-17T19:00:00+03", "2016-09-17T19:00:00+03:00 second"],
  ["2016-09-17T19:00:00+05:30", "2016-09-17T19:00:00+05:30 second"],
  ["2016-09-17T19:00Z", "2016-09-17T19:00Z minute"],
  [" 2016 ", "2016 year"],
  ["2016-09~", "2016-09 month"],
  ["?2016-~09-17%", "2016-09-17 day"],
  ["2016-XX", "2016 year"],
  ["2016-09-XX", "2016-09 month"],
  ["201X", "2010..2019 decade"],
  ["19XX", "1900..1999 century"],
  ["1XXX", "1000..1999 bounded"],
  ["2016-09-17T19:00:05.25Z", "2016-09-17T19:00:05.25Z second"],
  ["2016-09-17T19:00:05,123456", "2016-09-17T19:00:05.123 second"],
  ["-00X3", "-0093..-0003 bounded"],
  ["2016-0X", "2016-01..2016-09 bounded"],
  ["2016-1X", "2016-10..2016-12 bounded"],
  ["2016-1X-23", "2016-10-23..2016-12-23 bounded"],
  ["2015-XX-31", "2015-01-31..2015-12-31 bounded"],
  ["2015-02-3X", undefined],
  ["190X-02-29", "1904-02-29..1908-02-29 bounded"],
  ["2016-21", "2016 season"],
  ["201X-24", "2010..2019 bounded"],
  ["2016-34", "2016-04..2016-06 quarter"],
  ["2016-39", "2016-09..2016-12 bounded"],
  ["2016-41", "2016-07..2016-12 bounded"],
  ["Y-17000", "-017000 year"],
  ["Y17E4", "+170000 year"],
  ["Y17000", "+017000 year"],
  ["Y1E05", "+100000 year"],
  ["Y-271820", "-271820 year"],
  ["Y275759", "+275759 year"],
  ["1950S1", "1000..1999 bounded"],
  ["1950S4", "1950 year"],
  ["-0150S2", "-0199..-0100 bounded"],
  ["0000S2", "0000..0099 bounded"],
  ["1950S2", "1900..1999 bounded"],
  ["2016-09-12/2016-09", "2016-09-12 day -> 2016-09 month"],
  ["2016-09-12/..", "2016-09-12 day -> 2016-09-12.. bounded"],
  ["/2016-09-12", "..2016-09-12 bounded -> 2016-09-12 day"],
  ["[2016-09-17..2016-09-20]", "2016-09-17..2016-09-20 bounded"],
  ["{2015,2018..2020}", "2015..2020 bounded"],
  ["[2015, 2018]", "2015..2018 bounded"],
  ["[1672,1667]", "1667..1672 bounded"],
  ["[..1920]", "..1920 bounded"],
  ["[1920..]", "1920.. bounded"],
  ["[1912]", "1912 year"],
])("gives %j its bounds", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test("keeps what is written, and says that it is doubted and not by how much", () => {
  expect(edtfWhen("2016-09~")).toMatchObject({
    wording: "2016-09~",
    edtf: "2016-09~",
    basis: expect.stringContaining("approximate, and not by how much") as string,
  });
  expect(edtfWhen("2016%")).toMatchObject({ basis: expect.stringContaining("approximate and uncertain") as string });
  expect(edtfWhen(`[${"2016,".repeat(20)}2017]`)).not.toHaveProperty("edtf");
});

test.each([
  "",
  "..",
  "/",
  "../..",
  "XXXX",
  "20160923",
  "201",
  "-43",
  "-0000",
  "2016-13",
  "2016-02-30",
  "Y999999999",
  "Y1E99",
  "[2016,soon]",
  "[2018..2016]",
  "2017/2016",
  "1/2/3",
  "[",
  "2016-09-17T25:00",
  "2016-09-17T19:00+99:00",
  "[..]",
  "about 2016-09-17T19:00",
  "2016-09-17T19:00 or later",
  "in Y17000",
  "Y17000 or so",
  "Y-271821",
  "Y275760",
  "in 1950S2",
  "1950S25",
  "1950S0",
  "1950S5",
  "2016/2017/2018",
  "soon/2016",
  "2016/soon",
  "in [1912]",
  "[1912] or so",
  "in {1912}",
  "{1912} or so",
  "[soon..2016]",
  "[2016..soon]",
  "[2015..2016..2017]",
  "2016-21-05",
  "X".repeat(400),
])("takes %j for none", (text) => {
  expect(edtfWhen(text)).toBeUndefined();
});

test.each([
  ["2016-33", "2016-01", "2016-03", "quarter"],
  ["2016-36", "2016-10", "2016-12", "quarter"],
  ["2016-37", "2016-01", "2016-04", "bounded"],
  ["2016-39", "2016-09", "2016-12", "bounded"],
  ["2016-40", "2016-01", "2016-06", "bounded"],
  ["2016-41", "2016-07", "2016-12", "bounded"],
])("a part of a year, %s, is from %s to %s, a %s", (edtf, earliest, latest, precision) => {
  expect(told(edtf)).toBe(`${earliest}..${latest} ${precision}`);
});

test("says which of several dates are meant, and why a season has its bounds", () => {
  const basis = (text: string) => {
    const when = edtfWhen(text);
    return when && !isSpan(when) ? when.basis : undefined;
  };
  expect(basis("[1667,1672]")).toBe("one of several dates: the bounds are the first and the last of them");
  expect(basis("{1667,1672}")).toBe("all of several dates: the bounds are the first and the last of them");
  expect(basis("2016-21~")).toBe(
    "a season is somewhere in the year that it names: its months differ between hemispheres; it is said to be approximate, and not by how much: the bounds are those of the date that is named",
  );
});

test("a text of up to 300 characters is read, and one of up to 64 is kept", () => {
  const kept = `[${"2016,".repeat(11)}2017-05]`;
  expect(edtfWhen(kept)).toHaveProperty("edtf", kept);
  expect(edtfWhen(kept.replace("]", " ]"))).not.toHaveProperty("edtf");
  const longest = `[ ${"2016,".repeat(58)}2017-05]`;
  expect(told(longest)).toBe("2016..2017-05 bounded");
  expect(told(longest.replace("]", " ]"))).toBeUndefined();
});

test("bounds have no words, and no reason where none is needed", () => {
  expect(edtfBounds(" 2016 ")).toStrictEqual({ earliest: "2016", latest: "2016", precision: "year", edtf: "2016" });
  expect(openEnd({ latest: "1920", precision: "bounded" })).toStrictEqual({
    precision: "bounded",
    basis: "no end is given: it is not before the start",
  });
  expect(openStart({ earliest: "1920", precision: "bounded" })).toStrictEqual({
    precision: "bounded",
    basis: "no start is given: it is not after the end",
  });
});
