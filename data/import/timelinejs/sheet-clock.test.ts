import { expect, test } from "vitest";
import { sheetClock } from "./sheet-clock.ts";

test.each([
  ["13:04", { hour: "13", minute: "04" }],
  ["1:04:30.5 pm", { hour: "13", minute: "04", second: "30" }],
  ["12:04 am", { hour: "0", minute: "04" }],
  ["1304", { hour: "13", minute: "04" }],
  ["904", { hour: "9", minute: "04" }],
  ["13.04", { hour: "13", minute: "04" }],
  ["1 PM", { hour: "13" }],
  ["25:00", undefined],
  ["13:60", undefined],
  ["13:04 pm", undefined],
  ["noon", undefined],
  ["", undefined],
])("reads the time %j", (text, clock) => {
  expect(sheetClock(text)).toEqual(clock);
});
