import { expect, test } from "vitest";
import { bytesOfBase85 } from "./base85.ts";
import { base85, packedScript } from "./pack-script.mjs";

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 41])(
  "%i bytes come back, and as few digits stand for them as can be",
  (length) => {
    for (const last of [0, 1, 127, 128, 254, 255]) {
      const bytes = Uint8Array.from({ length }, (_, index) => last - index * 89);
      const text = base85(bytes);
      expect([...bytesOfBase85(text)]).toEqual([...bytes]);
      expect(text).toHaveLength(Math.ceil((length * 5) / 4));
    }
  },
);

test("no digit ends an element, a string or a line", () => {
  const bytes = Uint8Array.from({ length: 40_000 }, (_, index) => (index * 2_654_435_761) >>> 24);
  expect(base85(bytes)).toMatch(/^[#-;=-[\]-~]+$/);
  expect(base85(Uint8Array.of(255, 255, 255, 255))).toBe("w:Z/#");
  expect(base85(Uint8Array.of(0, 0, 0, 0))).toBe("#####");
});

test("a script is known by the hash of its text", () => {
  expect(packedScript(new TextEncoder().encode("1")).hash).toBe("a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s=");
});
