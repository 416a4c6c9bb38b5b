import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('every folder of unit tests is named as the room of src/ that it tests', () => {
  const folders = globSync('**/*.test.ts', { cwd: join(root, 'tests/unit') }).map((file) => join(file, '..'));
  const strangers = folders.filter((folder) => !existsSync(join(root, 'src', folder)));
  expect([...new Set(strangers)]).toEqual([]);
});
