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
  /** Rules that are right more often than others, or less often. */
  readonly rules: Readonly<Record<string, number>>;
}

export const beliefs: Readonly<Record<WeighedKind, Beliefs>> = {
  action: {
    rule: 290,
    words: -165,
    bare: -165,
    heard: -165,
    rules: {
      'row of an action table': 530,
      'note of who by name is to do what': 425,
      'promised that it be done': 380,
      'resolution that tells somebody to': 370,
      'labelled action': 365,
      'recommendation that is taken on': 365,
      'is to do': 350,
      'comes before a meeting': 325,
      undertakes: 325,
      'answer that promises': 310,
      'asked, and agreed': 300,
      'agreed, and whose it is in brackets': 295,
      'reminded to, by a date': 295,
      'was asked for': 295,
      'falls to somebody': 285,
      'promises to do': 285,
      'resolution that leaves something to do': 270,
      'asked for something': 255,
      'agreed to do': 240,
      'asked to do': 190,
      'note of who is to do what': 185,
      'handed to somebody': 175,
      'entry of an action list': 120,
    },
  },
  recommendation: {
    rule: 295,
    words: 35,
    bare: -60,
    heard: 220,
    rules: {
      'an outsider further advises': 370,
      'an outsider is given as the source': 370,
      'what an outsider who is heard wants': 360,
      'an outsider requires': 335,
      'an outsider has more to ask': 330,
      'one of the things an outsider wants': 320,
      'recommendation listed by an outsider': 320,
      'what a recommendation is of': 320,
      'what is to be, observed by an outsider': 315,
      'an outsider goes on': 310,
      'told to by an outsider': 305,
      'row of a table of recommendations': 280,
      'what should be, where an outsider is heard': 280,
      'an outsider says what should be': 270,
      'entry under recommendations': 245,
      'recommended that': 170,
    },
  },
  metric: {
    rule: 165,
    words: -30,
    bare: -30,
    heard: -30,
    rules: {
      'one in so many': 305,
      'stood at': 285,
      'moved, in words': 275,
      labelled: 265,
      index: 260,
      measure: 260,
      'so many did something': 240,
      'there were': 240,
      'row of figures': 225,
      'came to so many': 220,
      share: 215,
      'made money': 185,
      'labelled in words': 180,
      'in a line without a verb': 155,
      count: 150,
      moved: 140,
      compared: 135,
      'counted over a time': 130,
      'room for so many': 130,
      'all but some': 115,
      'beyond a limit': 115,
      'none of a kind': 105,
      'began with a count': 90,
      'money that is followed': 90,
      percentage: 90,
      rate: 65,
      'some of them': 60,
      money: -45,
    },
  },
  decision: {
    rule: 295,
    words: -50,
    bare: -135,
    heard: -50,
    rules: {
      'word in capitals': 405,
      'ends with what was done': 340,
      'row of a table of decisions': 340,
      'short answer': 325,
      'the body settles': 325,
      'begins with what was done': 320,
      carried: 315,
      'assent given': 310,
      'entry under a resolution': 310,
      'proposed, seconded and agreed': 310,
      'surely settled': 310,
      'the body consents': 310,
      'papers settled in short': 300,
      'read and signed': 300,
      'that something be so': 300,
      'to stay as it is': 300,
      'it was agreed': 290,
      'labelled decision': 290,
      settled: 270,
      'answer to a planning application': 220,
    },
  },
};
