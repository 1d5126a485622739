/** What is said of faults in a header tells what to write, of each fault another thing. */
import assert from 'node:assert/strict';
import { dateInWords, faultInWords } from '../../server/src/rules/wording/header.ts';
import type { HeaderFault } from '../../server/src/syntax/header-schema.ts';

const fault: HeaderFault = {
  start: 0,
  end: 1,
  fault: 'unknown-key',
  key: 'bdy',
  text: '',
  shape: 'text',
  free: ['body'],
};

describe('The help for a fault in a header', () => {
  it('names the key or the word that is meant', () => {
    assert.equal(faultInWords(fault).help, 'Write `body`.');
    const status: HeaderFault = { ...fault, fault: 'status', key: 'status', text: 'drft', shape: 'status' };
    assert.equal(faultInWords(status).help, 'Write `draft`.');
  });

  it('can be read aloud where a key wants owners', () => {
    const owners: HeaderFault = { ...fault, fault: 'wrong-shape', key: 'owners', shape: 'owners' };
    assert.equal(faultInWords(owners).help, 'Behind `owners:` write handles, each with a name and a role behind it.');
  });

  it('asks for a day where there is none', () => {
    assert.equal(dateInWords('date', 'soon', null)?.help, 'Write the day of the meeting.');
    assert.equal(dateInWords('next', 'soon', null)?.help, 'Write the day, or take the line out.');
  });
});
