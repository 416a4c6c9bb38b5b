import { sidesOf, type Side, type Terms, type Voice } from '../corpus/terms.ts';
import { fill } from './fill.ts';
import type { Locale } from './locales.ts';
import { lowerInitial } from './lower-initial.ts';
import { pick, useMessages } from './translate.ts';

/** Title of the comparison of sides: «To stemmer». */
export function titleVoices({ sides }: Pick<Terms, 'sides'>, locale: Locale): string {
  const { single, two, three, many } = useMessages(locale).voices.title;
  return [single, two, three][sides.length - 1] ?? fill(many, { n: sides.length });
}

/** The question of the comparison: from the vocabulary of the review, else «Hva sier elevene og lærerne?» */
export function askVoices({ sides, comparison }: Pick<Terms, 'sides' | 'comparison'>, locale: Locale): string {
  if (comparison.question) return pick(comparison.question, locale);
  return fill(useMessages(locale).voices.question, { sides: listDefinite(sides, locale) });
}

/** Introduction of the comparison: from the vocabulary of the review, else a general one. */
export function introduceVoices({ sides, comparison }: Pick<Terms, 'sides' | 'comparison'>, locale: Locale): string {
  if (comparison.introduction) return pick(comparison.introduction, locale);
  return fill(useMessages(locale).voices.intro, { sides: listDefinite(sides, locale) });
}

/** Joins the names of sides for a sentence: «elever og lærere». */
export function listSides(sides: readonly Side[], locale: Locale): string {
  return makeList(locale).format(sides.map(({ label }) => lowerInitial(pick(label, locale))));
}

/**
 * Remark on a finding in the list of one side that other sides share it; null if it belongs to that side alone.
 *
 * @param sides All sides of the review.
 */
export function sayTogether(voice: Voice, side: Side, sides: readonly Side[], locale: Locale): string | null {
  const others = sidesOf(voice).filter((other) => other !== side);
  if (others.length === 0) return null;
  const { allSay, othersSay } = useMessages(locale).voices;
  return sides.length === 2 ? allSay : fill(othersSay, { sides: listSides(others, locale) });
}

function listDefinite(sides: readonly Side[], locale: Locale): string {
  return makeList(locale).format(sides.map(({ definite }) => pick(definite, locale)));
}

function makeList(locale: Locale): Intl.ListFormat {
  return new Intl.ListFormat(locale, { type: 'conjunction' });
}
