import type { Localised } from '../schemas/common.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';

/** Whose view a finding, a quotation or a study gives. */
export interface Voice {
  id: string;
  /** Its place among the voices of the review, from zero. */
  order: number;
  label: Localised;
  /** The name of a study that gives this view. */
  perspective: Localised;
  /** The slots of its shapes: its own, or those of the sides it is made of. */
  slots: number[];
  /** The sides it is made of; empty unless it is a union. */
  of: Side[];
  /** Whether it is the review itself. */
  isReview: boolean;
}

/** A voice that can be set against others. */
export interface Side extends Voice {
  /** One of the group, e.g. «En elev». */
  single: Localised;
  /** The group in the definite plural, e.g. «elevene». */
  definite: Localised;
}

/** The words of a review, with voices resolved; every list in the order of its vocabulary. */
export interface Terms extends Pick<
  Vocabulary,
  'poles' | 'levels' | 'quoteKinds' | 'theoryKinds' | 'factTopics' | 'comparison'
> {
  sides: Side[];
  /** Sides, then unions, then the others. */
  voices: Voice[];
}

export type Pole = Terms['poles'][number];
export type Level = Terms['levels'][number];
export type QuoteKind = Terms['quoteKinds'][number];
export type TheoryKind = Terms['theoryKinds'][number];
export type FactTopic = Terms['factTopics'][number];

/**
 * Resolves the words of a review.
 *
 * @param vocabulary One in which {@link checkVocabulary} has found nothing wrong.
 */
export function makeTerms(vocabulary: Vocabulary): Terms {
  let order = 0;
  const sides = vocabulary.sides.map(({ id, label, perspective = label, single, definite, slot }): Side => {
    return { id, order: order++, label, perspective, single, definite, slots: [slot], of: [], isReview: false };
  });
  const unions = vocabulary.unions.map(({ id, label, perspective = label, of: parts }): Voice => {
    const united = sides.filter((side) => parts.includes(side.id));
    const slots = united.flatMap((side) => side.slots);
    return { id, order: order++, label, perspective, slots, of: united, isReview: false };
  });
  const others = vocabulary.otherVoices.map(({ id, label, slot, isReview }): Voice => {
    return { id, order: order++, label, perspective: label, slots: [slot], of: [], isReview };
  });
  return { ...vocabulary, sides, voices: [...sides, ...unions, ...others] };
}

/** Each voice once, in the order of the vocabulary. */
export function inOrder<V extends Voice>(voices: Iterable<V>): V[] {
  return [...new Set(voices)].sort((a, b) => a.order - b.order);
}

/** Whether a voice can be set against others. */
export function isSide(voice: Voice): voice is Side {
  return 'definite' in voice;
}

/** The sides a voice speaks for: itself, or those it is made of; none for voices that are no side. */
export function sidesOf(voice: Voice): Side[] {
  return isSide(voice) ? [voice] : voice.of;
}
