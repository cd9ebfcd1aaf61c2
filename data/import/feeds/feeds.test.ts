import { expect, test } from "vitest";
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
  expect(draft.sources).toStrictEqual([
    {
      at: "line 2",
      id: "The Paper & more",
      type: "webpage",
      title: "The Paper & more",
      URL: "https://paper.example/",
      language: "en-GB",
    },
  ]);
  expect(draft.events[0]).toStrictEqual({
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
  expect(draft.notes.map(({ at, kind, what }) => [at, kind, what])).toStrictEqual([
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

test("what is missing, doubled or no address leaves the rest as it is", () => {
  const draft =
    read(`<rss xml:lang="fr"><channel xml:lang="de"><title/><title>&lt;i&gt;The&lt;/i&gt; Paper</title><subtitle>Of <![CDATA[<b>all</b>]]></subtitle><dc:language>en</dc:language>
<link rel="self" href="https://a.example/feed"/><image><url>https://a.example/i.png</url></image><items><x/></items><ttl>5</ttl><cloud domain="a" port="80"/><atom:link href="https://a.example/2"/><empty/>
<entry><title>Same</title><summary>Same</summary><id>https://a.example/id</id><issued>2016-09-12</issued><dc:subject> One </dc:subject><dc:subject>One</dc:subject><category/><author> Jane </author><dc:creator><name>Jo</name></dc:creator><author><name>Ann</name><uri>https://a.example/ann</uri></author><author/></entry>
<item><title>B</title><link>b.html</link><guid> 5 </guid><updated>2016-09-13</updated><dc:date>2016-09-12</dc:date><content>&lt;a href="ftp://x"&gt;C&lt;/a&gt;</content><summary>S</summary>
<media:thumbnail url="https://a.example/t.png"/><media:content url="https://a.example/c.png" medium="image"/><media:content url="https://a.example/c.png" type="IMAGE/png"/><media:content url="https://a.example/v.mp4" type="video/mp4" medium="image"/><media:group url="https://a.example/g.png" type="image/png"/><enclosure url="local.png" type="image/png"/><enclosure url="https://a.example/n.png"/><enclosure url="https://a.example/x.png" type="x-image/png"/></item>
<item/></channel><item><title>Outside</title></item><other/></rss>`);
  expect(draft).toStrictEqual({
    title: "The Paper",
    description: "Of all",
    language: "en",
    sources: [
      {
        at: "line 1",
        id: "The Paper",
        type: "webpage",
        title: "The Paper",
        URL: "https://a.example/feed",
        language: "en",
      },
    ],
    events: [
      {
        at: "line 3",
        id: "https://a.example/id",
        title: "Same",
        lane: "The Paper",
        subject: ["One"],
        when: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day", wording: "2016-09-12" },
        claims: [{ source: "The Paper", url: "https://a.example/id", speaker: { name: "Jane, Jo, Ann" } }],
        extra: { author: "<name>Ann</name><uri>https://a.example/ann</uri>" },
      },
      {
        at: "line 4",
        id: "5",
        title: "B",
        summary: "C",
        lane: "The Paper",
        when: { earliest: "2016-09-12", latest: "2016-09-12", precision: "day", wording: "2016-09-12" },
        claims: [{ source: "The Paper" }],
        media: [{ url: "https://a.example/t.png" }, { url: "https://a.example/c.png" }],
        extra: {
          updated: "2016-09-13",
          summary: "S",
          "media:content": "https://a.example/v.mp4",
          "media:group": "https://a.example/g.png",
          enclosure: ["local.png", "https://a.example/n.png", "https://a.example/x.png"],
        },
      },
      { at: "line 6", title: "", lane: "The Paper", claims: [{ source: "The Paper" }] },
      { at: "line 6", title: "Outside", lane: "The Paper", claims: [{ source: "The Paper" }] },
    ],
    extra: {
      image: "<url>https://a.example/i.png</url>",
      ttl: "5",
      cloud: 'domain="a" port="80"',
      "atom:link": "https://a.example/2",
    },
    notes: [
      { at: "line 4", kind: "dropped", what: '"b.html" is no address of the web' },
      { at: "line 4", kind: "dropped", what: '"ftp://x" is no address of the web' },
      { at: "line 6", kind: "kept", what: "the item has no date" },
      { at: "line 6", kind: "kept", what: "the item has no date" },
      { at: "the whole file", kind: "inferred", what: "each item is dated by its publication" },
    ],
  });
});

test("a feed that says nothing of itself is called by its address, or a feed", () => {
  const item = "<item><title>A</title></item>";
  expect(read("<rss><item><title>A</title><pubDate> soon </pubDate></item></rss>").events).toStrictEqual([
    { at: "line 1", title: "A", written: "soon", claims: [{ source: "feed" }] },
  ]);
  expect(read(`<rss>${item}</rss>`)).toStrictEqual({
    sources: [{ at: "line 1", id: "feed", type: "webpage" }],
    events: [{ at: "line 1", title: "A", claims: [{ source: "feed" }] }],
    notes: [{ at: "line 1", kind: "kept", what: "the item has no date" }],
  });
  expect(read(`<rss><channel><link>https://a.example/</link>${item}</channel></rss>`).sources).toStrictEqual([
    { at: "line 1", id: "https://a.example/", type: "webpage", URL: "https://a.example/" },
  ]);
  expect(
    read(
      `<feed xml:lang="de"><title type="xhtml"><b>F</b></title><link rel="edit" href="https://a.example/e"/>${item}</feed>`,
    ),
  ).toMatchObject({
    ...{ language: "de", title: "F", sources: [{ URL: "https://a.example/e" }] },
  });
});

test.each([
  ['<feed xmlns="http://purl.org/atom/ns#">', true],
  ['<feed xmlns="http://wwwxw3.org/2005/Atom">', false],
  ['<feed xmlns="http://purlxorg/atom/ns#">', false],
  ["<feed>", false],
  ["<rdf:RDF>", false],
  ['<other xmlns="http://purl.org/rss/1.0/">', false],
  ['<other xmlns="http://www.w3.org/2005/Atom">', false],
  [`<feed${" ".repeat(5000)}xmlns="http://www.w3.org/2005/Atom">`, false],
  [`<rdf:RDF${" ".repeat(5000)}xmlns="http://purl.org/rss/1.0/">`, false],
])("%j is recognised: %s", (text, is) => {
  expect(feeds.recognises({ name: "x", text })).toBe(is);
});

test.each([
  ["<rss><channel/></rss>", { refused: "the feed has no items" }],
  ["<rss>", { refused: "the XML is broken: <rss> of line 1 is not closed", offset: 1 }],
  [
    "\n<!DOCTYPE rss><rss/>",
    { refused: "the feed brings definitions of its own (DOCTYPE), which no feed needs: remove them", offset: 1 },
  ],
])("%j is refused", (text, refused) => {
  expect(feeds.read({ name: "x", text }, {})).toStrictEqual(refused);
});

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
