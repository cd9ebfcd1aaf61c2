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

/** What pages say of themselves. */

test.each([
  "This website uses cookies",
  "This site use cookies, and",
  "Our partners use cookies to",
  "We and our partners use cookies",
  "By clicking Accept you allow all cookies",
  "By using this you accept our cookies",
  "Please enable cookies",
  "please enable javascript to read",
  "Your browser does not support",
  "This page requires JavaScript",
  "You need to enable JavaScript",
  "Sign up to our Sunday newsletter",
  "This page is protected by reCAPTCHA",
  "Search…",
  "Menu ›",
  "Next »",
  "Loading...",
])("furniture of a page: %s", (line) => expect(isFurnitureLine(line)).toBe(true));

test.each(["They say we use cookies", "x sign up to our newsletter", "Sharing", "Menus"])(
  "text that has its words: %s",
  (line) => expect(isFurnitureLine(line)).toBe(false),
);

test("of a line of more than 200 characters only the beginning is looked at, and never as a whole line", () => {
  expect(isFurnitureLine(`We use cookies ${"x".repeat(190)}`)).toBe(true);
  expect(isFurnitureLine(`Menu${" ".repeat(196)}`)).toBe(true);
  expect(isFurnitureLine(`Menu${" ".repeat(197)}`)).toBe(false);
  expect(isFurnitureLine(`This page is protected by ${" ".repeat(190)}recaptcha`)).toBe(false);
});
