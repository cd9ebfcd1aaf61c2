import { expect, test } from "vitest";
import { feedDate } from "./feed-date.ts";
import { feeds } from "./feeds.ts";

function read(text: string) {
  const outcome = feeds.read({ name: "x", text }, {});
  if (!("draft" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.draft;
}

const RSS = `<?xml version="1.0"?>
<rss version="2.0"><channel><title>The Paper &amp; more</title><link>https://paper.example/</link>
<description>News</description><language>en-GB</language><generator>Gen</generator>
<item>
  <title>A <![CDATA[truce]]></title>
  <link>https://paper.example/a</link>
  <description>&lt;p&gt;It &lt;b&gt;began&lt;/b&gt;.&lt;/p&gt;</description>
  <pubDate>Mon, 12 Sep 2016 19:00:00 +0300</pubDate>
  <guid isPermaLink="false">g-1</guid>
  <category>Syria</category><category>War</category>
  <dc:creator>Jane Doe</dc:creator>
  <enclosure url="https://paper.example/a.png" type="image/png"/>
  <enclosure url="https://paper.example/a.mp3" type="audio/mpeg"/>
  <comments>https://paper.example/a#c</comments>
</item>
<item><title>B</title><link>javascript:alert(1)</link><pubDate>soon</pubDate></item>
<item><title>C</title></item>
</channel></rss>`;

test("RSS and Atom are recognised by their elements", () => {
  const recognises = (text: string) => feeds.recognises({ name: "x", text });
  expect(recognises(RSS)).toBe(true);
  expect(recognises('<feed xmlns="http://www.w3.org/2005/Atom"/>')).toBe(true);
  expect(recognises('<rdf:RDF xmlns="http://purl.org/rss/1.0/"/>')).toBe(true);
  expect(recognises("<feed/>")).toBe(false);
  expect(recognises("<html><rss/></html>")).toBe(false);
});

test("an item is an event that the feed tells of", () => {
  const draft = read(RSS);
  expect(draft).toMatchObject({
    title: "The Paper & more",
    description: "News",
    language: "en-GB",
    extra: { generator: "Gen" },
  });
  expect(draft.sources).toEqual([
    {
      at: "line 2",
      id: "The Paper & more",
      type: "webpage",
      title: "The Paper & more",
      URL: "https://paper.example/",
      language: "en-GB",
    },
  ]);
  expect(draft.events[0]).toEqual({
    at: "line 4",
    id: "g-1",
    title: "A truce",
    summary: "It began.",
    lane: "The Paper & more",
    subject: ["Syria", "War"],
    when: {
      earliest: "2016-09-12T19:00",
      latest: "2016-09-12T19:00",
      precision: "minute",
      wording: "Mon, 12 Sep 2016 19:00:00 +0300",
      zone: "+03:00",
    },
    claims: [{ source: "The Paper & more", url: "https://paper.example/a", speaker: { name: "Jane Doe" } }],
    media: [{ url: "https://paper.example/a.png" }],
    extra: { comments: "https://paper.example/a#c", enclosure: "https://paper.example/a.mp3" },
  });
  expect(draft.events.slice(1)).toMatchObject([{ title: "B" }, { title: "C" }]);
  expect(draft.notes.map(({ at, kind, what }) => [at, kind, what])).toEqual([
    ["line 16", "dropped", '"javascript:alert(1)" is no address of the web'],
    ["line 16", "kept", 'the date "soon" is none'],
    ["line 17", "kept", "the item has no date"],
    ["the whole file", "inferred", "each item is dated by its publication"],
  ]);
});

test("Atom has entries, and addresses in attributes", () => {
  const draft = read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>F</title>
<link rel="self" href="https://f.example/feed"/><link href="https://f.example/"/>
<entry><title type="html">A &amp;lt;1</title><link rel="edit" href="https://f.example/e"/><link rel="alternate" href="https://f.example/a"/>
<id>urn:1</id><updated>2016-09-13T00:00:00Z</updated><published>2016-09-12T19:00:00.25+03:00</published>
<author><name>Jane</name></author><category term="x"/>
<content type="xhtml"><div>It <b>began</b>.</div></content></entry></feed>`);
  expect(draft).toMatchObject({ language: "de", sources: [{ URL: "https://f.example/" }] });
  expect(draft.events).toMatchObject([
    {
      id: "urn:1",
      summary: "It began.",
      subject: ["x"],
      when: { earliest: "2016-09-12T19:00", zone: "+03:00" },
      claims: [{ url: "https://f.example/a", speaker: { name: "Jane" } }],
    },
  ]);
});

test("items of RSS 1.0 stand beside their channel", () => {
  const draft = read(
    '<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><title>F</title></channel><item><title>A</title><dc:date>2016-09-12</dc:date></item></rdf:RDF>',
  );
  expect(draft.events).toMatchObject([{ title: "A", when: { earliest: "2016-09-12", precision: "day" } }]);
});

test.each([
  ["Mon, 12 Sep 2016 19:00:00 GMT", "2016-09-12T19:00", "Z"],
  ["12 Sep 16 19:00 EST", "2016-09-12T19:00", "-05:00"],
  ["12 Sep 99 19:00:30 +0530", "1999-09-12T19:00:30", "+05:30"],
  ["Monday, 12-September-2016 19:00 UT", "2016-09-12T19:00", "Z"],
  ["12 Sep 2016", "2016-09-12", undefined],
  ["12 Sep 2016 19:00:00 XYZ", "2016-09-12T19:00", undefined],
  ["12 Sep 2016 19:00:00 -0000", "2016-09-12T19:00", undefined],
  ["2016-09-12T19:00:00Z", "2016-09-12T19:00", "Z"],
  ["2016-09-12", "2016-09-12", undefined],
])("%s", (written, earliest, zone) => {
  expect(feedDate(written)).toMatchObject({ earliest, latest: earliest, wording: written });
  expect(feedDate(written)?.zone).toBe(zone);
});

test.each(["", "soon", "30 Feb 2016", "12 Xyz 2016", "9/12/2016", "2016", "12 Sep 2016 25:00"])(
  "%o is no date",
  (written) => {
    expect(feedDate(written)).toBeUndefined();
  },
);

test("what brings definitions, is broken, empty or too deep is refused", () => {
  const refused = (text: string) => feeds.read({ name: "x", text }, {});
  const bomb =
    '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>';
  expect(refused(bomb)).toMatchObject({ refused: expect.stringContaining("DOCTYPE") as unknown, offset: 0 });
  expect(refused("<rss><channel><item>")).toHaveProperty("refused");
  expect(refused("<rss><channel/></rss>")).toHaveProperty("refused");
  expect(refused(`<rss>${"<a>".repeat(50_000)}`)).toHaveProperty("refused");
});

test("the whole text of an item is its text, and a shorter one stands beside it", () => {
  const { events } = read(
    `<rss><channel><item><description>Short</description><content:encoded>&lt;p>The whole&lt;/p></content:encoded></item></channel></rss>`,
  );
  expect(events[0]).toMatchObject({ summary: "The whole", extra: { description: "Short" } });
});

test("a DOCTYPE within a text of an item defines nothing", () => {
  const page =
    "<rss><channel><item><description><![CDATA[<!DOCTYPE html><p>A</p>]]></description></item></channel></rss>";
  expect(read(page).events[0]).toMatchObject({ summary: "A" });
});
