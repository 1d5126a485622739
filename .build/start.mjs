// @ts-check
import { build } from './build.mjs';
import { runNode } from './run.mjs';
import { main } from './setup.mjs';

const example = 'test/fixtures/aldermere';

await main(async () => {
  await build();
  // The register is shown whatever the check says; what the check says is the exit code.
  const codes = ['check', 'register'].map((subcommand) => {
    console.log(`\n$ matters ${subcommand} ${example}`);
    return runNode(['dist/matters.cjs', subcommand, example]);
  });
  return codes.find((code) => code !== 0) ?? 0;
});
