/** Shows the rules that are on what each of them judges, whole or a piece at a time, and takes down what they find. */
import type { RuleSetting, Settings } from '../config/settings.ts';
import type { Item, Mention, Minutes, Register } from '../register/model.ts';
import { type Finding, type Location, type Severity, severities } from '../rules/finding.ts';
import type {
  DocumentRule,
  IgnoreUse,
  ItemRule,
  NameLookup,
  OptionSpecs,
  ReportedFinding,
  Rule,
  RuleContext,
  TagRule,
  WorkspaceRule,
} from '../rules/rule.ts';
import type { Tag } from '../syntax/ast.ts';

/** What the check needs of the world outside. */
export interface CheckPorts {
  /** SHA-256 of a text's UTF-8 bytes, as 64 small hexadecimal digits. */
  readonly sha256: (text: string) => string;
}

/** What rules are judged in: one moment of one workspace. */
export interface World {
  readonly register: Register;
  readonly names: NameLookup;
  readonly settings: Settings;
  readonly ports: CheckPorts;
}

/** A rule of one scope and what it is given to go by. */
interface Running<Scoped extends Pick<Rule, 'scope'> & { check: unknown }> {
  readonly check: Scoped['check'];
  readonly context: RuleContext;
}

const nothing: readonly Finding[] = Object.freeze([]);

type CheckUndefined = NonNullable<ItemRule<OptionSpecs>['checkUndefined']>;

export class Judge {
  readonly #world: World;
  readonly #active: readonly RuleSetting[];
  readonly #ruleIds: readonly string[];
  readonly #ofTags: Running<TagRule<OptionSpecs>>[] = [];
  readonly #ofDocuments: Running<DocumentRule<OptionSpecs>>[] = [];
  readonly #ofRoster: Running<TagRule<OptionSpecs>>[] = [];
  readonly #ofItems: Running<ItemRule<OptionSpecs>>[] = [];
  readonly #ofIds: Running<Pick<ItemRule<OptionSpecs>, 'scope'> & { check: CheckUndefined }>[] = [];
  #findings: Finding[] = [];

  constructor(world: World) {
    this.#world = world;
    this.#active = world.settings.rules.filter(({ level }) => level !== 'off');
    this.#ruleIds = world.settings.rules.map(({ rule }) => rule.id);
    for (const setting of this.#active) {
      const { rule } = setting;
      const context = this.#contextOf(setting, []);
      if (rule.scope === 'tag') this.#ofTags.push({ check: rule.check, context });
      else if (rule.scope === 'document') this.#ofDocuments.push({ check: rule.check, context });
      else if (rule.scope === 'roster') this.#ofRoster.push({ check: rule.check, context });
      else if (rule.scope === 'item') {
        this.#ofItems.push({ check: rule.check, context });
        if (rule.checkUndefined !== undefined) this.#ofIds.push({ check: rule.checkUndefined, context });
      }
    }
  }

  /** The ids of the rules that are on. */
  get ran(): readonly string[] {
    return this.#active.map(({ rule }) => rule.id);
  }

  /** Everything found since this was last asked. */
  take(): readonly Finding[] {
    const findings = this.#findings;
    // It is asked after each tag, and of most there is nothing to tell.
    if (findings.length === 0) return nothing;
    this.#findings = [];
    return findings;
  }

  /** Shows a document, but for its tags and whom they name. */
  document(minutes: Minutes): void {
    for (const { check, context } of this.#ofDocuments) check(minutes, context);
  }

  /** Shows a tag to the rules that ask who is named in it. */
  roster(tag: Tag, minutes: Minutes): void {
    for (const { check, context } of this.#ofRoster) check(tag, minutes, context);
  }

  tag(tag: Tag, minutes: Minutes): void {
    for (const { check, context } of this.#ofTags) check(tag, minutes, context);
  }

  item(item: Item): void {
    for (const { check, context } of this.#ofItems) check(item, context);
  }

  /** Shows many items, all of them to one rule after the other: faster by a tenth than the other way round. */
  items(items: readonly Item[]): void {
    for (let from = 0; from < items.length; from += 128) {
      const some = items.slice(from, from + 128);
      for (const { check, context } of this.#ofItems) for (const item of some) check(item, context);
    }
  }

  /**
   * The tags of many documents, one document after the other: there are more than the processor keeps at hand, and each rule
   * by itself would have it fetch all of them again.
   */
  tags(documents: readonly Minutes[]): void {
    for (const minutes of documents) {
      const { tags } = minutes.read;
      if (tags.length === 0) continue;
      for (const { check, context } of this.#ofTags) for (const tag of tags) check(tag, minutes, context);
      for (const { check, context } of this.#ofRoster) for (const tag of tags) check(tag, minutes, context);
    }
  }

  /** As `tags`, the documents themselves. */
  documents(documents: readonly Minutes[]): void {
    for (const minutes of documents) this.document(minutes);
  }

  /** Shows the tags that speak of an id nothing defines. */
  undefinedId(id: string, mentions: readonly Mention[]): void {
    for (const { check, context } of this.#ofIds) check(id, mentions, context);
  }

  /** Shows the register as a whole to those rules that need it so and are wanted; after each of them its id is given. */
  *workspace(wanted: (rule: WorkspaceRule<OptionSpecs>) => boolean): Generator<string> {
    for (const setting of this.#active) {
      const { rule } = setting;
      if (rule.scope !== 'workspace' || !wanted(rule)) continue;
      rule.check(this.#contextOf(setting, []));
      yield rule.id;
    }
  }

  /** Shows what the ignore tags were good for, once all other rules have reported. */
  ignores(uses: readonly IgnoreUse[]): void {
    for (const setting of this.#active) {
      const { rule } = setting;
      if (rule.scope === 'ignores') rule.check(this.#contextOf(setting, uses));
    }
  }

  /** What a rule's fix may look at. */
  contextFor(setting: RuleSetting): RuleContext {
    return this.#contextOf(setting, []);
  }

  #contextOf({ rule, level, options }: RuleSetting, ignores: readonly IgnoreUse[]): RuleContext {
    const report = (where: Location, what: ReportedFinding) => {
      this.#findings.push({
        rule: rule.id,
        severity: mildest(level as Severity, what.atMost),
        minutes: where.minutes,
        start: where.start,
        end: where.end,
        message: what.message,
        help: what.help ?? rule.help,
        item: what.item ?? '',
        related: what.related ?? [],
        data: what.data ?? {},
      });
    };
    const { register, names, settings, ports } = this.#world;
    return {
      register,
      names,
      fiscalStart: settings.fiscalStart,
      ruleIds: this.#ruleIds,
      options,
      sha256: ports.sha256,
      ignores,
      report,
    };
  }
}

function mildest(level: Severity, atMost: Severity | undefined): Severity {
  return atMost !== undefined && severities.indexOf(atMost) > severities.indexOf(level) ? atMost : level;
}

/** The order in which findings of one document are shown: by place, then by rule, and where both are the same by what is said. */
export function comparePlaces(one: Finding, other: Finding): number {
  return (
    one.start - other.start ||
    one.end - other.end ||
    compareWords(one.rule, other.rule) ||
    compareWords(one.message, other.message) ||
    compareWords(one.item, other.item)
  );
}

function compareWords(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
