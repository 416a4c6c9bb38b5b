import { locales } from '../schemas/languages.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import { pageAnchors } from './page-anchors.ts';
import { NO_SPEAKER } from './quote-facets.ts';
import { makeProblem, type Problem } from './problem.ts';

const FILE = 'vocabulary.yaml';

/** Checks a vocabulary beyond its schema: unique ids, labels and slots, and unions of sides only. */
export function checkVocabulary(vocabulary: Vocabulary): Problem[] {
  const { sides, unions, otherVoices, poles, levels, quoteKinds, theoryKinds, theoryGroups, factTopics } = vocabulary;
  const voices = [...at('sides', sides), ...at('unions', unions), ...at('otherVoices', otherVoices)];
  const lists = [
    voices,
    at('poles', poles),
    at('levels', levels),
    at('quoteKinds', quoteKinds),
    at('theoryKinds', theoryKinds),
    at('theoryGroups', theoryGroups),
    at('factTopics', factTopics),
  ];
  const known = sides.map(({ id }) => id);
  return [
    ...lists.flatMap((list) => [
      ...findDuplicates(list, 'id', ({ id }) => id),
      ...locales.flatMap((locale) => findDuplicates(list, `label.${locale}`, ({ label }) => label[locale])),
      ...findDuplicates(list, 'slot', (term) => ('slot' in term ? String(term.slot) : null)),
    ]),
    ...findDuplicates(at('otherVoices', otherVoices), 'isReview', ({ isReview }) => (isReview ? 'true' : null)),
    ...unions.flatMap(({ of: parts }, i) =>
      parts.flatMap((value, j) => {
        const field = `unions[${i}].of[${j}]`;
        if (parts.indexOf(value) < j) return [makeProblem(FILE, field, value, 'står to ganger i samme liste')];
        if (known.includes(value)) return [];
        return [makeProblem(FILE, field, value, `skal være en av sidene: ${known.join(', ')}`, known)];
      }),
    ),
    ...findTaken(voices, [NO_SPEAKER]),
    // Their ids are anchors on the list pages.
    ...findTaken(
      [...at('theoryKinds', theoryKinds), ...at('theoryGroups', theoryGroups), ...at('factTopics', factTopics)],
      pageAnchors,
    ),
  ];
}

interface Placed<T> {
  field: string;
  term: T;
}

function at<T>(name: string, terms: readonly T[]): Placed<T>[] {
  return terms.map((term, i) => ({ field: `${name}[${i}]`, term }));
}

/** Reports terms that share a unique value. */
function findDuplicates<T>(list: readonly Placed<T>[], key: string, valueOf: (term: T) => string | null): Problem[] {
  const owners = new Map<string, string>();
  return list.flatMap(({ field, term }) => {
    const value = valueOf(term);
    const owner = value === null ? undefined : owners.get(value);
    if (value === null) return [];
    if (owner === undefined) {
      owners.set(value, field);
      return [];
    }
    return [makeProblem(FILE, `${field}.${key}`, value, `er alt brukt av ${owner}: hver skal ha sin egen`)];
  });
}

function findTaken(list: readonly Placed<{ id: string }>[], taken: readonly string[]): Problem[] {
  return list
    .filter(({ term }) => taken.includes(term.id))
    .map(({ field, term }) =>
      makeProblem(FILE, `${field}.id`, term.id, 'er et fast ord i adressene og kan ikke brukes som id'),
    );
}
