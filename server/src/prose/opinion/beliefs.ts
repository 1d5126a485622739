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
    words: -110,
    bare: -110,
    heard: -110,
    doubtful: -110,
    rules: {
      'row of an action table': 470,
      'note of who by name is to do what': 380,
      'labelled action': 350,
      'is to do': 335,
      'promised that it be done': 330,
      'recommendation that is taken on': 325,
      undertakes: 320,
      'resolution that tells somebody to': 310,
      'comes before a meeting': 285,
      'answer that promises': 275,
      'asked, and agreed': 275,
      'agreed, and whose it is in brackets': 270,
      'promises to do': 270,
      'reminded to, by a date': 270,
      'was asked for': 270,
      'asked for something': 255,
      'agreed to do': 240,
      'asked to do': 175,
      'note of who is to do what': 170,
      'entry of an action list': 140,
      'handed to somebody': 130,
    },
    doubts: { 'in each case': -125, 'an opinion': -190 },
  },
  recommendation: {
    rule: 325,
    words: -20,
    bare: -150,
    heard: 215,
    doubtful: -150,
    rules: {
      'recommendation listed by an outsider': 450,
      'an outsider requires': 410,
      'an outsider further advises': 380,
      'an outsider is given as the source': 380,
      'what an outsider who is heard wants': 375,
      'what a recommendation is of': 355,
      'what should be, where an outsider is heard': 355,
      'what is to be, observed by an outsider': 340,
      'an outsider goes on': 335,
      'what an outsider who is heard would advise': 335,
      'an outsider has more to ask': 330,
      'one of the things an outsider wants': 330,
      'told to by an outsider': 330,
      'advice where an outsider is heard': 320,
      'an outsider says what should be': 305,
      'row of a table of recommendations': 295,
      'entry under recommendations': 210,
      'recommended that': 190,
    },
    doubts: {},
  },
  metric: {
    rule: 130,
    words: -55,
    bare: -55,
    heard: -55,
    doubtful: -105,
    rules: {
      'row of figures': 360,
      'one in so many': 315,
      'stood at': 240,
      index: 215,
      'came to so many': 205,
      'moved, in words': 195,
      'so many did something': 195,
      labelled: 165,
      share: 165,
      'made money': 160,
      'short by so many': 160,
      'labelled in words': 150,
      compared: 140,
      measure: 135,
      'there were': 135,
      count: 125,
      'money that is followed': 120,
      moved: 120,
      'beyond a limit': 105,
      'in a line without a verb': 105,
      'all but some': 100,
      'none of a kind': 90,
      'counted over a time': 85,
      percentage: 75,
      'room for so many': 75,
      'began with a count': 30,
      'some of them': 25,
      rate: -5,
      money: -65,
    },
    doubts: { supposed: -145, 'no measure': -155 },
  },
  decision: {
    rule: 335,
    words: -35,
    bare: -145,
    heard: -35,
    doubtful: -145,
    rules: {
      'word in capitals': 485,
      'row of a table of decisions': 435,
      'begins with what was done': 420,
      'ends with what was done': 395,
      'the body settles': 365,
      appointed: 355,
      settled: 355,
      'assent given': 350,
      'proposed, seconded and agreed': 350,
      'surely settled': 345,
      'own proceedings': 340,
      'papers settled in short': 340,
      'short answer': 340,
      'to stay as it is': 340,
      carried: 330,
      'it was agreed': 320,
      'the body consents': 320,
      'that something be so': 300,
      'labelled decision': 295,
      'entry under a resolution': 275,
      'answer to a planning application': 265,
    },
    doubts: {},
  },
};
