/** The minutes that the tests of single requests are asked about. */
import type { Files } from './lsp-editor.ts';

/** Two bodies, three meetings, an owner in the configuration and one in a header, and letters of two code units. */
export const leisure: Files = {
  'matters.config.json': `{
  "asOf": "2024-03-31",
  "owners": {
    "clerk": { "name": "Ada Merrow", "role": "Clerk", "aliases": ["the Town Clerk"] }
  }
}
`,
  'panel/2024-01-10.minutes': `---
minutes: 1
body: Leisure Panel
date: 10 January 2024
next: 14 February 2024
owners:
  ranger: { name: Tom Iveson, role: Park Ranger }
---
# Parks

The Ranger would mend the 🚲 rack.{action #rack @ranger due 31 January 2024}
The Clerk would order bolts.{action #bolts @clerk due next meeting, needs #rack}

## Figures

[Forty per cent]{metric #use now 40%, target 60% by March 2025} of visitors used it.
See https://example.org/parks for the plan.
`,
  'panel/2024-02-14.minutes': `---
minutes: 1
body: Leisure Panel
date: 14 February 2024
---
The rack was not mended.{#rack slipped to 30 April 2024 because no welder}
Use stood at 44%.{#use}
The lamp would be mended.{action #lamp @nobody due 1 May 2024}
`,
  'board/2024-02-20.minutes.md': `---
minutes: 1
body: Estates Board
date: 20 February 2024
---
The Board heard how the rack stood.{#rack}
Signs would be painted.{action #signs @clerk due 1 June 2024, for #use}
`,
};

export const january = 'panel/2024-01-10.minutes';
export const february = 'panel/2024-02-14.minutes';
export const board = 'board/2024-02-20.minutes.md';
export const configuration = 'matters.config.json';

/** Another workspace beside it. */
export const harbour: Files = {
  'matters.config.json': '{ "asOf": "2024-03-31" }\n',
  '2024-03-05.minutes': `---
minutes: 1
body: Harbour Committee
date: 5 March 2024
owners:
  warden: { name: Isla Penrose, role: Harbour Warden }
---
The pier rack would be painted.{action #pier-rack @warden due 1 July 2024}
`,
};
