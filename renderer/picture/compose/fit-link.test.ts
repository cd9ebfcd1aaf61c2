import { expect, test } from "vitest";
import { event, timeline } from "../../../e2e/helpers/example.ts";
import { FIRST_LOOK } from "../../../data/look/look.ts";
import { fitLink } from "./fit-link.ts";

test("a kind of difference is the program's or the timeline's own; another is left out and named", () => {
  const own = { ...timeline([event("a")]), aspects: { "legal-basis": "on what law" } };
  const look = { ...FIRST_LOOK, filter: { ...FIRST_LOOK.filter, differs: ["reason", "legal-basis", "taste"] } };
  const { look: fitted, ignored } = fitLink({ look }, own, "a.json");
  expect(fitted.filter.differs).toEqual(["reason", "legal-basis"]);
  expect(ignored).toEqual(["there is no kind of difference “taste” here"]);
});
