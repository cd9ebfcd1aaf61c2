import { expect, test } from "vitest";
import { toldDraft } from "../../../e2e/helpers/drafts/told-draft.ts";
import { REACT_CHRONO } from "./react-chrono.ts";

test.each([
  [[{ cardTitle: "a" }], true],
  [[{ cardDetailedText: "a" }], true],
  [{ items: [{ cardSubtitle: "a" }] }, true],
  [[{ title: "a" }], false],
  [[5, { cardTitle: "a" }], true],
  [{ cardTitle: "a" }, false],
  [null, false],
])("%j is recognised: %j", (json, expected) => {
  expect(REACT_CHRONO.recognises({ name: "file", text: "", json })).toStrictEqual(expected);
});

test.each([
  [
    [
      {
        id: "a",
        title: "2016",
        cardTitle: "<b>Boat</b>",
        cardSubtitle: "It <i>left</i>",
        cardDetailedText: ["It came ", "", "back (AP)"],
        media: { name: "The boat", source: { url: "https://a.example/1.jpg" }, type: "IMAGE", alt: "x" },
        url: "https://b.example/2",
        icon: "y",
      },
    ],
    {
      title: "file",
      events: [
        {
          at: "[0]",
          id: "a",
          title: "Boat",
          summary: "It left\nIt came\nback (AP)",
          media: [{ url: "https://a.example/1.jpg", title: "The boat" }],
          extra: { icon: "y", media: { alt: "x" } },
          when: '2016 year "2016"',
          claims: [
            { source: "b.example", url: "https://b.example/2", inferred: "the address of the card" },
            { source: "AP", inferred: '"(AP)" in the text' },
          ],
        },
      ],
    },
  ],
  [
    [{ title: "Morning", date: "2016-05-05", cardTitle: "Boat", cardDetailedText: "See https://b.example/2" }],
    {
      title: "file",
      events: [
        {
          at: "[0]",
          title: "Boat",
          summary: "See https://b.example/2",
          extra: { label: "Morning" },
          when: '2016-05-05 day "2016-05-05"',
          claims: [{ source: "b.example", url: "https://b.example/2", inferred: "an address in the text" }],
        },
      ],
    },
  ],
  [
    [
      { date: "2016", cardTitle: "Boat", media: { source: {}, name: "x" }, url: "none" },
      { title: "soon", cardTitle: "Quay", media: { source: { url: "https://a.example/1.jpg" } } },
      { cardTitle: "Bell" },
      5,
    ],
    {
      title: "file",
      events: [
        {
          at: "[0]",
          title: "Boat",
          extra: { media: { source: {}, name: "x" }, url: "none" },
          when: '2016 year "2016"',
        },
        { at: "[1]", title: "Quay", written: "soon", media: [{ url: "https://a.example/1.jpg" }] },
        { at: "[2]", title: "Bell" },
      ],
      notes: [
        '[1] kept: "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
        '[3] dropped: "5" is no item',
      ],
    },
  ],
  [
    { items: [{ title: "2016", cardTitle: "Boat" }], theme: "dark" },
    { title: "file", extra: { theme: "dark" }, events: [{ at: "[0]", title: "Boat", when: '2016 year "2016"' }] },
  ],
  [
    { items: [{ title: "2016", cardTitle: "Boat", cardDetailedText: { a: 1 } }] },
    { title: "file", events: [{ at: "[0]", title: "Boat", when: '2016 year "2016"' }] },
  ],
  [[], { refused: "it holds no event" }],
  [5, { refused: "it holds no event" }],
  [[{ title: "9/5/2016", cardTitle: "Boat" }], { ask: "date-order", examples: ["9/5/2016"] }],
])("reads %j", (json, expected) => {
  expect(toldDraft(REACT_CHRONO.read({ name: "file", text: "", json }, {}))).toStrictEqual(expected);
});
