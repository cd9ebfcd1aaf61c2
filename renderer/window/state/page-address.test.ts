import { expect, test } from "vitest";
import { decodeViewLink, encodeViewLink } from "../../../data/look/view-link.ts";
import { FIRST_LOOK } from "../../../data/look/look.ts";
import { linkOfFragment, pageAddress } from "./page-address.ts";

test("a view of a page is its address with what the link says, without the file's name", () => {
  const link = "sourceline://view?timeline=a%26b.json&from=2016-09-12&sources=zaman,rhc";
  expect(pageAddress("file:///home/a.html#to=2017-01-01", link)).toBe(
    "file:///home/a.html#from=2016-09-12&sources=zaman,rhc",
  );
  expect(pageAddress("https://example.org/a.html?b#", "sourceline://view?timeline=a.json")).toBe(
    "https://example.org/a.html?b",
  );
});

test("what a page's address says is read as the link that it was made from", () => {
  const look = { ...FIRST_LOOK, theme: "dark" as const, filter: { ...FIRST_LOOK.filter, text: "#1 & 100% “ж”" } };
  const link = encodeViewLink({ timeline: "a.json", look, selection: { kind: "event", id: "x y" } });
  const fragment = new URL(pageAddress("file:///a.html", link)).hash;
  const read = decodeViewLink(linkOfFragment(fragment) ?? "");
  expect(read).toEqual({ ok: true, ignored: [], link: { look, selection: { kind: "event", id: "x y" } } });
});

test.each(["", "#"])("nothing behind the sign %j is no link", (fragment) => {
  expect(linkOfFragment(fragment)).toBeUndefined();
});
