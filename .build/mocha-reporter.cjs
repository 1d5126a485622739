const { writeFileSync } = require('node:fs');
const { relative, resolve, sep } = require('node:path');
const { reporters, Runner } = require('mocha');

const { EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_RUN_END } = Runner.constants;
const testFolder = resolve(__dirname, '../test');

/**
 * Mocha's own `spec` on the terminal, and beside it the counts by folder of `test/`, as JSON, in the file that the
 * reporter option `counts` names: what is summed up is then counted, never read off a printed text.
 */
class CountingReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const suites = {};
    const count = (runnable, outcome) => {
      const suite = suiteOf(runnable);
      suites[suite] ??= { passed: 0, failed: 0, milliseconds: 0 };
      suites[suite][outcome] += 1;
      suites[suite].milliseconds += runnable.duration ?? 0;
    };
    runner.on(EVENT_TEST_PASS, (test) => count(test, 'passed'));
    // A failing hook arrives here too, in the place of the test it kept from running.
    runner.on(EVENT_TEST_FAIL, (test) => count(test, 'failed'));
    runner.once(EVENT_RUN_END, () => {
      const file = options?.reporterOptions?.counts;
      if (file) writeFileSync(file, JSON.stringify(suites));
    });
  }
}

/** The folder of `test/` that a test (or a hook, which may only know its suite) stands in. */
function suiteOf(runnable) {
  const file = runnable.file ?? runnable.parent?.file;
  const [folder, ...rest] = file ? relative(testFolder, file).split(sep) : [];
  return rest.length > 0 ? `test/${folder}` : 'test';
}

module.exports = CountingReporter;
