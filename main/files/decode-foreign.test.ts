import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { importForeign, importForeignFiles } from "./import-foreign.ts";
import { unpacked } from "./decode-foreign.ts";

const TREE =
  '<database xmlns="http://gramps-project.org/xml/1.7.1/"><events><event handle="_e" id="E1"><type>Birth</type><dateval val="1815-12-10"/></event></events></database>';

test("a packed family tree is read as it is unpacked", async () => {
  expect(await importForeign(gzipSync(TREE), "tree.gramps", {})).toMatchObject({
    imported: { timeline: { events: [{ title: "Birth", when: { earliest: "1815-12-10" } }] } },
  });
});

test("a packed file among others is read, too, and a broken one stops no other", async () => {
  const broken = gzipSync(TREE).subarray(0, 40);
  const files = [
    { name: "a/tree.gramps", bytes: gzipSync(TREE) },
    { name: "b.gramps", bytes: broken },
  ];
  expect(await importForeignFiles(files, "trees", {})).toMatchObject({
    imported: {
      timeline: { events: [{ title: "Birth" }] },
      report: { notes: [{ at: "b.gramps", kind: "dropped", what: expect.stringMatching(/broken/u) as string }] },
    },
  });
});

test("a packed file that is broken is refused with the reason", async () => {
  const bytes = gzipSync(TREE).subarray(0, 40);
  expect(await importForeign(bytes, "tree.gramps", {})).toEqual({
    refused: "this looks like a packed file (gzip), and it is broken; save or copy it again",
  });
});

test("no more is unpacked than a file may be large", () => {
  const bytes = gzipSync(Buffer.alloc(5000));
  expect(unpacked(bytes, 5000)).toHaveLength(5000);
  expect(unpacked(bytes, 4999)).toEqual({ unread: expect.stringMatching(/larger than 256 MiB/u) as string });
});
