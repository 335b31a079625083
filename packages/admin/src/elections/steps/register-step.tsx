import type { ElectionView, EnterVotersBody } from '@klubba/api/contract';
import { createAsync } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { listing, moment } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { getMeeting } from '../../meetings/data.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { Button } from '../../ui/button.tsx';
import { Field, TextField } from '../../ui/form.tsx';
import { numberOrNull, textIn } from '../../ui/form-data.ts';
import { ElectionAct, ElectionForm } from '../election-form.tsx';
import { participating, useElectionNames } from '../names.ts';
import { namesIn, twiceAmong, votersOf } from '../voter-names.ts';
import { Doubles } from './doubles.tsx';

type List = NonNullable<ElectionView['lists']>[number];

export const registerSum = ({ register, lists }: ElectionView): string | undefined => {
  if (register) return t('register-step.frozen', { count: register.voters });
  const all = (lists ?? []).reduce((sum, { voters, unnamed }) => sum + voters.length + unnamed, 0);
  return all > 0 ? t('register-step.entered', { count: all }) : undefined;
};

/** Who may vote: a list per association, possible doubles between them, and the register that is frozen for the next round. */
export const RegisterStep = (props: { view: ElectionView }) => {
  const owners = () => [null, ...participating(props.view).map((one) => one.associationId)];
  const isOver = () => props.view.result !== null || props.view.calledOff !== null;
  const isEmpty = () => (props.view.lists ?? []).length === 0;
  return (
    <>
      <p class="hint">{t('register-step.lead')}</p>
      <For each={owners()}>
        {(associationId) => <VoterList view={props.view} associationId={associationId} />}
      </For>
      <Doubles view={props.view} />
      <Show when={props.view.register}>
        {(register) => (
          <p class="serif">
            {t('register-step.is-frozen', { count: register().voters, at: moment(register().at) })}
          </p>
        )}
      </Show>
      <Show when={!isEmpty() && !isOver()}>
        <div class="step-ways">
          <ElectionAct
            electionId={props.view.electionId}
            kind={props.view.register || !props.view.nominationsClosedAt ? 'plain' : 'main'}
            verb={t(props.view.register ? 'register-step.freeze-again' : 'register-step.freeze')}
            onSend={(command) => command('/register')}
          />
        </div>
      </Show>
    </>
  );
};

/** The list of one association; sent again, it takes the place of the one before. */
const VoterList = (props: { view: ElectionView; associationId: string | null }) => {
  const names = useElectionNames(() => props.view);
  const list = () => props.view.lists?.find((one) => one.associationId === props.associationId);
  const [editing, setEditing] = createSignal(false);
  const association = () =>
    props.view.associations.find((one) => one.associationId === props.associationId);
  const isOver = () => props.view.result !== null || props.view.calledOff !== null;
  return (
    <section class="step-part">
      <div class="section-head">
        <h3>{names.ofAssociation(props.associationId)}</h3>
        <span class="soft figures">{sayList(list())}</span>
      </div>
      <Show when={!isOver()}>
        <Show
          when={editing() || !list()}
          fallback={
            <>
              <Show when={list()?.voters.length}>
                <details class="more">
                  <summary>{t('register-step.show-names')}</summary>
                  <ol class="names voters">
                    <For each={list()?.voters}>{({ name }) => <li>{name}</li>}</For>
                  </ol>
                </details>
              </Show>
              <div class="step-ways">
                <Button
                  kind="quiet"
                  aria-label={t('register-step.change-of', {
                    association: names.ofAssociation(props.associationId),
                  })}
                  onClick={() => setEditing(true)}
                >
                  {t('register-step.change')}
                </Button>
              </div>
            </>
          }
        >
          <Show when={props.associationId === null && props.view.meetingId}>
            {(meetingId) => (
              <FromMeeting
                view={props.view}
                meetingId={meetingId()}
                onDone={() => setEditing(false)}
              />
            )}
          </Show>
          <Show when={association()?.organisationId}>
            <div class="step-ways">
              <ElectionAct
                electionId={props.view.electionId}
                kind="plain"
                verb={t('register-step.fetch')}
                what={t('register-step.fetch-of', {
                  association: names.ofAssociation(props.associationId),
                })}
                onSend={async (command) => {
                  if (await command(`/associations/${props.associationId}/voters`))
                    setEditing(false);
                }}
              />
            </div>
          </Show>
          <ListForm
            view={props.view}
            associationId={props.associationId}
            list={list()}
            onDone={() => setEditing(false)}
          />
        </Show>
      </Show>
    </section>
  );
};

const ListForm = (props: {
  view: ElectionView;
  associationId: string | null;
  list: List | undefined;
  onDone: () => void;
}) => {
  const before = () => props.list?.voters ?? [];
  const [text, setText] = createSignal(
    before()
      .map(({ name }) => name)
      .join('\n'),
  );
  const twice = () => twiceAmong(namesIn(text()));
  return (
    <ElectionForm
      electionId={props.view.electionId}
      verb={t('register-step.save')}
      onSend={(command, form) =>
        command('/voters', {
          associationId: props.associationId,
          voters: votersOf(namesIn(textIn(form, 'voters')), before()),
          unnamed: numberOrNull(form, 'unnamed') ?? 0,
        } satisfies EnterVotersBody)
      }
      onDone={props.onDone}
      ways={
        <Show when={props.list}>
          <Button kind="quiet" onClick={props.onDone}>
            {t('form.cancel')}
          </Button>
        </Show>
      }
    >
      <TextField
        name="voters"
        label={t('register-step.names')}
        hint={t('register-step.names-hint')}
        plain
        rows={6}
        value={text()}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="soft figures" role="status">
        {t('register-step.counted', { count: namesIn(text()).length })}
        <Show when={twice().length}>
          {' '}
          {t('register-step.twice', { names: listing([...twice()]) })}
        </Show>
      </p>
      <Field
        name="unnamed"
        type="number"
        label={t('register-step.unnamed')}
        hint={t('register-step.unnamed-hint')}
        plain
        min={0}
        max={100_000}
        value={props.list?.unnamed || ''}
      />
    </ElectionForm>
  );
};

/** Takes those in the register of the meeting as it is now, so that doubles show before anything is frozen. */
const FromMeeting = (props: { view: ElectionView; meetingId: string; onDone: () => void }) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.meetingId));
  const nameOf = (personId: string) =>
    meeting()?.people.find((one) => one.personId === personId)?.name ?? t('mention.erased');
  return (
    <Show
      when={meeting()?.register}
      fallback={
        <Show when={meeting()}>
          {(found) => (
            <p class="hint">{t('register-step.no-meeting-register', { title: found().title })}</p>
          )}
        </Show>
      }
    >
      {(register) => (
        <div class="step-ways">
          <ElectionAct
            electionId={props.view.electionId}
            kind="plain"
            verb={t('register-step.from-meeting', { count: register().length })}
            onSend={async (command) => {
              const voters = register().map((personId) => ({ personId, name: nameOf(personId) }));
              const done = await command('/voters', { associationId: null, voters, unnamed: 0 });
              if (done) props.onDone();
            }}
          />
        </div>
      )}
    </Show>
  );
};

const sayList = (list: List | undefined): string => {
  if (!list) return t('register-step.no-list');
  const { voters, unnamed } = list;
  return [
    ...(voters.length > 0 || unnamed === 0
      ? [t('register-step.counted', { count: voters.length })]
      : []),
    ...(unnamed > 0 ? [t('register-step.only-number', { count: unnamed })] : []),
  ].join(', ');
};
