import { placeShapes } from '../marks/voice-shapes.ts';
import type { HitView } from './view-hit.ts';

/** The label of a voice with its shape. */
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
