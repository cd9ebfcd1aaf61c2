/** Parts of a longer time: the bounds that they are taken for, and the whole in which those are likely. */
import { expect, test } from "vitest";
import { publishedOn, saidLines, saidTable, WEDNESDAY } from "../../e2e/helpers/said-date/said-lines.ts";

test.each(
  saidTable(`
  early September 2016
    2016-09-01..2016-09-10 bounded: Early, taken as the first third.
    2016-09 bounded likely 2016-09-01..2016-09-10 (Early, taken as the first third.): The words have no bounds of their own: they are those of the whole.
  mid-September 2016
    2016-09-11..2016-09-20 bounded: The middle, taken as the second third.
    2016-09 bounded likely 2016-09-11..2016-09-20 (The middle, taken as the second third.): The words have no bounds of their own: they are those of the whole.
  middle of September 2016
    2016-09-11..2016-09-20 bounded: The middle, taken as the second third.
    2016-09 bounded likely 2016-09-11..2016-09-20 (The middle, taken as the second third.): The words have no bounds of their own: they are those of the whole.
  late February 2015
    2015-02-21..2015-02-28 bounded: Late, taken as the last third.
    2015-02 bounded likely 2015-02-21..2015-02-28 (Late, taken as the last third.): The words have no bounds of their own: they are those of the whole.
  the latter part of September 2016
    2016-09-21..2016-09-30 bounded: Late, taken as the last third.
    2016-09 bounded likely 2016-09-21..2016-09-30 (Late, taken as the last third.): The words have no bounds of their own: they are those of the whole.
  the very beginning of September 2016
    2016-09-01..2016-09-07 bounded: The beginning, taken as the first seven days.
    2016-09-01 day: The first day itself.
    2016-09 bounded likely 2016-09-01..2016-09-07 (The beginning, taken as the first seven days.): The words have no bounds of their own: they are those of the whole.
  start of September 2016
    2016-09-01..2016-09-07 bounded: The beginning, taken as the first seven days.
    2016-09-01 day: The first day itself.
    2016-09 bounded likely 2016-09-01..2016-09-07 (The beginning, taken as the first seven days.): The words have no bounds of their own: they are those of the whole.
  end of February 2016
    2016-02-23..2016-02-29 bounded: The end, taken as the last seven days.
    2016-02-29 day: The last day itself.
    2016-02 bounded likely 2016-02-23..2016-02-29 (The end, taken as the last seven days.): The words have no bounds of their own: they are those of the whole.
  first half of February 2015
    2015-02-01..2015-02-14 bounded: The first half.
  second half of May 2016
    2016-05-16..2016-05-31 bounded: The second half.
  early Q3 2016
    2016-07-01..2016-07-31 bounded: The bounds are the months of the quarter; early, taken as the first third.
    2016-07..2016-09 bounded as 2016-35 likely 2016-07-01..2016-07-31 (Early, taken as the first third.): The bounds are the months of the quarter; the words have no bounds of their own: they are those of the whole.
  end of Q3 2016
    2016-09-24..2016-09-30 bounded: The bounds are the months of the quarter; the end, taken as the last seven days.
    2016-09-30 day: The bounds are the months of the quarter; the last day itself.
    2016-07..2016-09 bounded as 2016-35 likely 2016-09-24..2016-09-30 (The end, taken as the last seven days.): The bounds are the months of the quarter; the words have no bounds of their own: they are those of the whole.
`),
)("of days and months: %s", (text, readings) => {
  expect(saidLines(text)).toEqual(readings);
});

