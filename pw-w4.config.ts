import base from './playwright.config.ts';
const { webServer: _, ...rest } = base;
export default { ...rest, testDir: './tests/e2e', outputDir: '/tmp/w4m/results', reporter: 'line', use: { ...rest.use, baseURL: 'http://localhost:4421' } };
