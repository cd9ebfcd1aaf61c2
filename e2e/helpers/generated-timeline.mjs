// A timeline of any size for benchmarks: the same for the same seed, on every machine.
const DAY = 86_400_000;
const LANES = ["Talks", "On the ground", "Aid", "Statements", "Markets", "Courts", "Letters", "Sightings"];
const WORDS = "convoy border council strike letter accord delay quota harbour border relief transit inquiry".split(" ");

/** Numbers from 0 to 1, told apart by a seed alone (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * `count` events over ten years, told by a dozen sources; one in ten is disputed, one in five only bounded. Of more
 * sources, `outlets` share the names.
 */
export function generatedTimeline(count, { seed = 1, sources: sourceCount = 12, outlets = sourceCount } = {}) {
  const next = random(seed);
  const below = (most) => Math.floor(next() * most);
  const from = Date.UTC(2006, 0, 1);
  const dayText = (day) => new Date(from + day * DAY).toISOString().slice(0, 10);
  const when = (day, days) => ({
    earliest: dayText(day),
    latest: dayText(day + days),
    precision: days === 0 ? "day" : "bounded",
  });
  const codeOf = (index) => (sourceCount > 12 ? {} : { code: `S${String.fromCharCode(65 + index)}` });
  const sources = Array.from({ length: sourceCount }, (_, index) => ({
    id: `source-${index}`,
    type: "article-newspaper",
    title: `Report ${index}`,
    "container-title": `Paper ${index % outlets}`,
    custom: { ...codeOf(index), issuedBasis: "stated", published: when(below(3650), 0) },
  }));
  const step = Math.max(1, Math.floor(sourceCount / count));
  const events = Array.from({ length: count }, (_, index) => {
    const day = below(3650);
    const dated = when(day, next() < 0.2 ? 1 + below(20) : 0);
    const told = 1 + below(3);
    const disputed = told > 1 && next() < 0.2;
    const claims = Array.from({ length: told }, (__, which) => ({
      source: `source-${(index * step + which) % sources.length}`,
      at: { paragraph: 1 + which, hash: "0123456789ab" },
      speaker: { name: `Speaker ${below(40)}` },
      says: "So it was.",
      ...(disputed && { figures: [{ measure: "killed", value: 10 + which }] }),
    }));
    const title = `The ${WORDS[below(WORDS.length)]} and the ${WORDS[below(WORDS.length)]} ${index}`;
    const lane = `lane-${below(LANES.length)}`;
    return { id: `event-${index}`, title, summary: "Generated.", lane, actors: [], when: dated, claims };
  });
  return {
    version: 1,
    title: `${count} generated events`,
    description: "For benchmarks.",
    extent: { from: "2006-01-01", to: "2015-12-31" },
    lanes: LANES.map((label, index) => ({ id: `lane-${index}`, label })),
    sources,
    events,
  };
}
