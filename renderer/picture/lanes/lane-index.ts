/**
 * The members of a lane in the order of time, so that what lies in a part of time is found, and what begins in it is
 * counted, at a cost that follows that part and not the lane.
 */
import { atOnce, inSteps, once, type Steps } from "../../../data/memo.ts";
import type { Interval } from "../../../data/time.ts";
import type { Member } from "../marks/member.ts";
import { firstWhere } from "../../../data/bisect.ts";

export interface LaneIndex {
  readonly members: readonly Member[];
  /** The same, the most important first, and equals spread over time: the first, the middle one, those between. */
  readonly byRank: readonly Member[];
  /** Some of them in the order of `byRank`, at a cost that follows how many they are. */
  readonly ranked: (some: Iterable<Member>) => readonly Member[];
  /** How many count: those that are not faint. */
  readonly count: number;
  /** Those that reach into a part of time, by when they begin. */
  readonly within: (part: Interval) => Iterable<Member>;
  /** How many of those that count may begin before an instant. */
  readonly begunBefore: (time: number) => number;
  /** How many of those that count are over by an instant. */
  readonly endedBy: (time: number) => number;
}

/** Members are looked at in blocks of so many: a block that ends before a part of time is passed over as a whole. */
const BLOCK = 32;

/** Takes time in proportion to the members and the logarithm of their number. */
export function indexMembers(unordered: readonly Member[]): LaneIndex {
  return atOnce(indexInSteps(unordered));
}

/** The same in steps; the longest are those that sort. */
export function* indexInSteps(unordered: readonly Member[]): Steps<LaneIndex> {
  const members = inTime(unordered);
  yield;
  const begins = new Float64Array(members.length);
  const lastEnds = new Float64Array(Math.ceil(members.length / BLOCK)).fill(-Infinity);
  const [from, to] = [new Float64Array(members.length), new Float64Array(members.length)];
  let count = 0;
  // One walk for all: of hundreds of thousands of members, to come to each costs more than what is read of it.
  yield* inSteps(members, ({ reach, spot, faint }, place) => {
    const block = Math.floor(place / BLOCK);
    begins[place] = reach.from;
    lastEnds[block] = Math.max(lastEnds[block]!, reach.to);
    if (faint) return;
    from[count] = spot.from;
    to[count] = spot.to;
    count += 1;
  });
  const [starts, ends] = [from.subarray(0, count).sort(), to.subarray(0, count).sort()];
  function* within({ from, to }: Interval): Iterable<Member> {
    const end = countBelow(begins, to);
    for (let first = 0; first < end; first += BLOCK) {
      if (lastEnds[first / BLOCK]! <= from) continue;
      for (const member of members.slice(first, Math.min(first + BLOCK, end))) {
        if (member.reach.to > from) yield member;
      }
    }
  }
  yield;
  const byRank = inSpreadOrder(members).sort((a, b) => b.rank - a.rank);
  const placesOf = once(() => new Map(byRank.map((member, place) => [member, place])));
  return {
    members,
    byRank,
    ranked: (some) => {
      const places = placesOf();
      return [...some].sort((a, b) => places.get(a)! - places.get(b)!);
    },
    count,
    within,
    begunBefore: (time) => countBelow(starts, time),
    endedBy: (time) => countBelow(ends, time, true),
  };
}

/** By when they begin to reach, and then as they are told. Sorts numbers, which is what a crowd has time for. */
function inTime(unordered: readonly Member[]): readonly Member[] {
  const begins = new Float64Array(unordered.length);
  unordered.forEach(({ reach }, place) => {
    begins[place] = reach.from;
  });
  const inOrder = (a: number, b: number): number =>
    compare(begins[a]!, begins[b]!) || unordered[a]!.order - unordered[b]!.order;
  if (unordered.every((_, place) => place === 0 || inOrder(place - 1, place) <= 0)) return unordered;
  const places = new Uint32Array(unordered.length).map((_, place) => place);
  places.sort((a, b) => inOrder(a, b) || a - b);
  return Array.from(places, (place) => unordered[place]!);
}

/**
 * Members so that each part of the list is spread over the whole: by their places with the bits reversed, as in a van der
 * Corput sequence (base 2).
 */
function inSpreadOrder(members: readonly Member[]): Member[] {
  const bits = Math.ceil(Math.log2(Math.max(2, members.length)));
  const spread: Member[] = [];
  for (let place = 0; place < 2 ** bits; place += 1) {
    const member = members[reversed(place, bits)];
    if (member) spread.push(member);
  }
  return spread;
}

function reversed(place: number, bits: number): number {
  let number = 0;
  // Of at most 30 bits, which no lane fills, so that no sign is among them.
  for (let bit = 0; bit < bits; bit += 1) number = (number << 1) | ((place >> bit) & 1);
  return number;
}

/** How many of the ascending numbers are below a limit, or at most the limit. */
function countBelow(numbers: Float64Array, limit: number, inclusive = false): number {
  return firstWhere(0, numbers.length, (index) => (inclusive ? numbers[index]! > limit : numbers[index]! >= limit));
}

/** Infinities are equal to themselves, which their difference is not. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
