/**
 * Made by `test/prose/learn.ts` from labelled minutes: how far rules are believed beside what the words of a sentence say,
 * in hundredths of the logarithm of odds. A reading is given where belief and opinion come to nothing or more.
 */
import type { WeighedKind } from './weighed-kinds.ts';

export interface Beliefs {
  /** A rule that is not named below. */
  readonly rule: number;
  /** Words alone, where no rule has a wording for them. */
  readonly words: number;
  /** The same of a recommendation where somebody from outside has the floor. */
  readonly heard: number;
  /** Rules that are right more often than others, or less often. */
  readonly rules: Readonly<Record<string, number>>;
}

export const beliefs: Readonly<Record<WeighedKind, Beliefs>> = {
  action: {
    rule: 225,
    words: -145,
    heard: -145,
    rules: {
      'resolution that leaves something to do': 405,
      'row of an action table': 370,
      'note of who by name is to do what': 295,
      'resolution that tells somebody to': 275,
      'labelled action': 270,
      'is to do': 260,
      'promises to do': 260,
      'asked, and agreed': 245,
      'answer that promises': 240,
      'recommendation that is taken on': 235,
      undertakes: 230,
      'was asked for': 220,
      'handed to somebody': 215,
      'asked for something': 200,
      'agreed to do': 180,
      'note of who is to do what': 160,
      'asked to do': 145,
      'entry of an action list': 0,
    },
  },
  recommendation: {
    rule: 255,
    words: -135,
    heard: 75,
    rules: {
      'an outsider further advises': 350,
      'row of a table of recommendations': 310,
      'what an outsider who is heard would advise': 300,
      'what an outsider who is heard wants': 295,
      'an outsider says what should be': 290,
      'an outsider has more to ask': 280,
      'what a recommendation is of': 265,
      'one of the things an outsider wants': 260,
      'an outsider requires': 250,
      'what should be, where an outsider is heard': 250,
      'recommended that': 200,
      'entry under recommendations': 185,
    },
  },
  metric: {
    rule: 140,
    words: -70,
    heard: -70,
    rules: {
      'moved, in words': 240,
      'stood at': 235,
      'counted over a time': 215,
      'there were': 185,
      labelled: 180,
      money: 180,
      'one in so many': 180,
      count: 175,
      share: 175,
      'so many did something': 170,
      index: 165,
      moved: 155,
      'none of a kind': 155,
      'made money': 145,
      'short by so many': 145,
      'beyond a limit': 120,
      percentage: 120,
      'some of them': 120,
      'money that is followed': 115,
      measure: 110,
      'began with a count': 105,
      compared: 90,
      'all but some': 55,
      rate: 35,
      'in a line without a verb': 15,
    },
  },
  decision: {
    rule: 270,
    words: -90,
    heard: -90,
    rules: {
      carried: 340,
      'row of a table of decisions': 335,
      'the body settles': 330,
      'ends with what was done': 310,
      'it was agreed': 295,
      'short answer': 285,
      'word in capitals': 285,
      'begins with what was done': 280,
      'entry under a resolution': 275,
      'that something be so': 275,
      settled: 260,
      'labelled decision': 235,
      'surely settled': 235,
      'answer to a planning application': 180,
    },
  },
};
