import type { Hit } from '../../search/query/hits.ts';
import { takeBrief } from './brief-passage.ts';
import { HitOrigin } from './HitOrigin.tsx';
import { MarkedText } from './MarkedText.tsx';
import type { SearchMessages } from './messages.ts';

/** A hit in brief: what kind of thing it is, the thing itself, and where it belongs. */
export function HitOption({ hit, messages }: { hit: Hit; messages: SearchMessages }) {
  const { kind, title, text, translation } = hit;
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
        <HitOrigin hit={hit} messages={messages} />
      </span>
    </>
  );
}
