import type { MeetingView, SendSupplementBody } from '@klubba/api/contract';
import { createAsync, type RouteSectionProps } from '@solidjs/router';
import { createSignal, For, Match, Show, Suspense, Switch } from 'solid-js';
import { bareClock, byName } from '../language/format.ts';
import { t, tIfKnown } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Button } from '../ui/button.tsx';
import { CheckField, Field, type Option, SelectField, TextField } from '../ui/form.tsx';
import { plainText } from '../ui/mention-text.tsx';
import { Page } from '../ui/page.tsx';
import { correctRecord } from './actions.ts';
import { getElectorate, getMeeting } from './data.ts';
import { MeetingNames } from './meeting-names.tsx';
import { DecisionFields } from './parts/decision-fields.tsx';
import { ElectionFields, settledElections } from './parts/election-fields.tsx';
import { RightRound } from './parts/right-round.tsx';
import { wrongIn } from './parts/wrong-in.ts';
import { decisionsOf, nameIn, paragraphMark } from './record.ts';
import { correctable, type Kind, kindsOf } from './record-corrections.ts';

/** What was written and was not so: which line of the record, what is right, and why. The record keeps both. */
export const CorrectPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  return (
    <Show when={meeting()}>
      {(found) => (
        <Page
          title={t('correction.title')}
          over={found().title}
          lead={t(found().phase === 'inVerification' ? 'correction.lead-sent' : 'correction.lead')}
        >
          <ActionForm
            action={correctRecord.with(organisation.id, found().meetingId, {
              timeZone: found().timeZone,
              supplement: false,
            })}
            verb={t('correction.send')}
            cancel={organisation.to(`/meetings/${found().meetingId}/minutes`)}
          >
            <MeetingNames meeting={found()}>
              <What meeting={found()} />
            </MeetingNames>
            <TextField name="reason" label={t('correction.reason')} required written />
          </ActionForm>
        </Page>
      )}
    </Show>
  );
};

/** The same of what is verified: it stands, and a supplement that is signed on its own says what is right. */
export const SupplementPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  return (
    <Show when={meeting()}>
      {(found) => (
        <Page title={t('supplement.title')} over={found().title} lead={t('supplement.lead')}>
          <ActionForm
            action={correctRecord.with(organisation.id, found().meetingId, {
              timeZone: found().timeZone,
              supplement: true,
            })}
            verb={t('supplement.send')}
            cancel={organisation.to(`/meetings/${found().meetingId}/minutes`)}
          >
            <MeetingNames meeting={found()}>
              <SeveralWrong meeting={found()} />
            </MeetingNames>
            <TextField name="reason" label={t('correction.reason')} required written />
          </ActionForm>
        </Page>
      )}
    </Show>
  );
};

/** What is put right together, in its order; the fields are those of the last. */
const SeveralWrong = (props: Of) => {
  const [added, setAdded] = createSignal<readonly Added[]>([]);
  let fields!: HTMLDivElement;
  const add = () => {
    const form = fields.closest('form')!;
    // Why it was wrong is said once, at the end.
    const inputs = fields.querySelectorAll<HTMLInputElement>('input, select, textarea');
    const wrong = [...inputs].find((one) => !one.checkValidity());
    if (wrong) {
      wrong.reportValidity();
      return;
    }
    const told = new FormData(form);
    const kind = fields.querySelector<HTMLSelectElement>('select[name="kind"]')!;
    const label = kind.selectedOptions[0]?.label ?? '';
    setAdded([...added(), { label, wrong: wrongIn(told, props.meeting.timeZone) }]);
    queueMicrotask(() => fields.querySelector<HTMLElement>('select')?.focus());
  };
  return (
    <>
      <Show when={added().length}>
        <ol class="plain-list" aria-label={t('supplement.added')}>
          <For each={added()}>
            {(one) => (
              <li>
                {one.label}{' '}
                <Button
                  kind="quiet"
                  class="small"
                  onClick={() => setAdded(added().filter((other) => other !== one))}
                >
                  {t('supplement.drop')}
                </Button>
              </li>
            )}
          </For>
        </ol>
        <input
          type="hidden"
          name="before"
          value={JSON.stringify(added().map(({ wrong }) => wrong))}
        />
      </Show>
      <div class="form" ref={fields}>
        <Show when={added()} keyed>
          <What meeting={props.meeting} />
        </Show>
      </div>
      <p>
        <Button kind="quiet" onClick={add}>
          {t('supplement.add')}
        </Button>
      </p>
    </>
  );
};

