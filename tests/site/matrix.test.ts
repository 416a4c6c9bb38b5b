import { expect, test } from 'vitest';
import { site } from './dist.ts';

interface Finding {
  theory: string[];
  links: { theme: { id: string } };
}

const findings = (await site.readJson('/data/findings.json')) as Finding[];

test('each number of the theory table leads to that many findings', () => {
  const links = site.pageAt('/matrise/').root.querySelectorAll('a[href^="/teori/"][href*="#funn-"]');
  const used = new Set(findings.flatMap(({ theory, links: { theme } }) => theory.map((id) => `${id} ${theme.id}`)));
  expect(links).toHaveLength(used.size);
  for (const link of links) {
    const address = link.getAttribute('href') ?? '';
    const [, path = '', entry = '', theme = ''] = /^(\/teori\/([^/]+)\/)#funn-(.+)$/.exec(address) ?? [];
    const n = Number(/(\d+) påstand/.exec(link.getAttribute('aria-label') ?? '')?.[1]);
    const expected = findings.filter((finding) => finding.links.theme.id === theme && finding.theory.includes(entry));
    expect(n, address).toBe(expected.length);
    const items = site.pageAt(path).root.querySelectorAll(`section[id="funn-${theme}"] li`);
    expect(items, address).toHaveLength(expected.length);
  }
});
