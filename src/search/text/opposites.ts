import { editDistance } from './edit-distance.ts';
import { textRules } from './text-rules.ts';

const negations = Object.values(textRules).flatMap((rules) => rules.negations);

/**
 * Whether one word is the other with a negating prefix: «mistillit», «uærlig». The rest may have a typo, unless the words
 * are one edit apart: «ueste» is a typo of «beste».
 */
export function areOpposites(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return negations.some((negation) => {
    if (!long.startsWith(negation)) return false;
    const rest = long.slice(negation.length);
    return rest === short || (isAlmost(rest, short) && editDistance(a, b) > 1);
  });
}

function isAlmost(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && a.length > 3 && editDistance(a, b) <= 1;
}
