import { expect, test } from "vitest";
import { isFurnitureLine } from "./furniture-words.ts";

test.each([
  "Share",
  "Share this article",
  "Subscribe to our newsletter",
  "Sign up for our evening newsletter",
  "Advertisement",
  "Related articles",
  "Most read",
  "Read more: Boats return to the harbour",
  "12 comments",
  "Comments (3)",
  "Leave a comment",
  "Skip to main content",
  "Follow us on Telegram",
  "We use cookies to make this site better, and you can say no.",
  "By continuing to use this site you accept its cookies",
  "Accept all cookies",
  "© 2016 The Gazette. All rights reserved.",
  "Copyright 2016 The Gazette",
  "Back to top",
])("furniture: %s", (line) => expect(isFurnitureLine(line)).toBe(true));

test.each([
  "Shares fell on Monday.",
  "They share a border, and they signed.",
  "Comments of the mayor were not heard.",
  "Related deaths rose to twelve.",
  "Cookies were baked for the guests.",
  "More than forty boats came.",
  "Subscribers of the port paid more.",
  `Copyright ${"x".repeat(300)}`,
])("text: %s", (line) => expect(isFurnitureLine(line)).toBe(false));

test("long lines are looked at only where they begin", () => {
  const before = process.cpuUsage().user;
  for (const words of ["Share ", "all rights ", "read more: ", "we use ", "by using "])
    isFurnitureLine(words.repeat(3_000_000));
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(1);
});
