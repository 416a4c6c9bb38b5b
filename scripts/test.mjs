// npm test: install what is missing, run every check, end with the counts.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { install, runScript, runScriptAside } from './setup.mjs';

const reports = 'node_modules/.cache/belegg';
const counts = { passed: 0, failed: 0 };
/** Name and duration of each part, in seconds. */
const times = [];

const show = (name) => console.log(`\n▸ ${name}`);

function countCheck(passed) {
  counts[passed ? 'passed' : 'failed'] += 1;
  return passed;
}

/** Runs a script and counts it as one check. */
function check(name) {
  show(name);
  return countCheck(timed(name, () => runScript(name)));
}

/** Runs scripts in parallel and counts each as one check; prints the output of each when it ends. */
async function checkTogether(...names) {
  const run = async (name) => {
    const { passed, output } = await runScriptAside(name);
    show(name);
    process.stdout.write(output);
    countCheck(passed);
  };
  await timed(names.join(' + '), () => Promise.all(names.map(run)));
}

/** Runs a test suite and adds the counts of its report; a suite that crashes counts as one failure. */
function suite(name, countTests, env = {}) {
  show(name);
  const report = `${reports}/${name.replace('test:', '')}.json`;
  rmSync(report, { force: true });
  const passed = timed(name, () => runScript(name, [], env));
  const result = countTests(readReport(report));
  counts.passed += result.passed;
  counts.failed += passed || result.failed > 0 ? result.failed : 1;
}

const vitestSuite = (name) =>
  suite(name, ({ numPassedTests = 0, numFailedTests = 0 }) => ({ passed: numPassedTests, failed: numFailedTests }));

/** Runs a task and records how long it took; returns what the task returns. */
function timed(name, task) {
  const start = performance.now();
  const stop = () => times.push([name, Math.round((performance.now() - start) / 1000)]);
  const result = task();
  if (result instanceof Promise) return result.finally(stop);
  stop();
  return result;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

timed('install', install);
mkdirSync(reports, { recursive: true });
const built = check('build') && check('permalinks:check');
await checkTogether('types', 'lint');
vitestSuite('test:unit');
if (built) {
  vitestSuite('test:site');
  const { findBrowser } = await import('./browser.mjs');
  const browser = findBrowser();
  if (browser === null) {
    console.error(
      '\nFant ingen nettleser til testene: installer Chromium, eller sett BELEGG_BROWSER til stien til en.',
    );
    counts.failed += 1;
  } else {
    suite(
      'test:browser',
      ({ stats = {} }) => ({
        passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
        failed: stats.unexpected ?? 0,
      }),
      { BELEGG_BROWSER: browser },
    );
  }
}

console.log('');
for (const [name, seconds] of times) console.log(`${String(seconds).padStart(5)} s  ${name}`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
