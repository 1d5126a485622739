/** Logistic regression with a penalty on great weights (L2), by limited-memory BFGS: Nocedal and Wright, algorithm 7.4. */

/** So many steps are remembered, and so many made at most. */
const [remembered, mostSteps] = [8, 60];

export interface Sample {
  /** The features it has, by their places. */
  readonly has: readonly number[];
  readonly is: boolean;
  /** What is known to speak for it already, as the logarithm of odds; 0 where nothing is said. */
  readonly known?: number;
  /** What it counts beside others; 1 where nothing is said. */
  readonly counts?: number;
}

interface Step {
  readonly by: Float64Array;
  readonly bend: Float64Array;
  readonly rate: number;
}

/** A weight for each of `count` features, and behind them what is always added. */
export function regress(samples: readonly Sample[], count: number, penalty: number): Float64Array {
  let at: Float64Array = new Float64Array(count + 1);
  let [loss, slope] = lossOf(samples, at, penalty);
  const steps: Step[] = [];
  for (let step = 0; step < mostSteps; step++) {
    const way = wayDown(slope, steps);
    const fall = product(slope, way);
    if (fall < 1e-6) break;
    let length = 1;
    let next = moved(at, way, -length);
    let [nextLoss, nextSlope] = lossOf(samples, next, penalty);
    while (nextLoss > loss - 1e-4 * length * fall && length > 1e-6) {
      length /= 2;
      next = moved(at, way, -length);
      [nextLoss, nextSlope] = lossOf(samples, next, penalty);
    }
    const [by, bend] = [moved(next, at, -1), moved(nextSlope, slope, -1)];
    const curve = product(by, bend);
    if (curve > 1e-10) steps.push({ by, bend, rate: 1 / curve });
    if (steps.length > remembered) steps.shift();
    const isDone = Math.abs(loss - nextLoss) < 1e-5 * loss;
    [at, loss, slope] = [next, nextLoss, nextSlope];
    if (isDone) break;
  }
  return at;
}

/** The slope, bent by what the last steps told of the curve. */
function wayDown(slope: Float64Array, steps: readonly Step[]): Float64Array {
  let way = Float64Array.from(slope);
  const shares = new Map<Step, number>();
  for (const step of [...steps].reverse()) {
    shares.set(step, step.rate * product(step.by, way));
    way = moved(way, step.bend, -(shares.get(step) ?? 0));
  }
  const last = steps.at(-1);
  const scale =
    last === undefined
      ? 1 / Math.sqrt(product(slope, slope))
      : product(last.by, last.bend) / product(last.bend, last.bend);
  way = way.map((value) => value * scale);
  for (const step of steps) way = moved(way, step.by, (shares.get(step) ?? 0) - step.rate * product(step.bend, way));
  return way;
}

/** How badly some weights fit, and its slope by each. */
function lossOf(samples: readonly Sample[], weights: Float64Array, penalty: number): [number, Float64Array] {
  const constant = weights.length - 1;
  const slope = Float64Array.from(weights, (weight, place) => (place === constant ? 0 : penalty * weight));
  let loss = product(weights, slope) / 2;
  for (const { has, is, known = 0, counts = 1 } of samples) {
    let sum = known + (weights[constant] as number);
    for (const place of has) sum += weights[place] as number;
    loss += counts * Math.log1p(Math.exp(is ? -sum : sum));
    const error = counts * (1 / (1 + Math.exp(-sum)) - (is ? 1 : 0));
    for (const place of has) slope[place] = (slope[place] as number) + error;
    slope[constant] = (slope[constant] as number) + error;
  }
  return [loss, slope];
}

function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < one.length; place++) sum += (one[place] as number) * (other[place] as number);
  return sum;
}

function moved(from: Float64Array, way: Float64Array, times: number): Float64Array<ArrayBuffer> {
  return Float64Array.from(from, (value, place) => value + (way[place] as number) * times);
}
