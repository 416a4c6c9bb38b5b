import { placeShapes } from '../marks/voice-shapes.ts';
import type { HitView } from './view-hit.ts';

/** Whose view a hit gives, with the shape of that voice. */
export function VoiceName({ name, slots }: NonNullable<HitView['voice']>) {
  const { size, shapes } = placeShapes(slots);
  return (
    <span className="voice">
      <svg {...size} aria-hidden="true">
        {shapes.map((attributes) => (
          <path key={attributes['data-slot']} {...attributes} />
        ))}
      </svg>
      {name}
    </span>
  );
}
