/** Whether two values that would be sent are the same, part by part: to write both down takes several times as long. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    for (let at = 0; at < one.length; at++) if (!isSameJson(one[at], other[at])) return false;
    return true;
  }
  return areSameParts(one as Parts, other as Parts);
}

type Parts = Readonly<Record<string, unknown>>;

/** What is undefined is not sent. */
function areSameParts(one: Parts, other: Parts): boolean {
  for (const name in one) if (!isSameJson(one[name], other[name])) return false;
  for (const name in other) if (other[name] !== undefined && one[name] === undefined) return false;
  return true;
}
