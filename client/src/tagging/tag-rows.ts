/** The rows of the list of what is untracked. Pure: words come in as `say`. */
import type { SuggestionJson } from '../../../server/src/config/tagging-schema.ts';
import type { Say } from '../history/history-rows.ts';

export interface TagRow {
  readonly suggestion: SuggestionJson;
  /** Which of its choices the row stands for. */
  readonly choice: number;
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  /** What the row's button does; empty where there is no other choice. */
  readonly otherwise: string;
}

/** As in the commands that tag words. */
const icons: Readonly<Record<SuggestionJson['kind'], string>> = {
  recommendation: 'lightbulb',
  action: 'checklist',
  metric: 'graph-line',
  decision: 'law',
};

/** Words longer than the list is wide would push away who and when. */
const longestWords = 60;

export function tagRow(suggestion: SuggestionJson, choice: number, say: Say): TagRow {
  const { kind, words, owner, due, choices } = suggestion;
  const { tag, updates } = chosen(suggestion, choice);
  const other = choices.length > 1 ? chosen(suggestion, nextChoice(suggestion, choice)) : undefined;
  const about = updates === null ? '' : say('update of #{0} ({1}): {2}', updates.id, updates.state, updates.title);
  return {
    suggestion,
    choice,
    label: `$(${icons[kind]}) ${shortened(words)}`,
    description: [owner, due].filter((part) => part !== '').join(' · '),
    detail: [tag, about].filter((part) => part !== '').join('  '),
    otherwise:
      other === undefined
        ? ''
        : other.updates === null
          ? say('It is a new matter: {0}', other.tag)
          : say('It is an update of #{0}', other.updates.id),
  };
}

/** What is picked when the list opens: what somebody undertook, and what nothing known may be meant by. */
export function isPicked({ suggestion }: TagRow): boolean {
  return suggestion.certain;
}

export function nextChoice({ choices }: SuggestionJson, choice: number): number {
  return (choice + 1) % choices.length;
}

/** The key of what a row stands for. */
export function keyOf({ suggestion, choice }: TagRow): string {
  return chosen(suggestion, choice).key;
}

function chosen({ choices }: SuggestionJson, choice: number): SuggestionJson['choices'][number] {
  const one = choices[choice] ?? choices[0];
  if (one === undefined) throw new Error('A suggestion has a tag at least.');
  return one;
}

function shortened(words: string): string {
  if (words.length <= longestWords) return words;
  const cut = words.lastIndexOf(' ', longestWords);
  return `${words.slice(0, cut === -1 ? longestWords : cut)}…`;
}
