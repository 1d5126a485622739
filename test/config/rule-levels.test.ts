import assert from 'node:assert/strict';
import { applyRuleLevels, levels } from '../../server/src/config/rule-levels.ts';
import { defaultSettings } from '../../server/src/config/settings.ts';

function levelsAfter(...assignments: string[]): Record<string, string> {
  const applied = applyRuleLevels(defaultSettings, assignments);
  assert.ok('settings' in applied, JSON.stringify(applied));
  const changed = applied.settings.rules.filter(
    (setting, index) => setting.level !== defaultSettings.rules[index]?.level,
  );
  return Object.fromEntries(changed.map(({ rule, level }) => [rule.id, level]));
}

function faultsOf(...assignments: string[]): readonly string[] {
  const applied = applyRuleLevels(defaultSettings, assignments);
  assert.ok('faults' in applied, 'there is a fault');
  return applied.faults;
}

describe('--rule ID=LEVEL', () => {
  it('changes nothing when there is none', () => assert.deepEqual(levelsAfter(), {}));

  it('sets a rule to every level', () => {
    for (const level of levels.filter((one) => one !== 'warning')) {
      assert.deepEqual(levelsAfter(`overdue=${level}`), { overdue: level });
    }
  });

  it('sets several rules, and of two for one rule the last holds', () => {
    const set = levelsAfter('overdue=off', 'missing-owner=hint', 'overdue=error');
    assert.deepEqual(set, { overdue: 'error', 'missing-owner': 'hint' });
  });

  it('leaves options alone and the settings given to it as they were', () => {
    const before = structuredClone(defaultSettings.rules.map(({ level, options }) => ({ level, options })));
    const applied = applyRuleLevels(defaultSettings, ['overdue=off']);
    assert.ok('settings' in applied);
    assert.deepEqual(
      applied.settings.rules.map(({ options }) => options),
      before.map(({ options }) => options),
    );
    assert.deepEqual(
      defaultSettings.rules.map(({ level, options }) => ({ level, options })),
      before,
    );
  });

  it('answers a rule nobody knows with the nearest', () => {
    assert.match(faultsOf('overdu=off').join(), /no rule `overdu`; did you mean `overdue`\?/u);
    assert.match(faultsOf('zzzzzzzz=off').join(), /no rule `zzzzzzzz`\. `matters explain` lists the rules/u);
  });

  it('answers a level nobody knows with the nearest and with all of them', () => {
    assert.match(
      faultsOf('overdue=warn').join(),
      /`warn` is not a level; did you mean `warning`\? Levels are error, .*off\./u,
    );
    assert.match(faultsOf('overdue=').join(), /`` is not a level/u);
  });

  it('says how an assignment is written', () => {
    for (const wrong of ['overdue', '', 'overdue=off=on']) {
      assert.match(faultsOf(wrong).join(), /does not say which level a rule has\. Write `--rule ID=LEVEL`/u);
    }
  });

  it('tells every fault and sets nothing then', () =>
    assert.equal(faultsOf('a=off', 'overdue=off', 'overdue=x').length, 2));
});
