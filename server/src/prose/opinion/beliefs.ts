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
    rule: 270,
    words: -105,
    bare: -105,
    heard: -105,
    doubtful: -105,
    rules: {
      'row of an action table': 480,
      'recommendation that is taken on': 395,
      'note of who by name is to do what': 360,
      'promised that it be done': 350,
      'labelled action': 340,
      'is to do': 335,
      'resolution that tells somebody to': 335,
      undertakes: 315,
      'comes before a meeting': 300,
      'asked, and agreed': 290,
      'agreed, and whose it is in brackets': 280,
      'answer that promises': 275,
      'reminded to, by a date': 275,
      'was asked for': 275,
      'promises to do': 265,
      'asked for something': 260,
      'agreed to do': 230,
      'asked to do': 185,
      'note of who is to do what': 175,
      'handed to somebody': 125,
      'entry of an action list': 120,
    },
    doubts: { 'an opinion': -155 },
  },
  recommendation: {
    rule: 330,
    words: -5,
    bare: -150,
    heard: 205,
    doubtful: -150,
    rules: {
      'recommendation listed by an outsider': 445,
      'an outsider requires': 410,
      'an outsider further advises': 400,
      'an outsider is given as the source': 400,
      'what an outsider who is heard wants': 395,
      'what a recommendation is of': 360,
      'an outsider has more to ask': 355,
      'what is to be, observed by an outsider': 345,
      'an outsider goes on': 340,
      'one of the things an outsider wants': 340,
      'told to by an outsider': 340,
      'an outsider says what should be': 335,
      'what an outsider who is heard would advise': 335,
      'what should be, where an outsider is heard': 335,
      'advice where an outsider is heard': 325,
      'row of a table of recommendations': 295,
      'entry under recommendations': 220,
      'recommended that': 215,
    },
    doubts: {},
  },
  metric: {
    rule: 125,
    words: -60,
    bare: -60,
    heard: -60,
    doubtful: -110,
    rules: {
      'row of figures': 350,
      'one in so many': 285,
      'stood at': 240,
      'moved, in words': 210,
      'so many did something': 210,
      'came to so many': 200,
      index: 165,
      'made money': 155,
      moved: 155,
      share: 155,
      labelled: 150,
      'labelled in words': 150,
      'short by so many': 150,
      measure: 140,
      count: 130,
      compared: 120,
      'money that is followed': 115,
      'in a line without a verb': 110,
      'beyond a limit': 100,
      'all but some': 95,
      'none of a kind': 90,
      'counted over a time': 70,
      'room for so many': 65,
      percentage: 60,
      'some of them': 55,
      'began with a count': 30,
      rate: 20,
      money: -65,
    },
    doubts: { 'no measure': -155, supposed: -165 },
  },
  decision: {
    rule: 330,
    words: -35,
    bare: -155,
    heard: -35,
    doubtful: -155,
    rules: {
      'word in capitals': 470,
      'begins with what was done': 395,
      'ends with what was done': 390,
      'row of a table of decisions': 375,
      appointed: 370,
      'the body settles': 360,
      'surely settled': 355,
      'proposed, seconded and agreed': 350,
      carried: 345,
      'assent given': 340,
      'papers settled in short': 335,
      settled: 335,
      'to stay as it is': 335,
      'it was agreed': 325,
      'labelled decision': 290,
      'that something be so': 285,
      'answer to a planning application': 275,
      'entry under a resolution': 275,
    },
    doubts: {},
  },
};
