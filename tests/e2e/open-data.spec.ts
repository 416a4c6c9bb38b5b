import { expect, test } from '@playwright/test';

test('data files are served as JSON', async ({ request }) => {
  const response = await request.get('/data/findings.json');
  expect(response.headers()['content-type']).toContain('application/json');
});
