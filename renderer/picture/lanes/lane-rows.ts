/** Which members of a lane are drawn, and in which rows. */
import type { Interval } from "../../../data/time.ts";
import { blockOf } from "../marks/block.ts";
import type { Setting } from "../marks/glyph.ts";
import type { LaneIndex } from "./lane-index.ts";
import { MARK_REACH } from "../marks/place-mark.ts";
import type { Member } from "../marks/member.ts";
import { byTime, placeAll, placeFirst, placeOnPage, type Edges, type BlockSlot } from "./rows.ts";
import type { Block, Placement } from "../marks/row-room.ts";

/** Who is drawn in a lane. */
export interface LaneSlots {
  readonly placed: readonly MemberSlot[];
  /** Whether they are all that there are in view. */
  readonly areAll: boolean;
}

export interface MemberSlot {
  readonly member: Member;
  readonly row: number;
  readonly placement: Placement;
}

export interface RowsSetting extends Setting {
  readonly edges: Edges;
  readonly chosen?: string;
  /** Height of a page, px; absent where one can pan, and rows must not depend on where the view stands. */
  readonly height?: number;
  /** Blocks at this scale by their members, where lanes are laid again and again; absent where they are laid once. */
  readonly blocks?: Map<Member, Block>;
}

/** How many rows a lane may have. */
export interface RowLimit {
  /** Where not all of its members find a place. */
  readonly most: number;
  /** Where they do: a few rows more say more than counts. */
  readonly mostForAll: number;
}

/** A lane of no more than this is packed as a whole, so that its rows do not depend on where the view stands. */
export const PACKED_WHOLE = 200;
/** Of this many px one label is expected to take a place: more candidates than find one are not worth measuring. */
const PX_PER_CANDIDATE = 36;
/** So many times the candidates are a crowd. */
const CROWD = 4;
const ALL_TIME: Interval = { from: -Infinity, to: Infinity };

/** All members in view where there are rows for all, else those that matter most. */
export function placeMembers(index: LaneIndex, { most, mostForAll }: RowLimit, setting: RowsSetting): LaneSlots {
  if (most === 0) return { placed: [], areAll: false };
  const part = partOf(index, setting);
  const all = placedAll(index.within(part), mostForAll, setting);
  return all ? { placed: all, areAll: true } : { placed: placedFirst(index, part, most, setting), areAll: false };
}

/** Whether all members in view have a place in so many rows; where they have not, at a cost that follows the rows alone. */
export function findRoom(index: LaneIndex, most: number, setting: RowsSetting): boolean {
  return placedAll(index.within(partOf(index, setting)), most, setting) !== undefined;
}

function partOf({ members }: LaneIndex, setting: RowsSetting): Interval {
  return members.length <= PACKED_WHOLE ? ALL_TIME : packedPart(setting);
}

/**
 * The view with as much again on either side, in steps of its length: while it is panned within a step the same members
 * are packed, and rows stay as they are.
 */
function packedPart({ scale }: RowsSetting): Interval {
  const { from, to } = scale.view;
  // A power of two, so that most steps of a zoom pack the same members as the step before.
  const step = 2 ** Math.ceil(Math.log2(to - from));
  const reach = MARK_REACH / scale.pxPerMs;
  return {
    from: (Math.floor(from / step) - 1) * step - reach,
    to: (Math.ceil(to / step) + 1) * step + reach,
  };
}

function placedAll(members: Iterable<Member>, most: number, setting: RowsSetting): readonly MemberSlot[] | undefined {
  const byBlock = new Map<Block, Member>();
  const { edges } = setting;
  if (most === Infinity) {
    const blocks = [...blocksOf(members, byBlock, setting)].sort(byTime);
    return membersOf(placeAll(blocks, edges) ?? [], byBlock);
  }
  const placed = placeAll(blocksOf(members, byBlock, setting), edges, most);
  return placed && membersOf(placed, byBlock);
}

function placedFirst(index: LaneIndex, part: Interval, most: number, setting: RowsSetting): readonly MemberSlot[] {
  const byBlock = new Map<Block, Member>();
  const candidates = Math.ceil((most * 3 * (setting.edges.x1 - setting.edges.x0)) / PX_PER_CANDIDATE);
  const first = mostImportant(index, part, candidates, setting.chosen);
  const place = setting.height === undefined ? placeFirst : placeOnPage;
  return membersOf(place(blocksOf(first, byBlock, setting), setting.edges, most), byBlock);
}

/** What is chosen, then by rank; equals spread over time. */
function mostImportant(index: LaneIndex, part: Interval, count: number, chosen: string | undefined): readonly Member[] {
  const isIn = ({ reach }: Member): boolean => reach.from < part.to && reach.to > part.from;
  const first = chosen === undefined ? [] : index.members.filter((member) => member.id === chosen && isIn(member));
  const crowd = index.begunBefore(part.to) - index.endedBy(part.from);
  // Of a few, all are looked at; of a crowd, those of the highest rank are found soon.
  const ranked = crowd > count * CROWD ? index.byRank : index.ranked(index.within(part));
  for (const member of ranked) {
    if (first.length >= count) break;
    if (member.id !== chosen && isIn(member)) first.push(member);
  }
  return first;
}

/** Measured one after the other, as they are asked for. */
function* blocksOf(members: Iterable<Member>, byBlock: Map<Block, Member>, setting: RowsSetting) {
  for (const member of members) {
    const block = setting.blocks?.get(member) ?? blockOfMember(member, setting);
    setting.blocks?.set(member, block);
    byBlock.set(block, member);
    yield block;
  }
}

function blockOfMember(member: Member, { scale, measure, edges }: RowsSetting): Block {
  return { ...blockOf(member.draft(), scale, measure, edges.x1), order: member.order };
}

function membersOf(placed: readonly BlockSlot[], byBlock: ReadonlyMap<Block, Member>): readonly MemberSlot[] {
  return placed.map(({ block, row, placement }) => ({ member: byBlock.get(block)!, row, placement }));
}
