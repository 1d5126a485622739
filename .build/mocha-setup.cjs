// The bundle has its version built in; a test runs the sources, which then read it from the environment.
process.env.MATTERS_VERSION ??= require('../package.json').version;
