import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NameIndex, nearest } from '../../server/src/syntax/names.ts';

describe('An index of names', () => {
  const name = fc.string({ unit: fc.constantFrom(...'abcdeABC-1é'), maxLength: 9 });

  it('gives the very name that looking at each would give', () => {
    fc.assert(
      fc.property(fc.array(name), name, (names, word) =>
        assert.equal(new NameIndex(names).nearest(word), nearest(word, [...names].sort())),
      ),
    );
  });

  it('gives the same once names have come and gone', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name), fc.uniqueArray(name), name, (first, second, word) => {
        const index = new NameIndex(first);
        for (const one of first) if (!second.includes(one)) index.delete(one);
        for (const one of second) if (!first.includes(one)) index.insert(one);
        assert.equal(index.nearest(word), new NameIndex(second).nearest(word));
      }),
    );
  });

  it('offers nothing where more than a third of the letters differ', () => {
    assert.equal(new NameIndex(['bridge', 'road']).nearest('surveyor'), undefined);
    assert.equal(new NameIndex(['bridge', 'road']).nearest('Brigde'), 'bridge');
  });
});
