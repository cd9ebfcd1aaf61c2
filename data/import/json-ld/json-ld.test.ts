import { expect, test } from "vitest";
import type { ImportDraft } from "../import-draft.ts";
import { JSON_LD } from "./json-ld.ts";

function draftOf(json: unknown): ImportDraft {
  const outcome = JSON_LD.read({ name: "file", text: "", json }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

test("events have their dates, place, those who take part and works about them", () => {
  const { events, notes } = draftOf({
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": ["Thing", "https://schema.org/Event"],
        "@id": "https://x.org/#e",
        name: "A <b>strike</b>",
        startDate: "2016-09-12",
        endDate: "2016-09-19",
        description: "Words",
        location: { "@type": "Place", name: "Harbour", geo: { latitude: 50, longitude: "36" } },
        organizer: { name: "The guild" },
        keywords: "work, pay",
        image: ["https://x.org/a.png", "javascript:x()"],
        url: "https://x.org/strike",
        subjectOf: { "@type": "NewsArticle", publisher: { name: "p" }, name: "The Times", url: "https://t.org/1" },
        eventStatus: "Scheduled",
      },
      { "@type": "Person", name: "A" },
    ],
  });
  expect(events).toEqual([
    {
      at: "@graph[0]",
      id: "https://x.org/#e",
      title: "A strike",
      summary: "Words",
      place: "Harbour",
      actors: ["The guild"],
      subject: ["work", "pay"],
      when: {
        start: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day" },
        end: { earliest: "2016-09-19", latest: "2016-09-19", precision: "day" },
      },
      claims: [
        { source: "x.org", url: "https://x.org/strike", inferred: 'the field "url"' },
        {
          source: "The Times",
          url: "https://t.org/1",
          inferred: 'the field "subjectOf"',
          extra: { "@type": "NewsArticle" },
        },
      ],
      media: [{ url: "https://x.org/a.png" }],
      coordinates: { latitude: 50, longitude: 36 },
      extra: { eventStatus: "Scheduled" },
    },
  ]);
  expect(notes).toEqual([{ at: "@graph[1]", kind: "dropped", what: '"Person" is neither event nor article' }]);
});

test("an article is dated by what it covers, or else by its publication, which is told", () => {
  const article = {
    "@type": "NewsArticle",
    headline: "h",
    publisher: { name: "The Times" },
    datePublished: "2016-09-13T10:05:00+02:00",
  };
  const { events, notes } = draftOf([article, { ...article, temporalCoverage: "2016-09-12" }]);
  expect(events).toMatchObject([
    { when: { earliest: "2016-09-13T10:05", zone: "+02:00" }, claims: [{ source: "The Times" }] },
    { when: { earliest: "2016-09-12" } },
  ]);
  expect(notes).toMatchObject([{ at: "[0]", kind: "inferred" }]);
});

test("what is hostile or no date does no harm", () => {
  const hostile: unknown = JSON.parse(
    `[{"@type":"Event","startDate":{},"name":[],"url":"javascript:x()","location":[],"__proto__":{"a":1}},null,{"@type":{"a":1}},{"@type":"Event","startDate":"2016","publisher":5}]`,
  );
  const { events, notes } = draftOf(hostile);
  expect(events).toHaveLength(2);
  expect(events[0]?.claims).toEqual([]);
  expect(notes.map(({ at, kind }) => [at, kind])).toEqual([
    ["[0]", "kept"],
    ["[0]", "dropped"],
    ["[1]", "dropped"],
    ["[2]", "dropped"],
  ]);
});

test.each([
  [{ "@type": "Event", startDate: "2016" }, true],
  [[{ "@type": "NewsArticle", datePublished: "2016" }], true],
  [{ "@type": "Event" }, false],
  [{ "@type": "Person", startDate: "2016" }, false],
  [{ events: [] }, false],
  [null, false],
])("%j is recognised: %s", (json, is) => {
  expect(JSON_LD.recognises({ name: "a", text: "", json })).toBe(is);
});
