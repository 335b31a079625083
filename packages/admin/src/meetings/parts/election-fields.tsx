import type { CorrectElectionBody, MeetingView } from '@klubba/api/contract';
import { createAsync } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { byName } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { CheckField, Field, SelectField } from '../../ui/form.tsx';
import { isChecked, numberOrNull, textIn } from '../../ui/form-data.ts';
import { getElectorate } from '../data.ts';
import { nameIn as nameOrNone } from '../record.ts';

type Of = { meeting: MeetingView };
type Election = MeetingView['elections'][number];

const nameIn = (meeting: MeetingView, personId: string) =>
  nameOrNone(meeting, personId) ?? t('mention.erased');

/** The elections under items that had their gavel, and can be put right. */
export const settledElections = ({ elections }: MeetingView) =>
  elections.filter(({ settled }) => settled !== null);

/** Who was elected in which election; the offices that are undone and given are seen before they go with it. */
export const ElectionFields = (props: Of) => {
  const all = () => settledElections(props.meeting);
  const [chosen, setChosen] = createSignal('');
  const election = () => all().find(({ electionId }) => electionId === chosen()) ?? all()[0];
  return (
    <>
      <SelectField
        name="electionId"
        label={t('correction.election')}
        required
        value={election()?.electionId ?? ''}
        options={all().map((one) => ({
          value: one.electionId,
          label: labelOf(props.meeting, one),
        }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <Show when={election()} keyed>
        {(found) => <RightElection meeting={props.meeting} election={found} />}
      </Show>
    </>
  );
};

const officeOf = ({ office }: Election) => office.title ?? t(`officeRole.${office.role}`);

const labelOf = (meeting: MeetingView, election: Election) => {
  const names = election.settled?.elected.map(({ personId }) => nameIn(meeting, personId)) ?? [];
  return `${officeOf(election)}: ${names.join(', ')}`;
};

const RightElection = (props: Of & { election: Election }) => {
  const organisation = useOrganisation();
  const electorate = createAsync(() =>
    getElectorate(organisation.id, props.meeting.meetingId).catch(() => undefined),
  );
  const was = () => props.election.settled?.elected.map(({ personId }) => personId) ?? [];
  const candidates = () => props.election.candidates.map(({ personId }) => personId);
  const [elected, setElected] = createSignal(was());
  const [other, setOther] = createSignal('');
  const [figures, setFigures] = createSignal(false);
  const last = () => props.election.rounds.at(-1);
  const lot = () => props.election.lots.find(({ round }) => round === last()?.round);
  const others = () =>
    [...(electorate()?.people ?? [])]
      .filter(({ personId }) => !candidates().includes(personId))
      .map(({ personId, name }) => ({ value: personId, label: name ?? t('mention.erased') }))
      .sort(byName(({ label }) => label));
  const nameOf = (personId: string) =>
    others().find(({ value }) => value === personId)?.label ?? nameIn(props.meeting, personId);
  const right = () => [...elected(), ...(other() ? [other()] : [])];
  const moved = () => [
    ...was()
      .filter((id) => !right().includes(id))
      .map((id) =>
        t('correction.office-undone', { name: nameOf(id), office: officeOf(props.election) }),
      ),
    ...right()
      .filter((id) => !was().includes(id))
      .map((id) =>
        t('correction.office-given', { name: nameOf(id), office: officeOf(props.election) }),
      ),
  ];
  const tick = (personId: string, isOn: boolean) =>
    setElected(candidates().filter((id) => (id === personId ? isOn : elected().includes(id))));
  return (
    <>
      <fieldset class="fieldset">
        <legend>{t('correction.elected')}</legend>
        <For each={candidates()}>
          {(personId) => (
            <CheckField
              name={`elected/${personId}`}
              label={nameIn(props.meeting, personId)}
              checked={elected().includes(personId)}
              onChange={(event) => tick(personId, event.currentTarget.checked)}
            />
          )}
        </For>
      </fieldset>
      <Show when={!last()}>
        <SelectField
          name="other"
          label={t('correction.elected-add')}
          hint={t('correction.elected-add-hint')}
          value={other()}
          options={[{ value: '', label: t('correction.elected-nobody') }, ...others()]}
          onChange={(event) => setOther(event.currentTarget.value)}
        />
      </Show>
      <Show when={last()}>
        {(round) => (
          <>
            <CheckField
              name="figures"
              label={t('correction.figures-wrong')}
              checked={figures()}
              onChange={(event) => setFigures(event.currentTarget.checked)}
            />
            <Show when={figures()}>
              <For each={round().votes}>
                {(vote) => (
                  <>
                    <Figure
                      name={`votes/${vote.personId}`}
                      label={t(vote.against === null ? 'desk.votes-for' : 'desk.yes-for', {
                        name: nameIn(props.meeting, vote.personId),
                      })}
                      value={vote.for}
                    />
                    <Show when={vote.against !== null}>
                      <Figure
                        name={`against/${vote.personId}`}
                        label={t('desk.no-to', { name: nameIn(props.meeting, vote.personId) })}
                        value={vote.against}
                      />
                    </Show>
                  </>
                )}
              </For>
              <Show when={round().ballots !== null}>
                <Figure name="ballots" label={t('desk.valid-ballots')} value={round().ballots} />
              </Show>
              <Figure name="blank" label={t('desk.blank-ballots')} value={round().blank} />
              <Figure name="invalid" label={t('desk.invalid-ballots')} value={round().invalid} />
            </Show>
            <Show when={figures() || lot()}>
              <RightLot meeting={props.meeting} round={round()} was={lot()} />
            </Show>
          </>
        )}
      </Show>
      <div class="hangs" role="status">
        <Show when={moved().length > 0}>
          <p>{t('desk.hangs')}</p>
          <ul>
            <For each={moved()}>{(line) => <li>{line}</li>}</For>
          </ul>
          <input type="hidden" name="withWhatHangsOnIt" value="true" />
        </Show>
      </div>
    </>
  );
};

/** Whom the lot fell to, one or several, and how it was drawn; nobody where the right figures need none, or the lot stands. */
const RightLot = (
  props: Of & { round: Election['rounds'][number]; was: Election['lots'][number] | undefined },
) => {
  const [drawn, setDrawn] = createSignal(0);
  return (
    <>
      <fieldset class="fieldset">
        <legend>{t('correction.lot')}</legend>
        <p class="hint">{t(props.was ? 'correction.lot-stands' : 'correction.lot-none')}</p>
        <For each={props.round.votes}>
          {({ personId }) => (
            <CheckField
              name={`drawn/${personId}`}
              label={nameIn(props.meeting, personId)}
              onChange={(event) => setDrawn(drawn() + (event.currentTarget.checked ? 1 : -1))}
            />
          )}
        </For>
      </fieldset>
      <Show when={drawn() > 0}>
        <Field
          name="method"
          label={t('correction.lot-method')}
          required
          maxLength={300}
          value={props.was?.method ?? ''}
        />
        <For each={props.was?.witnesses ?? []}>
          {(personId) => <input type="hidden" name="witness" value={personId} />}
        </For>
      </Show>
    </>
  );
};

const Figure = (props: { name: string; label: string; value: number | null }) => (
  <Field
    name={props.name}
    label={props.label}
    type="number"
    inputmode="numeric"
    min={0}
    value={props.value === null ? '' : String(props.value)}
  />
);

/** Who was elected, and the figures where those were wrong, as the form says it. */
export const electionIn = (form: FormData): Omit<CorrectElectionBody, 'reason'> => {
  const named = (start: string) =>
    [...form.keys()].flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : []));
  const other = textIn(form, 'other');
  const drawn = named('drawn/');
  return {
    elected: [...named('elected/'), ...(other ? [other] : [])],
    ...(isChecked(form, 'figures') && {
      figures: {
        votes: named('votes/').map((personId) => ({
          personId,
          for: numberOrNull(form, `votes/${personId}`) ?? 0,
          against: form.has(`against/${personId}`)
            ? (numberOrNull(form, `against/${personId}`) ?? 0)
            : null,
        })),
        ballots: numberOrNull(form, 'ballots'),
        blank: numberOrNull(form, 'blank'),
        invalid: numberOrNull(form, 'invalid'),
      },
    }),
    ...(drawn.length > 0 && {
      lot: {
        ...{ drawn, method: textIn(form, 'method') },
        witnesses: form.getAll('witness').map(String),
      },
    }),
    withWhatHangsOnIt: isChecked(form, 'withWhatHangsOnIt'),
  };
};
