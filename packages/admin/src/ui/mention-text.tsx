import { createContext, For, type JSX, Show, useContext } from 'solid-js';
import { writtenIn } from '../language/format.ts';
import { t } from '../language/language.ts';

/** Looks up a person's name; null when it has been erased, undefined when it is not known here. */
export type NameOf = (personId: string) => string | null | undefined;

const Names = createContext<NameOf>(() => undefined);

/** Gives the names to every mention beneath: the log holds ids only. */
export const NamesProvider = (props: { nameOf: NameOf; children: JSX.Element }) => (
  <Names.Provider value={(id) => props.nameOf(id)}>{props.children}</Names.Provider>
);

export const useNames = (): NameOf => useContext(Names);

export type TextPart = string | { readonly personId: string; readonly protected: boolean };

const mention = /@\{([0-9a-f-]{36})(,protected)?\}/g;

/** Free text taken apart into plain text and mentions of people. */
export const textParts = (text: string): TextPart[] => {
  const parts: TextPart[] = [];
  let end = 0;
  for (const found of text.matchAll(mention)) {
    if (found.index > end) parts.push(text.slice(end, found.index));
    parts.push({ personId: found[1]!, protected: found[2] !== undefined });
    end = found.index + found[0].length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
};

/** Free text with its mentions shown as names. */
export const MentionText = (props: { text: string }) => (
  <span lang={writtenIn()}>
    <For each={textParts(props.text)}>
      {(part) => (
        <Show when={typeof part === 'object' && part} fallback={<Words text={part as string} />}>
          {(person) => <PersonName personId={person().personId} protected={person().protected} />}
        </Show>
      )}
    </For>
  </span>
);

/** Words in which no date is broken over two lines. */
const Words = (props: { text: string }) => (
  <For each={props.text.split(/(\d{4}-\d\d-\d\d)/)}>
    {(part, index) => (index() % 2 ? <span class="unbroken">{part}</span> : part)}
  </For>
);

/** A person by name; one who has been erased says so. */
export const PersonName = (props: { personId: string; protected?: boolean }) => {
  const nameOf = useNames();
  const name = () => nameOf(props.personId);
  return (
    <span
      class="mention"
      data-erased={name() === null}
      data-protected={props.protected === true}
      title={props.protected ? t('mention.protected') : undefined}
    >
      {name() ?? (name() === null ? t('mention.erased') : t('mention.unknown'))}
    </span>
  );
};

/** Free text as plain words: for titles, labels and search. */
export const plainText = (text: string, nameOf: NameOf): string =>
  textParts(text)
    .map((part) =>
      typeof part === 'string' ? part : (nameOf(part.personId) ?? t('mention.erased')),
    )
    .join('');
