import type { Collection, RecordOf } from '../schemas/collections.ts';
import { makeProblem, type Problem } from './problem.ts';
import { listTerms, partsOf, type TermList, type Vocabulary } from '../schemas/vocabulary.ts';

/** A field with the id of a term. */
interface TermUse {
  /** Path of the field, e.g. `findings[2].voice`. */
  field: string;
  list: TermList;
  /** Null where the record leaves it open, though the list has terms to choose from. */
  value: string | null;
}

type UseLister<C extends Collection> = (record: RecordOf<C>) => TermUse[];

/** Lists that a review may do without; fields that choose from them are then null. */
const optional: readonly TermList[] = ['poles', 'theoryGroups'];

/** Lists the term fields per collection. */
const listers: { [C in Collection]: UseLister<C> } = {
  theses: () => [],
  studies: ({ participants, perspective }) => [
    ...participants.map(({ group }, i): TermUse => ({
      field: `participants[${i}].group`,
      list: 'sides',
      value: group,
    })),
    { field: 'perspective', list: 'perspectives', value: perspective },
  ],
  themes: ({ level, polarity, findings }) => [
    { field: 'level', list: 'levels', value: level },
    ...(polarity === null ? [] : [{ field: 'polarity', list: 'poles', value: polarity } as const]),
    ...findings.map(({ voice }, i): TermUse => ({ field: `findings[${i}].voice`, list: 'voices', value: voice })),
  ],
  quotes: ({ kind, speaker }) => [
    { field: 'kind', list: 'quoteKinds', value: kind },
    ...(speaker === null ? [] : [{ field: 'speaker.role', list: 'sides', value: speaker.role } as const]),
  ],
  theory: ({ kind, group }) => [
    { field: 'kind', list: 'theoryKinds', value: kind },
    { field: 'group', list: 'theoryGroups', value: group },
  ],
  references: () => [],
  bridges: () => [],
  notes: () => [],
  facts: ({ topic }) => [{ field: 'topic', list: 'factTopics', value: topic }],
};

/** Reports the fields of a record with a term that is not in the vocabulary. */
export function checkTerms<C extends Collection>(
  file: string,
  collection: C,
  record: RecordOf<C>,
  vocabulary: Vocabulary,
): Problem[] {
  return listers[collection](record).flatMap(({ field, list, value }) => {
    const valid = listTerms(vocabulary, list).map(({ id }) => id);
    if (value === null ? valid.length === 0 : valid.includes(value)) return [];
    const where = `${partsOf(list)
      .map((part) => `«${part}»`)
      .join(', ')} i vocabulary.yaml`;
    const reason =
      valid.length === 0
        ? `finnes ikke: ${where} er tom${optional.includes(list) ? ', så feltet skal være null' : ''}`
        : `skal være en av ${valid.join(', ')} (${where})`;
    return value === null
      ? [{ file, field, value, reason, suggestion: null }]
      : [makeProblem(file, field, value, reason, valid)];
  });
}
