import type { Language } from '../schemas/languages.ts';
import type { CslNode } from './load-csl.ts';

/** A copy of the style `norsk-apa-manual`, corrected where it departs from Norsk APA-manual (APA 7, bokmål). */
export function patchNorwegianStyle(style: CslNode, language: Language): CslNode {
  const patched = listLawsAsWorks(style);
  const macro = (name: string) => findMacro(patched, name);

  const terms = findAll(patched, 'locale').find(({ attrs }) => attrs['xml:lang'] === language)!.children[0] as CslNode;
  // Laws are cited by «§ 2-4», where the locale has «pargr.».
  terms.children.push(
    node('term', { name: 'section', form: 'short' }, [node('single', {}, ['§']), node('multiple', {}, ['§§'])]),
  );
  // «kap. 6» like «s. 12», where the style has «Kapittel 6» after the English manual.
  macro('citation-locator').children = [
    node('group', { delimiter: ' ' }, [
      node('label', { variable: 'locator', form: 'short' }),
      node('text', { variable: 'locator' }),
    ]),
  ];
  // The macro for descriptions has its own brackets; the style adds a second pair.
  for (const { attrs } of findAll(macro('title-intext'), 'text')) {
    if (attrs['macro'] === 'bracketed-intext') ['prefix', 'suffix'].forEach((affix) => delete attrs[affix]);
  }
  // An issue is in parentheses even without a volume.
  for (const { attrs } of findAll(macro('container-periodical'), 'text')) {
    if (attrs['variable'] === 'issue' && 'font-style' in attrs) {
      delete attrs['font-style'];
      Object.assign(attrs, { prefix: '(', suffix: ')' });
    }
  }
  // The title of an article is upright even without a journal.
  for (const branch of findAll(macro('title'), 'if')) {
    if (!branch.attrs['type']?.includes('article-journal')) continue;
    findAll(branch, 'text').forEach(({ attrs }) => delete attrs['font-style']);
  }
  // «Hentet … fra» needs a date; without one only the URL is printed.
  for (const branch of findAll(macro('access'), 'if')) {
    if (branch.attrs['match'] === 'none') branch.attrs = { variable: 'accessed' };
  }
  return patched;
}

/** A copy of the style `apa`, adapted to Norwegian sources cited in English. */
export function patchEnglishStyle(style: CslNode): CslNode {
  return listLawsAsWorks(style);
}

/**
 * A copy of a style that formats laws like other works, by name and year, with the full title upright. APA has them in
 * the American way; Norwegian libraries do not, in either language: https://kildekompasset.no/references/lovtekster-2
 */
function listLawsAsWorks(style: CslNode): CslNode {
  const patched = structuredClone(style);
  for (const { attrs } of [...findAll(patched, 'if'), ...findAll(patched, 'else-if')]) {
    const types = attrs['type']?.split(' ') ?? [];
    if (types.length > 1) attrs['type'] = types.filter((type) => type !== 'legislation').join(' ');
  }
  const title = findMacro(patched, 'title');
  title.children = [
    node('choose', {}, [
      node('if', { type: 'legislation' }, [node('text', { variable: 'title' })]),
      node('else', {}, title.children),
    ]),
  ];
  return patched;
}

/** A copy of a style that prints only the authors' names, joined by «og» instead of «&», for narrative citations. */
export function toAuthorStyle(style: CslNode): CslNode {
  const authors = structuredClone(style);
  findAll(findMacro(authors, 'author-intext'), 'name').forEach(({ attrs }) => (attrs['and'] = 'text'));
  const layout = findAll(findAll(authors, 'citation')[0]!, 'layout')[0]!;
  layout.attrs = {};
  layout.children = [node('text', { macro: 'author-intext' })];
  return authors;
}

function node(name: string, attrs: Record<string, string>, children: CslNode['children'] = []): CslNode {
  return { name, attrs, children };
}

function findMacro(style: CslNode, name: string): CslNode {
  return findAll(style, 'macro').find(({ attrs }) => attrs['name'] === name)!;
}

function findAll(root: CslNode, name: string): CslNode[] {
  return root.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...findAll(child, name)],
  );
}
