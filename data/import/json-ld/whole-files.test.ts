import { expect, test } from "vitest";
import { toldDraft } from "../../../e2e/helpers/drafts/told-draft.ts";
import { JSON_LD } from "./json-ld.ts";

test.each([
  [
    { "@type": "Event", name: "A", startDate: "2016", endDate: "2017" },
    { title: "file", events: [{ at: "the whole file", title: "A", when: "2016 year -> 2017 year" }] },
  ],
  [
    {
      "@type": "Event",
      name: "A",
      temporalCoverage: "2016",
      startDate: "soon",
      location: "Quay",
      description: "<b>Words</b>",
    },
    {
      title: "file",
      events: [{ at: "the whole file", title: "A", summary: "Words", place: "Quay", when: "2016 year" }],
      notes: [
        'the whole file.startDate kept: "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
      ],
    },
  ],
  [
    { "@type": "SportsEvent", name: "A", endDate: "2016", datePublished: "2017" },
    { title: "file", events: [{ at: "the whole file", title: "A", when: "2016 year" }] },
  ],
  [
    {
      "@type": "schema:Event",
      headline: "H",
      name: "N",
      startDate: "2016",
      contentLocation: { name: "Quay", geo: { latitude: 50, longitude: 36 } },
    },
    {
      title: "file",
      events: [
        {
          at: "the whole file",
          title: "H",
          place: "Quay",
          coordinates: { latitude: 50, longitude: 36 },
          extra: { name: "N" },
          when: "2016 year",
        },
      ],
    },
  ],
  [
    {
      "@type": "http://schema.org#Event",
      name: "A",
      startDate: "2016",
      location: { geo: { latitude: 95, longitude: 36 } },
    },
    {
      title: "file",
      events: [
        { at: "the whole file", title: "A", extra: { geo: { latitude: 95, longitude: 36 } }, when: "2016 year" },
      ],
    },
  ],
  [
    [
      { "@type": "NewsArticle", headline: "H", datePublished: "2016" },
      {
        "@type": "Report",
        name: "R",
        datePublished: "2016",
        url: "https://a.example/1",
        author: { "@type": "NewsMediaOrganization", name: "House" },
      },
      {
        "@type": "ClaimReview",
        claimReviewed: "C",
        datePublished: "2016",
        author: { "@type": "Person", name: "A. Person" },
        url: "https://a.example/1",
      },
      { "@type": "BlogPosting", name: "B", url: "none" },
      { "@type": "LiveBlogPosting", name: "L", "@id": "https://a.example/2", datePublished: "soon" },
      { "@type": "SocialMediaPosting", name: "S", dateCreated: "2016", datePublished: "2017" },
    ],
    {
      title: "file",
      events: [
        { at: "[0]", title: "H", when: "2016 year" },
        {
          at: "[1]",
          title: "R",
          extra: { author: { "@type": "NewsMediaOrganization", name: "House" } },
          when: "2016 year",
          claims: [{ source: "House", url: "https://a.example/1", inferred: 'the field "author"' }],
        },
        {
          at: "[2]",
          title: "C",
          extra: { author: { "@type": "Person", name: "A. Person" } },
          when: "2016 year",
          claims: [{ source: "a.example", url: "https://a.example/1", inferred: 'the field "url"' }],
        },
        { at: "[3]", title: "B" },
        {
          at: "[4]",
          id: "https://a.example/2",
          title: "L",
          extra: { datePublished: "soon" },
          claims: [{ source: "a.example", url: "https://a.example/2", inferred: 'the field "url"' }],
        },
        { at: "[5]", title: "S", extra: { dateCreated: "2016" }, when: "2017 year" },
      ],
      notes: [
        "[0] inferred: its date is the one on which the article was published",
        "[1] inferred: its date is the one on which the article was published",
        "[2] inferred: its date is the one on which the article was published",
        "[3] kept: it has no date that can be read",
        '[3] dropped: its url "none" is no address of the web',
        '[4].datePublished kept: "soon" is no date: write it as 12 Sep 2016, 2016-09-12, September 2016 or 2016',
        "[4] kept: it has no date that can be read",
        "[5] inferred: its date is the one on which the article was published",
      ],
    },
  ],
  [
    [
      { "@type": "Reporting", name: "x" },
      { "@type": "xReport" },
      { "@type": "Articles" },
      { "@type": "Events" },
      5,
      { "@type": ["Thing"] },
    ],
    { refused: "it holds no event" },
  ],
  [
    {
      "@type": "Event",
      name: "A",
      startDate: "2016",
      organizer: ["A", { name: "B" }, "A"],
      performer: { headline: "C" },
      actor: "D, E,",
      attendee: { address: "F" },
      keywords: ["k, l"],
      about: { name: "m" },
      image: { url: "https://a.example/1.jpg" },
    },
    {
      title: "file",
      events: [
        {
          at: "the whole file",
          title: "A",
          actors: ["A", "B", "C", "D", "E", "F"],
          subject: ["k, l", "m"],
          media: [{ url: "https://a.example/1.jpg" }],
          when: "2016 year",
        },
      ],
    },
  ],
  [
    {
      "@type": "Event",
      name: "A",
      startDate: "2016",
      image: ["https://a.example/1.jpg", { url: "x" }],
      publisher: { name: "House" },
      subjectOf: "Gazette",
      citation: "Post",
      isBasedOn: "Herald",
    },
    {
      title: "file",
      events: [
        {
          at: "the whole file",
          title: "A",
          media: [{ url: "https://a.example/1.jpg" }],
          when: "2016 year",
          claims: [
            { source: "House", inferred: 'the field "publisher"' },
            { source: "Gazette", inferred: 'the field "subjectOf"' },
            { source: "Post", inferred: 'the field "citation"' },
            { source: "Herald", inferred: 'the field "isBasedOn"' },
          ],
        },
      ],
    },
  ],
  [
    {
      "@type": "Article",
      headline: "A",
      datePublished: "2016",
      publisher: "Gazette",
      subjectOf: "Post",
      citation: "Herald",
      isBasedOn: "Bugle",
      url: "https://a.example/1",
    },
    {
      title: "file",
      events: [
        {
          at: "the whole file",
          title: "A",
          when: "2016 year",
          claims: [
            { source: "Gazette", url: "https://a.example/1", inferred: 'the field "publisher"' },
            { source: "Herald", inferred: 'the field "citation"' },
            { source: "Bugle", inferred: 'the field "isBasedOn"' },
          ],
        },
      ],
      notes: ["the whole file inferred: its date is the one on which the article was published"],
    },
  ],
  [
    { "@type": "Event", name: "A", startDate: "2017", endDate: "2016" },
    {
      title: "file",
      events: [{ at: "the whole file", title: "A", when: "2017 year" }],
      notes: ['the whole file dropped: the end "2016" is before the start "2017"'],
    },
  ],
  [{ "@graph": [] }, { refused: "it holds no event" }],
  [
    { "@graph": {}, "@type": "Event", name: "A", startDate: "2016", geo: 5 },
    { title: "file", events: [{ at: "the whole file", title: "A", extra: { geo: 5 }, when: "2016 year" }] },
  ],
  [
    { "@type": "Event", name: "A", startDate: "2016", location: { name: "Quay", geo: { latitude: 50 } } },
    {
      title: "file",
      events: [
        { at: "the whole file", title: "A", place: "Quay", extra: { geo: { latitude: 50 } }, when: "2016 year" },
      ],
    },
  ],
  [{ name: "A" }, { refused: "it holds no event" }],
])("reads %j", (json, expected) => {
  expect(toldDraft(JSON_LD.read({ name: "file", text: "", json }, {}))).toStrictEqual(expected);
});
