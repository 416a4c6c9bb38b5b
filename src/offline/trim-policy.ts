import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Trims the content security policy of each built page to the hashes it needs. Astro writes those of all scripts and styles
 * into every page, 3 kB before the first word; files are allowed by `'self'` already.
 */
export function trimPolicies(): AstroIntegration {
  return {
    name: 'trim-policies',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
        for (const file of names.map((name) => join(folder, name))) {
          await writeFile(file, trimPolicy(await readFile(file, 'utf8')));
        }
      },
    },
  };
}

/** Removes from the policy of a page all hashes but those of its own inline scripts and styles. */
export function trimPolicy(html: string): string {
  const own = new Set(
    [...html.matchAll(/<(script|style)\b(?![^>]*\ssrc=)[^>]*>(.*?)<\/\1>/gs)].map(
      ([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    ),
  );
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(/ ('sha256-[^']+')/g, (entry, hash: string) => (own.has(hash) ? entry : '')),
  );
}
