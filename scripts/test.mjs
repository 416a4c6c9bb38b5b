// npm test: install what is missing, run every check, end with the counts.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { install, runScript } from './setup.mjs';

const reports = 'node_modules/.cache/belegg';
const unitReport = `${reports}/unit.json`;
const browserReport = `${reports}/browser.json`;
const counts = { passed: 0, failed: 0 };

/** Runs a script and counts it as one check. */
function check(name, args = []) {
  console.log(`\n▸ ${name}`);
  const passed = runScript(name, args);
  counts[passed ? 'passed' : 'failed'] += 1;
  return passed;
}

/** Runs a test suite and adds the counts of its report; a suite that crashes counts as one failure. */
function suite(name, report, countTests, env = {}) {
  console.log(`\n▸ ${name}`);
  rmSync(report, { force: true });
  const passed = runScript(name, [], env);
  const result = countTests(readReport(report));
  counts.passed += result.passed;
  counts.failed += passed || result.failed > 0 ? result.failed : 1;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

install();
mkdirSync(reports, { recursive: true });
check('types');
check('lint');
const built = check('build') && check('permalinks:check');
suite('test:unit', unitReport, ({ numPassedTests = 0, numFailedTests = 0 }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
}));
if (built) {
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
      browserReport,
      ({ stats = {} }) => ({
        passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
        failed: stats.unexpected ?? 0,
      }),
      { BELEGG_BROWSER: browser },
    );
  }
}

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