type Added = { readonly label: string; readonly wrong: SendSupplementBody['wrong'] };
type Of = { meeting: MeetingView };
/** A line of the record, or a decision. */
type Asked = Kind | 'decision' | 'election';

const What = (props: Of) => {
  const kinds = (): Asked[] => [
    ...(decisionsOf(props.meeting).length ? (['decision'] as const) : []),
    ...(settledElections(props.meeting).length ? (['election'] as const) : []),
    ...kindsOf(props.meeting),
  ];
  const [kind, setKind] = createSignal<Asked>(kinds()[0] ?? 'opener');
  const is = (...kinds: Asked[]) => kinds.includes(kind());
  const [entry, setEntry] = createSignal('');
  const entries = () => entriesOf(props.meeting, kind());
  const chosen = () => entry() || entries()[0]?.value || '';
  return (
    <>
      <SelectField
        name="kind"
        label={t('correction.what')}
        required
        value={kind()}
        options={kinds().map((value) => ({
          value,
          label: t(`correction.kind.${value}`),
        }))}
        onChange={(event) => {
          setKind(event.currentTarget.value as Asked);
          setEntry('');
        }}
      />
      <Show when={is('takenUpAt', 'title', 'registerStep')}>
        <ItemField meeting={props.meeting} name="itemId" label={t('correction.item')} />
      </Show>
      <Show when={is('hour', 'officer', 'registerEntry', 'registerCount', 'round', 'entryItem')}>
        <SelectField
          name="entry"
          label={t('correction.entry')}
          required
          value={chosen()}
          options={entries()}
          onChange={(event) => setEntry(event.currentTarget.value)}
        />
      </Show>
      <Show when={is('mover', 'proposalItem')}>
        <SelectField
          name="proposalId"
          label={t('correction.proposal')}
          required
          options={props.meeting.proposals.map(({ proposalId, clauses, kind }) => ({
            value: proposalId,
            label: clauses[0]
              ? plainText(clauses[0].text, (id) => nameIn(props.meeting, id))
              : t(`proposal.kind.${kind}`),
            written: clauses.length > 0,
          }))}
        />
      </Show>
      <Show when={is('entryItem', 'proposalItem')}>
        <ItemField meeting={props.meeting} name="to" label={t('correction.right-item')} />
      </Show>
      {/* What has to be fetched is waited for here, and nowhere else: the focus stays in what was chosen. */}
      <Suspense>
        <Switch>
          <Match when={is('decision')}>
            <DecisionFields meeting={props.meeting} />
          </Match>
          <Match when={is('election')}>
            <ElectionFields meeting={props.meeting} />
          </Match>
          <Match when={is('openedAt', 'closedAt', 'takenUpAt', 'hour')}>
            <Hour meeting={props.meeting} />
          </Match>
          <Match when={is('opener', 'officer')}>
            <Person
              meeting={props.meeting}
              label={t('correction.right-person')}
              unknown={is('opener')}
            />
          </Match>
          <Match when={is('registerStep')}>
            <SelectField
              name="direction"
              label={t('correction.direction')}
              required
              options={[
                { value: 'out', label: t('correction.left') },
                { value: 'in', label: t('correction.came') },
              ]}
            />
            <Person meeting={props.meeting} label={t('desk.who')} />
            <Hour meeting={props.meeting} unknown />
          </Match>
          <Match when={is('registerEntry')}>
            <input type="hidden" name="moved" value={movedAt(props.meeting, chosen())} />
            <Person meeting={props.meeting} label={t('correction.not-moved')} />
          </Match>
          <Match when={is('round')}>
            <Show when={chosen()} keyed>
              {(entry) => <RightRound meeting={props.meeting} entry={entry} />}
            </Show>
          </Match>
          <Match when={is('registerCount')}>
            <Field name="size" type="number" label={t('correction.size')} required min={1} />
            <CheckField name="about" label={t('register.about')} />
          </Match>
          <Match when={is('title')}>
            <Field name="text" label={t('correction.right-title')} required maxLength={300} />
          </Match>
          <Match when={is('mover')}>
            <Person meeting={props.meeting} label={t('correction.right-person')} unknown bodies />
          </Match>
        </Switch>
      </Suspense>
    </>
  );
};

