import type { Hit } from '../../search/query/hits.ts';
import type { SearchMessages } from './messages.ts';
import { VoiceShape } from './VoiceShape.tsx';

/** Whose view a hit gives, whose words it is, and where it belongs; for a row of small words. */
export function HitOrigin({ hit: { kind, voice, source, place }, messages }: { hit: Hit; messages: SearchMessages }) {
  const isSpoken = kind === 'quotes' && (voice === 'user' || voice === 'staff');
  return (
    <>
      {voice !== null && (
        <span className="voice">
          <VoiceShape voice={voice} />
          {isSpoken ? messages.speaker[voice] : messages.voice[voice]}
        </span>
      )}
      {source !== '' && kind !== 'references' && <span>{source}</span>}
      {place !== '' && <span>{place}</span>}
    </>
  );
}
