/** Which claim of its event another one corrects or takes back: it is chosen by what it says, and has an id from then on. */
import type { Edit, OneEdit } from "../../../../data/edit/edit.ts";
import { freeId } from "../../../../data/edit/free-id.ts";
import { sourceLabel } from "../../../../data/source-name.ts";
import type { Claim, Timeline, TimelineEvent } from "../../../../data/timeline.ts";
import { selectField, type Field, type Name } from "../../export/field.ts";
import type { FormValues } from "../../state/form-subject.ts";
import { filledText, type FieldProblems, type Part } from "./form-plan.ts";
import { shortened } from "./subjects.ts";

type Event = Pick<TimelineEvent, "claims">;

/** A choice of the other claims, by their places; undefined where there are none. */
export function withdrawnField(
  name: Name,
  { claims }: Event,
  { timeline, claim }: { readonly timeline: Pick<Timeline, "sources">; readonly claim: Partial<Claim> },
): Field<string> | undefined {
  const names = new Map(timeline.sources.map((source) => [source.id, source.custom.code ?? sourceLabel(source)]));
  const others = claims.flatMap((each, place): readonly (readonly [string, string])[] =>
    each === claim ? [] : [[valueOf(place), `${names.get(each.source) ?? each.source}: ${shortened(each.says)}`]],
  );
  if (others.length === 0) return undefined;
  return selectField<string>(name, Object.fromEntries([["", "What this source said before"], ...others]));
}

/** Not the number alone: an object has those before all other keys. */
function valueOf(place: number): string {
  return `claim ${String(place)}`;
}

/** What stands in the field: the place of the claim that is named. */
export function withdrawnText({ of }: Partial<Claim>, event: Event | undefined): string {
  const place = of === undefined ? -1 : (event?.claims.findIndex(({ id }) => id === of) ?? -1);
  return place === -1 ? "" : valueOf(place);
}

/** The id of the claim that is chosen; one that it will have where it has none. */
export function withdrawnPart(timeline: Timeline, event: Event): Part {
  return {
    key: "of",
    from: ["of"],
    value: (values) => {
      const chosen = chosenIn(values, event);
      return chosen && idOf(chosen.claim, timeline);
    },
  };
}

/** What is wrong where a claim is chosen that this one does not withdraw. */
export function checkWithdrawn({ of = "", stance = "" }: FormValues): FieldProblems {
  const isWithdrawing = ["corrects", "retracts"].includes(stance);
  return of === "" || isWithdrawing ? {} : { of: "Say first that it corrects or takes back what was said before." };
}

/** The edit of a claim and, where the claim that it names has no id yet, that it has one. */
export function withNamed(
  edit: Extract<OneEdit, { readonly type: "add-claim" | "change-claim" }>,
  values: FormValues,
  timeline: Timeline,
): Edit {
  const event = timeline.events.find(({ id }) => id === edit.event);
  const chosen = event && chosenIn(values, event);
  if (!event || chosen?.claim.id !== undefined || !chosen) return edit;
  const change = { id: idOf(chosen.claim, timeline) };
  return { type: "several", edits: [{ type: "change-claim", event: event.id, claim: chosen.place, change }, edit] };
}

function chosenIn(
  values: FormValues,
  { claims }: Event,
): { readonly claim: Claim; readonly place: number } | undefined {
  const text = filledText(values, "of");
  const place = claims.findIndex((_, each) => valueOf(each) === text);
  const claim = claims[place];
  return claim && { claim, place };
}

function idOf({ id, source }: Claim, { events, eras = [] }: Timeline): string {
  if (id !== undefined) return id;
  const taken = [...events, ...eras].flatMap(({ claims = [] }) => claims.flatMap((claim) => claim.id ?? []));
  return freeId(source, new Set(taken), "claim");
}
