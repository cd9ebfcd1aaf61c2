/** A small whole file of each format, from which the fuzzer makes broken ones. */

/** Texts by the id of the importer that reads them; a format may have several. */
export const SEED_FILES: Readonly<Record<string, readonly string[]>> = {
  own: [
    JSON.stringify({
      version: 2,
      title: "Bells",
      lanes: [{ id: "town", label: "Town" }],
      sources: [{ id: "gazette", type: "article", title: "Gazette", issued: { raw: "1912" }, custom: { code: "GZ" } }],
      events: [
        {
          id: "cast",
          title: "Bell cast",
          lane: "town",
          when: { earliest: "1912-04-15", latest: "1912-04-16", precision: "bounded", wording: "Monday" },
          claims: [
            { source: "gazette", speaker: { name: "Ann" }, says: "It was cast", at: { locator: "2", label: "page" } },
          ],
        },
      ],
    }),
  ],
  icalendar: [
    'BEGIN:VCALENDAR\r\nX-WR-CALNAME:Bells\r\nBEGIN:VEVENT\r\nUID:1@x\r\nDTSTART;TZID=Europe/Berlin:20160912T190000\r\nDURATION:PT1H30M15S\r\nRRULE:FREQ=WEEKLY;COUNT=5;BYDAY=MO,TU\r\nEXDATE:20160913T170000Z\r\nSUMMARY:Bell\\, cast\r\nDESCRIPTION:See <a href="https://e.org/">it</a>\r\n  (AP)\r\nGEO:36.2;37.1\r\nURL:https://e.org/a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:1@x\r\nRECURRENCE-ID:20160919T170000Z\r\nDTSTART:20160919T180000Z\r\nDTEND:20160919T190000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  ],
  gedcom: [
    "0 HEAD\n1 SOUR X\n2 VERS 7\n0 @I1@ INDI\n1 NAME Ada /Byron/\n1 NOTE @N1@\n1 BIRT\n2 DATE BET 10 DEC 1815 AND 1816\n3 TIME 12:00\n2 PLAC London\n3 MAP\n4 LATI N51.5\n4 LONG W0.1\n2 SOUR @S1@\n3 PAGE p. 4\n3 DATA\n4 TEXT Born\n2 OBJE\n3 FILE https://e.org/a.jpg\n0 @F1@ FAM\n1 HUSB @I1@\n1 MARR\n2 DATE @#DJULIAN@ 3 MAR 1700/01\n0 @N1@ NOTE Tall\n1 CONC er\n1 CONT and\n0 @S1@ SOUR\n1 TITL Register\n0 TRLR\n",
  ],
  "gdelt-events": [
    "573000001\t20160923\t201609\t2016\t2016.7\t\tNORTHLAND\t\t\t\t\t\t\t\t\t\tSOUTHLAND\t\t\t\t\t\t\t\t\t1\t130\t130\t13\t3\t-4.4\t10\t1\t10\t-3.2\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t4\tOldford, Northland\t\t\t\t52.5\t-4.25\t\t20160923121500\thttps://e.org/a\n",
    'GlobalEventID,SQLDATE,Actor1Name,EventRootCode,QuadClass,SOURCEURL\n5,20160923,"NORTHLAND, OLD",04,1,https://e.org/a\n',
  ],
  "gdelt-mentions": [
    "573000001\t20160923121500\t20160923123000\t1\te.org\thttps://e.org/a\t3\t-1\t20\t40\t1\t80\t2000\t-3.3\t\t\n573000002\t20160923121500\t20160923123000\t1\te.org\thttps://e.org/a\t3\t-1\t20\t40\t1\t80\t2000\t-3.3\t\t\n",
  ],
  "toml-records": [
    '# Bells\ntitle = "Bells"\n\n[[event]]\ndate = 1912-04-15\ntitle = "Bell cast"\ntags = ["bell"]\n[event.source]\nname = "Gazette"\n\n[[event]]\nyear = 1913\ntitle = "Bell hung"\n',
  ],
  "org-chronology": [
    "#+title: Bells\n#+author: A\n* DONE Bell cast\n<1912-04-15 Mon 10:00>\nSee [[https://e.org/][it]].\n* 1913 :bell:\n- Bell hung <1913-01-02 Thu>--[1913-01-03]\n",
  ],
  timeflow: [
    '#TIMEFLOW\tformat version\t1\n#TIMEFLOW\tfield\tLabel\tText\n#TIMEFLOW\tfield\tStart\tDate/Time\n#TIMEFLOW\tfield\tEnd\tDate/Time\n#TIMEFLOW\tfield\tTags\tList\n#TIMEFLOW\tfield\tLink\tURL\n#TIMEFLOW\talias\tTIMEFLOW_LABEL\tLabel\n#TIMEFLOW\talias\tTIMEFLOW_START\tStart\n#TIMEFLOW\talias\tTIMEFLOW_END\tEnd\n#TIMEFLOW\tend-metadata\n#TIMEFLOW\t====== End of Header\nBell cast\tApr 20 1912\tApr 21 1912\ta, b\thttps://e.org/\n"Bell\nhung"\t1913\t\t\t\n',
  ],
  ris: [
    "TY  - NEWS\nTI  - Bell cast\nAU  - Doe, Jane\nDA  - 1912/04/15/evening\nPY  - 1912\nUR  - https://e.org/\nER  - \n",
  ],
  bibtex: [
    '@string{g = "Gazette"}\n@article{key1,\n  title = {The {Bell} \\"is cast},\n  author = "Doe, Jane and {The Guild} and Ann von Berg",\n  journal = g # " of Town",\n  year = 1912, month = apr,\n  url = {https://e.org/}\n}\n',
  ],
  "csl-json": [
    JSON.stringify([
      {
        id: "a",
        type: "article",
        title: "Bell cast",
        issued: { "date-parts": [[1912, 4, 15]] },
        author: [{ family: "Doe" }],
      },
    ]),
  ],
  "timeline-project": [
    '<?xml version="1.0"?><timeline><version>2.8.0</version><timetype>gregoriantime</timetype><categories><category><name>Town</name><color>1,2,3</color></category></categories><events><event><start>1912-04-15 00:00:00</start><end>1912-04-16 00:00:00</end><text>[1]Bell cast</text><fuzzy>True</fuzzy><category>Town</category><description>By the guild</description><hyperlink>https://e.org/;x</hyperlink></event></events><view/></timeline>',
  ],
  "timeline-project-text": [
    "# Written by Timeline 0.2.0\nCATEGORY:Work;200,200,200;True\nEVENT:2009-7-13 0:0:0;2009-7-18 0:0:0;Bell cast;Work\n",
  ],
  "simile-xml": [
    '<data date-time-format="iso8601"><event start="May 20 1961 00:00:00 GMT-0600" end="1962" latestStart="1961-06" isDuration="true" title="Bell cast" link="https://e.org/" color="red">&lt;b>It&lt;/b> was. ref. A Book, p 251</event></data>',
  ],
  "simile-json": [
    JSON.stringify({
      dateTimeFormat: "iso8601",
      events: [{ start: "1961", latestStart: "1962", end: "1971", title: "Bell cast", description: "d (AP)" }],
    }),
  ],
  "simile-script": [
    "var timeline_data = { 'events': [{ 'start': '1961', 'title': 'Bell ' + \"cast\", durationEvent: !0 }] };",
  ],
  feed: [
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Gazette</title><link>https://e.org/</link><image><url>https://e.org/i.png</url></image><item><title>Bell <![CDATA[cast]]></title><link>https://e.org/a</link><description>&lt;p>By (AP)&lt;/p></description><pubDate>Mon, 12 Sep 2016 19:00:00 +0300</pubDate><guid>g</guid><category>a</category><enclosure url="https://e.org/a.png" type="image/png"/></item></channel></rss>',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><link href="https://e.org/"/><entry><title type="html">A</title><id>urn:1</id><updated>2016-09-13T00:00:00Z</updated><author><name>Jane</name></author><content type="xhtml"><div>It <b>began</b>.</div></content></entry></feed>',
  ],
  kml: [
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Trips</name><Folder><name>Summer</name><Placemark id="a"><name>Camp</name><description>Tents (AP)</description><TimeSpan><begin>1876-08-01</begin><end>1876-08-05</end></TimeSpan><Point><coordinates>-122.1,37.4,0</coordinates></Point><ExtendedData><Data name="n"><value>5</value></Data></ExtendedData></Placemark></Folder></Document></kml>',
  ],
  "timelinejs-json": [
    JSON.stringify({
      title: { text: { headline: "Bells", text: "<p>x</p>" } },
      events: [
        {
          start_date: { year: "1912", month: 4, day: "15", hour: 5 },
          end_date: { year: 1913 },
          text: { headline: "Bell cast", text: "<a href='https://e.org/'>y</a> (AP)" },
          media: { url: "https://e.org/a.html", credit: "AP", caption: "c", link: "https://f.org/" },
          group: "Town",
          display_date: "c. 1912",
          location: { lat: 1, lon: 2, name: "p" },
        },
      ],
      eras: [{ start_date: { year: 1 }, end_date: { year: 2 }, text: { headline: "e" } }],
    }),
    JSON.stringify({
      timeline: { headline: "T", date: [{ startDate: "2012,1,2", headline: "h", asset: { media: "x" } }] },
    }),
  ],
  "timelinejs-jsonp": [
    "storyjs_jsonp_data = {timeline: {date: [{startDate: '2016,1', headline: 'h', text: \"a\\n\" + 'b'}]}}",
  ],
  "timelinejs-table": [
    "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background\n1912,4,15,,1913,,,,c. 1912,Bell cast,Text,https://e.org/a,AP,,,,Town,\n",
  ],
  "react-chrono": [
    JSON.stringify([
      {
        title: "May 1912",
        cardTitle: "Bell cast",
        cardSubtitle: "s",
        cardDetailedText: ["One", "Two"],
        url: "https://e.org/",
        media: { type: "IMAGE", source: { url: "https://e.org/a.png" }, name: "n" },
      },
    ]),
  ],
  "wikidata-query": [
    JSON.stringify({
      head: { vars: ["item", "itemLabel", "date"] },
      results: {
        bindings: [
          {
            item: { type: "uri", value: "http://www.wikidata.org/entity/Q1" },
            itemLabel: { type: "literal", value: "Bell cast" },
            date: {
              type: "literal",
              datatype: "http://www.w3.org/2001/XMLSchema#dateTime",
              value: "1912-04-15T00:00:00Z",
            },
          },
        ],
      },
    }),
  ],
  geojson: [
    JSON.stringify({
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: { date: "1912-04", name: "Bell cast" },
          geometry: { type: "Point", coordinates: [1, 2] },
        },
      ],
    }),
  ],
  "geojson-script": [
    'var bells = {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"date": "1912-04", "name": "Bell cast"}, "geometry": {"type": "Point", "coordinates": [1.5, 2.5]}}]};',
  ],
  "xml-records": [
    '<bells>\n<bell id="a"><date>1912-04-15</date><title>Bell cast &amp; hung</title></bell>\n<bell><date>1913</date><title>Bell rung</title></bell>\n</bells>',
  ],
  "json-ld": [
    JSON.stringify([
      {
        "@context": "https://schema.org",
        "@type": "Event",
        name: "Bell cast",
        startDate: "1912-04-15",
        location: { name: "p", geo: { latitude: 1, longitude: 2 } },
      },
      {
        "@type": "ClaimReview",
        claimReviewed: "Bells float",
        datePublished: "2016-06-22",
        author: { "@type": "Organization", name: "G" },
      },
    ]),
  ],
  timemap: [
    JSON.stringify({
      events: [
        {
          id: 1,
          date: "2016-09-12",
          time: "05:00",
          time_precision: "2",
          latitude: 1,
          longitude: 2,
          sources: ["a"],
          associations: [],
          description: "d",
        },
      ],
      sources: [{ id: "a", title: "t", paths: ["https://e.org/"], date: "2016" }],
    }),
  ],
  "vis-json": [
    JSON.stringify({
      items: [{ id: 1, start: "1912-04-15", end: 5e12, content: "<b>Bell</b> cast", group: 1 }],
      groups: [{ id: 1, content: "g" }],
    }),
  ],
  "vis-script": [
    "// bells\nvar items = new vis.DataSet([{ id: 1, start: new Date(2014, 3, 20), content: 'Bell', type: `point` }, ]);",
  ],
  "json-records": [
    JSON.stringify([
      {
        date: "1912-04-15",
        title: "Bell cast",
        source: "AP",
        sources: [{ name: "n", url: "https://e.org/" }],
        latitude: "1",
        longitude: "2",
      },
    ]),
    JSON.stringify({ "1912": ["Bell cast", "Bell hung"], "1913-05": { title: "Bell rung", source: "AP" } }),
  ],
  "script-records": [
    'export const bells = [{ date: "15 Apr 1912", title: t("cast"), kind: "a" as const, icon: <Bell size={5} /> }, { ...base, date: "5/9/1912", title: "Hung", ring(a) { return [a]; } }] satisfies Bell[];\n',
    "// Bells\nexport const bells = [\n  { year: 1912, title: `Bell cast`, 'source': 'AP' },\n  { year: 1913, title: \"Bell \" + 'hung', },\n];\n",
  ],
  "labelled-lines": [
    "# Bells\n```bells\ndate: **15 Apr 1912**\ntitle: Bell cast\ncontent: Of *bronze*.\nLoud.\n\ndate: 5/9/1912\ntitle: Bell hung\nsource: AP\n```\n",
  ],
  "json-lines": ['{"date":"1912-04-15","title":"Bell cast"}\n{"date":"5/9/1912","title":"Bell hung","source":"AP"}\n'],
  "yaml-records": [
    "title: Bells\nevents:\n  - date: 1912-04-15\n    title: Bell cast\n    source: &s AP\n  - date: 1913\n    title: 'Bell hung'\n    source: *s\n",
  ],
  "claims-table": [
    "event,title,start,end,place,lane,source,url,says,speaker,page,figure,measure,unit,stance,aspect,position\ncast,Bell cast,1912-04-15,,Town,Work,Gazette,https://e.org/,It was cast,Ann,p. 2,about 40,present,people,asserts,reason,luck\n",
  ],
  table: [
    'Date,End,Title,Description,Source,Link,Category,Latitude,Longitude,Deaths\n15 April 1912,17 April 1912,Bell cast,"By the guild, ""we"" said","AP; AFP",https://e.org/,Work,1.5,2.5,3\nabout 1913,,Bell hung,,NYT,,,,,\n',
    "Datum;Ereignis;Quelle\n03.10.1912;Glocke;Zeitung\nsp\u00e4testens 1913;Seil;\n",
  ],
  markwhen: [
    "title: Bells\ntimezone: Europe/Berlin\n\n# Town\n1912-04-15: Bell cast #work [link](https://e.org/)\nid: a\n04/1913 - 05/1913: Bell hung\nsection Guild\nnow - 10 days: x\nendSection\n",
  ],
  mediawiki: [
    '== Bells ==\n{| class="wikitable"\n! Date !! Event\n|-\n| rowspan="2" | {{dts|1912|4|15}} || A [[Bell|bell]]<ref name="a">https://a.example/1</ref>\n|-\n| A boat<ref name="a"/>\n|-\n| {{circa|1920}} || Rung\n|}\n',
    "== 1910s ==\n* '''1912''' – The [[Bell]]<ref>https://a.example/1</ref>\n* May – July: A siege\n",
  ],
  outline: ["1912:\n    Mai - September\n        A bell is cast\n1913\n    Jan: A boat\n    9. März: A ship\n"],
  "broken-yaml": ['events:\n  - date: 1912\n    title: "A bell"\n      is cast"\n  - date: 1913\n    title: A boat\n'],
  mermaid: [
    "timeline\n  title Bells\n  section Town\n  1912 : Bell cast : Bell hung\n       : Bell rung\n",
    "# Bells\n```mermaid\nflowchart LR\n A --> B\n```\n```mermaid\ntimeline\n title Cast\n 1912 : Bell cast\n```\n```mermaid\ntimeline\n title Hung\n 1913 : Bell hung\n```\n",
  ],
  "web-page": [
    '<!DOCTYPE html><html><head><title>Bells</title></head><body><h1>Bells</h1><table class="t"><caption>All</caption><tr><th>Date</th><th>Event</th><th>Source</th></tr><tr><td rowspan="2">15 April 1912</td><td colspan=1>Bell <b>cast</b> <a href="https://e.org/">x</a></td><td>AP</td></tr><tr><td>Rope &amp; wheel<br>cut</td></tr><tr><td>11-Mar-13</td><td><table><tr><td>Bell hung</td></tr></table></td></tr></table></body></html>',
    "<div><h2>Town</h2><h4>Bell cast</h4><h5>1912</h5><p>By the guild.</p><h4>Bell hung</h4><h5>1913&ndash;1914</h5><ul><li>15 April 1914: It rang</li></ul></div>",
  ],
  markdown: [
    "# Bells\n\nIntro.\n\n## 1912\n\n- 20/08 Bell [cast](https://e.org/)\n- **9 November** – Bell hung ![p](https://e.org/a.png)\n\n### 10 November\n\nBell rung (AP) #town.\n\n- [1912~1913] #red {Town} Guild | It met\n",
    "---\ntitle: Bell cast\ndate: 1912-04-15\nsources: [AP, https://e.org/]\ntags: [a]\n---\n# Heading\nText\n",
    "# Changelog\n\n## [1.1.0] - 2019-02-15\n\n### Added\n\n- A rope\n\n## v1.0 (2017-06-20)\n\nFirst.\n",
  ],
  "markdown-table": [
    "# Bells\n\n| Date | Event | Source |\n| --- | --- | --- |\n| 1912-04-15 | Bell cast | [Gazette](https://e.org/) |\n| 1913 | Bell hung | |\n",
  ],
  gramps: [
    '<?xml version="1.0"?><!DOCTYPE database PUBLIC "-//Gramps//DTD Gramps XML 1.7.1//EN" "x"><database xmlns="http://gramps-project.org/xml/1.7.1/"><header/><events><event handle="_e1" id="E1"><type>Birth</type><dateval val="1815-12-10" type="about"/><place hlink="_p1"/><description>At home</description><citationref hlink="_c1"/><noteref hlink="_n1"/></event><event handle="_e2" id="E2"><type>Marriage</type><daterange start="1835-07" stop="1836"/></event></events><people><person handle="_i1"><name type="Birth Name"><first>Ada</first><surname>Byron</surname></name><eventref hlink="_e1" role="Primary"/></person></people><families><family handle="_f1"><mother hlink="_i1"/><eventref hlink="_e2" role="Family"/></family></families><citations><citation handle="_c1"><page>p. 4</page><confidence>2</confidence><sourceref hlink="_s1"/></citation></citations><sources><source handle="_s1"><stitle>Register</stitle><sauthor>Clerk</sauthor></source></sources><places><placeobj handle="_p1"><pname value="London"/><coord long="-0.1" lat="51.5"/></placeobj></places><notes><note handle="_n1"><text>Tall</text></note></notes></database>',
  ],
  "calendar-file": [
    "/* Bells */\n#include <calendar.town>\nLANG=C\n\n04/15\tBell cast, 1912\nSep 23*\tBell hung\n\tin 1913\n10/02\tBell rung\n",
  ],
  "timeline-summary": ["1912-04-15\nA bell was cast.\nIt rang.\n----------\n1912-04-16\nIt was hung.\n"],
};
