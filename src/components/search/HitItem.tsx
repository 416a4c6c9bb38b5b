import type { Hit } from '../../search/query/hits.ts';
import { HitReasons } from './HitReasons.tsx';
import { MarkedText } from './MarkedText.tsx';
import type { SearchMessages } from './messages.ts';
import { viewHit } from './view-hit.ts';
import { VoiceName } from './VoiceName.tsx';

interface Props {
  hit: Hit;
  /** URL of the hit. */
  href: string;
  messages: SearchMessages;
}

/** One hit: kind, text and origin. */
export function HitItem({ hit, href, messages }: Props) {
  const { kind, title, text, translation, voice, origin } = viewHit(hit, messages);
  const hasTitle = title.length > 0;
  return (
    <li data-kind={hit.kind} data-id={hit.id}>
      <p className="label">{kind}</p>
      <p className={hasTitle ? 'title' : 'text'} lang={hasTitle ? undefined : (text.language ?? undefined)}>
        <a href={href}>
          <MarkedText pieces={hasTitle ? title : text.pieces} />
        </a>
      </p>
      {hasTitle && (
        <p className="text">
          <MarkedText pieces={text.pieces} />
        </p>
      )}
      {translation.pieces.length > 0 && (
        <p className="translation">
          <span className="label">{messages.search.translation}</span>{' '}
          <span lang={translation.language ?? undefined}>
            <MarkedText pieces={translation.pieces} />
          </span>
        </p>
      )}
      <p className="meta meta-row">
        {voice !== null && <VoiceName {...voice} />}
        {origin.map((part) => (
          <span key={part}>{part}</span>
        ))}
        {hit.kind !== 'conclusions' && hit.kind !== 'statements' && (
          <button className="mark no-print" type="button">
            {messages.mark}
          </button>
        )}
      </p>
      <HitReasons hit={hit} messages={messages} />
    </li>
  );
}
