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
      'note of who by name is to do what': 355,
      undertakes: 335,
      'promised that it be done': 305,
      'comes before a meeting': 295,
      'labelled action': 295,
      'is to do': 290,
      'asked, and agreed': 280,
      'answer that promises': 265,
      'asked for something': 265,
      'promises to do': 265,
      'reminded to, by a date': 265,
      'resolution that leaves something to do': 265,
      'was asked for': 265,
      'agreed, and whose it is in brackets': 260,
      'resolution that tells somebody to': 230,
      'agreed to do': 205,
      'note of who is to do what': 200,
      'asked to do': 180,
      'handed to somebody': 125,
      'entry of an action list': 95,
    },
    doubts: { 'in each case': -105, 'done since': -110, 'an opinion': -180 },
  },
  recommendation: {
    rule: 365,
    words: -10,
    bare: -150,
    heard: 230,
    doubtful: -150,
    rules: {
      'asked of another body': 495,
      'recommendation listed by an outsider': 470,
      'an outsider further advises': 445,
      'an outsider is given as the source': 435,
      'what an outsider who is heard wants': 425,
      'an outsider requires': 415,
      'what a recommendation is of': 390,
      'what is to be, observed by an outsider': 375,
      'what should be, where an outsider is heard': 375,
      'an outsider goes on': 370,
      'one of the things an outsider wants': 370,
      'told to by an outsider': 370,
      'what an outsider who is heard would advise': 360,
      'advice where an outsider is heard': 355,
      'an outsider says what should be': 340,
      'row of a table of recommendations': 305,
      'entry under recommendations': 240,
      'recommended that': 240,
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
      'row of figures': 325,
      'one in so many': 255,
      'stood at': 230,
      'moved, in words': 220,
      'came to so many': 210,
      'so many did something': 190,
      share: 175,
      'short by so many': 175,
      index: 170,
      labelled: 155,
      'made money': 155,
      'labelled in words': 150,
      moved: 150,
      measure: 135,
      'money that is followed': 120,
      'there were': 120,
      compared: 115,
      count: 115,
      'beyond a limit': 105,
      'in a line without a verb': 105,
      'all but some': 95,
      'none of a kind': 85,
      percentage: 75,
      'room for so many': 75,
      'counted over a time': 60,
      'some of them': 45,
      'began with a count': 40,
      rate: 30,
      'share of a few': 0,
      money: -50,
    },
    doubts: { supposed: -220 },
  },
  decision: {
    rule: 355,
    words: -20,
    bare: -125,
    heard: -20,
    doubtful: -125,
    rules: {
      'word in capitals': 505,
      'begins with what was done': 420,
      'ends with what was done': 415,
      settled: 410,
      'row of a table of decisions': 395,
      appointed: 390,
      'the body settles': 380,
      'assent given': 365,
      'proposed, seconded and agreed': 365,
      'surely settled': 365,
      'papers settled in short': 360,
      'to stay as it is': 360,
      carried: 350,
      'labelled decision': 345,
      'the body consents': 345,
      'it was agreed': 335,
      'that something be so': 315,
      'entry under a resolution': 300,
      'answer to a planning application': 295,
    },
    doubts: {},
  },
};
