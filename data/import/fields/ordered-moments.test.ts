import { expect, test } from "vitest";
import { endMoment, haveSameBounds, isBefore, momentFromTo, startOf } from "./ordered-moments.ts";

test.each([
  [
    { earliest: "2016-05-05", latest: "2016-05-05", precision: "day" },
    { earliest: "2016-06", latest: "2016-06", precision: "month", zone: "Z" },
    true,
  ],
  [
    { earliest: "2016-06", latest: "2016-06", precision: "month", zone: "Z" },
    { earliest: "2016-05-05", latest: "2016-05-05", precision: "day" },
    false,
  ],
  [
    { earliest: "2016-05-05", latest: "2016-05-05", precision: "day" },
    { earliest: "2016-05-05", latest: "2016-05-05", precision: "day" },
    false,
  ],
  [{ precision: "bounded" }, { earliest: "2016-05-05", latest: "2016-05-05", precision: "day" }, false],
  [{ earliest: "2016-05-05", latest: "2016-05-05", precision: "day" }, { precision: "bounded" }, false],
  [
    { latest: "2016-05", precision: "bounded" },
    { earliest: "2016-06", latest: "2016-06", precision: "month", zone: "Z" },
    true,
  ],
  [
    { earliest: "2016-05", precision: "bounded" },
    { earliest: "2016-06", latest: "2016-06", precision: "month", zone: "Z" },
    false,
  ],
  [
    { earliest: "2016-05-05", latest: "2016-05-05", precision: "day" },
    { latest: "2016-05", precision: "bounded" },
    false,
  ],
  [{ latest: "2016-05", precision: "month" }, { earliest: "2016-06", precision: "month" }, true],
  [{ latest: "2016-05", precision: "month" }, { earliest: "2016-05-31", precision: "month" }, false],
] as const)("%j lies before %j: %j", (first, second, expected) => {
  expect(isBefore(first, second)).toStrictEqual(expected);
});

test.each([
  [
    { earliest: "2016-05-05", latest: "2016-05-05", precision: "day" },
    { earliest: "2016-05-05", latest: "2016-05-05", precision: "day", zone: "Z" },
    true,
  ],
  [
    { earliest: "2016-05-05", latest: "2016-05-05", precision: "day" },
    { earliest: "2016-06", latest: "2016-06", precision: "month", zone: "Z" },
    false,
  ],
  [{ precision: "bounded" }, { precision: "bounded" }, false],
  [{ earliest: "2016-05", precision: "bounded" }, { earliest: "2016-05", precision: "bounded" }, false],
  [{ latest: "2016-05", precision: "bounded" }, { latest: "2016-05", precision: "bounded" }, false],
  [
    { earliest: "2016-05-05", latest: "2016-05-05", precision: "day" },
    { earliest: "2016-05-05", latest: "2016-05-06", precision: "day" },
    false,
  ],
  [
    { earliest: "2016-05-05", latest: "2016-05-05", precision: "day" },
    { earliest: "2016-05-04", latest: "2016-05-05", precision: "day" },
    false,
  ],
] as const)("%j and %j have the same bounds: %j", (first, second, expected) => {
  expect(haveSameBounds(first, second)).toStrictEqual(expected);
});

test.each([
  [undefined, undefined, undefined],
  [
    { earliest: "2016-05-05", latest: "2016-05-05", precision: "day" },
    { earliest: "2016-05-05", latest: "2016-05-05", precision: "day", zone: "Z" },
    { earliest: "2016-05-05", latest: "2016-05-05", precision: "day" },
  ],
  [
    { earliest: "2016-05-05", latest: "2016-05-05", precision: "day" },
    { earliest: "2016-06", latest: "2016-06", precision: "month", zone: "Z" },
    { earliest: "2016-05-05", latest: "2016-06", precision: "bounded" },
  ],
  [
    { earliest: "2016-05-05", latest: "2016-05-05", precision: "day", zone: "Z" },
    { earliest: "2016-06", latest: "2016-06", precision: "month", zone: "Z" },
    { earliest: "2016-05-05", latest: "2016-06", precision: "bounded", zone: "Z" },
  ],
  [
    { earliest: "2016-05-05", latest: "2016-05-05", precision: "day", zone: "Z" },
    { earliest: "2016-06", latest: "2016-06", precision: "month", zone: "+01:00" },
    { earliest: "2016-05-05", latest: "2016-06", precision: "bounded" },
  ],
  [
    { earliest: "2016-05-05", latest: "2016-05-05", precision: "day", zone: "Z" },
    undefined,
    { earliest: "2016-05-05", precision: "bounded", zone: "Z" },
  ],
  [
    undefined,
    { earliest: "2016-06", latest: "2016-06", precision: "month", zone: "Z" },
    { latest: "2016-06", precision: "bounded", zone: "Z" },
  ],
  [
    { earliest: "2016-05", precision: "bounded" },
    { latest: "2016-05", precision: "bounded" },
    { earliest: "2016-05", latest: "2016-05", precision: "bounded" },
  ],
  [
    { precision: "bounded" },
    { earliest: "2016-06", latest: "2016-06", precision: "month", zone: "Z" },
    { latest: "2016-06", precision: "bounded" },
  ],
  [
    { earliest: "2016-05-05", latest: "2016-05-05", precision: "day" },
    { precision: "bounded" },
    { earliest: "2016-05-05", precision: "bounded" },
  ],
] as const)("from %j to %j", (first, last, expected) => {
  expect(momentFromTo(first, last)).toStrictEqual(expected);
});

test("keeps on what it is based, and takes the ends of spans", () => {
  const [start, end] = [
    { earliest: "2016", precision: "year" },
    { latest: "2017", precision: "year" },
  ] as const;
  expect(momentFromTo(start, end, "two columns")).toEqual({
    earliest: "2016",
    latest: "2017",
    precision: "bounded",
    basis: "two columns",
  });
  expect([startOf({ start, end }), endMoment({ start, end }), startOf(start), endMoment(end)]).toEqual([
    start,
    end,
    start,
    end,
  ]);
});

test("a bound that is no date lies neither before nor behind another", () => {
  const [may, none] = [
    { earliest: "2016-05", latest: "2016-05" } as const,
    { earliest: "soon", latest: "soon" } as const,
  ];
  const precision = "bounded";
  expect(isBefore({ ...may, precision }, { ...none, precision })).toBe(false);
  expect(isBefore({ ...none, precision }, { ...may, precision })).toBe(false);
});
