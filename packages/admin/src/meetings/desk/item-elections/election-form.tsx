import type { BeginElectionBody } from '@klubba/api/contract';
import type { OfficeRole } from '@klubba/domain';
import { holders } from '@klubba/domain/meeting';
import { createSignal, For, Show } from 'solid-js';
import { byLastName, listing } from '../../../language/format.ts';
import { t } from '../../../language/language.ts';
import { Button } from '../../../ui/button.tsx';
import { Combobox } from '../../../ui/combobox.tsx';
import { CheckField, Field, SelectField } from '../../../ui/form.tsx';
import type { Item } from '../../record.ts';
import { useDesk, useDeskLabels } from '../desk.tsx';
import { comeIntoSight } from '../focus.ts';
import { mentionable } from '../mentionable.ts';
import { Refusal } from '../refusal.tsx';
import { sendKeys } from '../send-keys.ts';
import { guessOffice } from './guess-office.ts';
import { lengths, noEnd, TermFields, termSent } from './term-fields.tsx';

const roles = [
  ...(['member', 'substitute', 'chair', 'viceChair', 'secretary', 'treasurer', 'auditor'] as const),
  ...(['substituteAuditor', 'convener'] as const),
];
const place = 'election';
const ofItsOwn = 'other';

/** Somebody who is proposed: a person the association knows, or a name alone; with a term of their own where one is told. */
type Chosen = { readonly personId?: string; readonly name?: string; readonly years: number | null };

/**
 * An election under the item that is open. Each name and Enter proposes somebody; Enter once more elects all of them by voices, where the
 * seats are enough, or goes on to the votes.
 */
