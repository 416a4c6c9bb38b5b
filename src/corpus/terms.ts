import type { Localised } from '../schemas/common.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';

/** A voice: the group whose view a finding, quotation or study gives. */
export interface Voice {
  id: string;
  /** Zero-based index among the voices of the review. */
  order: number;
  label: Localised;
  /** Label of a study with this perspective. */
  perspective: Localised;
  /** Slots of its shapes; those of its sides for a union. */
  slots: number[];
  /** The sides of a union; else empty. */
  of: Side[];
  /** Whether it is the review itself. */
  isReview: boolean;
  /** Whether it tells what studies found: the sides, and what is told of a study without saying who. */
  ofStudies: boolean;
}

/** A voice that can be compared with others. */
export interface Side extends Voice {
  /** One of the group, e.g. «En elev». */
  single: Localised;
  /** The group in the definite plural, e.g. «elevene». */
  definite: Localised;
}

/** A review's vocabulary with its voices resolved. Every list keeps its order. */
export interface Terms extends Pick<
  Vocabulary,
  'poles' | 'levels' | 'quoteKinds' | 'theoryKinds' | 'theoryGroups' | 'factTopics' | 'comparison'
> {
  sides: Side[];
  /** Sides, then unions, then the others. */
  voices: Voice[];
}

export type Pole = Terms['poles'][number];
export type Level = Terms['levels'][number];
export type QuoteKind = Terms['quoteKinds'][number];
export type TheoryKind = Terms['theoryKinds'][number];
export type TheoryGroup = Terms['theoryGroups'][number];
export type FactTopic = Terms['factTopics'][number];

/**
 * Resolves a vocabulary.
 *
 * @param vocabulary Must pass {@link checkVocabulary}.
 */
export function makeTerms(vocabulary: Vocabulary): Terms {
  let order = 0;
  const sides = vocabulary.sides.map(({ id, label, perspective = label, single, definite, slot }): Side => {
    return {
      id,
      order: order++,
      label,
      perspective,
      single,
      definite,
      slots: [slot],
      of: [],
      isReview: false,
      ofStudies: true,
    };
  });
  const unions = vocabulary.unions.map(({ id, label, perspective = label, of: parts }): Voice => {
    const united = sides.filter((side) => parts.includes(side.id));
    const slots = united.flatMap((side) => side.slots);
    return { id, order: order++, label, perspective, slots, of: united, isReview: false, ofStudies: true };
  });
  const others = vocabulary.otherVoices.map(({ id, label, slot, isReview, ofStudies }): Voice => {
    return { id, order: order++, label, perspective: label, slots: [slot], of: [], isReview, ofStudies };
  });
  return { ...vocabulary, sides, voices: [...sides, ...unions, ...others] };
}

/** Deduplicates voices and sorts them in the order of the vocabulary. */
export function inOrder<V extends Voice>(voices: Iterable<V>): V[] {
  return [...new Set(voices)].sort((a, b) => a.order - b.order);
}

/** Whether a voice is a side. */
export function isSide(voice: Voice): voice is Side {
  return 'definite' in voice;
}

/** The sides a voice represents: itself, or those of a union; empty for other voices. */
export function sidesOf(voice: Voice): Side[] {
  return isSide(voice) ? [voice] : voice.of;
}

/** The voices a claim is counted on: what several sides say is counted on each of them. */
export function countedOn(voice: Voice): Voice[] {
  const sides = sidesOf(voice);
  return sides.length > 0 ? sides : [voice];
}
