import LineBreaker from "linebreak";
import { expect, test } from "vitest";
import LatinBreaks from "./latin-breaks.ts";

function pieces(breaker: Pick<LineBreaker, "nextBreak">, text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    found.push(text.slice(from, next.position));
    from = next.position;
  }
  return found;
}

test.each([
  "How the Syria ceasefire deal came apart",
  "A US-Russia deal, in Geneva: “not a truce” (so far) – 1,700 dead; 5-6 days",
  "Łódź/Żyrardów and 3/4 of it; one—two; http://example.org/a",
  "Соглашение о прекращении огня: Нью-Йорк, 12–19 сентября",
  "",
])("%s breaks where it does by Unicode's whole algorithm", (text) => {
  expect(pieces(new LatinBreaks(text), text)).toEqual(pieces(new LineBreaker(text), text));
});
