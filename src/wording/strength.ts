import { measureStrength } from '../corpus/count-evidence.ts';
import type { FindingNode, StudyNode } from '../corpus/corpus.ts';
import { countryName } from './country-name.ts';
import type { Locale } from './locales.ts';
import { fill, useMessages } from './translate.ts';

/**
 * How much carries some findings, in one line: «3 av 4 studier · Norge · 2011–2017».
 *
 * @param all All included studies of the thesis; without any there is nothing to say, and the line is empty.
 */
export function sayStrength(findings: readonly FindingNode[], all: readonly StudyNode[], locale: Locale): string {
  if (all.length === 0) return '';
  const t = useMessages(locale).theme;
  const { studies, samples, countries, years } = measureStrength(findings, all);
  const shared = samples.length < studies.length;
  const message = studies.length === 0 ? t.strengthNone : shared ? t.strengthSamples : t.strength;
  const strength = fill(message, { studies: studies.length, outOf: all.length, samples: samples.length });
  const known = countries.flatMap(({ value }) => (value === null ? [] : countryName(value, locale)));
  const span = years === null ? [] : [[...new Set([years.first, years.last])].join('–')];
  return [strength, ...known, ...span].join(' · ');
}
