import { expect, test } from "vitest";
import { event, timeline } from "../../../e2e/helpers/example.ts";
import type { LoadedText, TimelinePart } from "../../../data/ipc/channels.ts";
import { headOf, partTexts } from "../../../data/ipc/loaded-parts.ts";
import { writeLoaded } from "../../../data/ipc/loaded-text.ts";
import type { Shown } from "../../picture/compose/shown.ts";
import { collectParts } from "./collect-parts.ts";

const WHOLE = { timeline: timeline(Array.from({ length: 2500 }, (_, at) => event(`event-${String(at)}`))) };
const AHEAD = { reach: { from: 0, to: 1 } } as Shown;
const TEXTS = [...partTexts(WHOLE)].map(({ text }) => text);

function made() {
  let tell: (part: TimelinePart) => void = () => undefined;
  let tellAhead: (text: LoadedText) => void = () => undefined;
  const answered: number[] = [];
  const read = collectParts(
    {
      onTimelinePart: (listener) => {
        tell = listener;
        return () => undefined;
      },
      onTimelineAhead: (listener) => {
        tellAhead = listener;
        return () => undefined;
      },
      timelineAhead: (reading) => Promise.resolve(void answered.push(reading)),
    },
    function* ({ events }) {
      // Each takes longer than a slice.
      for (let step = 0; step < 3; step += 1) {
        const until = performance.now() + 15;
        while (performance.now() < until);
        steps.push(`${String(events.length)} events`);
        yield;
      }
      return AHEAD;
    },
  );
  const steps: string[] = [];
  const head = (reading: number) =>
    writeLoaded({ ok: true, name: "big.csv", ...headOf(WHOLE), parts: { reading, count: TEXTS.length } });
  const opened = (reading: number) => read(head(reading));
  return {
    read,
    opened,
    ahead: (reading: number) => tellAhead(head(reading)),
    answered,
    steps,
    tell: (reading: number, texts = TEXTS) => texts.forEach((text) => tell({ reading, text })),
  };
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

test("what the first frame asks of it is worked out in slices, between which others come, and comes with it", async () => {
  const { opened, tell, ahead, answered, steps } = made();
  tell(1);
  ahead(1);
  const between: number[] = [];
  const other = new MessageChannel();
  other.port1.onmessage = () => {
    between.push(steps.length);
    if (steps.length < 3) other.port2.postMessage(undefined);
  };
  other.port2.postMessage(undefined);
  await expect.poll(() => answered).toEqual([1]);
  other.port1.close();
  expect(steps).toEqual(["2500 events", "2500 events", "2500 events"]);
  expect(between.some((done) => done > 0 && done < 3)).toBe(true);
  expect(await opened(1)).toEqual({ ok: true, name: "big.csv", ...WHOLE, ahead: AHEAD });
});

test("what was given up is worked on no longer, and does not come with what follows", async () => {
  const { read, opened, tell, ahead, answered, steps } = made();
  tell(1);
  ahead(1);
  await read(writeLoaded({ ok: false, name: "big.csv", problems: [], givenUp: "asked" }));
  await expect.poll(() => answered).toEqual([1]);
  expect(steps.length).toBeLessThan(3);
  tell(2);
  expect(await opened(2)).toEqual({ ok: true, name: "big.csv", ...WHOLE });
});
