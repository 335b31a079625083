import type { ElectionView, NominateCandidateBody, RecordConsentBody } from '@klubba/api/contract';
import { createAsync } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { listBodies } from '../../organisation/data.ts';
import { PersonField } from '../../people/person-field.tsx';
import { useOrganisation } from '../../session/organisation.tsx';
import { CheckField, Field, SelectField, TextField } from '../../ui/form.tsx';
import { isChecked, textIn } from '../../ui/form-data.ts';
import { type Consent, consentOptions } from '../consent-words.ts';
import type { ElectionCommand } from '../data.ts';
import { ElectionForm } from '../election-form.tsx';
import { createWho, WhoField, whoIn } from '../who-field.tsx';

/** Nominates somebody; whoever knows the answer says it at once. Who neither prepares nor conducts the election nominates for themselves. */
export const NominateForm = (props: { view: ElectionView }) => {
  const organisation = useOrganisation();
  const who = createWho();
  const speaksForOthers = () => props.view.may.prepare || props.view.may.conduct;
  return (
    <ElectionForm
      electionId={props.view.electionId}
      verb={t('nominate.do')}
      kind="main"
      onSend={(command, form) =>
        nominate(command, form, { me: organisation.personId, fromFloor: isFloorOnly(props.view) })
      }
    >
      <WhoField view={props.view} label={t('nominate.who')} who={who} />
      <Show when={speaksForOthers()}>
        <Show when={props.view.may.prepare || isFloorOnly(props.view)}>
          <SelectField
            name="consent"
            label={t('nominate.answer')}
            plain
            empty={t('nominate.not-asked')}
            options={consentOptions(props.view)}
          />
        </Show>
      </Show>
      <details class="more">
        <summary>{t('nominate.more')}</summary>
        <div class="more-fields">
          <Show when={speaksForOthers()}>
            <NominatorField view={props.view} />
          </Show>
          <TextField
            name="statement"
            label={t('nominate.statement')}
            hint={t('nominate.statement-hint')}
            rows={3}
            maxLength={10_000}
          />
          <SelectField
            name="gender"
            label={t('nominate.gender')}
            hint={t(props.view.minimum ? 'nominate.gender-hint-minimum' : 'nominate.gender-hint')}
            empty={t('nominate.gender-unsaid')}
            options={genders.map((value) => ({ value, label: t(`gender.${value}`) }))}
          />
          <Show when={speaksForOthers() && !isFloorOnly(props.view)}>
            <CheckField name="fromFloor" label={t('nominate.from-floor')} />
          </Show>
        </div>
      </details>
    </ElectionForm>
  );
};

const genders = ['woman', 'man', 'other'] as const;

/** Once one may no longer nominate beforehand, whatever comes is from the floor; and so is what the board adds to the committee's. */
const isFloorOnly = ({ nominateBy, may }: ElectionView) =>
  may.conduct && (!may.prepare || (nominateBy !== null && nominateBy < new Date().toISOString()));

const NominatorField = (props: { view: ElectionView }) => {
  const organisation = useOrganisation();
  const bodies = createAsync(() => listBodies(organisation.id));
  const start = () => (props.view.may.prepare ? 'committee' : 'me');
  const [by, setBy] = createSignal(start());
  const options = () => [
    ...(props.view.may.prepare ? [{ value: 'committee', label: t('nominate.by-committee') }] : []),
    { value: 'me', label: t('nominate.by-me') },
    ...(organisation.may('listPeople')
      ? [{ value: 'person', label: t('nominate.by-person') }]
      : []),
    ...(bodies()?.bodies ?? [])
      .filter(({ dissolvedOn }) => !dissolvedOn)
      .map(({ bodyId, name }) => ({ value: `body:${bodyId}`, label: name })),
    { value: 'other', label: t('nominate.by-other') },
  ];
  return (
    <>
      <SelectField
        name="by"
        label={t('nominate.by')}
        required
        value={by()}
        options={options()}
        onChange={(event) => setBy(event.currentTarget.value)}
      />
      <Show when={by() === 'person'}>
        <PersonField name="byPersonId" label={t('nominate.by-whom')} />
      </Show>
      <Show when={by() === 'other'}>
        <Field name="byName" label={t('nominate.by-name')} required maxLength={300} />
      </Show>
    </>
  );
};

const nominate = async (
  command: ElectionCommand,
  form: FormData,
  { me, fromFloor }: { readonly me: string; readonly fromFloor: boolean },
) => {
  const atMeeting = fromFloor || isChecked(form, 'fromFloor');
  const body: NominateCandidateBody = {
    ...whoIn(form),
    by: nominatorIn(form, me),
    statement: textIn(form, 'statement'),
    gender: (textIn(form, 'gender') || null) as NominateCandidateBody['gender'],
    fromFloor: atMeeting,
  };
  const done = await command('/nominations', body);
  const to = textIn(form, 'consent') as Consent | '';
  if (!done || !to) return done;
  const answer: RecordConsentBody = { to, how: atMeeting ? 'atMeeting' : 'asked' };
  // Whoever is nominated is so, whatever comes of the answer; it can be recorded in their row.
  await command(`/candidates/${done.candidateId}/consent`, answer);
  return done;
};

const nominatorIn = (form: FormData, me: string): NominateCandidateBody['by'] => {
  const [kind, bodyId] = textIn(form, 'by').split(':');
  switch (kind) {
    case 'committee':
      return { kind };
    case 'body':
      return { kind, bodyId: bodyId ?? '' };
    case 'person':
      return { kind, personId: textIn(form, 'byPersonId') };
    case 'other':
      return { kind, name: textIn(form, 'byName') };
    default:
      return { kind: 'person', personId: me };
  }
};
