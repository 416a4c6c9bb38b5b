import type { KeyboardEvent, RefObject } from 'react';
import type { SearchMessages } from './messages.ts';

interface Props {
  query: string;
  action: string;
  onType: (query: string) => void;
  onFocus: () => void;
  /** Called when the keyboard moves on to the hits. */
  onContinue: () => void;
  fieldRef: RefObject<HTMLInputElement | null>;
  messages: SearchMessages;
}

const FIELD_ID = 'sok-felt';
const HINT_ID = 'sok-hint';

/** The search field with label and hint. */
export function SearchField({ query, action, onType, onFocus, onContinue, fieldRef, messages }: Props) {
  const { label, placeholder, submit, hint, keys, operators, operator } = messages.search;

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    onContinue();
  }

  return (
    <search className="no-print">
      <form
        action={action}
        onSubmit={(event) => {
          event.preventDefault();
          onContinue();
        }}
      >
        <label htmlFor={FIELD_ID}>{label}</label>
        <div className="field">
          <input
            id={FIELD_ID}
            ref={fieldRef}
            type="search"
            name="q"
            value={query}
            placeholder={placeholder}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
            aria-describedby={HINT_ID}
            onChange={(event) => onType(event.target.value)}
            onFocus={onFocus}
            onKeyDown={onKeyDown}
          />
          <button>{submit}</button>
        </div>
        <p id={HINT_ID} className="meta">
          {hint} {keys}
        </p>
      </form>
      <details className="operators meta">
        <summary>{operators}</summary>
        <dl>
          {Object.values(operator).map(({ example, text }) => (
            <div key={example}>
              <dt>
                <code>{example}</code>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </search>
  );
}
