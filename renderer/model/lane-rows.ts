/** Which members of a lane are drawn, and in which rows. */
import type { Interval } from "../../data/time.ts";
import { blockOf } from "./block.ts";
import type { Setting } from "./glyph.ts";
import type { LaneIndex } from "./lane-index.ts";
import { MARK_REACH } from "./mark.ts";
import type { Member } from "./member.ts";
import { byTime, placeAll, placeFirst, type Block, type Edges, type Placed, type Placement } from "./rows.ts";

export interface MemberPlace {
  readonly member: Member;
  readonly row: number;
  readonly placement: Placement;
}

export interface RowsSetting extends Setting {
  readonly edges: Edges;
  readonly chosen?: string;
}

/** A lane of no more than this is packed as a whole, so that its rows do not depend on where the view stands. */
const PACKED_WHOLE = 200;
/** Where all members fit, a lane may have this many times the rows that it has where they do not. */
const ROOMY = 2;
/** Of this many px one label is expected to take a place: more candidates than find one are not worth measuring. */
const PX_PER_CANDIDATE = 36;

/** All members in view where they fit so many rows (or twice as many), else those that matter most. */
export function placeMembers(index: LaneIndex, most: number, setting: RowsSetting): readonly MemberPlace[] {
  const members = index.members.length <= PACKED_WHOLE ? index.members : index.within(packedPart(setting));
  if (most === 0) return [];
  return placedAll(members, most, setting) ?? placedFirst(members, most, setting);
}

/**
 * The view with as much again on either side, in steps of its length: while it is panned within a step the same members
 * are packed, and rows stay as they are.
 */
function packedPart({ scale }: RowsSetting): Interval {
  const { from, to } = scale.view;
  const step = to - from;
  const reach = MARK_REACH / scale.pxPerMs;
  return {
    from: (Math.floor(from / step) - 1) * step - reach,
    to: (Math.ceil(to / step) + 1) * step + reach,
  };
}

function placedAll(members: readonly Member[], most: number, setting: RowsSetting): readonly MemberPlace[] | undefined {
  const byBlock = new Map<Block, Member>();
  const { edges } = setting;
  if (most === Infinity) {
    const blocks = [...blocksOf(members, byBlock, setting)].sort(byTime);
    return membersOf(placeAll(blocks, edges) ?? [], byBlock);
  }
  const placed = placeAll(blocksOf(members, byBlock, setting), edges, most * ROOMY);
  return placed && membersOf(placed, byBlock);
}

function placedFirst(members: readonly Member[], most: number, setting: RowsSetting): readonly MemberPlace[] {
  const byBlock = new Map<Block, Member>();
  const candidates = Math.ceil((3 * most * (setting.edges.x1 - setting.edges.x0)) / PX_PER_CANDIDATE);
  const first = byImportance(members, setting.chosen).slice(0, candidates);
  return membersOf(placeFirst(blocksOf(first, byBlock, setting), setting.edges, most), byBlock);
}

/** What is chosen, then by rank; equals in the order of time. */
function byImportance(members: readonly Member[], chosen: string | undefined): readonly Member[] {
  const rank = ({ id, rank: own }: Member): number => (id === chosen ? Infinity : own);
  const buckets = new Map<number, Member[]>();
  for (const member of members) {
    const known = buckets.get(rank(member));
    if (known) known.push(member);
    else buckets.set(rank(member), [member]);
  }
  return [...buckets].sort(([a], [b]) => (a < b ? 1 : -1)).flatMap(([, bucket]) => bucket);
}

/** Measured one after the other, as they are asked for. */
function* blocksOf(members: readonly Member[], byBlock: Map<Block, Member>, { scale, measure }: RowsSetting) {
  for (const member of members) {
    const block = blockOf(member.draft(), scale, measure);
    byBlock.set(block, member);
    yield block;
  }
}

function membersOf(placed: readonly Placed[], byBlock: ReadonlyMap<Block, Member>): readonly MemberPlace[] {
  return placed.map(({ block, row, placement }) => ({ member: byBlock.get(block)!, row, placement }));
}
