import { expect, test } from "vitest";
import { writtenDate } from "./written-date.ts";

test.each([
  ["12.5 ka", "-10600", "-10500"],
  ["12 kya", "-10550", "-9550"],
  ["11,700 BP", "-9800", "-9700"],
  ["11650 cal BP", "-9705", "-9695"],
  ["10,000 years ago", "-8550", "-7550"],
  ["10 thousand years ago", "-8550", "-7550"],
  ["0.2 Ma", "-248050", "-148050"],
  ["300 BP", "1600", "1700"],
  ["300BP", "1600", "1700"],
  ["12.5ka", "-10600", "-10500"],
  ["0.25 Ma", "-253050", "-243050"],
  ["0.5 ka", "1400", "1500"],
  ["1000 years ago", "450", "1450"],
  ["1500.0 BP", "450", "450"],
  ["5000 cal years BP", "-3550", "-2550"],
  ["5000 yr BP", "-3550", "-2550"],
  ["5000 years before present", "-3550", "-2550"],
  ["273,769 BP", "-271820", "-271819"],
])("the age %j leaves the years that its last figure stands for", (text, earliest, latest) => {
  const bounds = { earliest: expect.stringContaining(earliest.replace("-", "")) as string };
  expect(writtenDate(text)).toMatchObject({ when: { ...bounds, precision: "bounded", wording: text } });
  const read = writtenDate(text);
  if (!("when" in read) || "start" in read.when) throw new Error("no moment");
  expect([Number(read.when.earliest?.replace("Y", "")), Number(read.when.latest?.replace("Y", ""))]).toEqual([
    Number(earliest),
    Number(latest),
  ]);
});

test.each(["66 Ma", "4.6 Ga", "66 million years ago", "65 mya", "1,234,567 years ago", "273,770 BP"])(
  "the age %j is further back than is reckoned",
  (text) => {
    expect(writtenDate(text)).toEqual({
      problem: `"${text}" is no date that is read: it is further back than the year 271821 BC, where the reckoning of days ends`,
    });
  },
);

test.each(["50 years ago", "12", "12 a", "ka", "1,2 ka"])("%j is no age", (text) => {
  expect(writtenDate(text)).toHaveProperty("problem");
});

test.each([
  ["2008:07:26 13:21:00", "2008-07-26T13:21:00"],
  ["2008:07:26", "2008-07-26"],
  ["1º de setembro de 1939", "1939-09-01"],
  ["mars 15, 1848", "1848-03-15"],
])("%j is read", (text, earliest) => {
  expect(writtenDate(text)).toMatchObject({ when: { earliest, wording: text } });
});
