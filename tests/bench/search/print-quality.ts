import type { Quality, SetQuality } from './quality.ts';
import type { Scores } from './scores.ts';

/** Prints how every engine answered a set: together, and by class. */
export function printSet(set: string, qualities: Record<string, Quality>): void {
  const answers = Object.entries(qualities).map(([engine, { sets, nonsense }]) => ({
    engine,
    nonsense,
    ...sets[set]!,
  }));
  console.log(`\nSettet «${set}», ${answers[0]?.all.queries} søk med svar`);
  console.table(Object.fromEntries(answers.map((answer) => [answer.engine, showTogether(answer)])));
  const classes = [...(answers[0]?.classes.keys() ?? [])];
  const tabulate = (show: (scores: Scores) => string) =>
    Object.fromEntries(
      classes.map((type) => [
        type,
        Object.fromEntries(answers.map(({ engine, classes }) => [engine, show(classes.get(type)!)])),
      ]),
    );
  console.log('\nRiktig svar blant de 1 / 3 / 10 første, prosent');
  console.table(
    tabulate(({ success1, success3, success10 }) => [success1, success3, success10].map(whole).join(' / ')),
  );
  console.log('\nnDCG@5 / nDCG@10');
  console.table(tabulate(({ ndcg5, ndcg10 }) => `${decimals(ndcg5)} / ${decimals(ndcg10)}`));
}

function showTogether({ all, hopeless, answered, nonsense }: SetQuality & { nonsense: number }) {
  return {
    'nDCG@5': decimals(all.ndcg5),
    'nDCG@10': decimals(all.ndcg10),
    '@1': decimals(all.success1),
    '@3': decimals(all.success3),
    '@10': decimals(all.success10),
    'uten treff': percent(all.empty),
    'uten svar, men besvart': `${answered} av ${hopeless}`,
    'tull besvart': percent(nonsense),
  };
}

export const percent = (share: number) => `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;
export const decimals = (value: number) => value.toFixed(3);
const whole = (share: number) => (100 * share).toFixed(0);
