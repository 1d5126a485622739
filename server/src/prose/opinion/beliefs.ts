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
      'row of an action table': 460,
      'recommendation that is taken on': 405,
      'note of who by name is to do what': 360,
      undertakes: 335,
      'promised that it be done': 305,
      'comes before a meeting': 295,
      'labelled action': 295,
      'is to do': 290,
      'asked, and agreed': 275,
      'answer that promises': 265,
      'promises to do': 265,
      'reminded to, by a date': 265,
      'was asked for': 265,
      'agreed, and whose it is in brackets': 260,
      'asked for something': 260,
      'resolution that leaves something to do': 260,
      'resolution that tells somebody to': 235,
      'agreed to do': 205,
      'note of who is to do what': 190,
      'asked to do': 185,
      'handed to somebody': 125,
      'entry of an action list': 85,
    },
    doubts: { 'done since': -105, 'in each case': -105, 'an opinion': -180 },
  },
  recommendation: {
    rule: 400,
    words: -60,
    bare: -210,
    heard: 220,
    doubtful: -210,
    rules: {
      'advised in other words': 615,
      'asked of another body': 510,
      'recommendation listed by an outsider': 480,
      'an outsider further advises': 460,
      'an outsider is given as the source': 450,
      'what an outsider who is heard wants': 445,
      'an outsider requires': 425,
      'what a recommendation is of': 415,
      'what an outsider who is heard would advise': 415,
      'one of the things an outsider wants': 410,
      'what is to be, observed by an outsider': 410,
      'an outsider goes on': 405,
      'told to by an outsider': 405,
      'what should be, where an outsider is heard': 395,
      'advice where an outsider is heard': 390,
      'an outsider has more to ask': 380,
      'an outsider says what should be': 360,
      'entry under recommendations': 335,
      'row of a table of recommendations': 325,
      'recommended that': 245,
    },
    doubts: {},
  },
  metric: {
    rule: 120,
    words: -60,
    bare: -60,
    heard: -60,
    doubtful: -120,
    rules: {
      'row of figures': 325,
      'one in so many': 255,
      'stood at': 230,
      'moved, in words': 220,
      'came to so many': 205,
      'so many did something': 190,
      share: 175,
      index: 170,
      'short by so many': 170,
      labelled: 155,
      'made money': 150,
      moved: 150,
      'labelled in words': 145,
      measure: 135,
      compared: 115,
      count: 115,
      'beyond a limit': 105,
      'in a line without a verb': 105,
      'all but some': 100,
      'none of a kind': 90,
      percentage: 75,
      'room for so many': 75,
      'counted over a time': 55,
      'some of them': 45,
      'began with a count': 40,
      rate: 25,
      'share of a few': 0,
      money: -55,
    },
    doubts: { supposed: -225 },
  },
  decision: {
    rule: 370,
    words: -50,
    bare: -170,
    heard: -50,
    doubtful: -170,
    rules: {
      'settled in other words': 520,
      'word in capitals': 505,
      'begins with what was done': 435,
      'ends with what was done': 425,
      settled: 415,
      'row of a table of decisions': 410,
      appointed: 395,
      'the body settles': 390,
      'assent given': 385,
      'proposed, seconded and agreed': 380,
      'papers settled in short': 375,
      'short answer': 375,
      carried: 360,
      'surely settled': 360,
      'the body consents': 360,
      'labelled decision': 355,
      'it was agreed': 340,
      'that something be so': 320,
      'entry under a resolution': 305,
      'answer to a planning application': 295,
    },
    doubts: {},
  },
};
