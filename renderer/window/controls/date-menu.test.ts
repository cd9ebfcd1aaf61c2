import { expect, test } from "vitest";
import { DAY } from "../../../data/time.ts";
import { dateMenu, type DateRange } from "./date-menu.ts";

const DAYS = ["2016-09-05", "2016-10-07"] as const;
const EXTENT = {
  from: DAYS[0],
  to: DAYS[1],
  interval: { from: Date.parse(DAYS[0]), to: Date.parse(DAYS[1]) + DAY },
};

function menu(range: DateRange = {}) {
  const chosen: DateRange[] = [];
  const { root, show } = dateMenu((next) => chosen.push(next));
  show(range, EXTENT);
  const [from, to] = [...root.querySelectorAll("input")] as [HTMLInputElement, HTMLInputElement];
  const type = (field: HTMLInputElement, text: string): void => {
    field.value = text;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const button = root.querySelector("button")!;
  return { show, chosen, from, to, type, button };
}

test.each([
  [{}, "Dates", false],
  [{ from: "2016-09-28" }, "From 28 Sep 2016", true],
  [{ to: "2016-10-01" }, "To 1 Oct 2016", true],
  [{ from: "2016-09-28", to: "2016-10-01" }, "28 Sep 2016 – 1 Oct 2016", true],
])("of %j the button says %s", (range, label, isSet) => {
  const { button } = menu(range);
  expect([button.textContent, button.classList.contains("set")]).toEqual([label, isSet]);
});

test("fields show the days that are set, and otherwise where the timeline begins and ends", () => {
  const { from, to } = menu({ to: "2016-10-01" });
  expect([from.value, from.placeholder, to.value]).toEqual(["", "2016-09-05", "2016-10-01"]);
});

test("a month or a year is its first day in one field, and its last in the other", () => {
  const { chosen, from, to, type } = menu();
  type(from, " 2016-09 ");
  type(to, "2016");
  expect(chosen).toEqual([{ from: "2016-09-01" }, { from: "2016-09-01", to: "2016-12-31" }]);
});

test("a time is its minute in both fields, shown as people write it, and stands on the button", () => {
  const { show, chosen, from, to, button, type } = menu();
  type(from, "19 Sep 2016, 5:00 pm");
  type(to, "2016-09-20T13:04");
  expect(chosen).toEqual([{ from: "2016-09-19T17:00" }, { from: "2016-09-19T17:00", to: "2016-09-20T13:04" }]);
  show(chosen[1]!, EXTENT);
  expect([from.value, to.value]).toEqual(["2016-09-19 17:00", "2016-09-20 13:04"]);
  expect(button.textContent).toBe("19 Sep 2016, 17:00 – 20 Sep 2016, 13:04");
  type(to, "2016-09-20 13:04");
  expect(chosen).toHaveLength(2);
});

test("a day without its year has that in which the timeline holds it", () => {
  const { chosen, from, to, type } = menu();
  type(from, "Sept 19");
  type(to, "May 1");
  expect(chosen).toEqual([{ from: "2016-09-19" }]);
  expect(to.getAttribute("aria-invalid")).toBe("true");
});

test("a field that is emptied takes its day back", () => {
  const { chosen, from, type } = menu({ from: "2016-09-28", to: "2016-10-01" });
  type(from, "");
  expect(chosen).toEqual([{ to: "2016-10-01" }]);
});

test("what is no date says so, chooses nothing and stays to be mended, until it is or a date is set from elsewhere", () => {
  const { show, chosen, from, type } = menu();
  type(from, "2016-02-30");
  show({}, EXTENT);
  expect([chosen, from.getAttribute("aria-invalid"), from.value]).toEqual([[], "true", "2016-02-30"]);
  type(from, "2016-02-29");
  expect([chosen, from.getAttribute("aria-invalid")]).toEqual([[{ from: "2016-02-29" }], "false"]);
  type(from, "soon");
  show({ from: "2016-09-10" }, EXTENT);
  expect([from.value, from.getAttribute("aria-invalid")]).toEqual(["2016-09-10", "false"]);
});

test("what is being typed stays when the other field's day comes to be shown, and is chosen when it is done", () => {
  const { show, chosen, from, to, type } = menu();
  type(from, "2016-09-20");
  to.value = "2016-09";
  to.dispatchEvent(new Event("input", { bubbles: true }));
  show({ from: "2016-09-20" }, EXTENT);
  expect(to.value).toBe("2016-09");
  type(to, "2016-09");
  show({ from: "2016-09-20", to: "2016-09-30" }, EXTENT);
  expect(to.value).toBe("2016-09-30");
  expect(chosen.at(-1)).toEqual({ from: "2016-09-20", to: "2016-09-30" });
});

test("a change that changes nothing chooses nothing", () => {
  const { chosen, from, type } = menu({ from: "2016-09-01" });
  type(from, "2016-09");
  expect(chosen).toEqual([]);
});
