import { createElement } from 'react';
import { voiceShape, type HitView } from './view-hit.ts';

/** Whose view a hit gives, with the shape of that voice. */
export function VoiceName({ id, name }: NonNullable<HitView['voice']>) {
  const { width, figures } = voiceShape(id);
  return (
    <span className="voice">
      {width > 0 && (
        <svg viewBox={`0 0 ${width} 12`} width={width} height="12" aria-hidden="true">
          {figures.map(({ tag, attributes }) => createElement(tag, { ...attributes, key: tag }))}
        </svg>
      )}
      {name}
    </span>
  );
}
