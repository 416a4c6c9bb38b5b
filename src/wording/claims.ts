import { isFinding } from '../corpus/claims.ts';
import type { FindingNode } from '../corpus/corpus.ts';
import type { Locale } from './locales.ts';
import { pick, useMessages } from './translate.ts';

/** What kind of claim it is: a finding, or whose word it is instead. */
export function nameClaim(claim: FindingNode, locale: Locale): string {
  const t = useMessages(locale);
  if (isFinding(claim)) return t.singular.findings;
  return claim.voice.ofStudies ? t.theme.withoutStudy : pick(claim.voice.label, locale);
}
