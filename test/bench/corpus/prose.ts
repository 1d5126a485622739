import { MONTHS } from './calendar.ts';
import { person, place, surname } from './places.ts';
import type { Random } from './random.ts';
import { ADJECTIVES, GROUPS, PERIODS, POSTS, REASONS, SUBJECTS, TASKS, THINGS, VERBS } from './words.ts';

/** Who said it, and how. Nothing here promises, recommends, decides or measures: it needs no tag. */
const OPENINGS = [
  'Members heard that',
  'Councillor <surname> observed that',
  'The <post> explained that',
  'It was reported that',
  'The Chair remarked that',
  '<person> said that',
  'The covering paper showed that',
  'In <place>, it was said,',
  'A visitor from <place> told the meeting that',
  'Evidence from <group> suggested that',
  'The appendix on <subject> set out how',
  'On page <number> the report described how',
  'Speaking for <group>, <person> added that',
  'In answer to Councillor <surname>, the <post> confirmed that',
];

const CLAUSES = [
  '<thing> <verb> <group> in <place> <period>',
  '<thing> <verb> <group>, though the picture in <place> was <adjective>',
  '<group> in <place> had spoken of <thing> <period>, and of <thing> before that',
  '<thing> and <thing> were linked, and <group> had said so <period>',
  'the work on <subject> in <place> had been <adjective> <period>',
  '<group> and <group> saw <thing> differently, “which is no bad thing”, as <person> put it',
  'the <task> of <month> <year> had left out <thing>',
  'the experience of <group> <period> was <adjective> – more so in <place> than in <place>',
  'few of the <group> who came to the <place> event in <month> had known of the <task>',
  'the council’s approach to <subject> dated from <month> <year>, when <thing> <verb> <group>',
  'it was <adjective>, and that <thing> had played its part, as had <thing>',
  'because <reason>, the visit to <place> had been cut short',
];

const WHOLE = [
  'Councillor <surname> asked whether <thing> <verb> <group>, and how <place> compared with <place>.',
  'Questions followed about <thing>, <thing> and the <task> for <subject>.',
  'The Panel thanked <person> and the <group> of <place> for their candour.',
  'There was some discussion of <thing>; <person> and Councillor <surname> differed on it.',
  'Why was <thing> so <adjective>, asked Councillor <surname>, when <group> in <place> had warned of it <period>?',
  '“We were <adjective> at the start,” said <person>, “and <thing> <verb> <group> in the end.”',
  'A correction was made to paragraph <number> of the report: for “<place>” read “<place>” (see minute <number>).',
  'Councillor <surname> (<place>) declared an interest in item <number> as a trustee of a charity for <group>.',
];

/** Sentences that a checker of prose should notice, one kind each: promised, only intended, measured, decided. */
const PROMISED = [
  'Officers will circulate the <task> for <subject> to <group> before the visit to <place>.',
  'The <post> undertook to write to the <group> of <place> about <thing>.',
  '<person> agreed to bring a note on <thing> to the Panel.',
];
const INTENDED = [
  'It was hoped to look again at <thing> with <group>.',
  'The <post> intended to visit <place> to discuss <thing>.',
];
const MEASURED = ['The share of <group> in <place> who knew of the <task> was <number> per cent.'];

const SLOTS: Record<string, (random: Random) => string> = {
  adjective: (random) => random.pick(ADJECTIVES),
  group: (random) => random.pick(GROUPS),
  month: (random) => random.pick(MONTHS),
  number: (random) => String(random.between(2, 89)),
  period: (random) => random.pick(PERIODS),
  person,
  place,
  post: (random) => random.pick(POSTS),
  reason: (random) => random.pick(REASONS),
  subject: (random) => random.pick(SUBJECTS),
  surname,
  task: (random) => random.pick(TASKS),
  thing: (random) => random.pick(THINGS),
  verb: (random) => random.pick(VERBS),
  year: (random) => String(random.between(2004, 2015)),
};

/** A template with every `<slot>` filled, each drawn anew. */
export function fill(template: string, random: Random): string {
  return template.replace(/<(\w+)>/g, (whole, name: string) => SLOTS[name]?.(random) ?? whole);
}

/** One sentence of what was said, its words and their order drawn anew; it calls for no tag. */
export function remark(random: Random): string {
  if (random.chance(0.3)) return fill(random.pick(WHOLE), random);
  return `${fill(random.pick(OPENINGS), random)} ${fill(random.pick(CLAUSES), random)}.`;
}

/** A paragraph of `sentences` remarks. */
export function paragraph(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => remark(random)).join(' ');
}

/** About one document in three carries a sentence that a tag should have covered. */
export function strayRemark(random: Random): string | undefined {
  const lot = random.next();
  if (lot < 0.13) return fill(random.pick(PROMISED), random);
  if (lot < 0.22) return fill(random.pick(INTENDED), random);
  if (lot < 0.32) return fill(random.pick(MEASURED), random);
  if (lot < 0.35) {
    const reason = 'a description of how the service works';
    return `${fill(random.pick(PROMISED), random)}{ignore untracked-action, because ${reason}}`;
  }
  if (lot < 0.355)
    return fill('The clerk’s note of <month> <year> writes such a tag as \\{action} in the margin.', random);
  return undefined;
}
