import type { MeaningSent } from '@klubba/api/contract';
import { createEffect, createSignal, For, Show } from 'solid-js';
import { byLastName } from '../../../language/format.ts';
import { t } from '../../../language/language.ts';
import { Button } from '../../../ui/button.tsx';
import { Combobox } from '../../../ui/combobox.tsx';
import { Field, SelectField, TextField } from '../../../ui/form.tsx';
import { useDesk, useDeskLabels } from '../desk.tsx';
import { mentionable } from '../mentionable.ts';
import { GroupNames } from './group-names.tsx';
import { suggestedWords } from './suggested-words.ts';
import type { Told } from './told.ts';

type Group = Extract<MeaningSent, { kind: 'group' }>;
type Begun = Group & { readonly founds?: boolean };

/** A group that is founded, or one that gets more people: who, and as far as it was said its mandate, size, end and report. */
export const GroupFields = (props: { begun: Begun | undefined; onTold: (told: Told) => void }) => {
  const desk = useDesk();
  const label = useDeskLabels();
  const { begun } = props;
  const [bodyId, setBodyId] = createSignal(begun && !begun.founds ? (begun.bodyId ?? '') : '');
  const [name, setName] = createSignal(begun?.name ?? '');
  const [mandate, setMandate] = createSignal(begun?.mandate ?? '');
  const [people, setPeople] = createSignal<readonly string[]>(begun?.personIds ?? []);
  const [names, setNames] = createSignal<readonly string[]>([]);
  const [convener, setConvener] = createSignal(begun?.convenerId ?? '');
  const [least, setLeast] = createSignal(begun?.least ? String(begun.least) : '');
  const [most, setMost] = createSignal(begun?.most ? String(begun.most) : '');
  const [endsOn, setEndsOn] = createSignal(begun?.endsOn ?? '');
  const [reportsTo, setReportsTo] = createSignal(begun?.reportsTo ?? '');
  const groups = () =>
    desk.bodies().filter(({ kind, dissolvedOn }) => kind === 'workingGroup' && !dissolvedOn);
  const enlarged = () => groups().find((one) => one.bodyId === bodyId());
  const nameOf = (id: string) => desk.bodies().find((one) => one.bodyId === id)?.name;
  createEffect(() => {
    const group = enlarged();
    const called = group?.name ?? name().trim();
    if (!called || (group && people().length + names().length === 0))
      return props.onTold(undefined);
    const terms = {
      ...{ personIds: [...people()], names: [...names()] },
      convenerId: people().includes(convener()) ? convener() : null,
      ...(names().includes(convener()) && { convenerName: convener() }),
      ...{ least: Number(least()) || null, most: Number(most()) || null },
      ...{ endsOn: endsOn() || null, reportsTo: reportsTo() || null },
    };
    const meaning: Group = group
      ? { kind: 'group', bodyId: group.bodyId, ...terms }
      : { kind: 'group', name: called, mandate: mandate().trim(), ...terms };
    const named = { body: nameOf(reportsTo()) };
    props.onTold({ meaning, words: suggestedWords({ ...meaning, name: called }, named) ?? '' });
  });
  const left = () =>
    mentionable(desk.people())
      .filter(({ personId }) => !people().includes(personId))
      .map((one) => ({ value: one.personId, label: one.label }))
      .sort(byLastName((one) => one.label));
  return (
    <>
      <div class="form-parts">
        <Show when={!begun && groups().length}>
          <SelectField
            name="group"
            label={t('meaning.group')}
            plain
            empty={t('meaning.group-new')}
            options={groups().map((one) => ({ value: one.bodyId, label: one.name, written: true }))}
            value={bodyId()}
            onChange={(event) => setBodyId(event.currentTarget.value)}
          />
        </Show>
        <Show when={!enlarged()}>
          <Field
            name="group-name"
            label={t('meaning.group-name')}
            maxlength={200}
            required
            value={name()}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </Show>
      </div>
      <Show when={!enlarged()}>
        <TextField
          name="mandate"
          label={t('meaning.mandate')}
          value={mandate()}
          rows={2}
          written
          onInput={(event) => setMandate(event.currentTarget.value)}
        />
      </Show>
      <Show when={people().length}>
        <ul class="group-people" aria-label={t('meaning.people')}>
          <For each={people()}>
            {(personId) => (
              <li>
                {label(personId)}{' '}
                <Button
                  kind="quiet"
                  class="small"
                  onClick={() => setPeople(people().filter((one) => one !== personId))}
                >
                  {t('meaning.people-remove', { name: label(personId) })}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Combobox
        name="group-person"
        label={t('meaning.people-add')}
        hint={t('meaning.people-hint')}
        plain
        options={left()}
        value={undefined}
        onPick={(personId) => personId && setPeople([...people(), personId])}
      />
      <GroupNames names={names()} onChange={setNames} />
      <div class="form-parts">
        <Show when={people().length + names().length}>
          <SelectField
            name="convener"
            label={t('meaning.convener')}
            empty={t('meaning.convener-none')}
            options={[
              ...people().map((value) => ({ value, label: label(value) })),
              ...names().map((name) => ({ value: name, label: name, written: true })),
            ]}
            value={convener()}
            onChange={(event) => setConvener(event.currentTarget.value)}
          />
        </Show>
        <Field
          name="least"
          label={t('meaning.least')}
          type="number"
          min={1}
          value={least()}
          onInput={(event) => setLeast(event.currentTarget.value)}
        />
        <Field
          name="most"
          label={t('meaning.most')}
          type="number"
          min={1}
          value={most()}
          onInput={(event) => setMost(event.currentTarget.value)}
        />
        <Field
          name="ends-on"
          label={t('meaning.ends-on')}
          type="date"
          value={endsOn()}
          onInput={(event) => setEndsOn(event.currentTarget.value)}
        />
        <SelectField
          name="reports-to"
          label={t('meaning.reports-to')}
          empty={t('meaning.reports-to-none')}
          options={desk
            .bodies()
            .filter(({ dissolvedOn }) => !dissolvedOn)
            .map((one) => ({ value: one.bodyId, label: one.name, written: true }))}
          value={reportsTo()}
          onChange={(event) => setReportsTo(event.currentTarget.value)}
        />
      </div>
    </>
  );
};
