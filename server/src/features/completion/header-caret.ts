/** What is known of a caret in a header. */
import type { Span } from '../../syntax/ast.ts';

/** A caret in a header. The span is what an entry takes the place of; it never crosses a line end. */
export interface HeaderPlace extends Span {
  /** A whole header, where there is none; a key; or the value of one. */
  readonly takes: 'header' | 'key' | 'value';
  readonly typed: string;
  /** The keys it stands under, the outermost first; of a value with its own key at the end. */
  readonly path: readonly string[];
  /** Of a key: the keys that stand beside it. */
  readonly beside: readonly string[];
  /** Of a key: whether its colon stands there already. Of a value: whether a blank must come before it. */
  readonly colon: boolean;
  readonly blank: boolean;
}
