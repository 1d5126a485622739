/** How much of each branch of the outline is shown: a page at first, and one more each time somebody asks. */

/** A part of a branch's children as the server gives them. */
export interface Page<Node> {
  readonly total: number;
  readonly nodes: readonly Node[];
}

export interface Branch<Node> {
  readonly nodes: readonly Node[];
  /** How many there are beyond those. */
  readonly left: number;
}

export type AskForPage<Node> = (offset: number, limit: number) => Promise<Page<Node>>;

/** How many children are shown at first, and how many each time more. */
export const pageSize = 100;
/** The most the server gives at once. */
const mostAtOnce = 1000;

export class Branches {
  /** How many children are wanted of a branch that was asked to show more. */
  readonly #wanted = new Map<string, number>();

  /** Asks for as much of a branch as is shown of it: after a change, too, so that nobody loses their place. */
  async read<Node>(key: string, ask: AskForPage<Node>): Promise<Branch<Node>> {
    const wanted = this.#wanted.get(key) ?? pageSize;
    const nodes: Node[] = [];
    let total = 0;
    while (nodes.length < wanted) {
      const page = await ask(nodes.length, Math.min(mostAtOnce, wanted - nodes.length));
      nodes.push(...page.nodes);
      total = page.total;
      if (page.nodes.length === 0 || nodes.length >= total) break;
    }
    return { nodes, left: Math.max(0, total - nodes.length) };
  }

  showMore(key: string): void {
    this.#wanted.set(key, (this.#wanted.get(key) ?? pageSize) + pageSize);
  }

  /** Shows a branch far enough to hold the child at a place, counted from 0. */
  showUpTo(key: string, place: number): void {
    const wanted = this.#wanted.get(key) ?? pageSize;
    this.#wanted.set(key, Math.max(wanted, Math.ceil((place + 1) / pageSize) * pageSize));
  }

  /** Another grouping or filter has other branches. */
  forget(): void {
    this.#wanted.clear();
  }
}

/** Where in a branch the first child stands that is wanted, looked for a large page at a time; -1 for nowhere. */
export async function placeIn<Node>(ask: AskForPage<Node>, isWanted: (node: Node) => boolean): Promise<number> {
  for (let offset = 0; ; ) {
    const { nodes, total } = await ask(offset, mostAtOnce);
    const place = nodes.findIndex(isWanted);
    if (place !== -1) return offset + place;
    offset += nodes.length;
    if (nodes.length === 0 || offset >= total) return -1;
  }
}
