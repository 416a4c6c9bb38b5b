import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';

test('the preview serves pages, data as JSON, and the page for what is missing with 404', async () => {
  const child = spawn(process.execPath, ['scripts/astro.mjs', 'preview', '--port', '4390']);
  onTestFinished(async () => {
    child.kill();
    await once(child, 'exit');
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  await expect.poll(() => output, { timeout: 60_000 }).toMatch(/http:\/\/localhost:\d+\//);
  const [origin] = /http:\/\/localhost:\d+/.exec(output)!;

  const data = await fetch(`${origin}/data/findings.json`);
  expect([data.status, data.headers.get('content-type')]).toEqual([200, expect.stringContaining('application/json')]);
  const theme = await fetch(`${origin}/temaer/samvaer/`);
  expect([theme.status, theme.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
  const built = await (await fetch(`${origin}/404.html`)).text();
  for (const path of ['/finnes-ikke/', '/temaer/samvaer/finnes/ikke/']) {
    const missing = await fetch(origin + path);
    expect([missing.status, await missing.text()], path).toEqual([404, built]);
  }
});
