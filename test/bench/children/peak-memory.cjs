// Loaded into a measured process with --require: as it ends, its peak resident memory (kilobytes) goes to a file.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  writeFileSync(process.env.BENCH_MEMORY_FILE, String(process.resourceUsage().maxRSS));
});
