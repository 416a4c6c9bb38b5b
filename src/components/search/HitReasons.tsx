import { fill } from '../../wording/fill.ts';
import type { Hit, Reason } from '../../search/query/hits.ts';
import { shownFields } from '../../search/index/index-format.ts';
import { spellPlace } from '../../search/text/places.ts';
import type { SearchMessages } from './messages.ts';

/** Explains a hit if its highlights do not. */
export function HitReasons({ hit, messages }: { hit: Hit; messages: SearchMessages }) {
  const { why } = messages.search;
  const reasons = hit.why.flatMap((reason) => explain(reason, messages) ?? []);
  return reasons.length === 0 ? null : <p className="meta why">{fill(why, { reasons: reasons.join(', ') })}</p>;
}

/** Explains a matched word: its rule and, if not visible, its field; null if there is nothing to explain. */
function explain({ word, rule, fields }: Reason, { search }: SearchMessages): string | null {
  const isShown = shownFields.some((field) => fields.includes(field));
  const ways: Partial<Record<Reason['rule'], string>> = search.rule;
  const places: Partial<Record<Reason['fields'][number], string>> = search.field;
  const [where] = isShown ? [] : fields;
  const how = [ways[rule], where === undefined ? undefined : places[where]].filter((text) => text !== undefined);
  return how.length === 0 ? null : fill(search.matchedBy, { word: `«${spellPlace(word)}»`, how: how.join(', ') });
}
