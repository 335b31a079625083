import { isOfBody } from '@klubba/domain/meeting';
import { revalidate } from '@solidjs/router';
import { createMemo, createSignal, onCleanup, Show } from 'solid-js';
import { byLastName } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { Button } from '../../ui/button.tsx';
import { Field, SelectField } from '../../ui/form.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { getElectorate } from '../data.ts';
import { CountRegister } from './count-register.tsx';
import { useDesk } from './desk.tsx';
import { focusNext } from './focus.ts';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';
import { type Stand, SteppingIn, stoodAs } from './stepping-in.tsx';
import { TickList } from './tick-list.tsx';

/** Who may vote tonight, ticked off at the door; afterwards in and out. */
export const RegisterForm = () => {
  const desk = useDesk();
  return (
    <Show
      when={desk.meeting().register}
      fallback={
        <>
          <CountRegister />
          <Establish />
        </>
      }
    >
      {(register) => (
        <>
          <p class="serif figures">{t('register.established', { count: register().length })}</p>
          <p>
            <Button keys="i" onClick={() => desk.setDialog('register')}>
              {t('register.adjust')}
            </Button>
          </p>
        </>
      )}
    </Show>
  );
};

const Establish = () => {
  const desk = useDesk();
  const [ticked, setTicked] = createSignal<ReadonlySet<string>>(new Set());
  const people = createMemo(() => [...desk.people()].sort(byLastName(({ name }) => name ?? '')));
  const bodyMeets = () => isOfBody(desk.meeting());
  // Where a body meets, only those who sit in it are in question.
  const rows = () => (bodyMeets() ? people().filter((row) => row.entitled) : people());
  const substitutes = () => people().filter(({ seat }) => seat === 'substitute');
  const [stands, setStands] = createSignal<ReadonlyMap<string, Stand>>(new Map());
  const stand = (personId: string, as: Stand) => setStands(new Map(stands()).set(personId, as));
  const voters = () => [
    ...ticked(),
    ...stoodAs(stands()).steppingIn.map(({ personId }) => personId),
  ];
  const entitled = () => rows().filter((row) => row.entitled);
  const tick = (personId: string, on: boolean) => {
    const next = new Set(ticked());
    if (on) next.add(personId);
    else next.delete(personId);
    setTicked(next);
  };
  const cameLastTime = () => entitled().filter((row) => row.lastTime);
  const tickLastTime = () => setTicked(new Set(cameLastTime().map(({ personId }) => personId)));
  // The first Enter ticks those who came last time, where nobody is ticked yet; the next one establishes.
  const enter = () => {
    if (voters().length > 0) return void establish();
    if (cameLastTime().length > 0) tickLastTime();
  };
  const tickAll = () => setTicked(new Set(entitled().map(({ personId }) => personId)));
  const [bodyId, setBody] = createSignal(
    desk.bodies().find(({ kind }) => kind === 'board')?.bodyId ?? '',
  );
  const [sitting, setSitting] = createSignal('');
  const among = () => ({ bodyId: bodyId(), size: Number(sitting()) });
  const establish = async () => {
    const done = await desk.send({
      place: 'register',
      path: '/register',
      body: {
        personIds: voters(),
        ...(bodyMeets() && stoodAs(stands())),
        ...(sitting() && { among: among() }),
        ...desk.clock.at(),
      },
      done: () => t('log.register', { count: voters().length }),
    });
    if (done) focusNext();
  };
  useShortcuts({
    keys: 'mod+enter',
    label: () => t('register.establish', { count: voters().length }),
    run: () => void establish(),
  });
  return (
    <form ref={(form) => sendKeys(form, establish, focusNext)}>
      <p class="register-count figures" role="status">
        <b>{voters().length}</b> {t('register.of-entitled', { count: entitled().length })}
      </p>
      <TickList
        label={t('register.search')}
        rows={rows()}
        ticked={ticked()}
        onTick={tick}
        onEnter={enter}
        hint={t(
          cameLastTime().length > 0 ? 'register.search-hint-last-time' : 'register.search-hint',
        )}
        ref={(element) => queueMicrotask(() => element.focus())}
      />
      <Show when={bodyMeets() && rows().length === 0}>
        <p>{t('register.no-seats')}</p>
      </Show>
      <SteppingIn
        asksWhoIsHere
        rows={substitutes()}
        absent={rows().filter(({ personId }) => !ticked().has(personId))}
        stands={stands()}
        onStand={stand}
      />
      <Show when={!bodyMeets()}>
        <details>
          <summary>{t('register.among')}</summary>
          <div class="form-parts">
            <SelectField
              name="bodyId"
              label={t('register.among-body')}
              value={bodyId()}
              options={desk.bodies().map(({ bodyId, name }) => ({ value: bodyId, label: name }))}
              onChange={(event) => setBody(event.currentTarget.value)}
            />
            <Field
              name="among"
              type="number"
              min={1}
              label={t('register.among-size')}
              value={sitting()}
              onInput={(event) => setSitting(event.currentTarget.value)}
              problem={desk.problemAt('register')}
            />
          </div>
        </details>
      </Show>
      <Show when={!bodyMeets() && entitled().length < rows().length}>
        <PaidAtTheDoor />
      </Show>
      <Refusal place="register" />
      <div class="item-actions sticky-end">
        <Button kind="main" keys="mod+enter" type="submit" disabled={desk.busy()}>
          {t('register.establish', { count: voters().length })}
        </Button>
        <Show when={cameLastTime().length}>
          <Button kind="quiet" onClick={tickLastTime}>
            {t('register.tick-last-time', { count: cameLastTime().length })}
          </Button>
        </Show>
        <Button kind="quiet" onClick={tickAll}>
          {t('register.tick-all')}
        </Button>
      </div>
    </form>
  );
};

/** Whoever pays at the door may vote from then on: it is recorded beside the desk, which knows it when it is seen again. */
const PaidAtTheDoor = () => {
  const organisation = useOrganisation();
  const seenAgain = () => document.visibilityState === 'visible' && revalidate(getElectorate.key);
  document.addEventListener('visibilitychange', seenAgain);
  onCleanup(() => document.removeEventListener('visibilitychange', seenAgain));
  return (
    <Show when={organisation.may('recordFeesPaid')}>
      <p class="hint">
        {t('register.paid-now')}{' '}
        <a href={organisation.to('/people/fees')} target="_blank" rel="noopener">
          {t('register.record-fees')}
        </a>
      </p>
    </Show>
  );
};
