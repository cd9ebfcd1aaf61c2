/** Reads files on a thread of its own, one after the other; becomes dist/reading-worker.cjs. */
import { headOf, isLarge, partTexts } from "../../../data/ipc/loaded-parts.ts";
import type { HearStep } from "../../../data/file/parsing/reading-step.ts";
import { answerOrders, type TellStep } from "../../threads/answer-orders.ts";
import { mappingFor } from "../memory/mapping-memory.ts";
import { inputKey } from "./input-key.ts";
import { ReadingCancelled, type ReadApart, type FileOrder, type ReadingTold } from "./read-apart.ts";
import { readTimelineInput } from "./read-timeline-input.ts";

answerOrders<FileOrder, ReadingTold, ReadApart>(read, () => new ReadingCancelled());

async function read({ input, choices, mappings }: FileOrder, tell: TellStep<ReadingTold>): Promise<ReadApart> {
  const hear: HearStep = (step) => tell({ step });
  const knownMapping = (headers: readonly string[]) => mappingFor(mappings, headers);
  const result = await readTimelineInput(input, { ...choices, knownMapping, hear });
  if (!result.ok) return result;
  const { value } = result;
  const key = await inputKey(input);
  if (!isLarge(value)) return { ok: true, value, isParted: false, key };
  for (const { text, done, of } of partTexts(value)) {
    const part = new TextEncoder().encode(text);
    hear({ phase: "hand-over", done, of });
    tell({ part }, [part.buffer]);
  }
  return { ok: true, value: headOf(value), isParted: true, key };
}
