import { schemas, type Collection, type RecordOf } from '../schemas/collections.ts';
import { listFields } from '../schemas/list-fields.ts';
import { termFields } from '../schemas/term-field.ts';
import { listTerms, partsOf, type TermList, type Vocabulary } from '../schemas/vocabulary.ts';
import { makeProblem, type Problem } from './problem.ts';

/** Lists that a review may do without; fields that choose from them are then null. */
const optional: readonly TermList[] = ['poles', 'theoryGroups'];

/** Reports the fields of a record with a term that is not in the vocabulary. */
export function checkTerms<C extends Collection>(
  file: string,
  collection: C,
  record: RecordOf<C>,
  vocabulary: Vocabulary,
): Problem[] {
  return listFields(schemas[collection], record).flatMap(({ path: field, schema, value: given }) => {
    const from = termFields.get(schema);
    if (from === undefined) return [];
    const { list, isNeeded } = from;
    const value = given as string | null;
    const valid = listTerms(vocabulary, list).map(({ id }) => id);
    if (value === null ? !isNeeded || valid.length === 0 : valid.includes(value)) return [];
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
