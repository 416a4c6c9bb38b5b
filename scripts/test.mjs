// npm test: install what is missing, run every check, end with the counts.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { install, runScript, runScriptAside } from './setup.mjs';

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

/** Runs a script, shows what it prints as it goes, and returns whether it succeeded. */
function runAlone(name, env = {}) {
  const start = performance.now();
  show(name);
  const passed = runScript(name, [], env);
  keepTime(name, start);
  return passed;
}

/** Runs a script beside others, shows what it printed when it ends, and returns whether it succeeded. */
async function runAside(name) {
  const start = performance.now();
  const { passed, output } = await runScriptAside(name);
  show(name, output);
  keepTime(name, start);
  return passed;
}

/** Runs a script beside others and counts it as one check; returns whether it succeeded. */
async function check(name) {
  const passed = await runAside(name);
  counts[passed ? 'passed' : 'failed'] += 1;
  return passed;
}

/** Runs a test suite and adds the counts of its report; a suite that crashes counts as one failure. */
async function suite(name, countTests, run) {
  const report = `${reports}/${name.replace('test:', '')}.json`;
  rmSync(report, { force: true });
  const passed = await run(name);
  const result = countTests(readReport(report));
  counts.passed += result.passed;
  counts.failed += passed || result.failed > 0 ? result.failed : 1;
}

const vitestSuite = (name, run) =>
  suite(
    name,
    ({ numPassedTests = 0, numFailedTests = 0 }) => ({ passed: numPassedTests, failed: numFailedTests }),
    run,
  );

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
// What runs together keeps two cores busy; the rules of the linter read types that the build writes.
const [built] = await Promise.all([
  check('build').then((passed) => passed && check('permalinks:check')),
  vitestSuite('test:unit', runAside),
]);
await Promise.all([check('lint:code'), check('types').then(() => check('lint:format'))]);
if (built) {
  await vitestSuite('test:site', runAlone);
  const { findBrowser } = await import('./browser.mjs');
  const browser = findBrowser();
  if (browser === null) {
    console.error(
      '\nFant ingen nettleser til testene: installer Chromium, eller sett BELEGG_BROWSER til stien til en.',
    );
    counts.failed += 1;
  } else {
    await suite(
      'test:browser',
      ({ stats = {} }) => ({
        passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
        failed: stats.unexpected ?? 0,
      }),
      (name) => runAlone(name, { BELEGG_BROWSER: browser }),
    );
  }
}
keepTime('in all', start);

console.log('');
for (const [name, seconds] of times) console.log(`${String(seconds).padStart(5)} s  ${name}`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
