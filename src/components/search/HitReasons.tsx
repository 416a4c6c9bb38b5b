import { fill } from '../../wording/fill.ts';
import type { Hit, Reason } from '../../search/query/hits.ts';
import { writtenFields } from '../../search/index/index-format.ts';
import type { SearchMessages } from './messages.ts';

/** Says why a hit is one, where what it shows does not tell. */
export function HitReasons({ hit, messages }: { hit: Hit; messages: SearchMessages }) {
  const { why } = messages.search;
  const reasons = hit.why.flatMap((reason) => explain(reason, messages) ?? []);
  return reasons.length === 0 ? null : <p className="meta why">{fill(why, { reasons: reasons.join(', ') })}</p>;
}

/** A matched word with what is not obvious about it; null where it is marked in plain sight. */
function explain({ word, rule, fields }: Reason, { search }: SearchMessages): string | null {
  const isShown = writtenFields.some((field) => fields.includes(field));
  const ways: Partial<Record<Reason['rule'], string>> = search.rule;
  const places: Partial<Record<Reason['fields'][number], string>> = search.field;
  const [where] = isShown ? [] : fields;
  const how = [ways[rule], where === undefined ? undefined : places[where]].filter((text) => text !== undefined);
  return how.length === 0 ? null : fill(search.matchedBy, { word: `«${word}»`, how: how.join(', ') });
}
