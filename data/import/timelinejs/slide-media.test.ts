import { expect, test } from "vitest";
import { reading } from "../reading/reading.ts";
import { slideMedia } from "./slide-media.ts";

/** What the media of a slide say, with the notes on them. */
function read(value: unknown) {
  const told = reading({});
  const said = slideMedia(value, "media", told);
  const outcome = told.outcome({ sources: [], events: [{ at: "", title: "", claims: [] }] });
  const notes = "draft" in outcome ? outcome.draft.notes.map(({ at, kind, what }) => `${at}: ${kind}: ${what}`) : [];
  return { ...said, notes };
}

test.each([
  ["https://a.example/1", true],
  ["http://a.example/1", true],
  ["https://a.example/", false],
  ["https://a.example", false],
  ["https://a.example?q=/1/2", false],
  ["https://a.example#/1/2", false],
  ["https://a.example:81/1", true],
  ["https://youtube.com/w", false],
  ["https://www.youtube.com/w", false],
  ["https://youtube.com:443/w", false],
  ["https://notyoutube.com/w", true],
  ["https://youtube.com.example/w", true],
  ["https://flickr.com/w", false],
  ["https://flic.kr/w", false],
  ["https://maps.google.co.uk/w", false],
  ["https://google.de/w", false],
  ["https://google.museum7/w", true],
  ["https://google.companies/w", true],
  ["https://a.example/1.jpg", false],
  ["https://a.example/1.jpeg", false],
  ["https://a.example/1.tif", false],
  ["https://a.example/1.tiff", false],
  ["https://a.example/1.pdf", false],
  ["https://a.example/1.PDF", false],
  ["https://a.example/1pdf", true],
  ["https://a.example/1.pdf/about", true],
  ["https://a.example/1.pdf.html", true],
  ["https://a.example/1?file=b.pdf", true],
  ["https://a.example/1#b.pdf", true],
  ["https://a.example/1.pdf?page=2", false],
  ["https://a.example/1.pdf#2", false],
  ["https://a.example/1?file=b.png", false],
  ["https://a.example/1?file=b.jpeg&w=9", false],
  ["https://a.example/1?file=b.jpgs", true],
  ["https://a.example/1-jpg", true],
])("%s is a page that tells of it: %s", (url, isPage) => {
  const inferred = "the page that is shown as its media";
  const source = new URL(url).hostname.replace("www.", "");
  expect(read({ url })).toStrictEqual({
    media: [{ url }],
    claims: isPage ? [{ source, url, inferred }] : [],
    notes: [],
  });
});

test("a page has the name that its credit gives, where that is one name", () => {
  const url = "https://a.example/1";
  const inferred = "the page that is shown as its media";
  expect(read({ url, credit: "The Gazette" }).claims).toStrictEqual([{ source: "The Gazette", url, inferred }]);
  const linked = `<a href="https://b.example/2">The Gazette</a>`;
  expect(read({ url, credit: linked }).claims.map((claim) => [claim.source, claim.url])).toStrictEqual([
    ["a.example", url],
    ["The Gazette", "https://b.example/2"],
  ]);
  const two = `${linked} <a href="https://c.example/3">C</a>`;
  expect(read({ url, credit: two }).claims.map((claim) => claim.source)).toStrictEqual([
    "a.example",
    "The Gazette",
    "C",
  ]);
});

test.each([
  [`<iframe src="https://a.example/f"></iframe>`, "https://a.example/f"],
  [` <p>x</p><img src="https://a.example/1.png"><img src="https://a.example/2.png">`, "https://a.example/1.png"],
  [`<video><source src="https://a.example/f.mp4"></video>`, "https://a.example/f.mp4"],
  [`<audio src="https://a.example/f.mp3"></audio>`, "https://a.example/f.mp3"],
  [`<embed src="https://a.example/f">`, "https://a.example/f"],
  [`<img src="local.png"><img src="https://a.example/2.png">`, "https://a.example/2.png"],
  [`<script src="https://a.example/f.js"></script>`, undefined],
  [`<img>`, undefined],
])("of the HTML %s the first thing shown counts", (url, address) => {
  const { media, notes } = read({ url });
  expect({ media, notes }).toStrictEqual({ media: address === undefined ? [] : [{ url: address }], notes: [] });
});

test.each<[unknown, unknown]>([
  [undefined, { media: [], claims: [], notes: [] }],
  [5, { media: [], claims: [], notes: [] }],
  ["https://a.example/1.png", { media: [{ url: "https://a.example/1.png" }], claims: [], notes: [] }],
  [
    { caption: "A <b>view</b>", credit: "A. N.", title: " " },
    {
      media: [],
      claims: [{ source: "A. N", inferred: "the credit of its picture" }],
      extra: { media: { title: "A view", credit: "A. N." } },
      notes: [],
    },
  ],
  [
    { url: "https://a.example/1.png", title: "A view", caption: "Not this", credit: " " },
    { media: [{ url: "https://a.example/1.png", title: "A view" }], claims: [], notes: [] },
  ],
  [
    { url: "1.png", link: "javascript:x()", thumbnail: "t.png", alt: "" },
    {
      media: [],
      claims: [],
      extra: { media: { url: "1.png", thumbnail: "t.png" } },
      notes: [
        'media.url: kept: "1.png" is no address of the web',
        'media.link: dropped: "javascript:x()" is no address of the web',
      ],
    },
  ],
  [
    { url: "https://a.example/1.png", link: "https://www.b.example/2", caption: "Source: Town archive" },
    {
      media: [{ url: "https://a.example/1.png", title: "Source: Town archive" }],
      claims: [
        { source: "b.example", url: "https://www.b.example/2", inferred: "the link of its picture" },
        { source: "Town archive", inferred: '"Source: Town archive" in the caption of its picture' },
      ],
      notes: [],
    },
  ],
  [
    { url: "<p>Words</p>", title: "T" },
    { media: [], claims: [], extra: { media: { url: "<p>Words</p>", title: "T", words: "Words" } }, notes: [] },
  ],
  [
    { url: " <blockquote>Some words.<cite>The guild</cite></blockquote>" },
    {
      media: [],
      claims: [
        {
          source: "The guild",
          says: "Some words.",
          inferred: "a quotation in its media",
          extra: { quotation: "Some words." },
        },
      ],
      extra: {
        media: { url: "<blockquote>Some words.<cite>The guild</cite></blockquote>", words: "Some words.The guild" },
      },
      notes: [],
    },
  ],
  [
    { url: "a <b", link: "c.html" },
    {
      media: [],
      claims: [],
      extra: { media: { url: "a <b" } },
      notes: [
        'media.url: kept: "a <b" is no address of the web',
        'media.link: kept: "c.html" is no address of the web',
      ],
    },
  ],
])("%j says what it says", (value, expected) => {
  expect(read(value)).toStrictEqual(expected);
});
