import { folded } from '@klubba/domain';
import { createSignal, mergeProps, Show } from 'solid-js';
import { writtenIn } from '../language/format.ts';
import { t } from '../language/language.ts';
import { createField, FieldFrame, type Reported } from './field.tsx';
import { useNames } from './mention-text.tsx';
import { type Draft, draftOf, type Mentionable, mentionIn, textOf, typedName } from './mentions.ts';
import { createPickList, PickList } from './pick-list.tsx';

type MentionFieldProps = Reported & {
  name: string;
  label: string;
  hint?: string;
  people: readonly Mentionable[];
  /** Stored text, with `@{uuid}` where a person is meant. */
  value?: string;
  rows?: number;
  required?: boolean;
  onText?: (text: string) => void;
  ref?: (field: HTMLTextAreaElement) => void;
};

/** Free text in which @ opens a list of people. Enter mentions one; Shift+Enter keeps the name out of what is published. */
export const MentionField = (props: MentionFieldProps) => {
  const nameOf = useNames();
  const hint = () => props.hint ?? t('mention.hint');
  const frame = createField(mergeProps(props, { hint: true }));
  const [draft, setDraft] = createSignal<Draft>(
    draftOf(props.value ?? '', (personId) => nameIn(props.people, personId) ?? nameOf(personId)),
  );
  const [typed, setTyped] = createSignal<string>();
  let field!: HTMLTextAreaElement;
  let isProtected = false;

  const change = (next: Draft) => {
    setDraft(next);
    props.onText?.(textOf(next));
  };
  const found = () => {
    const part = typed();
    if (part === undefined) return [];
    return props.people.filter(({ name }) => hasPart(name, part)).slice(0, 8);
  };
  const mention = (person: Mentionable) => {
    const { selectionStart } = field;
    const begin = selectionStart - (typed()?.length ?? 0) - 1;
    const { token, meaning } = mentionIn(draft(), person, isProtected);
    const { shown } = draft();
    change({ shown: `${shown.slice(0, begin)}${token} ${shown.slice(selectionStart)}`, meaning });
    setTyped(undefined);
    const caret = begin + token.length + 1;
    field.focus();
    field.setSelectionRange(caret, caret);
  };
  const list = createPickList(found, mention);
  const look = () => {
    setTyped(typedName(field.value.slice(0, field.selectionStart)));
    list.toFirst();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    isProtected = event.shiftKey;
    if (event.key === 'Escape' && typed() !== undefined) {
      event.stopPropagation();
      setTyped(undefined);
    } else if (typed() !== undefined) list.onKeyDown(event);
  };

  return (
    <FieldFrame
      name={props.name}
      label={props.label}
      hint={hint()}
      field={frame}
      required={props.required}
      plain
    >
      <textarea
        ref={(element) => {
          field = element;
          props.ref?.(element);
        }}
        {...frame.input}
        class="input written"
        lang={writtenIn()}
        rows={props.rows ?? 3}
        required={props.required}
        value={draft().shown}
        aria-autocomplete="list"
        aria-controls={typed() === undefined ? undefined : list.id}
        aria-activedescendant={list.active()}
        onInput={() => {
          change({ ...draft(), shown: field.value });
          look();
        }}
        onClick={look}
        onBlur={() => setTyped(undefined)}
        onKeyDown={onKeyDown}
      />
      <input type="hidden" name={props.name} value={textOf(draft())} />
      <Show when={typed() !== undefined}>
        <PickList list={list} items={found()} label={t('mention.pick')}>
          {(person) => <span>{person.label ?? person.name}</span>}
        </PickList>
      </Show>
      <span class="unseen" role="status">
        <Show when={typed() !== undefined}>
          {found().length ? t('mention.counted', { count: found().length }) : t('mention.none')}
        </Show>
      </span>
    </FieldFrame>
  );
};

const nameIn = (people: readonly Mentionable[], personId: string) =>
  people.find((person) => person.personId === personId)?.name;

/** Any word of the name may be typed first: ”ek” finds Bo Ek. */
const hasPart = (name: string, part: string) => ` ${folded(name)}`.includes(` ${folded(part)}`);
