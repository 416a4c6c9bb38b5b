// npm test: install what is missing, run every check, end with the counts.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { install, runScriptAside } from './setup.mjs';

const reports = 'node_modules/.cache/belegg';
const counts = { passed: 0, failed: 0 };
/** Name and duration of each part, in seconds. */
const times = [];

function show(name, output = '') {
  console.log(`\n▸ ${name}`);
  process.stdout.write(output);
}

function keepTime(name, start) {
  times.push([name, Math.round((performance.now() - start) / 1000)]);
}

/** Runs a script beside others, shows what it printed when it ends, and returns whether it succeeded. */
async function run(name, env = {}) {
  const start = performance.now();
  const { passed, output } = await runScriptAside(name, env);
  show(name, output);
  keepTime(name, start);
  return passed;
}

/** Runs a script and counts it as one check; returns whether it succeeded. */
async function check(name) {
  const passed = await run(name);
  counts[passed ? 'passed' : 'failed'] += 1;
  return passed;
}

/** Runs a test suite and adds the counts of its report; a suite that crashes counts as one failure. */
async function suite(name, countTests, env) {
  const report = `${reports}/${name.replace('test:', '')}.json`;
  rmSync(report, { force: true });
  const passed = await run(name, env);
  const result = countTests(readReport(report));
  counts.passed += result.passed;
  counts.failed += passed || result.failed > 0 ? result.failed : 1;
}

const vitestSuite = (name) =>
  suite(name, ({ numPassedTests = 0, numFailedTests = 0 }) => ({ passed: numPassedTests, failed: numFailedTests }));

async function testInBrowser() {
  const { findBrowser } = await import('./browser.mjs');
  const browser = findBrowser();
  if (browser === null) {
    console.error(
      '\nFant ingen nettleser til testene: installer Chromium, eller sett BELEGG_BROWSER til stien til en.',
    );
    counts.failed += 1;
    return;
  }
  await suite(
    'test:browser',
    ({ stats = {} }) => ({
      passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
      failed: stats.unexpected ?? 0,
    }),
    { BELEGG_BROWSER: browser },
  );
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

const start = performance.now();
install();
keepTime('install', start);
mkdirSync(reports, { recursive: true });
// What runs together keeps two cores busy. The linter and the types read what a build writes, and wait for the last one.
const [built] = await Promise.all([
  check('build').then((passed) => passed && check('permalinks:check')),
  vitestSuite('test:unit'),
]);
if (built) await vitestSuite('test:site');
const checkCode = async () => {
  for (const name of ['lint:code', 'types', 'lint:format']) await check(name);
};
await Promise.all([built && testInBrowser(), checkCode()]);
keepTime('in all', start);

console.log('');
for (const [name, seconds] of times) console.log(`${String(seconds).padStart(5)} s  ${name}`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
