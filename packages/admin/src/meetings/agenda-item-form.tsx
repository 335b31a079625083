import type { AddAgendaItemBody, MeetingView, Problem } from '@klubba/api/contract';
import { deepestLevel, depthOf } from '@klubba/domain/meeting';
import { createSignal, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { matters } from '../rules/matters.ts';
import { Button } from '../ui/button.tsx';
import { Field, SelectField } from '../ui/form.tsx';
import { MentionField } from '../ui/mention-field.tsx';
import type { Mentionable } from '../ui/mentions.ts';
import { sendKeys } from './desk/send-keys.ts';
import type { Item } from './record.ts';

export type AgendaItemDraft = Pick<
  AddAgendaItemBody,
  'title' | 'kind' | 'matter' | 'background'
> & {
  readonly parentId: string | null;
};

type Props = {
  meeting: MeetingView;
  people: readonly Mentionable[];
  item?: Item;
  problem: Problem | undefined;
  pending: boolean;
  onSend: (draft: AgendaItemDraft) => void;
  onGiveUp: () => void;
};

const kinds: readonly Item['kind'][] = [
  'matter',
  'report',
  'opening',
  'officers',
  'dulyConvened',
  'register',
  'agenda',
  'closing',
];

/** What an agenda item is about, and which rules that brings with it. */
export const AgendaItemForm = (props: Props) => {
  const [kind, setKind] = createSignal<Item['kind']>(props.item?.kind ?? 'matter');
  const [matter, setMatter] = createSignal<Item['matter']>(props.item?.matter ?? 'general');
  const [background, setBackground] = createSignal(props.item?.background ?? '');
  const above = () =>
    props.meeting.items.filter((one) => depthOf(props.meeting.items, one) < deepestLevel - 1);
  const send = (form: HTMLFormElement) => {
    if (!form.reportValidity()) return;
    const data = new FormData(form);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    props.onSend({
      title: text('title'),
      kind: kind(),
      matter: kind() === 'matter' ? matter() : 'general',
      background: background().trim(),
      parentId: text('parentId') || null,
    });
  };
  return (
    <form class="form" ref={(form) => sendKeys(form, () => send(form), props.onGiveUp)}>
      <Field
        name="title"
        label={t('item.title')}
        required
        maxLength={300}
        value={props.item?.title ?? ''}
        autofocus
        ref={(field: HTMLInputElement) => queueMicrotask(() => field.focus())}
        problem={props.problem}
      />
      <div class="form-parts">
        <SelectField
          name="kind"
          label={t('item.kind')}
          required
          value={kind()}
          options={kinds.map((one) => ({ value: one, label: t(`item.kind.${one}`) }))}
          onChange={(event) => setKind(event.currentTarget.value as Item['kind'])}
          problem={props.problem}
        />
        <Show when={kind() === 'matter'}>
          <SelectField
            name="matter"
            label={t('item.matter')}
            hint={t('item.matter-hint')}
            required
            value={matter()}
            options={matters.map((one) => ({ value: one, label: t(`matter.${one}`) }))}
            onChange={(event) => setMatter(event.currentTarget.value as Item['matter'])}
            problem={props.problem}
          />
        </Show>
        <Show when={!props.item}>
          <SelectField
            name="parentId"
            label={t('item.under')}
            empty={t('item.under-nothing')}
            options={above().map((one) => ({
              value: one.itemId,
              label: `${one.number}. ${one.title}`,
            }))}
            problem={props.problem}
          />
        </Show>
      </div>
      <MentionField
        name="background"
        label={t('item.background')}
        hint={`${t('item.background-hint')} ${t('mention.hint')}`}
        people={props.people}
        value={background()}
        onText={setBackground}
        problem={props.problem}
      />
      <div class="form-end">
        <Button kind="main" keys="mod+enter" type="submit" disabled={props.pending}>
          {t(props.item ? 'form.save' : 'agenda.add')}
        </Button>
        <Button kind="quiet" onClick={() => props.onGiveUp()}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
};

/** A new item comes last, but before other business and the closing of the meeting. */
export const placeAfterReading = (
  { items }: MeetingView,
  { parentId, kind }: Pick<AgendaItemDraft, 'parentId' | 'kind'>,
) => {
  if (parentId !== null || kind === 'closing') return { parentId, beforeId: null };
  const left = items.filter((one) => one.parentId === null && one.status === 'scheduled');
  const closing = left.find((one) => one.kind === 'closing');
  const before = closing && left[left.indexOf(closing) - 1];
  const isOther = before && /^(övriga frågor|other business)$/i.test(before.title.trim());
  return { parentId, beforeId: (isOther ? before : closing)?.itemId ?? null };
};
