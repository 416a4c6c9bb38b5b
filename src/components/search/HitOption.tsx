import type { Hit } from '../../search/hits.ts';
import { takeBrief } from './brief-passage.ts';
import { MarkedText } from './MarkedText.tsx';
import type { SearchMessages } from './messages.ts';
import { VoiceShape } from './VoiceShape.tsx';

/** A hit in brief: what kind of thing it is, the thing itself, and where it belongs. */
export function HitOption({ hit, messages }: { hit: Hit; messages: SearchMessages }) {
  const { kind, title, text, translation, voice, place, source } = hit;
  const isQuote = kind === 'quotes';
  const shown = <MarkedText text={takeBrief(text)} />;
  const body = isQuote ? <>«{shown}»</> : shown;
  return (
    <>
      <span className="label">{messages.kinds[kind].one}</span>
      {title.text !== '' && (
        <span className="title">
          <MarkedText text={title} />
        </span>
      )}
      {text.text !== '' && (
        <span className="text" lang={hit.language ?? undefined}>
          {body}
        </span>
      )}
      {translation.ranges.length > 0 && (
        <span className="text translation" lang={hit.translationLanguage ?? undefined}>
          <MarkedText text={takeBrief(translation)} />
        </span>
      )}
      <span className="meta meta-row">
        {voice !== null && (
          <span className="voice">
            <VoiceShape voice={voice} />
            {isQuote && (voice === 'user' || voice === 'staff') ? messages.speaker[voice] : messages.voice[voice]}
          </span>
        )}
        {source !== '' && kind !== 'references' && <span>{source}</span>}
        {place !== '' && <span>{place}</span>}
      </span>
    </>
  );
}