/** The lines of the record that a kind of correction can be about. */
const entriesOf = (meeting: MeetingView, kind: Asked): Option[] =>
  meeting.items.flatMap(({ itemId, cited, proceedings }) =>
    proceedings.flatMap((event, index) => {
      if (kind === 'decision' || kind === 'election' || !correctable(kind, event)) return [];
      const at = 'at' in event && event.at ? bareClock(event.at) : '';
      const who = 'personId' in event ? nameIn(meeting, event.personId) : '';
      const what = tIfKnown(`event.${event.type}`) ?? event.type;
      const mark = cited ? paragraphMark(cited) : '';
      return [
        {
          value: `${itemId}:${index}`,
          label: [mark, what, who, at].filter(Boolean).join(', '),
        },
      ];
    }),
  );

const movedAt = (meeting: MeetingView, entry: string) => {
  const [itemId, index] = entry.split(':');
  const event = meeting.items.find((item) => item.itemId === itemId)?.proceedings[Number(index)];
  if (event?.type === 'RegisterEstablished')
    return JSON.stringify({ in: event.personIds, out: [] });
  return event?.type === 'RegisterAdjusted'
    ? JSON.stringify({ in: event.in, out: event.out })
    : '{"in":[],"out":[]}';
};

const ItemField = (props: Of & { name: string; label: string }) => (
  <SelectField
    name={props.name}
    label={props.label}
    required
    options={props.meeting.items.flatMap(({ itemId, cited, title }) =>
      cited ? [{ value: itemId, label: `${paragraphMark(cited)} ${title}`, written: true }] : [],
    )}
  />
);

/** With its day: a meeting may go on past midnight. Empty where nobody knows the hour, and from the start where nobody noted one. */
const Hour = (props: Of & { unknown?: boolean }) => (
  <Field
    type="datetime-local"
    name="at"
    label={t('correction.right-hour')}
    hint={t('correction.hour-hint')}
    value={props.unknown ? '' : `${props.meeting.startsOn}T${props.meeting.startsAt ?? '18:00'}`}
  />
);

const Person = (props: Of & { label: string; unknown?: boolean; bodies?: boolean }) => {
  const organisation = useOrganisation();
  const electorate = createAsync(() =>
    getElectorate(organisation.id, props.meeting.meetingId).catch(() => undefined),
  );
  const people = () => {
    const names = new Map(
      [...(electorate()?.people ?? []), ...props.meeting.people].map(({ personId, name }) => [
        personId,
        name ?? t('mention.erased'),
      ]),
    );
    const listed = [...names]
      .map(([personId, label]) => ({ value: `person:${personId}`, label }))
      .sort(byName(({ label }) => label));
    const bodies = props.bodies
      ? props.meeting.bodies.map(({ bodyId, name }) => ({ value: `body:${bodyId}`, label: name }))
      : [];
    const unknown = props.unknown ? [{ value: '', label: t('correction.nobody-knows') }] : [];
    return [...unknown, ...bodies, ...listed];
  };
  return (
    <SelectField name="person" label={props.label} required={!props.unknown} options={people()} />
  );
};
