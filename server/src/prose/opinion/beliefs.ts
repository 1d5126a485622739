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
    rule: 265,
    words: -100,
    bare: -100,
    heard: -100,
    doubtful: -100,
    rules: {
      'row of an action table': 460,
      'recommendation that is taken on': 430,
      'note of who by name is to do what': 350,
      'labelled action': 340,
      'still open': 340,
      'promised that it be done': 325,
      undertakes: 325,
      'is to do': 295,
      'comes before a meeting': 285,
      'was asked for': 280,
      'asked, and agreed': 275,
      'agreed, and whose it is in brackets': 270,
      'answer that promises': 270,
      'reminded to, by a date': 270,
      'resolution that leaves something to do': 270,
      'promises to do': 260,
      'resolution that tells somebody to': 255,
      'agreed to do': 230,
      'note of who is to do what': 205,
      'asked to do': 180,
      'handed to somebody': 120,
      'entry of an action list': 90,
    },
    doubts: { 'an opinion': -175 },
  },
  recommendation: {
    rule: 405,
    words: -60,
    bare: -175,
    heard: 210,
    doubtful: -175,
    rules: {
      'advised in other words': 600,
      'recommendation listed by an outsider': 525,
      'asked of another body': 485,
      'an outsider is given as the source': 465,
      'an outsider further advises': 450,
      'what an outsider who is heard wants': 450,
      'an outsider requires': 430,
      'what an outsider who is heard would advise': 430,
      'what a recommendation is of': 425,
      'what is to be, observed by an outsider': 415,
      'an outsider goes on': 410,
      'one of the things an outsider wants': 410,
      'told to by an outsider': 410,
      'advice where an outsider is heard': 400,
      'an outsider has more to ask': 400,
      'what should be, where an outsider is heard': 395,
      'entry under recommendations': 345,
      'an outsider says what should be': 295,
      'recommended that': 235,
    },
    doubts: {},
  },
  metric: {
    rule: 125,
    words: -60,
    bare: -60,
    heard: -60,
    doubtful: -120,
    rules: {
      'row of figures': 350,
      'stood at': 265,
      'one in so many': 255,
      'came to so many': 210,
      'moved, in words': 195,
      index: 190,
      'so many did something': 190,
      share: 180,
      'short by so many': 180,
      labelled: 165,
      'made money': 160,
      moved: 155,
      'labelled in words': 140,
      'there were': 140,
      'in a line without a verb': 135,
      measure: 135,
      'money that is followed': 135,
      count: 115,
      compared: 110,
      'all but some': 100,
      'beyond a limit': 100,
      'none of a kind': 95,
      percentage: 90,
      'counted over a time': 60,
      'room for so many': 55,
      'began with a count': 50,
      'some of them': 35,
      rate: 30,
      'share of a few': -30,
      money: -55,
    },
    doubts: { 'no measure': -115, supposed: -230 },
  },
  decision: {
    rule: 375,
    words: -45,
    bare: -155,
    heard: -45,
    doubtful: -155,
    rules: {
      'settled in other words': 530,
      'word in capitals': 495,
      'row of a table of decisions': 460,
      'begins with what was done': 445,
      'ends with what was done': 415,
      settled: 410,
      'the body settles': 395,
      'assent given': 390,
      appointed: 380,
      'papers settled in short': 380,
      'proposed, seconded and agreed': 380,
      carried: 365,
      'surely settled': 360,
      'the body consents': 360,
      'it was agreed': 350,
      'labelled decision': 350,
      'that something be so': 330,
      'answer to a planning application': 305,
      'entry under a resolution': 305,
    },
    doubts: {},
  },
};
