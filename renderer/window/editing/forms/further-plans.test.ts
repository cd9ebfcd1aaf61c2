import { expect, test } from "vitest";
import { claim, day, event, source, timeline } from "../../../../e2e/helpers/example.ts";
import { applyEdit } from "../../../../data/edit/apply-edit.ts";
import { conflictsOf } from "../../../../data/accounts/conflicts.ts";
import type { Timeline } from "../../../../data/timeline.ts";
import type { FormSubject, FormValues } from "../../state/form-subject.ts";
import { planOf } from "./plans.ts";

const EXAMPLE = timeline(
  [
    event("first", {
      coordinates: { type: "Point", coordinates: [36.8, 35.1] },
      claims: [claim("alpha", { asserts: [{ aspect: "reason", value: "a storm" }] }), claim("beta", { says: "No." })],
    }),
    event("second", { lanes: ["two"] }),
    event("third", { follows: ["second"] }),
  ],
  {
    lanes: [
      { id: "one", label: "One" },
      { id: "two", label: "Two" },
    ],
    aspects: { law: "by what law" },
    eras: [{ id: "storm", title: "The storm", when: day("2016-09-10", "2016-09-14"), claims: [claim("alpha")] }],
    pictures: [
      { name: "Slide", title: "", reports: false, callouts: [{ text: "Here", event: "first" }] },
      { name: "Cover" },
    ],
    sources: [source("alpha"), source("beta"), source("gamma")],
  },
);

const planFor = (subject: FormSubject) => planOf(subject, { timeline: EXAMPLE, open: () => undefined })!;

/** What a form asks for once these of its fields hold something else. */
function asked(subject: FormSubject, values: FormValues) {
  const plan = planFor(subject);
  return plan.edit({ ...plan.base, ...values });
}

/** The timeline after that. */
function after(subject: FormSubject, values: FormValues): Timeline {
  const result = applyEdit(EXAMPLE, asked(subject, values)!);
  if (!result.ok) throw new Error(result.problems[0]?.reason);
  return result.timeline;
}

/** What the form says is wrong with its fields. */
function wrong(subject: FormSubject, values: FormValues): FormValues | undefined {
  const plan = planFor(subject);
  return plan.check?.({ ...plan.base, ...values });
}

const NEW_CLAIM: FormSubject = { kind: "claim", event: "first" };
const FILLED = { source: "gamma", speaker: "Cleo", says: "Ice it was." };

test("accounts contradict each other once a claim takes another stand", () => {
  const [first] = after(NEW_CLAIM, { ...FILLED, asserts: "reason\tice\nlaw\tof the sea" }).events;
  expect(first?.claims[2]?.asserts).toEqual([
    { aspect: "reason", value: "ice" },
    { aspect: "law", words: "by what law", value: "of the sea" },
  ]);
  expect(conflictsOf(first!).map(({ subject }) => subject)).toContain("why");
  expect(conflictsOf(EXAMPLE.events[0]!).map(({ subject }) => subject)).not.toContain("why");
});

test("what came through whom, who took part and how sure one is, is in the claim, and is taken out again", () => {
  const values = { through: "beta\t\nDan\tclerk", actors: "Eve\nFay", status: "unverified", certainty: "B2" };
  const [first] = after({ kind: "claim", event: "first", claim: 0 }, values).events;
  expect(first?.claims[0]).toMatchObject({
    through: ["beta", { name: "Dan", role: "clerk" }],
    actors: ["Eve", "Fay"],
    status: "unverified",
    certainty: "B2",
  });
  expect(asked({ kind: "claim", event: "first", claim: 0 }, { asserts: "" })).toMatchObject({
    change: { asserts: null },
  });
});

test("a claim that is taken back has an id from then on, in one step with the claim that takes it back", () => {
  const edit = asked(NEW_CLAIM, { ...FILLED, stance: "retracts", of: "claim 1" });
  expect(edit).toMatchObject({
    type: "several",
    edits: [
      { type: "change-claim", event: "first", claim: 1, change: { id: "beta" } },
      { type: "add-claim", claim: { source: "gamma", stance: "retracts", of: "beta" } },
    ],
  });
  expect(
    after(NEW_CLAIM, { ...FILLED, stance: "retracts", of: "claim 1" }).events[0]?.claims.map(({ id, of }) => [id, of]),
  ).toEqual([
    [undefined, undefined],
    ["beta", undefined],
    [undefined, "beta"],
  ]);
});

test("a claim offers the others of its event as what it takes back, and not itself", () => {
  const options = (subject: FormSubject) =>
    [
      ...planFor(subject)
        .fields.find(({ name }) => name === "of")!
        .field.root.querySelectorAll("option"),
    ].map(({ value, textContent }) => [value, textContent]);
  expect(options({ kind: "claim", event: "first", claim: 0 })).toEqual([
    ["", "What this source said before"],
    ["claim 1", "BE: No."],
  ]);
  expect(planFor({ kind: "claim", event: "second", claim: 0 }).fields.map(({ name }) => name)).not.toContain("of");
});

