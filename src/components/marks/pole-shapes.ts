import type { poleSlots } from '../../schemas/vocabulary.ts';

/** The filled shape of each slot of poles, in a square of 12 units. */
export const poleShapes: Record<(typeof poleSlots)[number], string> = {
  1: 'M1 3h10L6 11z',
  2: 'M1 9h10L6 1z',
  3: 'M.5 4h11v4H.5z',
  4: 'M1 1h10L1 11h10z',
};
