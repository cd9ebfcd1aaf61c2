import { expect, test } from "vitest";
import { FIRST_LOOK } from "../../../data/look/look.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { page, texts } from "../../../e2e/helpers/dom.ts";
import { event, timeline } from "../../../e2e/helpers/example.ts";
import type { ShownNow } from "../state/export-choices.ts";
import { askedPicture } from "./asked-picture.ts";
import { exportForm } from "./export-form.ts";

const now = (shown: Timeline, theme: ShownNow["theme"] = "light"): ShownNow => ({
  timeline: shown,
  view: shown.extent.interval,
  look: FIRST_LOOK,
  theme,
  width: 1000,
});

const ONE = timeline([event("a")], { title: "One" });
const OTHER = timeline([event("b")], { title: "Other" });

function example() {
  const form = exportForm(() => undefined);
  page("<main></main>").append(form.root);
  const field = (name: string) => form.root.querySelector<HTMLInputElement>(`#export-${name}`)!;
  return { ...askedPicture(form), form, field, title: () => field("title").value };
}

test("nothing is asked for before the dialog was opened", () => {
  expect(example().read()).toBeUndefined();
});

test("what was chosen for a timeline stays as long as it is open, and what the window shows is as it is now", () => {
  const { begin, read, field, title } = example();
  begin(now(ONE));
  expect(title()).toBe("One");
  field("title").value = "Typed";
  read();
  begin(now(ONE, "dark"));
  expect(title()).toBe("Typed");
  expect(read()).toMatchObject({ timeline: ONE, picture: { theme: "dark", furniture: { title: "Typed" } } });
  begin(now(OTHER));
  expect(title()).toBe("Other");
});

test("where a field is wrong no picture is asked for, and the field says so until it is right", () => {
  const { begin, read, form } = example();
  const said = () => texts(form.root, ".wrong").filter((text) => text !== "");
  begin(now(ONE));
  form.write({ ...form.read(), size: "custom", width: "wide" });
  expect(read()).toBeUndefined();
  expect(said()).toEqual([expect.stringMatching(/^must be from .+ mm$/)]);
  form.write({ ...form.read(), width: "180" });
  expect(read()).toBeDefined();
  expect(said()).toEqual([]);
});
