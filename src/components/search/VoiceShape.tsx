import type { Voice } from '../../schemas/common.ts';

/** The shape of a voice: a circle for users, a square for staff, both for both; none for others. */
export function VoiceShape({ voice }: { voice: Voice }) {
  const user = voice === 'user' || voice === 'both';
  const staff = voice === 'staff' || voice === 'both';
  const left = user && staff ? 10.5 : 1.5;
  if (!user && !staff) return null;
  return (
    <svg viewBox={`0 0 ${left + 10.5} 12`} width={left + 10.5} height="12" aria-hidden="true">
      {user && <circle className="user" cx="6" cy="6" r="5" />}
      {staff && <rect className="staff" x={left} y="1.5" width="9" height="9" />}
    </svg>
  );
}
