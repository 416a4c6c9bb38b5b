import { missingPage, pageKinds } from '../../e2e/page-kinds.ts';
import { isData, openSite, pick, sum, type Size } from './downloads.ts';
import { collectFirstAnswer, QUERY, sumFirstAnswer } from './first-answer.ts';

/** Prints the scripts of each kind of page, and everything a first answer in the search dialog downloads. */
export async function run(): Promise<void> {
  const site = await openSite();
  if (site === null) throw new Error('Fant ingen nettleser.');
  try {
    const pages: Record<string, Size & { filer: number }> = {};
    for (const { name, path } of pageKinds.filter((page) => page !== missingPage)) {
      const scripts = pick(await site.collect(path), (file) => !isData(file));
      pages[name] = { filer: scripts.size, ...sum(scripts) };
    }
    console.log('\nSkript på en side som bare leses, byte');
    console.table(pages);

    const files = await collectFirstAnswer(site);
    const { script, index } = sumFirstAnswer(files);
    console.log(`\nHentet til og med første svar i søkedialogen, «${QUERY}», byte`);
    console.table(Object.fromEntries([...files].sort(([, a], [, b]) => b.brotli - a.brotli)));
    console.table({ skript: script, register: index });
  } finally {
    await site.close();
  }
}