export const ElectionForm = (props: { item: Item; onDone: () => void }) => {
  const desk = useDesk();
  const labelOf = useDeskLabels();
  const guess = guessOffice(props.item.title);
  const bodyOf = (kind: string) => desk.bodies().find((body) => body.kind === kind)?.bodyId;
  const guessed = guess && bodyOf(guess.body);
  const [office, setOffice] = createSignal(
    guess && guessed ? `${guessed} ${guess.role}` : ofItsOwn,
  );
  const [title, setTitle] = createSignal(props.item.title.replace(/^(val av|election of) /i, ''));
  const [chosen, setChosen] = createSignal<readonly Chosen[]>([]);
  const [seatsTold, setSeats] = createSignal(guess?.seats ? String(guess.seats) : '');
  const [by, setBy] = createSignal('');
  const [from, setFrom] = createSignal('');
  const [end, setEnd] = createSignal(noEnd);
  const [isName, setIsName] = createSignal(false);
  const [stays, setStays] = createSignal(false);
  const [leftTo, setLeftTo] = createSignal<string>();
  const [leftBy, setLeftBy] = createSignal('');
  const [otherwise, setOtherwise] = createSignal('');
  let field!: HTMLInputElement;
  const seats = () => Number(seatsTold()) || Math.max(chosen().length, 1);
  const isContested = () => chosen().length > seats();
  const chairStands = () =>
    holders(desk.meeting(), 'chair').some((id) => chosen().some((one) => one.personId === id));
  const called = ({ personId, name }: Chosen) => (personId ? labelOf(personId) : (name ?? ''));
  const people = () => {
    const outsiders = desk.meeting().outsiders.map(({ personId }) => personId);
    const elsewhere = desk.meeting().people.filter(({ personId }) => outsiders.includes(personId));
    return mentionable([...desk.people(), ...elsewhere])
      .filter(({ personId }) => !chosen().some((one) => one.personId === personId))
      .map(({ personId, label }) => ({ value: personId, label }))
      .sort(byLastName(({ label }) => label));
  };
  const offices = () => [
    ...desk.bodies().flatMap(({ bodyId, name }) =>
      roles.map((role) => ({
        value: `${bodyId} ${role}`,
        label: t('desk.elect-office', { body: name, role: t(`officeRole.${role}`) }),
      })),
    ),
    { value: ofItsOwn, label: t('desk.elect-of-its-own') },
  ];
  const add = (one: Omit<Chosen, 'years'> | undefined) => {
    if (one) setChosen([...chosen(), { ...one, years: null }]);
    queueMicrotask(() => field.focus());
  };
  const change = (which: Chosen, years: number | null) =>
    setChosen(chosen().map((one) => (one === which ? { ...one, years } : one)));
  const asked = (): BeginElectionBody => {
    const [bodyId = '', role] = office().split(' ');
    const proposedBy = by() ? { kind: 'body' as const, id: by() } : null;
    return {
      itemId: props.item.itemId,
      office: role
        ? { role: role as OfficeRole, bodyId }
        : { role: 'other', title: title().trim() || props.item.title },
      seats: seats(),
      candidates: chosen().map(({ years: _, ...one }) => ({ ...one, by: proposedBy })),
    };
  };
  const result = () => ({
    ...termSent(from(), end()),
    terms: chosen().flatMap(({ years, ...one }) => (years ? [{ ...one, years }] : [])),
    chairStays: chairStands() && stays(),
    ...(leftTo() && {
      leftTo: { bodyId: leftTo()!, by: leftBy() || null, otherwise: otherwise().trim() || null },
    }),
  });
  const send = async (settles: boolean) => {
    const body = { ...asked(), ...(settles && { result: result() }), ...desk.clock.at() };
    const names = listing(chosen().map(called));
    const done = await desk.send({
      ...{ place, path: '/item-elections', body },
      done: () => {
        if (!settles) return t('desk.election-begun');
        return names ? t('desk.elected-who', { names }) : t('desk.elected-nobody');
      },
    });
    if (done) props.onDone();
  };
  const nameTyped = () => {
    const name = field.value.trim();
    if (!isName() || !name) return false;
    field.value = '';
    add({ name });
    return true;
  };
  const main = () => {
    if (nameTyped()) return;
    if (chosen().length === 0) return field.focus();
    void send(!isContested());
  };
  const giveUp = () => {
    desk.forget();
    props.onDone();
  };
  const begin = (element: HTMLInputElement) => {
    field = element;
    queueMicrotask(() => element.focus());
  };
  return (
    <form
      class="proposal-form"
      ref={(form) => {
        sendKeys(form, main, giveUp);
        comeIntoSight(form);
      }}
    >
      <h3>{t('desk.elect-people')}</h3>
      <p class="soft">{t('desk.elect-hint')}</p>
      <Show when={chosen().length}>
        <ol class="chosen-candidates" aria-label={t('desk.elect-chosen')}>
          <For each={chosen()}>
            {(one) => (
              <li>
                <span>{called(one)}</span>
                <select
                  class="input"
                  aria-label={t('desk.term-of', { name: called(one) })}
                  onChange={(event) => change(one, Number(event.currentTarget.value) || null)}
                >
                  <For each={lengths()}>
                    {({ value, label }) => (
                      <option value={value} selected={value === String(one.years ?? '')}>
                        {label}
                      </option>
                    )}
                  </For>
                </select>
                <Button
                  kind="quiet"
                  onClick={() => setChosen(chosen().filter((other) => other !== one))}
                >
                  {t('desk.elect-remove', { name: called(one) })}
                </Button>
              </li>
            )}
          </For>
        </ol>
      </Show>
      <Show
        when={isName()}
        fallback={
          <Combobox
            name="candidates"
            label={t('desk.elect-who')}
            options={people()}
            value={undefined}
            onPick={(personId) => add(personId ? { personId } : undefined)}
            ref={begin}
            problem={desk.problemAt(place)}
          />
        }
      >
        <Field
          name="candidates"
          label={t('desk.elect-name')}
          hint={t('desk.elect-name-hint')}
          maxLength={300}
          ref={begin}
          problem={desk.problemAt(place)}
        />
      </Show>
      <div class="form-parts">
        <SelectField
          name="office"
          label={t('desk.elect-what')}
          required
          value={office()}
          options={offices()}
          onChange={(event) => setOffice(event.currentTarget.value)}
          problem={desk.problemAt(place)}
        />
        <Field
          name="seats"
          type="number"
          min={1}
          max={200}
          label={t('desk.elect-seats')}
          value={seatsTold()}
          placeholder={String(seats())}
          onInput={(event) => setSeats(event.currentTarget.value)}
          problem={desk.problemAt(place)}
        />
      </div>
      <Show when={office() === ofItsOwn}>
        <Field
          name="title"
          label={t('desk.elect-title')}
          required
          maxLength={300}
          value={title()}
          onInput={(event) => setTitle(event.currentTarget.value)}
          problem={desk.problemAt(place)}
        />
      </Show>
      <SelectField
        name="by"
        label={t('desk.elect-by')}
        empty={t('desk.elect-by-nobody')}
        value={by()}
        options={desk.bodies().map(({ bodyId, name }) => ({ value: bodyId, label: name }))}
        onChange={(event) => setBy(event.currentTarget.value)}
      />
      <TermFields from={from()} end={end()} onFrom={setFrom} onEnd={setEnd} />
      <Show when={chairStands()}>
        <CheckField
          name="chairStays"
          label={t('desk.chair-stays')}
          hint={t('desk.chair-stays-why')}
          checked={stays()}
          onChange={(event) => setStays(event.currentTarget.checked)}
        />
      </Show>
      <Show when={leftTo() !== undefined}>
        <LeftToFields
          bodyId={leftTo()!}
          by={leftBy()}
          otherwise={otherwise()}
          onBody={setLeftTo}
          onBy={setLeftBy}
          onOtherwise={setOtherwise}
        />
      </Show>
      <Refusal place={place} />
      <div class="item-actions">
        <Show
          when={chosen().length}
          fallback={
            <Button kind="main" disabled={desk.busy()} onClick={() => send(true)}>
              {t(leftTo() ? 'desk.elect-leave' : 'desk.elect-vacant')}
            </Button>
          }
        >
          <Button kind="main" keys="mod+enter" type="submit" disabled={desk.busy()}>
            {isContested() ? t('desk.elect-vote') : t('desk.elect-now', { count: chosen().length })}
          </Button>
          <Show when={!isContested()}>
            <Button disabled={desk.busy()} onClick={() => send(false)}>
              {t('desk.elect-vote')}
            </Button>
          </Show>
        </Show>
        <Button kind="quiet" onClick={() => setIsName(!isName())}>
          {t(isName() ? 'desk.elect-known' : 'desk.elect-name-only')}
        </Button>
        <Show when={leftTo() === undefined}>
          <Button kind="quiet" onClick={() => setLeftTo(bodyOf('board') ?? '')}>
            {t('desk.elect-leave')}
          </Button>
        </Show>
        <Button kind="quiet" keys="escape" onClick={giveUp}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
};

type LeftToProps = {
  bodyId: string;
  by: string;
  otherwise: string;
  onBody: (bodyId: string) => void;
  onBy: (by: string) => void;
  onOtherwise: (otherwise: string) => void;
};

/** Which body fills the seats that are left, by when, and what happens if it cannot. */
const LeftToFields = (props: LeftToProps) => {
  const desk = useDesk();
  return (
    <>
      <div class="form-parts">
        <SelectField
          name="leftTo"
          label={t('desk.elect-left-to')}
          required
          value={props.bodyId}
          options={desk.bodies().map(({ bodyId, name }) => ({ value: bodyId, label: name }))}
          onChange={(event) => props.onBody(event.currentTarget.value)}
        />
        <Field
          name="leftBy"
          type="date"
          label={t('desk.elect-left-by')}
          value={props.by}
          onInput={(event) => props.onBy(event.currentTarget.value)}
        />
      </div>
      <Field
        name="otherwise"
        label={t('desk.elect-otherwise')}
        hint={t('desk.elect-otherwise-hint')}
        maxLength={300}
        value={props.otherwise}
        onInput={(event) => props.onOtherwise(event.currentTarget.value)}
      />
    </>
  );
};
