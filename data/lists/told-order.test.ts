import { expect, test } from "vitest";
import { event } from "../../e2e/helpers/example.ts";
import { inToldOrder } from "./told-order.ts";

const order = (...links: readonly (readonly [id: string, ...follows: string[]])[]): string =>
  inToldOrder(links.map(([id, ...follows]) => event(id, { follows })))
    .map(({ id }) => id)
    .join(" ");

test.each<[string, string, readonly (readonly [string, ...string[]])[]]>([
  ["that of the file where nothing follows anything", "b a c", [["b"], ["a"], ["c"]]],
  ["what is followed comes first, however late the file has it", "c a b", [["a", "c"], ["b"], ["c"]]],
  ["through others too", "d c a b", [["a", "c"], ["b"], ["c", "d"], ["d"]]],
  ["several that are followed, in the order in which they are named", "c b a", [["a", "c", "b"], ["b"], ["c"]]],
  ["a circle keeps each event once", "b a c", [["a", "b"], ["b", "a"], ["c"]]],
  ["an event that is not there is passed over", "a b", [["a", "gone"], ["b"]]],
])("events are told in this order: %s", (_name, expected, links) => {
  expect(order(...links)).toBe(expected);
});

test("a chain of ten thousand is walked without a stack", () => {
  const events = Array.from({ length: 10_000 }, (_, index) =>
    event(`e${String(index)}`, { follows: [`e${String(index + 1)}`] }),
  );
  expect(inToldOrder(events)[0]?.id).toBe("e9999");
});
