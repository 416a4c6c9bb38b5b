import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env['BELEGG_TEST_PORT'] ?? 4322);
const origin = `http://127.0.0.1:${port}`;
const executablePath = process.env['BELEGG_BROWSER'];

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  // One more than the cores of a small machine: a page often waits.
  workers: 3,
  forbidOnly: true,
  // A busy machine may take its time; what is wrong stays wrong.
  expect: { timeout: 30_000 },
  timeout: 180_000,
  reporter: [['dot'], ['json', { outputFile: 'node_modules/.cache/belegg/browser.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: origin,
    // A new window for each test would take a third of the time; tests/e2e/test.ts resets what Playwright does not.
    reuseContext: true,
    actionTimeout: 30_000,
    // A worker would answer in place of the network that a test intercepts.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // A browser run as root has no sandbox; the rest keeps it from calling its maker.
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node tests/e2e/serve-site.ts ${port}`,
    url: origin,
    reuseExistingServer: false,
  },
});
