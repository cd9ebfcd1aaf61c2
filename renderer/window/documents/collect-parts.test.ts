import { expect, test } from "vitest";
import { event, timeline } from "../../../e2e/helpers/example.ts";
import type { TimelinePart } from "../../../data/ipc/channels.ts";
import { headOf, partTexts } from "../../../data/ipc/loaded-parts.ts";
import { writeLoaded } from "../../../data/ipc/loaded-text.ts";
import { collectParts } from "./collect-parts.ts";

const WHOLE = { timeline: timeline(Array.from({ length: 2500 }, (_, at) => event(`event-${String(at)}`))) };
const TEXTS = [...partTexts(WHOLE)].map(({ text }) => text);

function made() {
  let tell: (part: TimelinePart) => void = () => undefined;
  const read = collectParts({
    onTimelinePart: (listener) => {
      tell = listener;
      return () => undefined;
    },
  });
  const opened = (reading: number) =>
    read(writeLoaded({ ok: true, name: "big.csv", ...headOf(WHOLE), parts: { reading, count: TEXTS.length } }));
  return { read, opened, tell: (reading: number, texts = TEXTS) => texts.forEach((text) => tell({ reading, text })) };
}

test("what comes whole is there at once", async () => {
  const loaded = { ok: true as const, name: "a.csv", ...WHOLE };
  expect(await made().read(writeLoaded(loaded))).toEqual(loaded);
});

test("a large timeline is there once all of its parts are, whichever comes last", async () => {
  const { opened, tell } = made();
  expect(TEXTS.length).toBeGreaterThan(1);
  tell(1);
  expect(await opened(1)).toEqual({ ok: true, name: "big.csv", ...WHOLE });
  tell(2, TEXTS.slice(0, -1));
  const late = opened(2);
  tell(2, TEXTS.slice(-1));
  expect(await late).toEqual({ ok: true, name: "big.csv", ...WHOLE });
});

test("parts of what was given up are no part of what follows", async () => {
  const { opened, tell } = made();
  tell(1, TEXTS.slice(0, 1));
  const replaced = opened(1);
  tell(2);
  expect(await replaced).toMatchObject({ ok: false, givenUp: "replaced" });
  tell(1, TEXTS.slice(0, 1));
  expect(await opened(2)).toEqual({ ok: true, name: "big.csv", ...WHOLE });
});
