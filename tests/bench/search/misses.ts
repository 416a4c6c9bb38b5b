import type { SearchEngine } from '../../../src/search/query/engine.ts';
import type { Hit } from '../../../src/search/query/hits.ts';
import { hasAnswer, nameOf, type JudgedQuery } from './queries.ts';
import { hasRight } from './scores.ts';

const SHOWN = 5;

/** Prints each query whose right answer is not among the first three hits, with what came instead and why. */
export function printMisses(engine: SearchEngine, queries: readonly JudgedQuery[]): void {
  for (const judged of queries) {
    const { type, query, relevant } = judged;
    const { hits } = engine.search(query, { limit: 10 });
    const isMissed = hasAnswer(judged) ? !hasRight({ relevant, answer: hits.map(nameOf) }, 3) : hits.length > 0;
    if (!isMissed) continue;
    console.log(`\n[${type}] «${query}»${hits.length === 0 ? ': ingen treff' : ''}`);
    for (const hit of hits.slice(0, hasAnswer(judged) ? SHOWN : 1)) console.log(`  ${describeHit(hit, relevant)}`);
    for (const [name, grade] of bestOf(relevant)) {
      const place = hits.findIndex((hit) => nameOf(hit) === name);
      console.log(`  ventet ${grade} ${name}${place < 0 ? '' : `, er nr. ${place + 1}`}`);
    }
  }
}

function describeHit(hit: Hit, relevant: JudgedQuery['relevant']): string {
  const why = hit.why.map(({ queryWord, word, rule }) => `${queryWord}→${word} (${rule})`).join(', ');
  return `fikk   ${relevant[nameOf(hit)] ?? 0} ${nameOf(hit)}: ${why}`;
}

/** The documents with the highest grade. */
function bestOf(relevant: JudgedQuery['relevant']): [string, number][] {
  const highest = Math.max(...Object.values(relevant));
  return Object.entries(relevant).filter(([, grade]) => grade === highest);
}