test.each(
  saidTable(`
  the early part of 2015
    2015-01..2015-04 bounded: Early, taken as the first third.
    2015 bounded likely 2015-01..2015-04 (Early, taken as the first third.): The words have no bounds of their own: they are those of the whole.
  mid-2015
    2015-05..2015-08 bounded: The middle, taken as the second third.
    2015 bounded likely 2015-05..2015-08 (The middle, taken as the second third.): The words have no bounds of their own: they are those of the whole.
  late in 2015
    2015-09..2015-12 bounded: Late, taken as the last third.
    2015 bounded likely 2015-09..2015-12 (Late, taken as the last third.): The words have no bounds of their own: they are those of the whole.
  opening of 2016
    2016-01 month: The beginning, taken as its first tenth.
    2016 bounded likely 2016-01..2016-01 (The beginning, taken as its first tenth.): The words have no bounds of their own: they are those of the whole.
  close of 2016
    2016-12 month: The end, taken as its last tenth.
    2016 bounded likely 2016-12..2016-12 (The end, taken as its last tenth.): The words have no bounds of their own: they are those of the whole.
  first half of 2016
    2016-01..2016-06 bounded: The first half.
  second half of 2016
    2016-07..2016-12 bounded: The second half.
  early 1850s
    1850..1852 bounded: The bounds are those of the decade; early, taken as the first third.
    1850..1859 bounded as 185X likely 1850..1852 (Early, taken as the first third.): The bounds are those of the decade; the words have no bounds of their own: they are those of the whole.
  mid-1850s
    1853..1856 bounded: The bounds are those of the decade; the middle, taken as the second third.
    1850..1859 bounded as 185X likely 1853..1856 (The middle, taken as the second third.): The bounds are those of the decade; the words have no bounds of their own: they are those of the whole.
  late 1850s
    1857..1859 bounded: The bounds are those of the decade; late, taken as the last third.
    1850..1859 bounded as 185X likely 1857..1859 (Late, taken as the last third.): The bounds are those of the decade; the words have no bounds of their own: they are those of the whole.
  beginning of the 1850s
    1850 year: The bounds are those of the decade; the beginning, taken as its first tenth.
    1850..1859 bounded as 185X likely 1850..1850 (The beginning, taken as its first tenth.): The bounds are those of the decade; the words have no bounds of their own: they are those of the whole.
  end of the 1850s
    1859 year: The bounds are those of the decade; the end, taken as its last tenth.
    1850..1859 bounded as 185X likely 1859..1859 (The end, taken as its last tenth.): The bounds are those of the decade; the words have no bounds of their own: they are those of the whole.
  first half of the 1850s
    1850..1854 bounded: The bounds are those of the decade; the first half.
  early in the 19th century
    1801..1833 bounded: The bounds are the first and the last year of the century; early, taken as the first third.
    1801..1900 bounded likely 1801..1833 (Early, taken as the first third.): The bounds are the first and the last year of the century; the words have no bounds of their own: they are those of the whole.
  end of the 19th century
    1891..1900 bounded: The bounds are the first and the last year of the century; the end, taken as its last tenth.
    1801..1900 bounded likely 1891..1900 (The end, taken as its last tenth.): The bounds are the first and the last year of the century; the words have no bounds of their own: they are those of the whole.
  second half of the 19th century
    1851..1900 bounded: The bounds are the first and the last year of the century; the second half.
`),
)("of years: %s", (text, readings) => {
  expect(saidLines(text)).toEqual(readings);
});

test.each(
  saidTable(`
  early week 38 2016
    2016-09-19..2016-09-21 bounded: The bounds are the days of the week; early in the week, taken as up to Wednesday.
    2016-09-19..2016-09-25 bounded likely 2016-09-19..2016-09-21 (Early in the week, taken as up to Wednesday.): The bounds are the days of the week; the words have no bounds of their own: they are those of the whole.
  mid week 38 2016
    2016-09-21..2016-09-23 bounded: The bounds are the days of the week; the middle of the week, taken as three days.
    2016-09-19..2016-09-25 bounded likely 2016-09-21..2016-09-23 (The middle of the week, taken as three days.): The bounds are the days of the week; the words have no bounds of their own: they are those of the whole.
  late week 38 2016
    2016-09-22..2016-09-25 bounded: The bounds are the days of the week; late in the week, taken as its last days, from Thursday where it begins on Monday.
    2016-09-19..2016-09-25 bounded likely 2016-09-22..2016-09-25 (Late in the week, taken as its last days, from Thursday where it begins on Monday.): The bounds are the days of the week; the words have no bounds of their own: they are those of the whole.
  beginning of week 38 2016
    2016-09-19..2016-09-20 bounded: The bounds are the days of the week; the beginning of the week, taken as up to Tuesday.
    2016-09-19..2016-09-25 bounded likely 2016-09-19..2016-09-20 (The beginning of the week, taken as up to Tuesday.): The bounds are the days of the week; the words have no bounds of their own: they are those of the whole.
  end of week 38 2016
    2016-09-23..2016-09-25 bounded: The bounds are the days of the week; the end of the week, taken as its last days.
    2016-09-19..2016-09-25 bounded likely 2016-09-23..2016-09-25 (The end of the week, taken as its last days.): The bounds are the days of the week; the words have no bounds of their own: they are those of the whole.
  first half of week 38 2016
    2016-09-19..2016-09-22 bounded: The bounds are the days of the week; the first half of the week.
  second half of week 38 2016
    2016-09-22..2016-09-25 bounded: The bounds are the days of the week; the second half of the week.
`),
)("of a week: %s", (text, readings) => {
  expect(saidLines(text)).toEqual(readings);
});

