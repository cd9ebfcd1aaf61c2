/** An edge that closes a circle. */
export interface Cycle {
  /** The node that the edge leaves, and which of its edges it is. */
  readonly node: number;
  readonly edge: number;
  /** The first nodes of the circle, in the order of the edges, starting where the closing edge leads. */
  readonly members: readonly number[];
  /** How many nodes the circle has. */
  readonly length: number;
}

const MAX_MEMBERS = 4;

/**
 * Every edge that closes a circle in a walk through a graph; without circles, none. Linear in nodes and edges, and
 * needs no stack.
 *
 * @param edges for each node the nodes that it leads to; what is no index of `edges` is passed over
 */
export function cyclesIn(edges: readonly (readonly number[])[]): readonly Cycle[] {
  const cycles: Cycle[] = [];
  const isDone = edges.map(() => false);
  const depths = edges.map(() => -1);
  const walk: { readonly node: number; nextEdge: number }[] = [];
  const enter = (node: number): void => {
    depths[node] = walk.length;
    walk.push({ node, nextEdge: 0 });
  };
  for (let start = 0; start < edges.length; start += 1) {
    if (isDone[start] === false) enter(start);
    for (let step = walk.at(-1); step !== undefined; step = walk.at(-1)) {
      const edge = step.nextEdge;
      const target = edges[step.node]?.[edge];
      step.nextEdge += 1;
      if (target === undefined) {
        isDone[step.node] = true;
        walk.pop();
      } else if (isDone[target] === false) {
        const depth = depths[target] ?? -1;
        if (depth === -1) enter(target);
        else cycles.push({ node: step.node, edge, ...cycleFrom(walk, depth) });
      }
    }
  }
  return cycles;
}

function cycleFrom(walk: readonly { readonly node: number }[], depth: number): Pick<Cycle, "members" | "length"> {
  const members = walk.slice(depth, depth + MAX_MEMBERS).map(({ node }) => node);
  return { members, length: walk.length - depth };
}
