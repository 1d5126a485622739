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
    rule: 220,
    words: -150,
    bare: -150,
    heard: -150,
    rules: {
      'row of an action table': 415,
      'note of who by name is to do what': 325,
      'promised that it be done': 320,
      'is to do': 285,
      'labelled action': 280,
      'recommendation that is taken on': 280,
      'resolution that tells somebody to': 280,
      'comes before a meeting': 255,
      undertakes: 245,
      'asked, and agreed': 240,
      'resolution that leaves something to do': 235,
      'answer that promises': 230,
      'agreed, and whose it is in brackets': 225,
      'reminded to, by a date': 225,
      'promises to do': 215,
      'asked for something': 200,
      'agreed to do': 185,
      'asked to do': 160,
      'note of who is to do what': 150,
      'entry of an action list': 60,
      'handed to somebody': 60,
    },
  },
  recommendation: {
    rule: 265,
    words: -30,
    bare: -115,
    heard: 155,
    rules: {
      'an outsider further advises': 345,
      'what an outsider who is heard wants': 330,
      'an outsider is given as the source': 320,
      'what an outsider who is heard would advise': 320,
      'an outsider requires': 305,
      'an outsider has more to ask': 295,
      'recommendation listed by an outsider': 295,
      'what a recommendation is of': 290,
      'what is to be, observed by an outsider': 285,
      'row of a table of recommendations': 280,
      'an outsider goes on': 275,
      'told to by an outsider': 275,
      'one of the things an outsider wants': 270,
      'advice where an outsider is heard': 260,
      'what should be, where an outsider is heard': 245,
      'an outsider says what should be': 235,
      'entry under recommendations': 205,
      'recommended that': 125,
    },
  },
  metric: {
    rule: 175,
    words: -30,
    bare: -30,
    heard: -30,
    rules: {
      'one in so many': 315,
      'moved, in words': 305,
      'stood at': 280,
      measure: 270,
      index: 245,
      labelled: 245,
      'so many did something': 240,
      'there were': 235,
      'row of figures': 220,
      share: 220,
      'came to so many': 215,
      'none of a kind': 205,
      'labelled in words': 185,
      'made money': 185,
      'in a line without a verb': 170,
      'short by so many': 165,
      count: 155,
      'money that is followed': 140,
      'all but some': 135,
      moved: 130,
      'room for so many': 130,
      'beyond a limit': 120,
      compared: 110,
      percentage: 100,
      'some of them': 90,
      'began with a count': 85,
      rate: 80,
      money: -45,
    },
  },
  decision: {
    rule: 310,
    words: -40,
    bare: -135,
    heard: -40,
    rules: {
      'word in capitals': 380,
      'row of a table of decisions': 375,
      'ends with what was done': 350,
      'surely settled': 345,
      appointed: 335,
      'short answer': 335,
      'begins with what was done': 330,
      carried: 325,
      'assent given': 320,
      'entry under a resolution': 320,
      'the body consents': 320,
      'the body settles': 320,
      'that something be so': 315,
      'labelled decision': 305,
      'it was agreed': 300,
      settled: 290,
      'answer to a planning application': 230,
    },
  },
};
