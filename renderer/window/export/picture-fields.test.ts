import { expect, test } from "vitest";
import { page, texts } from "../../../e2e/helpers/dom.ts";
import { picturesFile } from "../../../e2e/helpers/pictures/named-pictures.ts";
import { harbourTimeline, parsedTimeline } from "../../../e2e/helpers/parsed-timeline.ts";
import { pictureFields } from "./picture-fields.ts";

function example() {
  const heard: string[] = [];
  const fields = pictureFields(
    (name) => heard.push(`choose ${name}`),
    (name) => heard.push(`keep ${name}`),
  );
  const root = page("<main></main>");
  root.append(fields.choice, fields.keeping);
  const select = root.querySelector("select")!;
  const name = root.querySelector<HTMLInputElement>("#export-name")!;
  const press = (): void => root.querySelector<HTMLElement>("button")!.click();
  return { ...fields, root, heard, select, name, press };
}

test("the pictures of the timeline are to choose from, and where there is none, nothing is", () => {
  const { show, choice, select, heard } = example();
  show(parsedTimeline(picturesFile()), "Column");
  expect(texts(choice, "option")).toEqual(["No picture: as in the window", "Slide 3", "Column"]);
  expect([select.value, choice.hidden]).toEqual(["Column", false]);
  select.value = "Slide 3";
  select.dispatchEvent(new Event("change"));
  expect(heard).toEqual(["choose Slide 3"]);
  show(harbourTimeline(), undefined);
  expect([select.value, choice.hidden]).toEqual(["", true]);
});

test("a picture is kept under the name that is typed, without blanks around it, and under none it is not", () => {
  const { show, name, press, heard, root } = example();
  show(parsedTimeline(picturesFile()), "Column");
  expect(name.value).toBe("Column");
  name.value = " Slide 4 ";
  press();
  expect(heard).toEqual(["keep Slide 4"]);
  name.value = "  ";
  press();
  expect(heard).toHaveLength(1);
  expect(texts(root, ".wrong")).toEqual(["needs a name"]);
});
