import { expect, test } from "vitest";
import { day, source, timeline } from "../../../e2e/helpers/example.ts";
import { knownOnSlider } from "./known-on-slider.ts";

const WHOLE = timeline([], {
  sources: [
    source("alpha", { published: day("2016-09-28") }),
    source("beta", { published: day("2016-09-20") }),
    source("gamma", { published: day("2016-10-03") }),
  ],
});

function slider(date?: string, whole = WHOLE) {
  const chosen: (string | undefined)[] = [];
  const putIn: boolean[] = [];
  const { root, show } = knownOnSlider(
    (next) => chosen.push(next),
    (undated) => putIn.push(undated),
  );
  show(whole, { ...(date !== undefined && { knownOn: date }) });
  const range = root.querySelector("input")!;
  const slide = (to: number): void => {
    range.value = String(to);
    range.dispatchEvent(new Event("input"));
  };
  return { root, show, range, chosen, putIn, slide };
}

test("it stops at each day on which another report was there, and last at all of them", () => {
  const { range, slide, chosen } = slider();
  expect([range.max, range.value]).toEqual(["3", "3"]);
  [0, 1, 2, 3].forEach(slide);
  expect(chosen).toEqual(["2016-09-20", "2016-09-28", "2016-10-03", undefined]);
});

test.each([
  [undefined, "3", "all reports", "all reports"],
  ["2016-09-28", "1", "28 Sep 2016", "28 September 2016, 2 of 3 reports"],
  ["2016-10-01", "1", "1 Oct 2016", "1 October 2016, 2 of 3 reports"],
  ["2016-09-01", "0", "1 Sep 2016", "1 September 2016, 0 of 3 reports"],
])("as known on %s it stands at stop %s and says so, short in sight and in full", (date, stop, label, told) => {
  const { root, range } = slider(date);
  const words = root.querySelector<HTMLElement>(".date")!;
  expect([range.value, words.textContent, words.title, range.getAttribute("aria-valuetext")]).toEqual([
    stop,
    label,
    told,
    told,
  ]);
  expect(root.classList.contains("set")).toBe(date !== undefined);
});

test("another timeline has other stops, and one whose reports are undated has no slider", () => {
  const { root, range, show } = slider();
  show(timeline([], { sources: [source("alpha", { published: day("2016-09-28") })] }), {});
  expect([range.max, root.querySelectorAll("option").length, root.hidden]).toEqual(["1", 2, false]);
  show(timeline([]), {});
  expect(root.hidden).toBe(true);
});

test("reports that nobody can date are put in by a box, which is there on a day and where there are any", () => {
  const undated = timeline([], { sources: [source("alpha", { published: day("2016-09-28") }), source("beta")] });
  const { root, show, putIn } = slider("2016-09-28", undated);
  const label = root.querySelector<HTMLElement>('label[for="undated-reports"]')!;
  const box = root.querySelector<HTMLInputElement>("#undated-reports")!;
  expect([label.hidden, box.checked]).toEqual([false, false]);
  box.checked = true;
  box.dispatchEvent(new Event("change"));
  expect(putIn).toEqual([true]);
  show(undated, { knownOn: "2016-09-28", undatedReports: true });
  expect(box.checked).toBe(true);
  show(undated, {});
  expect(label.hidden).toBe(true);
  show(WHOLE, { knownOn: "2016-09-28" });
  expect(label.hidden).toBe(true);
});
