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
    rule: 255,
    words: -150,
    bare: -150,
    heard: -150,
    rules: {
      'row of an action table': 430,
      'resolution that leaves something to do': 370,
      'promised that it be done': 345,
      'note of who by name is to do what': 335,
      'resolution that tells somebody to': 320,
      'recommendation that is taken on': 305,
      undertakes: 285,
      'is to do': 280,
      'answer that promises': 270,
      'labelled action': 270,
      'asked, and agreed': 265,
      'agreed, and whose it is in brackets': 260,
      'comes before a meeting': 260,
      'reminded to, by a date': 260,
      'handed to somebody': 240,
      'promises to do': 240,
      'agreed to do': 220,
      'asked to do': 185,
      'note of who is to do what': 170,
      'entry of an action list': 70,
    },
  },
  recommendation: {
    rule: 300,
    words: -65,
    bare: -175,
    heard: 100,
    rules: {
      'an outsider further advises': 390,
      'row of a table of recommendations': 380,
      'what an outsider who is heard wants': 375,
      'an outsider is given as the source': 340,
      'what an outsider who is heard would advise': 340,
      'what a recommendation is of': 330,
      'an outsider requires': 325,
      'what is to be, observed by an outsider': 315,
      'an outsider goes on': 310,
      'told to by an outsider': 310,
      'an outsider has more to ask': 305,
      'entry numbered as a recommendation': 305,
      'one of the things an outsider wants': 305,
      'recommendation listed by an outsider': 305,
      'advice where an outsider is heard': 295,
      'an outsider says what should be': 295,
      'what should be, where an outsider is heard': 290,
      'entry under recommendations': 235,
      'recommended that': 190,
    },
  },
  metric: {
    rule: 175,
    words: -50,
    bare: -50,
    heard: -50,
    rules: {
      'moved, in words': 300,
      'one in so many': 280,
      'stood at': 280,
      labelled: 275,
      index: 250,
      measure: 250,
      'so many did something': 245,
      'row of figures': 240,
      'counted over a time': 225,
      'there were': 225,
      'came to so many': 205,
      'none of a kind': 200,
      'labelled in words': 195,
      'made money': 195,
      count: 190,
      share: 190,
      'in a line without a verb': 180,
      'short by so many': 170,
      'money that is followed': 155,
      'beyond a limit': 140,
      'all but some': 135,
      compared: 120,
      percentage: 115,
      'room for so many': 110,
      'began with a count': 100,
      'some of them': 75,
      rate: 50,
      money: -40,
    },
  },
  decision: {
    rule: 295,
    words: -70,
    bare: -130,
    heard: -70,
    rules: {
      carried: 370,
      'word in capitals': 365,
      'the body settles': 350,
      'row of a table of decisions': 345,
      'it was agreed': 335,
      'ends with what was done': 325,
      'short answer': 315,
      'the body consents': 315,
      appointed: 310,
      'assent given': 310,
      'begins with what was done': 305,
      'papers settled in short': 300,
      'read and signed': 300,
      'that something be so': 300,
      settled: 280,
      'surely settled': 275,
      'labelled decision': 265,
      'answer to a planning application': 230,
    },
  },
};