test("what no edit could tell is said at the field", () => {
  expect(wrong(NEW_CLAIM, { of: "claim 1", through: "beta\tdesk" })).toEqual({
    of: "Say first that it corrects or takes back what was said before.",
    through: "A source has no role: leave that empty.",
  });
  expect(wrong(NEW_CLAIM, { of: "claim 1", stance: "corrects" })).toEqual({});
  expect(wrong({ kind: "event", id: "first" }, { coordinates: "Port", follows: "nobody", implies: "second" })).toEqual({
    coordinates: "“Port” is no point: write degrees north and east, as 35.1, 36.8 or 35.1° N, 36.8° E.",
    follows: "Choose events of the list.",
  });
  expect(wrong({ kind: "picture", name: "Slide" }, { name: "Cover", hidden: "nobody" })).toEqual({
    name: "There is a picture of this name already: write another one.",
    hidden: "Choose events of the list.",
  });
});

test("an event has a point, pictures elsewhere, links to others, and why its claims are about one thing", () => {
  const values = {
    coordinates: "10 S, 20 E",
    media: "https://a.example/1\tA gate\t",
    follows: "second\nthird",
    implies: "second",
    grouping: "They name one ship.",
  };
  expect(after({ kind: "event", id: "first" }, values).events[0]).toMatchObject({
    coordinates: { type: "Point", coordinates: [20, -10] },
    media: [{ URL: "https://a.example/1", title: "A gate" }],
    follows: ["second", "third"],
    implies: ["second"],
    grouping: { basis: "They name one ship." },
  });
  expect(asked({ kind: "event", id: "third" }, { follows: "" })).toMatchObject({ change: { follows: null } });
});

test("an event is linked to others, and not to itself", () => {
  const { field } = planFor({ kind: "event", id: "first" }).fields.find(({ name }) => name === "follows")!;
  [...field.root.querySelectorAll("button")].at(-1)!.click();
  const input = field.root.querySelector("input")!;
  input.click();
  expect([...field.root.querySelectorAll("[role=option]")].map(({ textContent }) => textContent)).toEqual([
    "second, 12 September 2016",
    "third, 12 September 2016",
  ]);
});

test("a period is made, changed without a word about its claims, and deleted", () => {
  expect(after({ kind: "era" }, { title: "The calm", when: "15–20 Sep 2016" }).eras?.[1]).toMatchObject({
    id: "the-calm",
    title: "The calm",
    when: { start: { earliest: "2016-09-15" }, end: { latest: "2016-09-20" } },
  });
  const changed = after({ kind: "era", id: "storm" }, { title: "The gale" });
  expect([changed.eras?.[0]?.title, changed.eras?.[0]?.claims]).toEqual(["The gale", EXAMPLE.eras?.[0]?.claims]);
  expect(planFor({ kind: "era", id: "storm" }).acts).toMatchObject([
    { does: { edit: { type: "remove-era", era: "storm" } } },
  ]);
});

test("an event goes to another lane, and is in it once", () => {
  expect(asked({ kind: "to-lane", event: "second" }, { lane: "two" })).toEqual({
    type: "change-event",
    event: "second",
    change: { lane: "two", lanes: null },
  });
});

test("a picture has other words, notes and numbers, and what was not touched stays", () => {
  const values = { takeaway: "Ice.", callouts: "Here\tfirst\t\t\nThen\t\t12 Sep 2016\t", boxes: "numbered\nno-title" };
  expect(asked({ kind: "picture", name: "Slide" }, values)).toEqual({
    type: "keep-picture",
    picture: {
      name: "Slide",
      title: "",
      reports: false,
      takeaway: "Ice.",
      numbered: true,
      callouts: [
        { text: "Here", event: "first" },
        { text: "Then", from: "2016-09-12" },
      ],
    },
  });
  expect(
    after({ kind: "picture", name: "Slide" }, { boxes: "reports", hidden: "third", title: "Ice" }).pictures?.[0],
  ).toEqual({
    name: "Slide",
    title: "Ice",
    reports: true,
    callouts: [{ text: "Here", event: "first" }],
    hidden: ["third"],
  });
});

test("a picture under another name is the same picture", () => {
  const { pictures } = after({ kind: "picture", name: "Slide" }, { name: "Slide 2" });
  expect(pictures?.map(({ name }) => name)).toEqual(["Cover", "Slide 2"]);
  expect(pictures?.[1]).toMatchObject({ title: "", reports: false });
});

test("the timeline has questions of its own, which keep their ids and go once no claim takes a stand on them", () => {
  expect(asked({ kind: "details" }, { aspects: "by which law\tlaw\nwho paid\t\nwhy\t" })).toEqual({
    type: "change-details",
    change: { aspects: { law: "by which law", "who-paid": "who paid", why: "why" } },
  });
  expect(after({ kind: "details" }, { aspects: "" }).aspects).toBeUndefined();
  const used = after(NEW_CLAIM, { ...FILLED, asserts: "law\tof the sea" });
  const plan = planOf({ kind: "details" }, { timeline: used, open: () => undefined })!;
  expect(plan.check?.({ ...plan.base, aspects: "" })).toEqual({
    aspects: "1 claim takes a stand on “by what law”: change that first.",
  });
});
