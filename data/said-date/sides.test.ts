/** Dates that leave a side open. */
import { expect, test } from "vitest";
import { saidLines, saidTable, WEDNESDAY } from "../../e2e/helpers/said-date/said-lines.ts";

test.each(
  saidTable(`
  since 12 September 2016
    2016-09-12 day / 2016-09-14.. bounded (Still so on the day of the report.): From then on, with an end that nobody gives.
    2016-09-12.. bounded: At one time from then on.
  ever since yesterday
    2016-09-13 day / 2016-09-14.. bounded (Still so on the day of the report.): … the day before; from then on, with an end that nobody gives.
    2016-09-13.. bounded: … the day before; at one time from then on.
  as of 2015
    2015 year / 2016-09-14.. bounded (Still so on the day of the report.): From then on, with an end that nobody gives.
    2015.. bounded: At one time from then on.
  starting yesterday
    2016-09-13 day / 2016-09-14.. bounded (Still so on the day of the report.): … the day before; from then on, with an end that nobody gives.
    2016-09-13.. bounded: … the day before; at one time from then on.
  starting on 3 May 2016
    2016-05-03 day / 2016-09-14.. bounded (Still so on the day of the report.): From then on, with an end that nobody gives.
    2016-05-03.. bounded: At one time from then on.
  starting in May 2016
    2016-05 month / 2016-09-14.. bounded (Still so on the day of the report.): From then on, with an end that nobody gives.
    2016-05.. bounded: At one time from then on.
  beginning on 3 May 2016
    2016-05-03 day / 2016-09-14.. bounded (Still so on the day of the report.): From then on, with an end that nobody gives.
    2016-05-03.. bounded: At one time from then on.
  beginning in 2015
    2015 year / 2016-09-14.. bounded (Still so on the day of the report.): From then on, with an end that nobody gives.
    2015.. bounded: At one time from then on.
  from 3 May 2016 on
    2016-05-03 day / 2016-09-14.. bounded (Still so on the day of the report.): From then on, with an end that nobody gives.
    2016-05-03.. bounded: At one time from then on.
  from 2012 onwards
    2012 year / 2016-09-14.. bounded (Still so on the day of the report.): From then on, with an end that nobody gives.
    2012.. bounded: At one time from then on.
  from 2012 onward
    2012 year / 2016-09-14.. bounded (Still so on the day of the report.): From then on, with an end that nobody gives.
    2012.. bounded: At one time from then on.
  2012 onwards
    2012 year / 2016-09-14.. bounded (Still so on the day of the report.): From then on, with an end that nobody gives.
    2012.. bounded: At one time from then on.
  2012 onward
    2012 year / 2016-09-14.. bounded (Still so on the day of the report.): From then on, with an end that nobody gives.
    2012.. bounded: At one time from then on.
  2012-
    2012 year / 2016-09-14.. bounded (Still so on the day of the report.): From then on, with an end that nobody gives.
    2012.. bounded: At one time from then on.
  since 20 September 2016
    2016-09-20 day / 2016-09-20.. bounded (No end is given: it is not before the start.): From then on, with an end that nobody gives.
    2016-09-20.. bounded: At one time from then on.
  since 14 September 2016
    2016-09-14 day / 2016-09-14.. bounded (Still so on the day of the report.): From then on, with an end that nobody gives.
    2016-09-14.. bounded: At one time from then on.
  since Monday
    2016-09-12 day / 2016-09-14.. bounded (Still so on the day of the report.): … the last Monday before it; from then on, with an end that nobody gives.
    2016-09-19 day / 2016-09-19.. bounded (No end is given: it is not before the start.): … the first Monday after it, if it was still to come; from then on, with an end that nobody gives.
    2016-09-12.. bounded: … the last Monday before it; at one time from then on.
    2016-09-19.. bounded: … the first Monday after it, if it was still to come; at one time from then on.
  since about 2012
    2012 year as 2012~ / 2016-09-14.. bounded (Still so on the day of the report.): It is said to be approximate, and not by how much: the bounds are those of the date that is named; from then on, with an end that nobody gives.
    2012.. bounded: It is said to be approximate, and not by how much: the bounds are those of the date that is named; at one time from then on.
  since the 19th century
    1801..1900 century / 2016-09-14.. bounded (Still so on the day of the report.): The bounds are the first and the last year of the century; from then on, with an end that nobody gives.
    1801.. bounded: The bounds are the first and the last year of the century; at one time from then on.
  since 12-15 September 2016
    2016-09-12 day / 2016-09-14.. bounded (Still so on the day of the report.): From then on, with an end that nobody gives.
    2016-09-12.. bounded: At one time from then on.
  since by 2012
    The date cannot be read: its words leave nothing that bounds it.
  since 13:04 on 12 September 2016
    2016-09-12T13:04 minute / 2016-09-14.. bounded (Still so on the day of the report.): From then on, with an end that nobody gives.
    2016-09-12T13:04.. bounded: At one time from then on.
`),
)("from then on: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  since 2012
    2012 year / 2012.. bounded (No end is given: it is not before the start.): From then on, with an end that nobody gives.
    2012.. bounded: At one time from then on.
  since about 2012
    2012 year as 2012~ / 2012.. bounded (No end is given: it is not before the start.): It is said to be approximate, and not by how much: the bounds are those of the date that is named; from then on, with an end that nobody gives.
    2012.. bounded: It is said to be approximate, and not by how much: the bounds are those of the date that is named; at one time from then on.
`),
)("from then on, and no report: %s", (text, readings) => {
  expect(saidLines(text)).toEqual(readings);
});

test.each(
  saidTable(`
  until 3 May 2016
    ..2016-05-03 bounded / 2016-05-03 day: Up to then, with a start that nobody gives.
    ..2016-05-03 bounded: At one time up to then.
  till yesterday
    ..2016-09-13 bounded / 2016-09-13 day: … the day before; up to then, with a start that nobody gives.
    ..2016-09-13 bounded: … the day before; at one time up to then.
  up until yesterday
    ..2016-09-13 bounded / 2016-09-13 day: … the day before; up to then, with a start that nobody gives.
    ..2016-09-13 bounded: … the day before; at one time up to then.
  up to 2015
    ..2015 bounded / 2015 year: Up to then, with a start that nobody gives.
    ..2015 bounded: At one time up to then.
  through yesterday
    ..2016-09-13 bounded / 2016-09-13 day: … the day before; up to then, with a start that nobody gives.
    ..2016-09-13 bounded: … the day before; at one time up to then.
  lasting until 2017
    ..2017 bounded / 2017 year: Up to then, with a start that nobody gives.
    ..2017 bounded: At one time up to then.
  until Friday
    ..2016-09-09 bounded / 2016-09-09 day: … the last Friday before it; up to then, with a start that nobody gives.
    ..2016-09-16 bounded / 2016-09-16 day: … the first Friday after it, if it was still to come; up to then, with a start that nobody gives.
    ..2016-09-09 bounded: … the last Friday before it; at one time up to then.
    ..2016-09-16 bounded: … the first Friday after it, if it was still to come; at one time up to then.
  until about 2012
    ..2012 bounded / 2012 year as 2012~: It is said to be approximate, and not by how much: the bounds are those of the date that is named; up to then, with a start that nobody gives.
    ..2012 bounded: It is said to be approximate, and not by how much: the bounds are those of the date that is named; at one time up to then.
  until since 2012
    The date cannot be read: its words leave nothing that bounds it.
  until 12-15 September 2016
    ..2016-09-15 bounded / 2016-09-15 day: Up to then, with a start that nobody gives.
    ..2016-09-15 bounded: At one time up to then.
  until now
    ..2016-09-14 bounded / 2016-09-14 day: … that day itself; up to then, with a start that nobody gives.
    ..2016-09-14 bounded: … that day itself; at one time up to then.
`),
)("up to then: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  by 3 October 2016
    ..2016-10-03 bounded: Not later.
  no later than 3 May 2016
    ..2016-05-03 bounded: Not later.
  not later than May 2016
    ..2016-05 bounded: Not later.
  at the latest 2015
    ..2015 bounded: Not later.
  at the latest by 2015
    ..2015 bounded: Not later.
  on or before 3 May 2016
    ..2016-05-03 bounded: Not later.
  not after 2015
    ..2015 bounded: Not later.
  by 12-15 September 2016
    ..2016-09-15 bounded: Not later.
  by since 2012
    The date cannot be read: its words leave nothing that bounds it.
  on or after 3 May 2016
    2016-05-03.. bounded: Not earlier.
  not before 3 May 2016
    2016-05-03.. bounded: Not earlier.
  no earlier than 2015
    2015.. bounded: Not earlier.
  at the earliest 3 May 2016
    2016-05-03.. bounded: Not earlier.
  not before 12-15 September 2016
    2016-09-12.. bounded: Not earlier.
  not before by 2012
    The date cannot be read: its words leave nothing that bounds it.
`),
)("not later, and not earlier: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});

test.each(
  saidTable(`
  before 3 May 2016
    ..2016-05-02 bounded: Before it begins.
  some time before 3 May 2016
    ..2016-05-02 bounded: Before it begins.
  sometime before 3 May 2016
    ..2016-05-02 bounded: Before it begins.
  shortly before 3 May 2016
    ..2016-05-02 bounded: Before it begins.
  just before May 2016
    ..2016-04 bounded: Before it begins.
  prior to 2015
    ..2014 bounded: Before it begins.
  earlier than 3 May 2016
    ..2016-05-02 bounded: Before it begins.
  ahead of Monday
    ..2016-09-11 bounded: … the last Monday before it; before it begins.
    ..2016-09-18 bounded: … the first Monday after it, if it was still to come; before it begins.
  before 12-15 September 2016
    ..2016-09-11 bounded: Before it begins.
  before by 2012
    The date cannot be read: its words leave nothing that bounds it.
  after 3 May 2016
    2016-05-04.. bounded: After it ends.
  some time after 3 May 2016
    2016-05-04.. bounded: After it ends.
  sometime after 3 May 2016
    2016-05-04.. bounded: After it ends.
  shortly after 3 May 2016
    2016-05-04.. bounded: After it ends.
  just after May 2016
    2016-06.. bounded: After it ends.
  later than 2015
    2016.. bounded: After it ends.
  following 3 May 2016
    2016-05-04.. bounded: After it ends.
  after 12-15 September 2016
    2016-09-16.. bounded: After it ends.
  after since 2012
    The date cannot be read: its words leave nothing that bounds it.
  before 13:04 on 12 September 2016
    ..2016-09-12T13:03 bounded: Before it begins.
  after 13:04 on 12 September 2016
    2016-09-12T13:05.. bounded: After it ends.
  x before 2015
    “x before 2015” is no date that is understood. …
  x since 2015
    “x since 2015” is no date that is understood. …
  2015- x
    “2015- x” is no date that is understood. …
`),
)("before and after: %s", (text, readings) => {
  expect(saidLines(text, WEDNESDAY)).toEqual(readings);
});
