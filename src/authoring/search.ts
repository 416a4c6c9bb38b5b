import { labelLinks } from '../wording/label-links.ts';
import { buildCorpus } from '../corpus/build-corpus.ts';
import { reportProblems } from '../content/report-problems.ts';
import { basePath, contentFolder } from '../environment.ts';
import { makeRoutes } from '../routes/routes.ts';
import { buildIndex } from '../search/index/build-index.ts';
import { listCommonWords } from '../search/index/common-words.ts';
import { listDocuments } from '../search/documents/documents.ts';
import { nameFacets } from '../search/documents/list-facets.ts';
import { makeSearchEngine } from '../search/query/search.ts';
import { defaultLocale } from '../schemas/languages.ts';
import { readContent } from '../content/read-content.ts';
import { printJson, printTable } from './search-command/print-hits.ts';
import { UsageError } from './read-options.ts';
import { readArguments } from './search-command/read-arguments.ts';

const help = `Søker i innholdet som søkesiden gjør, og viser treffene med det beste først.

  npm run search -- "<søk>" [valg]

  --limit <n>        vis så mange treff (vanligvis 20)
  --kind <type>      bare én type: themes, theory, quotes, findings, studies, …
  --language <kode>  søk i utgaven på dette språket (vanligvis ${defaultLocale})
  --json             skriv svaret som JSON: type, id, adresse, poeng og grunn for hvert treff, antall per type
  --help             denne hjelpen

Søket kan ha "anførselstegn", -ord, ELLER, IKKE og tema:navn. Skriv -- foran et søk som begynner med bindestrek.
Uten npm foran: node src/authoring/search.ts "<søk>". CONTENT_DIR og BASE_PATH virker som ved bygging.
Kommandoen avslutter med 0, også uten treff; 1 når innholdet har feil, 2 når den er skrevet feil.`;

/**
 * Runs the search command: prints the hits of a query in a content folder.
 *
 * @param base Base path of the addresses of the hits.
 * @returns The exit code: 0 (also without hits), 1 for invalid content, 2 for invalid arguments.
 */
export async function search(args: readonly string[], content = contentFolder, base = basePath): Promise<number> {
  try {
    return await printHits(args, content, base);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function printHits(args: readonly string[], content: string, base: string): Promise<number> {
  const command = readArguments(args);
  if (command.help) {
    console.log(help);
    return 0;
  }
  const result = await readContent(content);
  if ('problems' in result) {
    console.error(`Innholdet i ${content}/ har feil, så det kan ikke søkes i:\n\n${reportProblems(result.problems)}`);
    return 1;
  }
  const { query, limit, kind, locale, json } = command;
  const corpus = buildCorpus(labelLinks(result.content), result.vocabulary);
  const engine = makeSearchEngine(
    buildIndex(
      listDocuments(corpus, locale),
      nameFacets(corpus, locale),
      { synonyms: result.site.synonyms },
      undefined,
      listCommonWords(),
    ),
  );
  const answer = engine.search(query, { limit, filters: kind === null ? {} : { kind: [kind] } });
  console.log(json ? printJson(answer, makeRoutes(base, locale)) : printTable(answer));
  return 0;
}

if (import.meta.main) process.exitCode = await search(process.argv.slice(2));
