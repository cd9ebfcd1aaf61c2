/** Takes in a large timeline part by part, each as it comes, so that the window goes on meanwhile. */
import type { Bridge, Loaded, LoadedText } from "../../../data/ipc/channels.ts";
import { readPart, wholeOf } from "../../../data/ipc/loaded-parts.ts";
import { readLoaded } from "../../../data/ipc/loaded-text.ts";
import type { Steps } from "../../../data/memo.ts";
import type { Timeline } from "../../../data/timeline.ts";
import { inSlices, Unwanted } from "../state/slices.ts";
import type { Shown } from "../../picture/compose/shown.ts";
import type { LoadedAhead } from "../state/state.ts";

type Part = ReturnType<typeof readPart>;
type Whole = Extract<Loaded, { readonly ok: true }>;

/** What is there of a reading before it is opened: its lists, and what the first frame asks of them. */
interface ReadAhead {
  readonly reading: number;
  readonly lists: Pick<Whole, "timeline" | "report">;
  readonly ahead?: Shown;
}

/**
 * Listens for parts from now on. Gives what reads a `Loaded`: a large one is there once all of its parts are.
 *
 * @param workOut what the first frame of a timeline asks of it, in steps
 */
export function collectParts(
  bridge: Pick<Bridge, "onTimelinePart" | "onTimelineAhead" | "timelineAhead">,
  workOut: (timeline: Timeline) => Steps<Shown>,
): (text: LoadedText) => Promise<LoadedAhead> {
  const told = partsTold(bridge);
  let isWanted = false;
  let worked: ReadAhead | undefined;
  const workAhead = async (loaded: Whole, { reading, count }: ToldParts): Promise<void> => {
    if (!told.isWhole(reading, count)) return;
    isWanted = true;
    const { timeline, report } = wholeOf(loaded, told.parts());
    const lists = { timeline, ...(report && { report }) };
    worked = { reading, lists };
    const ahead = await resultOf(workOut(timeline), () => !isWanted || !told.isWhole(reading, count));
    if (ahead) worked = { reading, lists, ahead };
  };
  bridge.onTimelineAhead((text) => {
    const loaded = readLoaded(text);
    if (!loaded.ok || !loaded.parts) return;
    const { parts } = loaded;
    void workAhead(loaded, parts).then(() => bridge.timelineAhead(parts.reading));
  });
  return async (text) => {
    const loaded = readLoaded(text);
    isWanted = false;
    const before = worked;
    worked = undefined;
    if (!loaded.ok || !loaded.parts) return loaded;
    const { parts, ...head } = loaded;
    if (before?.reading === parts.reading) {
      told.forget();
      return { ...head, ...before.lists, ...(before.ahead && { ahead: before.ahead }) };
    }
    return (await told.all(parts))
      ? wholeOf(head, told.forget())
      : { ok: false, name: head.name, problems: [], givenUp: "replaced" };
  };
}

type ToldParts = NonNullable<Whole["parts"]>;

/** The parts of the newest reading, as they come. */
function partsTold(bridge: Pick<Bridge, "onTimelinePart">) {
  let newest = 0;
  let parts: Part[] = [];
  let look = (): void => undefined;
  bridge.onTimelinePart(({ reading, text }) => {
    if (reading < newest) return;
    if (reading > newest) parts = [];
    newest = reading;
    parts.push(readPart(text));
    look();
  });
  const isWhole = (reading: number, count: number): boolean => newest === reading && parts.length >= count;
  return {
    isWhole,
    parts: (): readonly Part[] => parts,
    /** Gives the parts, and keeps them no longer. */
    forget(): readonly Part[] {
      const given = parts;
      parts = [];
      return given;
    },
    /** Settles with true once all of a reading are there, and with false once another reading has taken its place. */
    all: ({ reading, count }: ToldParts): Promise<boolean> =>
      new Promise((resolve) => {
        look = () => {
          if (newest > reading) resolve(false);
          else if (isWhole(reading, count)) resolve(true);
        };
        look();
      }),
  };
}

/** Settles when all steps are done, or nobody waits for them: with their result, if there is one. */
async function resultOf<T>(steps: Steps<T>, isOver: () => boolean): Promise<T | undefined> {
  try {
    return await inSlices(steps, isOver);
  } catch (error) {
    // What could not be worked out ahead is worked out when it is drawn, and fails there if it has to.
    if (!(error instanceof Unwanted)) console.error(error);
    return undefined;
  }
}
