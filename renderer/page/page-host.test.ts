import { afterEach, beforeEach, expect, test } from "vitest";
import { event, timeline } from "../../e2e/helpers/example.ts";
import { pageHost } from "./page-host.ts";

const OPENING = "sourceline://view?theme=dark";
const shown = timeline([event("a")]);
const host = pageHost(shown, OPENING, () => Promise.resolve());

const clearAddress = (): void => history.replaceState(null, "", location.pathname);
beforeEach(clearAddress);
afterEach(clearAddress);

/** What a browser does when the reader follows a link within the page, or types one. */
function goTo(fragment: string): void {
  history.replaceState(null, "", fragment === "" ? location.pathname : fragment);
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}

test("a page opens its own timeline as it was exported", async () => {
  expect(await host.loadTimeline()).toEqual({ ok: true, name: "", timeline: shown, link: OPENING });
});

test("an address with a view opens that view instead", async () => {
  history.replaceState(null, "", "#from=2016-09-12&search=truce");
  expect(await host.loadTimeline()).toMatchObject({ link: "sourceline://view?from=2016-09-12&search=truce" });
});

test("another view in the address is opened at once; without any it is as it was exported, until nobody listens", () => {
  const heard: string[] = [];
  const stop = host.onViewLink((link) => void heard.push(link));
  goTo("#search=convoy");
  goTo("");
  expect(heard).toEqual(["sourceline://view?search=convoy", OPENING]);
  stop();
  goTo("#search=truce");
  expect(heard).toHaveLength(2);
});
