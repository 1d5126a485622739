import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { configurationJsonSchema } from '../../server/src/config/generate.ts';
import { readConfiguration } from '../../server/src/config/load.ts';
import { levels } from '../../server/src/config/rule-levels.ts';
import { monthNames } from '../../server/src/config/schema.ts';
import { rules } from '../../server/src/rules/index.ts';
import { filesBelow, root } from '../house/sources.ts';

interface JsonSchema {
  readonly description?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly anyOf?: readonly JsonSchema[];
  readonly additionalProperties?: boolean | JsonSchema;
}

const jsonSchema = configurationJsonSchema() as JsonSchema;
const acceptedBySchema = new Ajv({ allErrors: true }).compile(jsonSchema);

function acceptedByUs(configuration: unknown): boolean {
  return 'settings' in readConfiguration(JSON.stringify(configuration), 'matters.config.json');
}

const optional = { requiredKeys: [] };
const date = fc.constantFrom('2024-03-31', '31 March 2024', 'March 2024', 'Q4 2023/24', 'end of July 2021');
const level = fc.constantFrom(...levels);
const owner = fc.oneof(
  fc.string(),
  fc.record(
    { name: fc.string(), role: fc.string(), of: fc.string(), since: date, until: date, aliases: fc.array(fc.string()) },
    optional,
  ),
);
const ruleSettings = Object.fromEntries(
  rules.map(({ id, options }) => {
    const values = Object.entries(options ?? {}).map(
      ([name, { least }]) => [name, fc.integer({ min: least })] as const,
    );
    return [id, fc.oneof(level, fc.record({ severity: level, ...Object.fromEntries(values) }, optional))];
  }),
);
const wellFormed = fc.record(
  {
    $schema: fc.string(),
    asOf: date,
    fiscalYearStart: fc.constantFrom(...monthNames),
    exclude: fc.array(fc.constantFrom('drafts/**', '*.old.minutes', 'a b/**', 'été')),
    rules: fc.record(ruleSettings, optional),
    owners: fc.dictionary(fc.stringMatching(/^[a-zA-Z0-9À-ÖØ-öø-ÿ]{1,4}(?:[-._][a-z0-9]{1,3}){0,2}$/u), owner),
  },
  optional,
);

/** A configuration with one value somewhere in it replaced. */
const tampered = fc
  .tuple(wellFormed, fc.nat(), fc.oneof(fc.jsonValue({ maxDepth: 1 }), level, fc.constant(-1), fc.constant(2)))
  .map(([configuration, seed, value]) => {
    const copy = structuredClone(configuration) as Record<string, unknown>;
    let holder = copy;
    for (let at = seed; ; at = Math.floor(at / 7)) {
      const keys = Object.keys(holder);
      const key = keys[at % (keys.length + 1)] ?? 'unheardOf';
      const held = holder[key];
      if (at % 3 === 0 || typeof held !== 'object' || held === null) {
        holder[key] = value;
        return copy;
      }
      holder = held as Record<string, unknown>;
    }
  });

describe('The JSON schema of the configuration', () => {
  it('accepts every configuration that is read', () => {
    fc.assert(
      fc.property(wellFormed, (configuration) => {
        assert.ok(acceptedByUs(configuration), 'it is read');
        assert.ok(acceptedBySchema(configuration), JSON.stringify(acceptedBySchema.errors));
      }),
      { numRuns: 500 },
    );
  });

  it('accepts whatever is read of what has been tampered with', () => {
    let refused = 0;
    fc.assert(
      fc.property(tampered, (configuration) => {
        if (!acceptedByUs(configuration)) refused++;
        else assert.ok(acceptedBySchema(configuration), JSON.stringify(acceptedBySchema.errors));
      }),
      { numRuns: 2000 },
    );
    assert.ok(refused > 500, `${refused} of 2,000 are refused`);
  });

  it('refuses what is wrong in form', () => {
    const wrong: readonly unknown[] = [
      [],
      { asof: '2024' },
      { asOf: 2024 },
      { fiscalYearStart: 'april' },
      { exclude: 'x' },
      { exclude: [''] },
      { rules: { overdu: 'off' } },
      { rules: { overdue: 'warn' } },
      { rules: { overdue: { severity: 'off', days: 1 } } },
      { rules: { 'due-soon': { days: -1 } } },
      { rules: { 'due-soon': { days: 1.5 } } },
      { owners: { '@clerk': 'x' } },
      { owners: { clerk: { nam: 'x' } } },
    ];
    for (const configuration of wrong) {
      const shown = JSON.stringify(configuration);
      assert.ok(!acceptedBySchema(configuration), `the schema refuses ${shown}`);
      assert.ok(!acceptedByUs(configuration), `and so do we: ${shown}`);
    }
  });

  it('describes every setting, rule, option and field of an owner', () => {
    const nameless: string[] = [];
    const visit = (schema: JsonSchema, path: string) => {
      for (const [key, property] of Object.entries(schema.properties ?? {})) {
        const here = `${path}.${key}`;
        if (!/^\p{Lu}.*[.?]$|^\p{Ll}/u.test(property.description ?? '')) nameless.push(here);
        visit(property, here);
      }
      for (const branch of schema.anyOf ?? []) visit(branch, path);
      if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties, `${path}.*`);
    };
    visit(jsonSchema, '');
    assert.deepEqual(nameless, []);
  });

  it('gives every rule and option its default', () => {
    for (const { id, severity, options } of rules) {
      const rule = jsonSchema.properties?.rules?.properties?.[id];
      assert.equal(rule?.default, severity);
      const properties = rule?.anyOf?.at(-1)?.properties;
      assert.deepEqual(Object.keys(properties ?? {}), ['severity', ...Object.keys(options ?? {})]);
      for (const [name, spec] of Object.entries(options ?? {})) assert.equal(properties?.[name]?.default, spec.default);
    }
  });
});

describe('The configurations of the fixtures', () => {
  for (const { path, text } of filesBelow('test/fixtures', (name) => name.endsWith('matters.config.json'))) {
    it(`are read: ${path}`, () => {
      const reading = readConfiguration(text, path);
      assert.ok('settings' in reading, JSON.stringify(reading));
      assert.ok(acceptedBySchema(JSON.parse(readFileSync(`${root}${path}`, 'utf8'))), 'the JSON schema accepts them');
    });
  }
});