test.each(
  saidTable(`
  early last week
    2016-09-04..2016-09-07 bounded: … the week before it, whether weeks begin on Sunday or on Monday; early in the week, taken as up to Wednesday.
    2016-09-04..2016-09-11 bounded likely 2016-09-04..2016-09-07 (Early in the week, taken as up to Wednesday.): … the week before it, whether weeks begin on Sunday or on Monday; the words have no bounds of their own: they are those of the whole.
  mid last week
    2016-09-06..2016-09-08 bounded: … the week before it, whether weeks begin on Sunday or on Monday; the middle of the week, taken as three days.
    2016-09-04..2016-09-11 bounded likely 2016-09-06..2016-09-08 (The middle of the week, taken as three days.): … the week before it, whether weeks begin on Sunday or on Monday; the words have no bounds of their own: they are those of the whole.
  late last week
    2016-09-08..2016-09-11 bounded: … the week before it, whether weeks begin on Sunday or on Monday; late in the week, taken as its last days, from Thursday where it begins on Monday.
    2016-09-04..2016-09-11 bounded likely 2016-09-08..2016-09-11 (Late in the week, taken as its last days, from Thursday where it begins on Monday.): … the week before it, whether weeks begin on Sunday or on Monday; the words have no bounds of their own: they are those of the whole.
  beginning of last week
    2016-09-04..2016-09-06 bounded: … the week before it, whether weeks begin on Sunday or on Monday; the beginning of the week, taken as up to Tuesday.
    2016-09-04..2016-09-11 bounded likely 2016-09-04..2016-09-06 (The beginning of the week, taken as up to Tuesday.): … the week before it, whether weeks begin on Sunday or on Monday; the words have no bounds of their own: they are those of the whole.
  end of last week
    2016-09-09..2016-09-11 bounded: … the week before it, whether weeks begin on Sunday or on Monday; the end of the week, taken as its last days.
    2016-09-04..2016-09-11 bounded likely 2016-09-09..2016-09-11 (The end of the week, taken as its last days.): … the week before it, whether weeks begin on Sunday or on Monday; the words have no bounds of their own: they are those of the whole.
  first half of last week
    2016-09-04..2016-09-08 bounded: … the week before it, whether weeks begin on Sunday or on Monday; the first half of the week.
  second half of last week
    2016-09-07..2016-09-11 bounded: … the week before it, whether weeks begin on Sunday or on Monday; the second half of the week.
  early in the week of 13 September 2016
    2016-09-11..2016-09-14 bounded: The week that it is in, whether weeks begin on Sunday or on Monday; early in the week, taken as up to Wednesday.
    2016-09-11..2016-09-18 bounded likely 2016-09-11..2016-09-14 (Early in the week, taken as up to Wednesday.): The week that it is in, whether weeks begin on Sunday or on Monday; the words have no bounds of their own: they are those of the whole.
    2016-09-13..2016-09-14 bounded: Seven days from that day on; early in the week, taken as up to Wednesday.
    2016-09-13..2016-09-19 bounded likely 2016-09-13..2016-09-14 (Early in the week, taken as up to Wednesday.): Seven days from that day on; the words have no bounds of their own: they are those of the whole.
`),
)("of a week that begins on Sunday or on Monday: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  early this week
    2016-09-05..2016-09-07 bounded: The report is of Sunday 11 September 2016; the week that it is in, from Monday to Sunday; early in the week, taken as up to Wednesday.
    2016-09-05..2016-09-11 bounded likely 2016-09-05..2016-09-07 (Early in the week, taken as up to Wednesday.): The report is of Sunday 11 September 2016; the week that it is in, from Monday to Sunday; the words have no bounds of their own: they are those of the whole.
    2016-09-11..2016-09-14 bounded: The report is of Sunday 11 September 2016; the week that it is in, from Sunday to Saturday; early in the week, taken as up to Wednesday.
    2016-09-11..2016-09-17 bounded likely 2016-09-11..2016-09-14 (Early in the week, taken as up to Wednesday.): The report is of Sunday 11 September 2016; the week that it is in, from Sunday to Saturday; the words have no bounds of their own: they are those of the whole.
  end of last week
    2016-09-02..2016-09-04 bounded: The report is of Sunday 11 September 2016; the week before it, from Monday to Sunday; the end of the week, taken as its last days.
    2016-08-29..2016-09-04 bounded likely 2016-09-02..2016-09-04 (The end of the week, taken as its last days.): The report is of Sunday 11 September 2016; the week before it, from Monday to Sunday; the words have no bounds of their own: they are those of the whole.
    2016-09-08..2016-09-10 bounded: The report is of Sunday 11 September 2016; the week before it, from Sunday to Saturday; the end of the week, taken as its last days.
    2016-09-04..2016-09-10 bounded likely 2016-09-08..2016-09-10 (The end of the week, taken as its last days.): The report is of Sunday 11 September 2016; the week before it, from Sunday to Saturday; the words have no bounds of their own: they are those of the whole.
  second half of this week
    2016-09-08..2016-09-11 bounded: The report is of Sunday 11 September 2016; the week that it is in, from Monday to Sunday; the second half of the week.
    2016-09-14..2016-09-17 bounded: The report is of Sunday 11 September 2016; the week that it is in, from Sunday to Saturday; the second half of the week.
`),
)("of a week from a Sunday: %s", (text, readings) => {
  expect(saidLines(text, { published: publishedOn("2016-09-11") })).toEqual(readings);
});

test.each(
  saidTable(`
  end of the past year
    2016-08-09..2016-09-14 bounded: … the year before it; the end, taken as its last tenth.
    2015-09-14..2016-09-14 bounded likely 2016-08-09..2016-09-14 (The end, taken as its last tenth.): … the year before it; the words have no bounds of their own: they are those of the whole.
  early in the last 15 months
    2015-06-14..2015-11-13 bounded: … the 15 months before it; early, taken as the first third.
    2015-06-14..2016-09-14 bounded likely 2015-06-14..2015-11-13 (Early, taken as the first third.): … the 15 months before it; the words have no bounds of their own: they are those of the whole.
  early in the past 10 days
    2016-09-04..2016-09-07 bounded: … the 10 days before it; early, taken as the first third.
    2016-09-04..2016-09-14 bounded likely 2016-09-04..2016-09-07 (Early, taken as the first third.): … the 10 days before it; the words have no bounds of their own: they are those of the whole.
  mid the past 20 days
    2016-09-01..2016-09-07 bounded: … the 20 days before it; the middle, taken as the second third.
    2016-08-25..2016-09-14 bounded likely 2016-09-01..2016-09-07 (The middle, taken as the second third.): … the 20 days before it; the words have no bounds of their own: they are those of the whole.
  late in the past 25 days
    2016-09-06..2016-09-14 bounded: … the 25 days before it; late, taken as the last third.
    2016-08-20..2016-09-14 bounded likely 2016-09-06..2016-09-14 (Late, taken as the last third.): … the 25 days before it; the words have no bounds of their own: they are those of the whole.
  beginning of the past 10 days
    2016-09-04..2016-09-10 bounded: … the 10 days before it; the beginning, taken as the first seven days.
    2016-09-04 day: … the 10 days before it; the first day itself.
    2016-09-04..2016-09-14 bounded likely 2016-09-04..2016-09-10 (The beginning, taken as the first seven days.): … the 10 days before it; the words have no bounds of their own: they are those of the whole.
  the middle of nowhere
    “the middle of nowhere” is no date that is understood. …
  x early September 2016
    “x early September 2016” is no date that is understood. …
  early
    “early” is no date that is understood. …
`),
)("of a length: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});
