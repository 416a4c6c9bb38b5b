import type { Hit } from '../../search/query/hits.ts';
import { HitOrigin } from './HitOrigin.tsx';
import { HitReasons } from './HitReasons.tsx';
import { MarkedText } from './MarkedText.tsx';
import type { SearchMessages } from './messages.ts';

interface Props {
  hit: Hit;
  /** Address of what was found. */
  href: string;
  messages: SearchMessages;
}

/** One hit: what kind of thing it is, the thing itself, and where it belongs. */
export function HitItem({ hit, href, messages }: Props) {
  const { kind, id, title, text, translation } = hit;
  const isQuote = kind === 'quotes';
  const shown = <MarkedText text={text} />;
  const body = isQuote ? <>«{shown}»</> : shown;
  return (
    <li data-kind={kind} data-id={id}>
      <p className="label">{messages.kinds[kind].one}</p>
      <p
        className={title.text === '' ? 'text' : 'title'}
        lang={title.text === '' ? (hit.language ?? undefined) : undefined}
      >
        <a href={href}>{title.text === '' ? body : <MarkedText text={title} />}</a>
      </p>
      {title.text !== '' && <p className="text">{body}</p>}
      {translation.ranges.length > 0 && (
        <p className="translation">
          <span className="label">{messages.search.translation}</span>{' '}
          <span lang={hit.translationLanguage ?? undefined}>
            <MarkedText text={translation} />
          </span>
        </p>
      )}
      <p className="meta meta-row">
        <HitOrigin hit={hit} messages={messages} />
        {kind !== 'conclusions' && kind !== 'statements' && (
          <button className="mark no-print" type="button">
            {messages.mark}
          </button>
        )}
      </p>
      <HitReasons hit={hit} messages={messages} />
    </li>
  );
}
