import { expect, test } from "vitest";
import { citedPlace } from "./cited-place.ts";

test.each([
  ["12", ...["page", "12"]],
  ["page 3", ...["page", "3"]],
  ["pages 3", ...["page", "3"]],
  ["pp. 3", ...["page", "3"]],
  ["p.3", ...["page", "3"]],
  ["p. 4", ...["page", "4"]],
  ["pp. 14-15", ...["page", "14-15"]],
  ["Seite 3", ...["page", "3"]],
  ["Seiten 3-4", ...["page", "3-4"]],
  ["S. 3", ...["page", "3"]],
  ["página 3", ...["page", "3"]],
  ["paginas 3", ...["page", "3"]],
  ["pagina 3", ...["page", "3"]],
  ["pág. 3", ...["page", "3"]],
  ["pags. 3", ...["page", "3"]],
  ["pag. 3", ...["page", "3"]],
  ["p xii", ...["page", "p xii"]],
  ["P.  XII", ...["page", "XII"]],
  ["p. appendix", ...["page", "p. appendix"]],
  ["see p. 4", ...["page", "see p. 4"]],
  ["pages", ...["page", "pages"]],
  ["paragraph 3", ...["paragraph", "3"]],
  ["paragraphs 3", ...["paragraph", "3"]],
  ["para 3", ...["paragraph", "3"]],
  ["para. 3", ...["paragraph", "3"]],
  ["paras. 3", ...["paragraph", "3"]],
  ["¶3", ...["paragraph", "3"]],
  ["§  3", ...["paragraph", "3"]],
  ["§ 12", ...["paragraph", "12"]],
  ["Absatz 3", ...["paragraph", "3"]],
  ["Abs. 3", ...["paragraph", "3"]],
  ["párrafo 3", ...["paragraph", "3"]],
  ["parrafo 3", ...["paragraph", "3"]],
  ["the § 3", ...["page", "the § 3"]],
  ["para x", ...["page", "para x"]],
  ["folio 3r", ...["folio", "3r"]],
  ["folios 3", ...["folio", "3"]],
  ["fol. 3r", ...["folio", "3r"]],
  ["fols. 3", ...["folio", "3"]],
  ["f. 3", ...["folio", "3"]],
  ["ff. 3", ...["folio", "3"]],
  ["fol.3", ...["folio", "3"]],
  ["in f. 3", ...["page", "in f. 3"]],
  ["fol. x", ...["page", "fol. x"]],
  ["line 3", ...["line", "3"]],
  ["lines 3", ...["line", "3"]],
  ["l. 3", ...["line", "3"]],
  ["l.3", ...["line", "3"]],
  ["online 3", ...["page", "online 3"]],
  ["line x", ...["page", "line x"]],
  ["chapter 3", ...["chapter", "3"]],
  ["chapters 3", ...["chapter", "3"]],
  ["ch. iv", ...["chapter", "iv"]],
  ["ch.3", ...["chapter", "3"]],
  ["Kapitel 3", ...["chapter", "3"]],
  ["chapitre 3", ...["chapter", "3"]],
  ["chapter one", ...["page", "chapter one"]],
  ["my chapter 3", ...["page", "my chapter 3"]],
  ["a  b\n c", ...["page", "a b c"]],
  ["Parish register, entry 5", ...["page", "Parish register, entry 5"]],
  [
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ...[
      "page",
      "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
  ],
])("%s says where, and what it counts in", (text, label, locator) => {
  expect(citedPlace(text)).toEqual({ locator, label });
});

test("a place without a word counts in what its field says", () => {
  expect(citedPlace(" 3 ", "paragraph")).toEqual({ locator: "3", label: "paragraph" });
});

test("blank text, and what is a text of its own, are no places", () => {
  expect(citedPlace("  ")).toBeUndefined();
  expect(citedPlace("x".repeat(201))).toBeUndefined();
});

test("pages without a full stop behind their letters are pages", () => {
  expect(citedPlace("pp 3")).toEqual({ locator: "3", label: "page" });
  expect(citedPlace("p3")).toEqual({ locator: "3", label: "page" });
  expect(citedPlace("p 4-5")).toEqual({ locator: "4-5", label: "page" });
  expect(citedPlace("part 3")).toEqual({ locator: "part 3", label: "page" });
});
