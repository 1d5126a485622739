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
    words: -100,
    bare: -100,
    heard: -100,
    doubtful: -100,
    rules: {
      'row of an action table': 470,
      'recommendation that is taken on': 385,
      'note of who by name is to do what': 360,
      'promised that it be done': 350,
      'is to do': 335,
      'labelled action': 335,
      'resolution that tells somebody to': 335,
      undertakes: 320,
      'comes before a meeting': 290,
      'asked, and agreed': 285,
      'agreed, and whose it is in brackets': 275,
      'answer that promises': 275,
      'reminded to, by a date': 275,
      'resolution that leaves something to do': 275,
      'asked for something': 260,
      'agreed to do': 235,
      'asked to do': 185,
      'note of who is to do what': 175,
      'handed to somebody': 125,
      'entry of an action list': 100,
    },
    doubts: { 'an opinion': -150 },
  },
  recommendation: {
    rule: 330,
    words: -5,
    bare: -155,
    heard: 205,
    doubtful: -155,
    rules: {
      'recommendation listed by an outsider': 440,
      'an outsider requires': 405,
      'an outsider further advises': 400,
      'an outsider is given as the source': 395,
      'what an outsider who is heard wants': 390,
      'what a recommendation is of': 360,
      'an outsider has more to ask': 350,
      'what is to be, observed by an outsider': 345,
      'one of the things an outsider wants': 340,
      'told to by an outsider': 340,
      'what should be, where an outsider is heard': 340,
      'an outsider goes on': 335,
      'an outsider says what should be': 335,
      'what an outsider who is heard would advise': 335,
      'advice where an outsider is heard': 325,
      'asked of another body': 310,
      'row of a table of recommendations': 290,
      'recommended that': 235,
      'entry under recommendations': 225,
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
      'row of figures': 345,
      'one in so many': 280,
      'stood at': 235,
      'moved, in words': 210,
      'so many did something': 210,
      'came to so many': 195,
      index: 170,
      share: 165,
      labelled: 150,
      'made money': 150,
      moved: 150,
      'labelled in words': 145,
      measure: 145,
      'short by so many': 145,
      count: 130,
      'money that is followed': 115,
      'in a line without a verb': 100,
      'beyond a limit': 95,
      'all but some': 90,
      'none of a kind': 85,
      'share of a few': 80,
      'counted over a time': 60,
      percentage: 60,
      'room for so many': 60,
      'some of them': 45,
      'began with a count': 30,
      rate: 15,
      money: -65,
    },
    doubts: { 'no measure': -160, supposed: -165 },
  },
  decision: {
    rule: 330,
    words: -45,
    bare: -160,
    heard: -45,
    doubtful: -160,
    rules: {
      'word in capitals': 470,
      'begins with what was done': 400,
      'ends with what was done': 390,
      'row of a table of decisions': 380,
      appointed: 365,
      'surely settled': 355,
      'the body settles': 355,
      'proposed, seconded and agreed': 350,
      'assent given': 345,
      'labelled decision': 345,
      carried: 340,
      'papers settled in short': 340,
      'own proceedings': 335,
      'read and signed': 335,
      'short answer': 335,
      'to stay as it is': 335,
      'it was agreed': 320,
      'that something be so': 285,
      'answer to a planning application': 270,
      'entry under a resolution': 270,
    },
    doubts: {},
  },
};
