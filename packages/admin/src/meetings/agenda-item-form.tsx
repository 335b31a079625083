import type { ChangeAgendaItemBody, MeetingView, Problem } from '@klubba/api/contract';
import { createSignal, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { matters } from '../rules/matters.ts';
import { Button } from '../ui/button.tsx';
import { CheckField, Field, SelectField } from '../ui/form.tsx';
import { MentionField } from '../ui/mention-field.tsx';
import type { Mentionable } from '../ui/mentions.ts';
import { sendKeys } from './desk/send-keys.ts';
import type { Item } from './record.ts';

export type AgendaItemDraft = Pick<
  ChangeAgendaItemBody,
  'title' | 'kind' | 'matter' | 'background' | 'number' | 'expectedAt' | 'presenter'
> & {
  readonly parentId: string | null;
  /** The item it is to stand before; null where it comes last, in its place. */
  readonly beforeId: string | null;
  /** Only of one that the notice named. */
  readonly isAnother?: boolean;
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
  'heading',
];

/** What an agenda item is about, and which rules that brings with it. */
export const AgendaItemForm = (props: Props) => {
  const [kind, setKind] = createSignal<Item['kind']>(props.item?.kind ?? 'matter');
  const [matter, setMatter] = createSignal<Item['matter']>(props.item?.matter ?? 'general');
  const [background, setBackground] = createSignal(props.item?.background ?? '');
  const [presenter, setPresenter] = createSignal(props.item?.presenter ?? '');
  const [parentId, setParentId] = createSignal('');
  const isNoticed = () => props.item?.isNamed === true && props.meeting.phase !== 'draft';
  const siblings = () =>
    props.meeting.items.filter(
      (one) => one.parentId === (parentId() || null) && one.status === 'scheduled',
    );
  const send = (form: HTMLFormElement) => {
    if (!form.reportValidity()) return;
    const data = new FormData(form);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    props.onSend({
      title: text('title'),
      kind: kind(),
      matter: kind() === 'matter' ? matter() : 'general',
      background: background().trim(),
      number: text('number') || null,
      expectedAt: text('expectedAt') || null,
      presenter: presenter().trim(),
      parentId: parentId() || null,
      beforeId: text('beforeId') || null,
      ...(data.get('isAnother') && { isAnother: true }),
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
            onChange={(event) => setParentId(event.currentTarget.value)}
            options={props.meeting.items.map((one) => ({
              value: one.itemId,
              label: `${one.number}. ${one.title}`,
            }))}
            problem={props.problem}
          />
          <SelectField
            name="beforeId"
            label={t('item.before')}
            empty={t('item.before-usual')}
            options={siblings().map((one) => ({
              value: one.itemId,
              label: `${one.number}. ${one.title}`,
            }))}
            problem={props.problem}
          />
        </Show>
        <Field
          name="number"
          label={t('item.number')}
          hint={t('item.number-hint')}
          maxLength={20}
          value={props.item?.given ?? ''}
          problem={props.problem}
        />
        <Show when={kind() !== 'heading'}>
          <Field
            name="expectedAt"
            type="time"
            label={t('item.expected')}
            value={props.item?.expectedAt ?? ''}
            problem={props.problem}
          />
        </Show>
      </div>
      <Show when={kind() !== 'heading'}>
        <MentionField
          name="presenter"
          label={t('item.presenter')}
          hint={t('item.presenter-hint')}
          people={props.people}
          value={presenter()}
          onText={setPresenter}
          rows={1}
          problem={props.problem}
        />
      </Show>
      <Show when={isNoticed()}>
        <p class="hint">{t('item.after-notice')}</p>
        <CheckField
          name="isAnother"
          value="yes"
          label={t('item.another')}
          problem={props.problem}
        />
      </Show>
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
  { parentId, beforeId, kind }: Pick<AgendaItemDraft, 'parentId' | 'beforeId' | 'kind'>,
) => {
  if (beforeId !== null) return { parentId, beforeId };
  if (parentId !== null || kind === 'closing') return { parentId, beforeId: null };
  const left = items.filter((one) => one.parentId === null && one.status === 'scheduled');
  const closing = left.find((one) => one.kind === 'closing');
  const before = closing && left[left.indexOf(closing) - 1];
  const isOther = before && /^(övriga frågor|other business)$/i.test(before.title.trim());
  return { parentId, beforeId: (isOther ? before : closing)?.itemId ?? null };
};
