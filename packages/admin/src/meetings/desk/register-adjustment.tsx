import { isOfBody } from '@klubba/domain/meeting';
import { createMemo, createSignal } from 'solid-js';
import { byLastName } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { useDesk } from './desk.tsx';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';
import { type Stand, SteppingIn, stoodAs } from './stepping-in.tsx';
import { TickList } from './tick-list.tsx';

/** In and out of the register while the meeting runs: who is ticked is in the room. */
export const RegisterAdjustment = (props: { place: string; onDone?: () => void }) => {
  const desk = useDesk();
  const register = () => desk.meeting().register ?? [];
  const [ticked, setTicked] = createSignal<ReadonlySet<string>>(new Set(register()));
  let search: HTMLInputElement | undefined;
  const rows = createMemo(() => {
    const now = new Set(register());
    // Whoever is in may always leave, whatever their right has become.
    return desk
      .people()
      .filter((row) => !isOfBody(desk.meeting()) || row.entitled || now.has(row.personId))
      .map((row) => (now.has(row.personId) ? { ...row, entitled: true, reason: null } : row))
      .sort(byLastName(({ name }) => name ?? ''));
  });
  const substitutes = () =>
    desk
      .people()
      .filter(({ seat, personId }) => seat === 'substitute' && !register().includes(personId));
  const [stands, setStands] = createSignal<ReadonlyMap<string, Stand>>(new Map());
  const steppingIn = () => stoodAs(stands()).steppingIn;
  const arrived = () => [
    ...[...ticked()].filter((id) => !register().includes(id)),
    ...steppingIn().map(({ personId }) => personId),
  ];
  const left = () => register().filter((id) => !ticked().has(id));
  const tick = (personId: string, on: boolean) => {
    const next = new Set(ticked());
    if (on) next.add(personId);
    else next.delete(personId);
    setTicked(next);
  };
  const adjust = async () => {
    const done = await desk.send({
      place: props.place,
      path: '/register/adjustments',
      body: {
        ...{ in: arrived(), out: left(), ...desk.clock.at() },
        ...(steppingIn().length && { steppingIn: steppingIn() }),
      },
      done: (meeting) => t('register.now', { count: meeting.register?.length ?? 0 }),
    });
    if (!done) return;
    setTicked(new Set(register()));
    setStands(new Map());
    search?.focus();
    props.onDone?.();
  };
  return (
    <form ref={(form) => sendKeys(form, adjust, () => props.onDone?.())}>
      <p class="register-count figures" role="status">
        <b>{ticked().size + steppingIn().length}</b>{' '}
        {t('register.change', { in: arrived().length, out: left().length })}
      </p>
      <TickList
        label={t('register.search')}
        rows={rows()}
        ticked={ticked()}
        onTick={tick}
        onEnter={() => (arrived().length + left().length > 0 ? void adjust() : undefined)}
        ref={(element) => {
          search = element;
          queueMicrotask(() => element.focus());
        }}
      />
      <SteppingIn
        rows={substitutes()}
        absent={rows().filter(({ personId, seat }) => seat === 'member' && !ticked().has(personId))}
        stands={stands()}
        onStand={(personId, as) => setStands(new Map(stands()).set(personId, as))}
      />
      <Refusal place={props.place} />
      <div class="item-actions sticky-end">
        <Button kind="main" keys="mod+enter" type="submit" disabled={desk.busy()}>
          {t('register.adjust')}
        </Button>
      </div>
    </form>
  );
};
