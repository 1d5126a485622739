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
    rule: 250,
    words: -105,
    bare: -105,
    heard: -105,
    doubtful: -105,
    rules: {
      'row of an action table': 465,
      'recommendation that is taken on': 400,
      'note of who by name is to do what': 360,
      undertakes: 330,
      'promised that it be done': 300,
      'labelled action': 295,
      'comes before a meeting': 290,
      'is to do': 285,
      'asked, and agreed': 270,
      'answer that promises': 265,
      'asked for something': 260,
      'promises to do': 260,
      'reminded to, by a date': 260,
      'was asked for': 260,
      'agreed, and whose it is in brackets': 255,
      'resolution that leaves something to do': 255,
      'resolution that tells somebody to': 230,
      'agreed to do': 200,
      'note of who is to do what': 195,
      'asked to do': 175,
      'handed to somebody': 120,
      'entry of an action list': 65,
    },
    doubts: { 'done since': -110, 'in each case': -110, 'an opinion': -185 },
  },
  recommendation: {
    rule: 365,
    words: -10,
    bare: -135,
    heard: 230,
    doubtful: -135,
    rules: {
      'asked of another body': 490,
      'recommendation listed by an outsider': 465,
      'an outsider further advises': 445,
      'an outsider is given as the source': 435,
      'what an outsider who is heard wants': 430,
      'an outsider requires': 420,
      'what a recommendation is of': 390,
      'what is to be, observed by an outsider': 380,
      'an outsider goes on': 370,
      'one of the things an outsider wants': 370,
      'told to by an outsider': 370,
      'what should be, where an outsider is heard': 370,
      'advice where an outsider is heard': 355,
      'an outsider says what should be': 345,
      'row of a table of recommendations': 315,
      'recommended that': 240,
      'entry under recommendations': 235,
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
      'short by so many': 175,
      index: 170,
      labelled: 155,
      'made money': 155,
      moved: 150,
      'labelled in words': 145,
      measure: 135,
      'money that is followed': 125,
      compared: 115,
      count: 110,
      'in a line without a verb': 105,
      'all but some': 100,
      'beyond a limit': 100,
      'none of a kind': 90,
      percentage: 75,
      'room for so many': 75,
      'counted over a time': 60,
      'some of them': 40,
      'began with a count': 35,
      rate: 25,
      'share of a few': 0,
      money: -55,
    },
    doubts: { 'no measure': -125, supposed: -220 },
  },
  decision: {
    rule: 350,
    words: -20,
    bare: -125,
    heard: -20,
    doubtful: -125,
    rules: {
      'word in capitals': 495,
      'begins with what was done': 425,
      'ends with what was done': 410,
      settled: 405,
      'row of a table of decisions': 400,
      appointed: 385,
      'the body settles': 385,
      'assent given': 365,
      'proposed, seconded and agreed': 365,
      'surely settled': 360,
      carried: 355,
      'own proceedings': 355,
      'papers settled in short': 355,
      'read and signed': 355,
      'short answer': 355,
      'to stay as it is': 355,
      'the body consents': 345,
      'labelled decision': 340,
      'it was agreed': 330,
      'that something be so': 305,
      'entry under a resolution': 290,
      'answer to a planning application': 285,
    },
    doubts: {},
  },
};
