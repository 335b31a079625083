import type { ElectAtMeetingBody } from '@klubba/api/contract/elections';
import { createSignal, For, Show } from 'solid-js';
import { byLastName } from '../../../language/format.ts';
import { t } from '../../../language/language.ts';
import { useOrganisation } from '../../../session/organisation.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Combobox } from '../../../ui/combobox.tsx';
import { Field, SelectField } from '../../../ui/form.tsx';
import type { Item } from '../../record.ts';
import { useDesk, useDeskLabels } from '../desk.tsx';
import { comeIntoSight } from '../focus.ts';
import { mentionable } from '../mentionable.ts';
import { Refusal } from '../refusal.tsx';
import { sendKeys } from '../send-keys.ts';

const roles = ['member', 'chair', 'viceChair', 'secretary', 'treasurer', 'auditor'] as const;
const place = 'election';

/** Those proposed are as many as the seats at most, and nobody asks for a ballot: one gavel elects them. */
export const DelegatesForm = (props: { item: Item; onDone: () => void }) => {
  const desk = useDesk();
  const labelOf = useDeskLabels();
  const organisation = useOrganisation();
  const [title, setTitle] = createSignal(props.item.title);
  const [subject, setSubject] = createSignal('delegates');
  const [until, setUntil] = createSignal('');
  const [chosen, setChosen] = createSignal<readonly string[]>([]);
  let field!: HTMLInputElement;
  const people = () =>
    mentionable(desk.people())
      .filter(({ personId }) => !chosen().includes(personId))
      .map(({ personId, label }) => ({ value: personId, label }))
      .sort(byLastName(({ label }) => label));
  const subjects = () => [
    { value: 'delegates', label: t('desk.elect-delegates') },
    ...desk.bodies().flatMap(({ bodyId, name }) =>
      roles.map((role) => ({
        value: `${bodyId} ${role}`,
        label: t('desk.elect-office', { body: name, role: t(`officeRole.${role}`) }),
      })),
    ),
  ];
  const add = (personId: string | undefined) => {
    if (personId) setChosen([...chosen(), personId]);
    queueMicrotask(() => field.focus());
  };
  const asked = (): Omit<ElectAtMeetingBody, 'at'> => {
    const [bodyId = '', role] = subject().split(' ');
    return {
      ...{ itemId: props.item.itemId, title: title(), personIds: [...chosen()] },
      subject: role
        ? { kind: 'offices', bodyId, role: role as (typeof roles)[number] }
        : { kind: 'delegates' },
      ...{ seats: chosen().length, from: null, until: until() || null },
    };
  };
  const elect = async () => {
    if (chosen().length === 0) return field.focus();
    const done = await desk.send({
      ...{ place, path: '/elections', body: { ...asked(), ...desk.clock.at() } },
      done: () => t('desk.elected'),
    });
    if (done) props.onDone();
  };
  const giveUp = () => {
    desk.forget();
    props.onDone();
  };
  return (
    <form
      class="proposal-form"
      ref={(form) => {
        sendKeys(form, elect, giveUp);
        comeIntoSight(form);
      }}
    >
      <h3>{t('desk.elect-people')}</h3>
      <p class="soft">{t('desk.elect-hint')}</p>
      <Show when={chosen().length}>
        <ol aria-label={t('desk.elect-chosen')}>
          <For each={chosen()}>
            {(personId) => (
              <li>
                {labelOf(personId)}{' '}
                <Button
                  kind="quiet"
                  onClick={() => setChosen(chosen().filter((one) => one !== personId))}
                >
                  {t('desk.elect-remove', { name: labelOf(personId) })}
                </Button>
              </li>
            )}
          </For>
        </ol>
      </Show>
      <Combobox
        name="personIds"
        label={t('desk.elect-who')}
        options={people()}
        value={undefined}
        onPick={add}
        ref={(element) => {
          field = element;
          queueMicrotask(() => element.focus());
        }}
        problem={desk.problemAt(place)}
      />
      <Field
        name="title"
        label={t('desk.elect-title')}
        required
        maxLength={300}
        value={title()}
        onInput={(event) => setTitle(event.currentTarget.value)}
        problem={desk.problemAt(place)}
      />
      <div class="form-parts">
        <SelectField
          name="subject"
          label={t('desk.elect-what')}
          required
          value={subject()}
          options={subjects()}
          onChange={(event) => setSubject(event.currentTarget.value)}
          problem={desk.problemAt(place)}
        />
        <Field
          name="until"
          type="date"
          label={t('desk.elect-until')}
          value={until()}
          onInput={(event) => setUntil(event.currentTarget.value)}
          problem={desk.problemAt(place)}
        />
      </div>
      <Refusal place={place} />
      <div class="item-actions">
        <Button kind="main" keys="mod+enter" type="submit" disabled={desk.busy()}>
          {t('desk.elect-now', { count: chosen().length })}
        </Button>
        <Button kind="quiet" keys="escape" onClick={giveUp}>
          {t('form.cancel')}
        </Button>
        <LinkButton href={organisation.to('/elections/new')} kind="quiet">
          {t('desk.elect-by-ballot')}
        </LinkButton>
      </div>
    </form>
  );
};
