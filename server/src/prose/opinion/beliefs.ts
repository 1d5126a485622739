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
    words: -95,
    bare: -95,
    heard: -95,
    doubtful: -95,
    rules: {
      'row of an action table': 460,
      'recommendation that is taken on': 395,
      'note of who by name is to do what': 355,
      undertakes: 335,
      'promised that it be done': 300,
      'comes before a meeting': 290,
      'is to do': 290,
      'labelled action': 290,
      'asked, and agreed': 275,
      'agreed, and whose it is in brackets': 260,
      'answer that promises': 260,
      'asked for something': 260,
      'promises to do': 260,
      'reminded to, by a date': 260,
      'resolution that leaves something to do': 260,
      'was asked for': 260,
      'resolution that tells somebody to': 235,
      'agreed to do': 205,
      'note of who is to do what': 200,
      'asked to do': 180,
      'handed to somebody': 120,
      'entry of an action list': 85,
    },
    doubts: { 'done since': -100, 'in each case': -100, 'an opinion': -175 },
  },
  recommendation: {
    rule: 410,
    words: -60,
    bare: -175,
    heard: 225,
    doubtful: -175,
    rules: {
      'advised in other words': 620,
      'asked of another body': 515,
      'recommendation listed by an outsider': 490,
      'an outsider further advises': 465,
      'an outsider is given as the source': 455,
      'what an outsider who is heard wants': 450,
      'an outsider requires': 430,
      'what a recommendation is of': 425,
      'one of the things an outsider wants': 420,
      'what an outsider who is heard would advise': 420,
      'what is to be, observed by an outsider': 420,
      'advice where an outsider is heard': 400,
      'an outsider has more to ask': 400,
      'what should be, where an outsider is heard': 400,
      'row of a table of recommendations': 380,
      'an outsider says what should be': 360,
      'entry under recommendations': 335,
      'recommended that': 245,
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
      'row of figures': 330,
      'one in so many': 260,
      'stood at': 235,
      'moved, in words': 225,
      'came to so many': 210,
      'so many did something': 195,
      share: 180,
      index: 175,
      'short by so many': 175,
      'made money': 160,
      labelled: 155,
      moved: 155,
      'labelled in words': 150,
      measure: 140,
      compared: 115,
      count: 115,
      'in a line without a verb': 110,
      'all but some': 105,
      'beyond a limit': 105,
      'none of a kind': 90,
      percentage: 80,
      'room for so many': 75,
      'counted over a time': 60,
      'some of them': 50,
      'began with a count': 40,
      rate: 30,
      'share of a few': 5,
      money: -50,
    },
    doubts: { supposed: -220 },
  },
  decision: {
    rule: 375,
    words: -45,
    bare: -160,
    heard: -45,
    doubtful: -160,
    rules: {
      'settled in other words': 525,
      'word in capitals': 515,
      'begins with what was done': 440,
      'ends with what was done': 430,
      settled: 420,
      'row of a table of decisions': 415,
      appointed: 400,
      'the body settles': 395,
      'assent given': 390,
      'proposed, seconded and agreed': 385,
      'papers settled in short': 380,
      'read and signed': 380,
      'short answer': 380,
      carried: 365,
      'surely settled': 365,
      'the body consents': 365,
      'labelled decision': 360,
      'it was agreed': 350,
      'that something be so': 325,
      'entry under a resolution': 310,
      'answer to a planning application': 305,
    },
    doubts: {},
  },
};
