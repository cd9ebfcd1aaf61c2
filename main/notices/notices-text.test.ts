import { expect, test } from "vitest";
import { billOfMaterials } from "./bill-of-materials.mjs";
import type { Told } from "./bundled-packages.mjs";
import { noticesText, pageNotice } from "./notices-text.mjs";

const told = (name: string, more: Partial<Told> = {}): Told => ({
  name,
  version: "1.0.0",
  licence: "ISC",
  text: `Copyright ${name}\n\nPermission to use`,
  ...more,
});

const NOTHING = { version: "0.1.0", packages: [], crates: [] };

test("every package is listed with its version and licence, and a shared text stands once under all its names", () => {
  const packages = [
    told("d3-drag", { text: "same" }),
    told("d3-zoom", { text: "same" }),
    told("dfa", { licence: "MIT" }),
  ];
  const text = noticesText({ ...NOTHING, packages });
  for (const line of ["  d3-drag 1.0.0  ISC", "  d3-zoom 1.0.0  ISC", "  dfa 1.0.0  MIT"])
    expect(text).toContain(`${line}\n`);
  expect(text).toContain("=\nd3-drag 1.0.0\nd3-zoom 1.0.0\n=");
  expect(text.match(/^same$/gm)).toHaveLength(1);
});

test("where a licence wants it, the place of the source code is told", () => {
  const packages = [told("resvg", { licence: "MPL-2.0", source: "https://example.org/resvg" })];
  expect(noticesText({ ...NOTHING, packages })).toContain(
    "resvg 1.0.0  MPL-2.0\n    its source code: https://example.org/resvg",
  );
});

test("a page's notice is one comment, with the licences in full and whose the fonts are", () => {
  const notice = pageNotice({ own: "MIT License\n\nours", packages: [told("d3-zoom")], fonts: [told("font")] });
  expect(notice).toMatch(/^\/\*! .* \*\/\n$/s);
  expect(notice).toContain("Sourceline: MIT License ours\n");
  expect(notice).toContain("d3-zoom 1.0.0: Copyright d3-zoom Permission to use\n");
  expect(notice).toContain("Copyright font");
});

test.each(["*/", "</script>", "<!--"])("a licence that would end the comment or the script is refused: %s", (end) => {
  expect(() => pageNotice({ own: "ours", packages: [told("bad", { text: end })], fonts: [] })).toThrow("would end");
});

test("the bill of materials tells what is in the program, and nothing of when or where it was made", () => {
  const parts = {
    packages: [told("@resvg/resvg-wasm"), told("brotli", { licence: "MIT AND Apache-2.0" })],
    crates: [told("gif")],
  };
  const bill: unknown = JSON.parse(
    billOfMaterials({ ...NOTHING, ...parts, electron: told("electron") }, (name) =>
      name === "brotli" ? "sha512-AAEC" : undefined,
    ),
  );
  expect(Object.keys(bill as object)).toEqual(["bomFormat", "specVersion", "version", "metadata", "components"]);
  expect(bill).toMatchObject({
    bomFormat: "CycloneDX",
    components: [
      { name: "electron", type: "framework" },
      { purl: "pkg:npm/%40resvg/resvg-wasm@1.0.0", components: [{ purl: "pkg:cargo/gif@1.0.0" }] },
      { licenses: [{ expression: "MIT AND Apache-2.0" }], hashes: [{ alg: "SHA-512", content: "000102" }] },
    ],
  });
});
