/** Cycles in a graph of names, in time linear in its size and without recursion: a workspace may chain 20,000 items. */

/** From a name to the names it leads to. Names that lead nowhere may be left out. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * One cycle for each knot of names that lead to each other: the shortest through the first name of the knot, by code
 * unit, as the names in turn, that first name first. A name that leads to itself is a cycle of one. In order of their first names.
 */
export function cyclesIn(graph: Graph): string[][] {
  const cycles: string[][] = [];
  for (const knot of knotsIn(graph)) {
    const first = knot.reduce((least, name) => (name < least ? name : least));
    // Nearly every name is a knot of its own that nothing leads back to.
    if (knot.length > 1 || graph.get(first)?.includes(first) === true)
      cycles.push(cycleThrough(graph, first, new Set(knot)));
  }
  return cycles.sort(([one = ''], [other = '']) => (one < other ? -1 : one > other ? 1 : 0));
}

interface Visit {
  readonly name: string;
  readonly nexts: readonly string[];
  /** How many of `nexts` have been followed. */
  followed: number;
  readonly order: number;
  /** The least order known to be reachable within the knot. */
  reach: number;
  /** Whether its knot may still grow. */
  open: boolean;
}

/** The strongly connected components, after Tarjan (1972), with the calls kept on a path of our own. */
function knotsIn(graph: Graph): string[][] {
  const search = new KnotSearch(graph);
  for (const name of graph.keys()) search.from(name);
  return search.knots;
}

class KnotSearch {
  readonly knots: string[][] = [];
  readonly #graph: Graph;
  readonly #visits = new Map<string, Visit>();
  /** Visits on the way to the one being made, the last one last. */
  readonly #path: Visit[] = [];
  /** Visits whose knot is not complete, in the order they were begun. */
  readonly #open: Visit[] = [];

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  from(root: string): void {
    if (this.#visits.has(root)) return;
    this.#enter(root);
    for (let visit = this.#path.at(-1); visit !== undefined; visit = this.#path.at(-1)) {
      const next = visit.nexts[visit.followed++];
      if (next === undefined) this.#leave(visit);
      else this.#follow(visit, next);
    }
  }

  #enter(name: string): void {
    const order = this.#visits.size;
    const visit = { name, nexts: this.#graph.get(name) ?? [], followed: 0, order, reach: order, open: true };
    this.#visits.set(name, visit);
    this.#path.push(visit);
    this.#open.push(visit);
  }

  #follow(visit: Visit, next: string): void {
    const known = this.#visits.get(next);
    if (known === undefined) this.#enter(next);
    else if (known.open) visit.reach = Math.min(visit.reach, known.order);
  }

  #leave(visit: Visit): void {
    this.#path.pop();
    const above = this.#path.at(-1);
    if (above !== undefined) above.reach = Math.min(above.reach, visit.reach);
    if (visit.reach < visit.order) return;
    const knot = this.#open.splice(this.#open.lastIndexOf(visit));
    for (const one of knot) one.open = false;
    this.knots.push(knot.map(({ name }) => name));
  }
}

/** The shortest way from `first` back to itself inside its knot. */
function cycleThrough(graph: Graph, first: string, knot: ReadonlySet<string>): string[] {
  const cameFrom = new Map<string, string>();
  const queue = [first];
  for (const name of queue) {
    for (const next of graph.get(name) ?? []) {
      if (next === first) return wayBack(cameFrom, first, name);
      if (!knot.has(next) || cameFrom.has(next)) continue;
      cameFrom.set(next, name);
      queue.push(next);
    }
  }
  return [first];
}

function wayBack(cameFrom: ReadonlyMap<string, string>, first: string, last: string): string[] {
  const way: string[] = [];
  for (let name = last; name !== first; name = cameFrom.get(name) as string) way.push(name);
  way.push(first);
  return way.reverse();
}
