/**
 * Made by `test/prose/learn.ts` from labelled minutes: how far rules are believed beside what the words of a sentence say,
 * in hundredths of the logarithm of odds. A reading is given where belief and opinion come to nothing or more.
 */
import type { WeighedKind } from './weighed-kinds.ts';

export interface Beliefs {
  /** A rule that is not named below. */
  readonly rule: number;
  /** Words alone, where no rule has a wording for them and one of them is of the kind. */
  readonly words: number;
  /** The same where none of them is. */
  readonly bare: number;
  /** The same of a recommendation where somebody from outside has the floor. */
  readonly heard: number;
  /** The same where something speaks against it that is not named below. */
  readonly doubtful: number;
  /** Rules that are right more often than others, or less often. */
  readonly rules: Readonly<Record<string, number>>;
  /** What speaks against it, more than other things do or less. */
  readonly doubts: Readonly<Record<string, number>>;
}

export const beliefs: Readonly<Record<WeighedKind, Beliefs>> = {
  action: {
    rule: 255,
    words: -100,
    bare: -100,
    heard: -100,
    doubtful: -100,
    rules: {
      'row of an action table': 475,
      'recommendation that is taken on': 385,
      'note of who by name is to do what': 360,
      undertakes: 330,
      'promised that it be done': 305,
      'labelled action': 295,
      'is to do': 290,
      'comes before a meeting': 285,
      'asked, and agreed': 265,
      'resolution that leaves something to do': 265,
      'answer that promises': 260,
      'asked for something': 260,
      'promises to do': 260,
      'reminded to, by a date': 260,
      'was asked for': 260,
      'falls to somebody': 250,
      'resolution that tells somebody to': 230,
      'agreed to do': 205,
      'note of who is to do what': 200,
      'asked to do': 185,
      'handed to somebody': 125,
      'entry of an action list': 55,
    },
    doubts: { 'done since': -105, 'an opinion': -185 },
  },
  recommendation: {
    rule: 365,
    words: -10,
    bare: -135,
    heard: 230,
    doubtful: -135,
    rules: {
      'asked of another body': 495,
      'recommendation listed by an outsider': 465,
      'an outsider further advises': 450,
      'an outsider is given as the source': 435,
      'what an outsider who is heard wants': 430,
      'an outsider requires': 420,
      'what a recommendation is of': 390,
      'what is to be, observed by an outsider': 380,
      'one of the things an outsider wants': 375,
      'what should be, where an outsider is heard': 375,
      'an outsider goes on': 370,
      'told to by an outsider': 370,
      'advice where an outsider is heard': 360,
      'an outsider says what should be': 350,
      'row of a table of recommendations': 315,
      'recommended that': 245,
      'entry under recommendations': 240,
    },
    doubts: {},
  },
  metric: {
    rule: 125,
    words: -60,
    bare: -60,
    heard: -60,
    doubtful: -115,
    rules: {
      'row of figures': 325,
      'one in so many': 260,
      'stood at': 235,
      'moved, in words': 220,
      'came to so many': 210,
      'so many did something': 195,
      index: 175,
      share: 175,
      'short by so many': 175,
      labelled: 155,
      'made money': 155,
      moved: 150,
      'labelled in words': 145,
      measure: 130,
      'money that is followed': 120,
      'there were': 120,
      compared: 115,
      count: 115,
      'beyond a limit': 105,
      'all but some': 100,
      'in a line without a verb': 100,
      'none of a kind': 90,
      percentage: 75,
      'room for so many': 70,
      'counted over a time': 60,
      'some of them': 45,
      'began with a count': 40,
      rate: 25,
      'share of a few': 0,
      money: -55,
    },
    doubts: { 'no measure': -120, supposed: -215 },
  },
  decision: {
    rule: 360,
    words: -15,
    bare: -120,
    heard: -15,
    doubtful: -120,
    rules: {
      'word in capitals': 500,
      'begins with what was done': 430,
      'ends with what was done': 415,
      settled: 410,
      'row of a table of decisions': 405,
      appointed: 395,
      'the body settles': 390,
      'assent given': 375,
      'proposed, seconded and agreed': 375,
      'surely settled': 370,
      'papers settled in short': 365,
      'to stay as it is': 365,
      'labelled decision': 350,
      'the body consents': 350,
      'it was agreed': 340,
      'that something be so': 315,
      'entry under a resolution': 295,
      'answer to a planning application': 290,
    },
    doubts: {},
  },
};
