// @ts-check
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

// Bundled into what is started. A bundle is loaded with the code that this very Node made of it when it was built; any
// other Node, or an installation without that code, reads the bundle as ever, which only takes longer.

/**
 * Where the code of a bundle lies. Its name says which Node it is of; V8 looks once more whether it can use it.
 * @param {string} file the bundle
 * @param {string} build tells it from every other build of the bundle, for V8 knows a text by its length alone
 */
export function codeFileOf(file, build) {
  const { platform, arch, versions } = process;
  return file.replace(/cjs$/, `${build}-${platform}-${arch}-${versions.v8}.code`);
}

/**
 * A bundle as Node would compile it. It is in ASCII, and so may be read without looking at what its bytes come to.
 * @param {string} file
 * @param {Buffer} [cachedData]
 */
export function compile(file, cachedData) {
  const text = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(file, 'latin1')}\n})`;
  return new Script(text, { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
}

/**
 * What a bundle exports.
 * @param {Script} script
 * @param {string} file
 * @param {NodeJS.Require} require
 */
export function run(script, file, require) {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, dirname(file));
  return module.exports;
}

/**
 * Loads the bundle of that name.
 * @param {string} folder
 * @param {string} name
 * @param {string} build
 * @param {NodeJS.Require} require of a file in that folder
 */
export function load(folder, name, build, require) {
  const file = join(folder, name);
  let code;
  try {
    code = readFileSync(codeFileOf(file, build));
  } catch {
    return require(file);
  }
  return run(compile(file, code), file, require);
}
