import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { default as Draft4 } from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { validateXML } from 'xmllint-wasm';
import * as z from 'zod/mini';
import { reportJsonSchema, reportSchema } from '../../server/src/config/report-schema.ts';
import { clean, nasty, nastyDocuments, nastyRules, print, quoted, reportOf } from './nasty.ts';

const empty = reportOf([]);
const reports = { nasty, clean, empty };

function schemaText(name: string): string {
  return readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8');
}

/** Fails where a value is not of a JSON schema. */
function validator(schema: object, ajv: Ajv = new Ajv({ allErrors: true })): (value: unknown, name: string) => void {
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (value, name) =>
    assert.ok(validate(value), `${name}: ${ajv.errorsText(validate.errors, { separator: '\n' })}`);
}

async function validXml(xml: string, schema: string): Promise<void> {
  const { valid, errors } = await validateXML({ xml, schema: schemaText(schema) });
  assert.ok(valid, errors.map(({ message }) => message).join('\n'));
}

describe('The JSON format', () => {
  it('is what its schema says, and nothing more', async () => {
    const valid = validator(reportJsonSchema());
    for (const [name, report] of Object.entries(reports)) {
      const value: unknown = JSON.parse(await print('json', report));
      z.parse(reportSchema, value);
      valid(value, name);
    }
  });

  it('is laid out as the platform lays JSON out', async () => {
    for (const report of Object.values(reports)) {
      const text = await print('json', report);
      assert.equal(text, `${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    }
  });

  it('has its keys in the published order', async () => {
    const value = JSON.parse(await print('json', nasty)) as { readonly findings: readonly object[] };
    assert.equal(Object.keys(value).join(' '), 'version asOf documents summary findings unread');
    assert.equal(
      Object.keys(value.findings[0] ?? {}).join(' '),
      'rule severity file start end message why help item fingerprint related',
    );
  });

  it('speaks of unread files only where there are some', async () => {
    assert.ok(!('unread' in JSON.parse(await print('json', clean))));
  });
});

describe('The SARIF format', () => {
  const logOf = async (report: typeof nasty) => JSON.parse(await print('sarif', report)) as Log;

  it('is what the schema of SARIF 2.1.0 says', async () => {
    const valid = validator(sarifSchema, new Draft4({ allErrors: true, strict: false, unicodeRegExp: false }));
    for (const [name, report] of Object.entries(reports)) valid(await logOf(report), name);
  });

  it('refers only to rules and artifacts that are there', async () => {
    const [run] = (await logOf(nasty)).runs;
    for (const { ruleId, ruleIndex = -1, locations = [] } of run?.results ?? []) {
      assert.equal(run?.tool.driver.rules?.[ruleIndex]?.id, ruleId);
      for (const { physicalLocation } of locations) {
        const { uri, index = -1 } = physicalLocation?.artifactLocation ?? {};
        assert.equal(run?.artifacts?.[index]?.location?.uri, uri);
      }
    }
  });

  it('gives regions in which lines and offsets say the same, with or without a byte order mark', async () => {
    const [run] = (await logOf(nasty)).runs;
    const texts = new Map(nastyDocuments.map(([path, text]) => [path, text.replace(/^\uFEFF/u, '')]));
    for (const { locations = [] } of run?.results ?? []) {
      const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
      const text = texts.get(decodeURIComponent(artifactLocation?.uri ?? '')) ?? '';
      const {
        charOffset = -1,
        charLength = -1,
        startLine = 0,
        startColumn = 0,
        endLine = 0,
        endColumn = 0,
      } = region ?? {};
      const offset = (line: number, column: number) =>
        text
          .split('\n')
          .slice(0, line - 1)
          .reduce((sum, one) => sum + one.length + 1, 0) +
        column -
        1;
      assert.deepEqual(
        [offset(startLine, startColumn), offset(endLine, endColumn)],
        [charOffset, charOffset + charLength],
      );
      assert.equal(region?.snippet?.text, text.slice(charOffset, charOffset + charLength));
    }
  });

  it('lets no words of the minutes pass for a placeholder or a link', async () => {
    const [run] = (await logOf(nasty)).runs;
    for (const { message } of run?.results ?? [])
      assert.doesNotMatch(message.text ?? '', /(?<!\{)\{\d+\}|(?<!\\)\]\(/u);
  });

  it('names every rule that ran, and none that did not', async () => {
    const [run] = (await logOf(nasty)).runs;
    assert.deepEqual(
      run?.tool.driver.rules?.map(({ id }) => id),
      nastyRules.map(({ id }) => id),
    );
  });
});

describe('The GitHub format', () => {
  it('gives the worst ten and counts the others', async () => {
    const text = await print('github', nasty);
    const lines = text.trimEnd().split('\n');
    const [unread = '', ...rest] = lines;
    assert.match(unread, /^::error file=panel\/scan\.minutes,title=/u);
    assert.equal(rest.length, 11);
    assert.deepEqual(
      rest.slice(0, 3).map((line) => /^::(\w+) /u.exec(line)?.[1]),
      ['error', 'error', 'warning'],
    );
    assert.match(rest.at(-1) ?? '', /^::notice title=Matters Arising::6 more findings not shown here: 4 warnings, /u);
  });

  it('is one command a line that the runner reads back to what was meant', async () => {
    const back = (text: string) =>
      text
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%25', '%');
    const lines = (await print('github', nasty)).trimEnd().split('\n');
    const properties = lines.map((line) => /^::\w+ (?<properties>[^:]*)::/u.exec(line)?.groups?.properties ?? '');
    const files = properties.map((written) => /^file=(?<file>[^,]*),/u.exec(written)?.groups?.file ?? '').map(back);
    assert.equal(files[1], 'panel/R&D, 50% "draft": <1>.minutes');
    assert.ok(lines.some((line) => back(line).includes('100%» stands')));
  });

  it('says nothing where there is nothing', async () => {
    assert.equal(await print('github', clean), '');
  });
});

describe('The GitLab format', () => {
  it('is a Code Quality report with a fingerprint of its own for each finding', async () => {
    const valid = validator(JSON.parse(schemaText('gitlab.schema.json')));
    for (const [name, report] of Object.entries(reports)) valid(JSON.parse(await print('gitlab', report)), name);
    const text = await print('gitlab', nasty);
    const prints = (JSON.parse(text) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
    assert.equal(new Set(prints).size, prints.length);
  });
});

describe('The JUnit format', () => {
  it('is a suite a document, and valid XML whatever the words', async () => {
    for (const report of Object.values(reports)) await validXml(await print('junit', report), 'junit.xsd');
  });

  it('counts what it holds', async () => {
    const text = await print('junit', nasty);
    const count = (tag: string) => text.match(new RegExp(`<${tag}[ >]`, 'gu'))?.length ?? 0;
    const [, tests, failures, errors] =
      /<testsuites name="matters" tests="(\d+)" failures="(\d+)" errors="(\d+)">/u.exec(text) ?? [];
    assert.deepEqual([tests, failures, errors].map(Number), [count('testcase'), count('failure'), count('error')]);
  });

  it('passes a document without findings', async () => {
    assert.match(
      await print('junit', clean),
      /<testcase name="no findings" classname="clean\/2024-03-01.minutes"[^>]*\/>/u,
    );
  });
});

describe('The Checkstyle format', () => {
  it('is valid XML whatever the words', async () => {
    for (const report of Object.values(reports)) await validXml(await print('checkstyle', report), 'checkstyle.xsd');
  });
});

describe('The rdjsonl format', () => {
  interface Diagnostic {
    readonly location: { readonly range?: { readonly start: { readonly line: number; readonly column: number } } };
    readonly suggestions?: readonly unknown[];
  }
  const diagnosticsOf = async (report: typeof nasty) =>
    (await print('rdjsonl', report))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Diagnostic);

  it('is a diagnostic a line', async () => {
    const valid = validator(JSON.parse(schemaText('rdjson-diagnostic.schema.json')));
    for (const [name, report] of Object.entries(reports)) {
      for (const diagnostic of await diagnosticsOf(report)) valid(diagnostic, name);
    }
  });

  it('counts columns in bytes of UTF-8', async () => {
    const report = reportOf([['a.minutes', 'é議👩 «x».']], { rules: [quoted] });
    const [diagnostic] = await diagnosticsOf(report);
    assert.deepEqual(diagnostic?.location.range?.start, { line: 1, column: 1 + 2 + 3 + 4 + 1 });
  });

  it('suggests a fix of one edit', async () => {
    const diagnostics = await diagnosticsOf(nasty);
    assert.equal(diagnostics.filter(({ suggestions }) => suggestions?.length === 1).length, 2);
  });
});
