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
    rule: 260,
    words: -100,
    bare: -100,
    heard: -100,
    doubtful: -100,
    rules: {
      'row of an action table': 490,
      'recommendation that is taken on': 375,
      'labelled action': 365,
      'note of who by name is to do what': 355,
      undertakes: 325,
      'promised that it be done': 300,
      'is to do': 295,
      'comes before a meeting': 275,
      'promises to do': 270,
      'resolution that leaves something to do': 270,
      'agreed, and whose it is in brackets': 265,
      'answer that promises': 265,
      'asked, and agreed': 265,
      'was asked for': 265,
      'asked for something': 255,
      'resolution that tells somebody to': 255,
      'agreed to do': 220,
      'note of who is to do what': 195,
      'asked to do': 175,
      'handed to somebody': 125,
      'entry of an action list': 85,
    },
    doubts: { 'an opinion': -190 },
  },
  recommendation: {
    rule: 375,
    words: -60,
    bare: -170,
    heard: 190,
    doubtful: -170,
    rules: {
      'advised in other words': 525,
      'asked of another body': 460,
      'recommendation listed by an outsider': 455,
      'an outsider further advises': 440,
      'an outsider is given as the source': 440,
      'what an outsider who is heard wants': 430,
      'an outsider requires': 415,
      'what a recommendation is of': 395,
      'what is to be, observed by an outsider': 390,
      'an outsider goes on': 380,
      'one of the things an outsider wants': 380,
      'told to by an outsider': 380,
      'what should be, where an outsider is heard': 370,
      'advice where an outsider is heard': 365,
      'an outsider has more to ask': 365,
      'what an outsider who is heard would advise': 360,
      'row of a table of recommendations': 325,
      'entry under recommendations': 315,
      'an outsider says what should be': 310,
      'recommended that': 245,
    },
    doubts: {},
  },
  metric: {
    rule: 120,
    words: -60,
    bare: -60,
    heard: -60,
    doubtful: -115,
    rules: {
      'row of figures': 350,
      'stood at': 265,
      'one in so many': 240,
      'came to so many': 210,
      'moved, in words': 205,
      'so many did something': 185,
      'short by so many': 175,
      share: 170,
      index: 160,
      labelled: 160,
      moved: 150,
      'made money': 145,
      'money that is followed': 140,
      'labelled in words': 135,
      measure: 130,
      'there were': 125,
      'beyond a limit': 105,
      count: 105,
      'all but some': 95,
      compared: 80,
      'none of a kind': 75,
      percentage: 70,
      'room for so many': 60,
      'counted over a time': 55,
      'began with a count': 50,
      'some of them': 45,
      rate: 30,
      'share of a few': -15,
      money: -60,
    },
    doubts: { 'no measure': -125, supposed: -200 },
  },
  decision: {
    rule: 380,
    words: -35,
    bare: -150,
    heard: -35,
    doubtful: -150,
    rules: {
      'word in capitals': 510,
      'row of a table of decisions': 470,
      'settled in other words': 470,
      'begins with what was done': 445,
      'ends with what was done': 425,
      carried: 410,
      settled: 405,
      'the body settles': 405,
      'assent given': 395,
      'minutes that were fine': 390,
      'papers settled in short': 385,
      'proposed, seconded and agreed': 385,
      'surely settled': 385,
      'to stay as it is': 385,
      'labelled decision': 370,
      'it was agreed': 365,
      'the body consents': 360,
      'that something be so': 340,
      'answer to a planning application': 310,
      'entry under a resolution': 305,
    },
    doubts: {},
  },
};
