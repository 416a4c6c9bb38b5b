import { chromium, type CDPSession, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/browser.mjs';
import { serveFolder } from '../../e2e/static-server.ts';
import { watchKeys, type KeyTimes } from './watch-keys.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';
/** A word, a phrase, a typo, a word in English, a name, one without its Norwegian letters, and nonsense. */
const typed = ['tillit', 'regler ikke hogd i stein', 'annerkjennelse', 'trust', 'olso 2014', 'samvar', 'xqzwvk'];
/** Each key is measured alone: what it does must be over before the next, the announcement of the hits too. */
const REST = 700;
/** Above this a reader notices, in milliseconds. */
const NOTICED = 50;

/** What the page's own thread did for one keystroke, in milliseconds; other programs do not disturb it. */
interface Work {
  /** Code, styles, layout, painting; the announcement of the hits too. */
  all: number;
  script: number;
}

type Keystroke = KeyTimes & { work: Work };

/** Prints how long each keystroke on the search page of a built site takes to be seen, with the processor slowed. */
export async function run([slowdowns = '1,4']: string[]): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('Fant ingen nettleser.');
  const server = await serveFolder(folder, '/');
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    for (const rate of slowdowns.split(',').map(Number)) {
      const page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
      const devtools = await page.context().newCDPSession(page);
      await page.addInitScript(watchKeys);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate });
      await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
      await print(page, devtools, `${server.origin}/sok/`, rate);
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function print(page: Page, devtools: CDPSession, address: string, rate: number): Promise<void> {
  const rows: Record<string, Record<string, number>> = {};
  const all: Keystroke[] = [];
  for (const query of typed) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.getByRole('main').getByRole('searchbox').focus();
    // The index is fetched and read, and what only typos need is made ready.
    await page.waitForTimeout(2 * REST);
    const work: Work[] = [];
    for (const key of query) {
      const before = await readWork(devtools);
      await devtools.send('Input.insertText', { text: key });
      await page.waitForTimeout(REST);
      const after = await readWork(devtools);
      work.push({ all: after.all - before.all, script: after.script - before.script });
    }
    const times = await page.evaluate(() => (window as unknown as { keyTimes: KeyTimes[] }).keyTimes);
    const keystrokes = times.map((time, index) => ({ ...time, work: work[index] ?? { all: NaN, script: NaN } }));
    rows[query] = summarise(keystrokes);
    all.push(...keystrokes);
  }
  rows['alle'] = summarise(all);
  console.log(`\nProsessor bremset ${rate} ganger; ms fra tast til det er tegnet`);
  console.table(rows);
}

async function readWork(devtools: CDPSession): Promise<Work> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { all: 1000 * seconds('TaskDuration'), script: 1000 * seconds('ScriptDuration') };
}

function summarise(times: readonly Keystroke[]): Record<string, number> {
  const letters = times.map(({ letter }) => letter);
  const hits = times.map((time) => time.hits);
  const work = times.map((time) => time.work.all);
  return {
    taster: times.length,
    'arbeid p50': percentile(work, 0.5),
    'arbeid p95': percentile(work, 0.95),
    'derav skript p50': percentile(
      times.map((time) => time.work.script),
      0.5,
    ),
    'bokstav p50': percentile(letters, 0.5),
    'bokstav p95': percentile(letters, 0.95),
    'treff p50': percentile(hits, 0.5),
    'treff p95': percentile(hits, 0.95),
    'treff høyest': percentile(hits, 1),
    [`over ${NOTICED} ms`]: hits.filter((time) => time > NOTICED).length,
  };
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN);
}
