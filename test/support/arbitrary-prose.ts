/** Minutes that fast-check makes up of sentences that hang on one another: what leads in, what is told twice, who is meant. */
import fc from 'fast-check';

const talk =
  'The members spoke at length about the state of the paths and nobody thought that much could be said for them. ';
const pieces = [
  ...['## Actions', 'Actions', '# Decisions', 'Recommendations', '## Talk', 'Finance\n=====', '2. Other matters'],
  ...['RESOLVED that:', 'The Clerk was asked to:', 'The inspector recommended the following:', 'Actions agreed:'],
  '- write to the county council about the broken drain in Mill Lane by 4 March 2024',
  '- Clerk to write to the county council about the broken drain in Mill Lane',
  ...[
    '1. Treasurer to order a bench for the green by May 2024',
    '2. Treasurer to order a bench',
    '3. to buy the field',
  ],
  ...['(a) the fence be mended', '(b) the gate be painted', 'that the field be bought'],
  ...['| Action | Who | When |', '| --- | --- | --- |', '| Measure | Target | Actual |', '| Turnover | 30% | 34.6% |'],
  '| Write to county council about broken drain in Mill Lane | Clerk | 4 March 2024 |',
  '| Order a bench for the green | Treasurer | May 2024 |',
  'The Clerk would write to the county council about the broken drain in Mill Lane.',
  'The Treasurer would order a bench for the green by May 2024.',
  ...[
    'The Clerk would mend the gate and the Treasurer would order a bench.',
    'The Clerk would mend the gate{action #gate} and the Treasurer would order a bench; Mr Dole would cut it.',
  ],
  ...[
    'RESOLVED: (1) that the report be noted; (2) that the Clerk write to Mr Dole by May{action #letter}; (3) that it end.',
    'The inspector recommended that the council i) mend the gate{recommendation #mend}; and ii) buy the field.',
  ],
  ...['Mr Dole, the applicant, spoke of the hedge.', 'Mr Dole said that he would cut the hedge by June.'],
  ...['He would mend the fence by June.', 'Ms Ferris, of 4 Mill Lane, was there.', 'Ms Ferris would bring the plans.'],
  ...['Members asked whether the path was safe.', 'The Chair agreed to look.', 'Yes, he will.', 'Agreed to do so.'],
  ...['Turnover stood at 34.6%, against a target of 30%.', 'It was agreed to buy the field.', 'The field was bought {'],
  ...['TH - draft letter - 18 Feb', 'That the Chair write to the Minister.', talk, talk.repeat(4)],
];
const tags = [
  ...['{action #drain @clerk due 4 March 2024}', '{#drain done}', '{action #bench}\n\n{#bench due May}', '{decision}'],
  ...[
    '{metric #turnover now 34.6%}',
    '{ignore untracked, because it is known}',
    '{owner #clerk}',
    '{recommendation #r}',
  ],
];
const ends = ['\n', '\n', '\n\n', '\n\n', '\n\n', ' ', '\r\n', '\r\n\r\n', '\n \n', '\r\r', ''];

/** A line of minutes, perhaps with a tag, or a tag alone. */
export function lineOfMinutes(): fc.Arbitrary<string> {
  const tagged = fc
    .tuple(fc.constantFrom(...pieces), fc.constantFrom('', '', '', ...tags))
    .map((parts) => parts.join(''));
  const spanned = fc
    .tuple(fc.constantFrom(...pieces), fc.constantFrom(...tags))
    .map(([words, tag]) => `[${words}]${tag}`);
  const line = fc.oneof(
    { weight: 8, arbitrary: tagged },
    { weight: 1, arbitrary: spanned },
    { weight: 1, arbitrary: fc.constantFrom(...tags) },
  );
  return fc.tuple(line, fc.constantFrom(...ends)).map((parts) => parts.join(''));
}

/** Minutes of such lines, half of them with a header. */
export function minutesOfLines(): fc.Arbitrary<string> {
  const header = fc.constantFrom('', '---\nminutes: 1\nbody: Parish\n---\n');
  return fc
    .tuple(header, fc.array(lineOfMinutes(), { minLength: 3, maxLength: 40, size: 'max' }))
    .map(([first, lines]) => first + lines.join(''));
}
