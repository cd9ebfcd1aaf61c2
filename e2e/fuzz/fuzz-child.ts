// One format in a process of its own, whose memory is bounded: started by fuzz.mjs. Without a format it names all.
import { fuzzFormat } from "./fuzz-format.ts";
import { SEED_FILES } from "./seed-files.ts";

const [format, runs = "", seed = "", growing = ""] = process.argv.slice(2);

async function result(order: string) {
  const found = await fuzzFormat({
    format: order,
    runs: Number(runs),
    seed: Number(seed),
    growing: Number(growing),
    onRun: (run) => process.send?.({ run }),
  });
  return { ...found, memoryMb: process.resourceUsage().maxRSS / 1024 };
}

process.send?.({ result: format === undefined ? Object.keys(SEED_FILES) : await result(format) }, () => {
  process.disconnect();
});
