import { createEffect, Match, on, Show, Switch } from 'solid-js';
import { writtenIn } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { MentionText } from '../../ui/mention-text.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { ItemAside } from '../item-aside.tsx';
import { ItemStatus } from '../item-status.tsx';
import { ItemPapers } from '../papers/item-papers.tsx';
import { QuestionRule } from '../question-rule.tsx';
import { type Item, nextItem, paragraphMark } from '../record.ts';
import { Adjourned } from './adjourned.tsx';
import { AdoptAgenda } from './adopt-agenda.tsx';
import { CloseMeeting } from './close-meeting.tsx';
import { ConflictReturn } from './conflict-return.tsx';
import { useDesk } from './desk.tsx';
import { FindConvening } from './find-convening.tsx';
import { ItemChanges } from './item-changes.tsx';
import { ItemNote } from './item-note.tsx';
import { ItemTasks } from './item-tasks.tsx';
import { Matter } from './matter.tsx';
import { MatterWithin } from './matter-within.tsx';
import { MoreNotes } from './more-notes.tsx';
import { MoveOn } from './move-on.tsx';
import { Officers } from './officers.tsx';
import { OpenMeeting } from './open-meeting.tsx';
import { Proceedings } from './proceedings.tsx';
import { Refusal } from './refusal.tsx';
import { RegisterForm } from './register-form.tsx';
import { TakeUpNumbered } from './take-up-numbered.tsx';
import { TakenBack } from './undo.tsx';

/** The middle of the desk: the open item and what it needs, or the way to the next one. */
export const ItemColumn = () => {
  const desk = useDesk();
  let column!: HTMLElement;
  // A new item begins at its top, with the keys on it; so does one that was looked at and is taken up.
  createEffect(
    on(
      () => {
        const itemId = desk.shown()?.itemId;
        return `${itemId} ${itemId === desk.meeting().openItemId}`;
      },
      (is, was) => {
        if (is === was) return;
        column.scrollTop = 0;
        column.focus({ preventScroll: true });
      },
      { defer: true },
    ),
  );
  return (
    <section class="console-item" tabIndex={-1} ref={column} aria-label={t('desk.item')}>
      <Switch>
        <Match when={desk.meeting().phase === 'convened' || desk.meeting().phase === 'draft'}>
          <OpenMeeting />
        </Match>
        <Match when={desk.meeting().phase === 'open'}>
          <Show when={desk.shown()?.itemId} keyed fallback={<BetweenItems />}>
            {(_itemId) => <ShownItem />}
          </Show>
        </Match>
        <Match when={desk.meeting().phase === 'adjourned'}>
          <Adjourned />
        </Match>
        <Match when={true}>
          <CloseMeeting />
        </Match>
      </Switch>
    </section>
  );
};

const ShownItem = () => {
  const desk = useDesk();
  // The item stays known while the record is read again.
  const item = () => desk.shown()!;
  const isOpen = () => item().itemId === desk.meeting().openItemId;
  return (
    <Show when={desk.shown()}>
      <article class="item">
        <ItemHead item={item()} />
        <Show when={isOpen()} fallback={<LookedAt item={item()} />}>
          <ItemWork item={item()} />
          <MatterWithin item={item()} />
          <Proceedings item={item()} />
          <TakenBack item={item()} />
          <ConflictReturn item={item()} />
          <ItemNote item={item()} />
          <MoreNotes item={item()} />
          <ItemTasks item={item()} />
          <ItemChanges item={item()} />
          <MoveOn />
        </Show>
      </article>
    </Show>
  );
};

const ItemHead = (props: { item: Item }) => (
  <header class="item-head">
    <p class="item-over">
      <span>{t('item.point', { number: props.item.number })}</span>
      <Show when={props.item.cited}>{(cited) => <b>{paragraphMark(cited())}</b>}</Show>
      <ItemStatus status={props.item.status} />
      <Show when={props.item.recommendation}>
        <span>{t('course.is-recommendation')}</span>
      </Show>
    </p>
    <h2 lang={writtenIn()}>{props.item.title}</h2>
    <Show when={props.item.kind === 'matter'}>
      <p class="item-rule">
        <QuestionRule rule={props.item.rule} />
      </p>
    </Show>
    <ItemAside item={props.item} />
    <Show when={props.item.background}>
      {(text) => (
        <p class="item-background serif">
          <MentionText text={text()} />
        </p>
      )}
    </Show>
    <ItemPapers meeting={useDesk().meeting()} itemId={props.item.itemId} />
  </header>
);

const ItemWork = (props: { item: Item }) => {
  const kind = () => props.item.kind;
  return (
    <Switch>
      <Match when={kind() === 'officers'}>
        <Officers item={props.item} />
      </Match>
      <Match when={kind() === 'dulyConvened'}>
        <FindConvening />
      </Match>
      <Match when={kind() === 'register'}>
        <RegisterForm />
      </Match>
      <Match when={kind() === 'agenda'}>
        <AdoptAgenda />
      </Match>
      <Match when={kind() === 'matter'}>
        <Matter item={props.item} />
      </Match>
      <Match when={kind() === 'closing'}>
        <CloseMeeting />
      </Match>
    </Switch>
  );
};

/** An item that is looked at while another is open: what there is to know, and the way to take it up. */
const LookedAt = (props: { item: Item }) => {
  const desk = useDesk();
  const takeUp = async () => {
    const done = await desk.send({
      place: 'take-up',
      path: `/agenda-items/${props.item.itemId}/treatment`,
      body: desk.clock.at(),
      done: () => t('desk.taken-up', { title: props.item.title }),
    });
    if (done) desk.browse(undefined);
  };
  const scheduled = () => props.item.status === 'scheduled' && props.item.kind !== 'heading';
  useShortcuts(
    { keys: 'u', label: () => t('desk.take-up'), run: () => scheduled() && void takeUp() },
    {
      keys: 'x',
      label: () => t('desk.pass-over'),
      run: () => scheduled() && void desk.setDialog('pass-over'),
    },
    { keys: 'escape', label: () => t('desk.back-to-open'), run: () => desk.browse(undefined) },
  );
  return (
    <>
      <Show when={scheduled()}>
        <div class="item-actions">
          <Button kind="main" keys="u" disabled={desk.busy()} onClick={takeUp}>
            {t('desk.take-up')}
          </Button>
          <Button keys="x" onClick={() => desk.setDialog('pass-over')}>
            {t('desk.pass-over')}
          </Button>
          <Show when={desk.meeting().openItemId}>
            <Button kind="quiet" keys="escape" onClick={() => desk.browse(undefined)}>
              {t('desk.back-to-open')}
            </Button>
          </Show>
        </div>
        <TakeUpNumbered item={props.item} />
        <Refusal place="take-up" />
      </Show>
      <Show when={props.item.kind === 'matter'} fallback={<MatterWithin item={props.item} />}>
        <Matter item={props.item} />
      </Show>
      <Proceedings item={props.item} />
      <Show when={props.item.kind !== 'heading'}>
        <ItemNote item={props.item} />
        <MoreNotes item={props.item} />
        <ItemTasks item={props.item} />
      </Show>
      <ItemChanges item={props.item} />
    </>
  );
};

const BetweenItems = () => {
  const desk = useDesk();
  return (
    <Show when={nextItem(desk.meeting())} fallback={<CloseMeeting />}>
      <div class="item">
        <p class="item-over">{t('desk.between')}</p>
        <MoveOn />
      </div>
    </Show>
  );
};
