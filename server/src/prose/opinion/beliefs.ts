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
    rule: 250,
    words: -155,
    bare: -155,
    heard: -155,
    rules: {
      'row of an action table': 430,
      'resolution that leaves something to do': 365,
      'promised that it be done': 335,
      'note of who by name is to do what': 330,
      'resolution that tells somebody to': 320,
      'recommendation that is taken on': 300,
      undertakes: 280,
      'is to do': 275,
      'labelled action': 270,
      'answer that promises': 265,
      'asked, and agreed': 260,
      'agreed, and whose it is in brackets': 255,
      'comes before a meeting': 255,
      'reminded to, by a date': 255,
      'handed to somebody': 235,
      'promises to do': 235,
      'agreed to do': 210,
      'asked to do': 180,
      'note of who is to do what': 165,
      'entry of an action list': 65,
    },
  },
  recommendation: {
    rule: 295,
    words: -70,
    bare: -175,
    heard: 95,
    rules: {
      'row of a table of recommendations': 375,
      'what an outsider who is heard wants': 370,
      'an outsider further advises': 360,
      'an outsider is given as the source': 335,
      'what an outsider who is heard would advise': 335,
      'an outsider requires': 320,
      'what a recommendation is of': 320,
      'what is to be, observed by an outsider': 310,
      'an outsider goes on': 305,
      'told to by an outsider': 305,
      'an outsider has more to ask': 300,
      'entry numbered as a recommendation': 300,
      'one of the things an outsider wants': 300,
      'recommendation listed by an outsider': 300,
      'advice where an outsider is heard': 290,
      'what should be, where an outsider is heard': 285,
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
      labelled: 270,
      index: 250,
      measure: 250,
      'row of figures': 240,
      'so many did something': 240,
      'there were': 230,
      'counted over a time': 225,
      'came to so many': 205,
      'labelled in words': 200,
      'none of a kind': 200,
      'made money': 195,
      share: 195,
      count: 185,
      'short by so many': 170,
      'money that is followed': 150,
      'all but some': 135,
      'beyond a limit': 135,
      compared: 125,
      percentage: 115,
      'room for so many': 105,
      'began with a count': 100,
      'some of them': 75,
      rate: 50,
      money: -35,
    },
  },
  decision: {
    rule: 295,
    words: -70,
    bare: -135,
    heard: -70,
    rules: {
      carried: 365,
      'word in capitals': 365,
      'row of a table of decisions': 350,
      'the body settles': 345,
      'it was agreed': 330,
      'ends with what was done': 325,
      'short answer': 315,
      'the body consents': 315,
      'assent given': 310,
      appointed: 305,
      'begins with what was done': 305,
      settled: 275,
      'surely settled': 275,
      'labelled decision': 260,
      'answer to a planning application': 230,
    },
  },
};
