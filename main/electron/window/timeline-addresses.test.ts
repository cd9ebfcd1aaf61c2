import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../../e2e/helpers/example.ts";
import { addressLines, openableAddress, timelineAddresses } from "./timeline-addresses.ts";

test("the addresses of a timeline are those of its sources, claims and media", () => {
  const at = (path: string) => `https://a.example/${path}`;
  const subject = timeline(
    [
      event("a", {
        summary: at("words"),
        media: [{ URL: at("film") }],
        claims: [
          claim("alpha", { at: { URL: at("page"), archived: at("copy") } }),
          claim("beta", { says: at("said") }),
        ],
      }),
    ],
    {
      sources: [{ ...source("alpha"), URL: at("source") }],
      eras: [{ id: "e", title: "E", when: day("2016-09-01"), claims: [claim("alpha", { at: { URL: at("era") } })] }],
    },
  );
  expect([...timelineAddresses(subject)].sort()).toEqual(["copy", "era", "film", "page", "source"].map(at));
});

test.each([
  ["https://a.example/b?c=d#e", "https://a.example/b?c=d#e"],
  ["HTTP://A.example", "http://a.example/"],
  // A letter of another script that looks like an "a".
  ["https://\u0430pple.example/", "https://xn--pple-43d.example/"],
  ["https://bank.example@evil.example/", undefined],
  ["https://user:word@a.example/", undefined],
  ["javascript:alert(1)", undefined],
  ["file:///etc/passwd", undefined],
  ["ftp://a.example/", undefined],
  [`https://a.example/${"b".repeat(1982)}`, `https://a.example/${"b".repeat(1982)}`],
  [`https://a.example/${"b".repeat(1983)}`, undefined],
  ["https://m\u00FCnchen.example/\u202E", "https://xn--mnchen-3ya.example/%E2%80%AE"],
  ["https://", undefined],
  ["no address", undefined],
])("%s is opened as %s", (address, opened) => {
  expect(openableAddress(address)).toBe(opened);
});

test("a long address is shown in lines, with nothing left out", () => {
  const address = `https://a.example/${"0123456789".repeat(30)}`;
  const lines = addressLines(address).split("\n");
  expect(lines.map(({ length }) => length)).toEqual([100, 100, 100, 18]);
  expect(lines.join("")).toBe(address);
});
