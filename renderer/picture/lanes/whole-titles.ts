/** On a page, titles that were cut to a share of the plot take all the room that their rows have. */
import { grouped } from "../../../data/grouped.ts";
import { markExtent, markOf } from "../marks/place-mark.ts";
import { LABEL_ROOM } from "../marks/block.ts";
import type { Placement } from "../marks/row-room.ts";
import { widerDraft } from "../marks/wider-draft.ts";
import type { MemberSlot, RowsSetting } from "./lane-rows.ts";

/**
 * The members in their rows, with more of each title that was cut where nothing stands in its way: none has less room than
 * it had. Takes time in proportion to the members, and the logarithm of their number.
 */
export function withWholeTitles(placed: readonly MemberSlot[], setting: RowsSetting): readonly MemberSlot[] {
  if (!placed.some(({ member }) => member.draft().whole !== undefined)) return placed;
  const wider = new Map<MemberSlot, MemberSlot>();
  for (const unordered of grouped(placed, ({ row }) => row).values()) {
    const row = [...unordered].sort((a, b) => a.placement.taken.left - b.placement.taken.left);
    row.forEach((slot, index) => {
      if (slot.member.draft().whole === undefined) return;
      const free = {
        // What stands before it may have been given more room already.
        from: row[index - 1]?.placement.taken.right ?? -Infinity,
        to: row[index + 1]?.placement.taken.left ?? Infinity,
      };
      const widened = widerSlot(slot, free, setting);
      row[index] = widened;
      wider.set(slot, widened);
    });
  }
  return placed.map((slot) => wider.get(slot) ?? slot);
}

/** What is free of a row between its neighbours, px. */
interface FreePart {
  readonly from: number;
  readonly to: number;
}

function widerSlot(slot: MemberSlot, free: FreePart, { edges, scale, measure }: RowsSetting): MemberSlot {
  const { member, placement } = slot;
  const { label } = placement;
  const draft = member.draft();
  const [left, right] = markExtent(markOf(draft.when, scale, 0));
  // Beside its mark a label grows away from it; under a bar it may grow either way, to the right first.
  const before = label.left > right ? 0 : Math.max(0, label.left - Math.max(free.from + LABEL_ROOM, edges.x0));
  const behind = label.right < left ? 0 : Math.max(0, Math.min(free.to - LABEL_ROOM, edges.x1) - label.right);
  const wider = widerDraft(draft, before + behind, measure);
  if (wider === draft) return slot;
  const by = wider.width - draft.width;
  const onRight = Math.min(by, behind);
  return {
    ...slot,
    member: { ...member, draft: () => wider },
    placement: grown(placement, { left: onRight - by, right: onRight }),
  };
}

function grown(placement: Placement, by: Placement["label"]): Placement {
  const { label, taken } = placement;
  const moved = { left: label.left + by.left, right: label.right + by.right };
  return {
    ...placement,
    label: moved,
    taken: {
      left: Math.min(taken.left, moved.left - LABEL_ROOM),
      right: Math.max(taken.right, moved.right + LABEL_ROOM),
    },
  };
}
