/**
 * What a rule is: everything about one fault in one file. The reference, `matters explain`, the configuration's schema,
 * SARIF's metadata and the hover are all made from these fields, and the examples are run by the tests.
 */
import type { Item, Mention, Minutes, Register } from '../register/model.ts';
import type { Tag } from '../syntax/ast.ts';
import type { Finding, Fix, Location, Related, Severity } from './finding.ts';

export type Family = 'markup' | 'identity' | 'missing' | 'time' | 'consistency' | 'prose' | 'ignoring';

/** A whole number a reader of the configuration may set. */
export interface OptionSpec {
  readonly default: number;
  readonly least: number;
  /** What it counts, for the reference: `how many revisions are borne`. */
  readonly meaning: string;
}
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
export type OptionValues<Specs extends OptionSpecs> = { readonly [Key in keyof Specs]: number };

/** What a rule may look at. It must not keep any of it. */
export interface RuleContext<Specs extends OptionSpecs = OptionSpecs> {
  readonly register: Register;
  readonly names: NameLookup;
  /** The month fiscal years begin in, from 1. */
  readonly fiscalStart: number;
  /** Every rule there is, those turned off too. */
  readonly ruleIds: readonly string[];
  readonly options: OptionValues<Specs>;
  /** SHA-256 of a text's UTF-8 bytes, as 64 small hexadecimal digits. */
  readonly sha256: (text: string) => string;
  /** Ignore tags with how many findings each kept quiet; only a rule of scope `ignores` sees it filled. */
  readonly ignores: readonly IgnoreUse[];
  readonly report: (where: Location, what: ReportedFinding) => void;
}

/** Which ids there are, ready to be asked for those near or like one. */
export interface NameLookup {
  /** The id of an item that is nearest to a word, if it is near enough to have been meant. */
  readonly nearestId: (word: string) => string | undefined;
  /** The ids of items that differ from an id by so little that one may be a slip for the other; in no order. */
  readonly alikeIds: (id: string) => readonly string[];
  /** The first tag after the register's day that defines an id. */
  readonly definedLater: (id: string) => Mention | undefined;
}

/** An `ignore` tag and what came of it. */
export interface IgnoreUse {
  readonly minutes: Minutes;
  readonly tag: Tag;
  /** The rules (or the family `untracked`) it names that ran and had nothing to be kept quiet. */
  readonly needless: readonly { readonly rule: string; readonly start: number; readonly end: number }[];
}

export interface ReportedFinding {
  readonly message: string;
  /** Graver than this the finding is not, whatever is set for the rule. */
  readonly atMost?: Severity;
  /** Left out, the rule's own help is given. */
  readonly help?: string;
  readonly item?: string;
  readonly related?: readonly Related[];
  readonly data?: Readonly<Record<string, string>>;
}

/**
 * A small workspace: one document, or several after lines `//- PATH.minutes`. A document without a header gets one, dated
 * by its file's name (2024-01-10 unless named) for the body `Scrutiny Panel`, or the folder's name; a line
 * `//- PATH.minutes as it stands` keeps it from that. First lines `//= as of 2024-06-30` set the day, else that of the
 * last meeting, `//= fiscal year starts in July` and `//= days 30` (an option). In a bad example, a line of `^^^` marks
 * each finding in the line above it; one that runs on past the line is marked to its end, with `>` behind the marks.
 */
export interface Example {
  readonly bad: string;
  readonly good: string;
}

interface RuleBase<Specs extends OptionSpecs> {
  /** Names the fault; kebab-case; the file's name. */
  readonly id: string;
  readonly family: Family;
  /** Unless the configuration says otherwise. */
  readonly severity: Severity;
  readonly options?: Specs;
  /** The fault, in one sentence. */
  readonly what: string;
  /** Why it matters to a committee. */
  readonly why: string;
  /** What to do about it. */
  readonly help: string;
  readonly examples: readonly Example[];
  /** The fix for a finding of this rule, if there is one. */
  readonly fix?: (finding: Finding, context: RuleContext<Specs>) => Fix | undefined;
  /** Whether some of its fixes are certain, so that `matters check --fix` makes them unasked. */
  readonly fixesUnasked?: boolean;
}

export type TagRule<Specs extends OptionSpecs> = RuleBase<Specs> & {
  /**
   * Called for every tag of every document; looks at its own words and block, and outside these at nothing but the item or
   * owner it speaks of. Whether it finds anything hangs on the kind of that alone; how it is worded, on the definition
   * too. With the scope `roster` it looks at who may be named with `@` instead: at the owners that are named in the tag, at
   * those of whom a name stands in the words that a tag with an owner covers (`wording/words-covered.ts`), and, only where
   * it finds something anyway, at all the others.
   */
  readonly scope: 'tag' | 'roster';
  readonly check: (tag: Tag, minutes: Minutes, context: RuleContext<Specs>) => void;
};
export type DocumentRule<Specs extends OptionSpecs> = RuleBase<Specs> & {
  /** Called for every document; looks at nothing outside it. */
  readonly scope: 'document';
  readonly check: (minutes: Minutes, context: RuleContext<Specs>) => void;
};
export type ItemRule<Specs extends OptionSpecs> = RuleBase<Specs> & {
  /**
   * Called for every item as of the day, unnamed ones included; may look at the items it is linked with or that have an id
   * like its own, at what these are replaced by, and at its bodies' meetings.
   */
  readonly scope: 'item';
  readonly check: (item: Item, context: RuleContext<Specs>) => void;
  /** Called for every id that tags speak of and nothing defines. */
  readonly checkUndefined?: (id: string, mentions: readonly Mention[], context: RuleContext<Specs>) => void;
};
export type WorkspaceRule<Specs extends OptionSpecs> = RuleBase<Specs> & {
  /** Called once for the whole register: after every change of what it looks at. */
  readonly scope: 'workspace';
  /** The links between items and what they link; or the owners and where they are stated. */
  readonly looksAt: 'links' | 'owners';
  readonly check: (context: RuleContext<Specs>) => void;
};
export type IgnoresRule<Specs extends OptionSpecs> = RuleBase<Specs> & {
  /** Called for the ignore tags of a document once all others have reported. */
  readonly scope: 'ignores';
  readonly check: (context: RuleContext<Specs>) => void;
};

export type Rule<Specs extends OptionSpecs = OptionSpecs> =
  | TagRule<Specs>
  | DocumentRule<Specs>
  | ItemRule<Specs>
  | WorkspaceRule<Specs>
  | IgnoresRule<Specs>;

/** Declares a rule, its options typed from their declaration. */
export function rule<const Specs extends OptionSpecs = Record<never, OptionSpec>>(declared: Rule<Specs>): Rule {
  return declared as unknown as Rule;
}
