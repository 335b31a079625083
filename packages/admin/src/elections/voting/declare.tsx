import type { ElectionView } from '@klubba/api/contract';
import { createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { listing, today } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { getMeeting } from '../../meetings/data.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Field } from '../../ui/form.tsx';
import { Section } from '../../ui/page.tsx';
import { declareAsTold, declareAtMeeting } from './actions.ts';
import { nameOf } from './names.ts';
import { partInWords } from './round-in-words.ts';
import type { Standing } from './steps.ts';

/** Everything is counted: whoever establishes the result does so now, at the gavel or in a document of their own. */
export const Declare = (props: { view: ElectionView }) => (
  <Section title={t('voting.declare')}>
    <p>{t('voting.declare-why')}</p>
    <dl class="facts">
      <For each={props.view.parts}>
        {(one) => (
          <>
            <dt>{partInWords(props.view, one.part)}</dt>
            <dd class="serif">{placesInWords(props.view, one)}</dd>
          </>
        )}
      </For>
    </dl>
    <Show when={props.view.meetingId} fallback={<AsTold view={props.view} />}>
      {(meetingId) => (
        <>
          <AtMeeting view={props.view} meetingId={meetingId()} />
          <details class="more">
            <summary>{t('voting.declare-elsewhere')}</summary>
            <AsTold view={props.view} />
          </details>
        </>
      )}
    </Show>
  </Section>
);

const placesInWords = (view: ElectionView, one: Standing) => {
  const places = one.places ?? [];
  const vacant = one.seats - places.length;
  return [
    listing(places.map(({ candidateId }) => nameOf(view, candidateId))) || t('outcome.nobody'),
    ...(vacant > 0 ? [t('outcome.vacant', { count: vacant })] : []),
  ].join('. ');
};

const AtMeeting = (props: { view: ElectionView; meetingId: string }) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.meetingId));
  const item = () => meeting()?.items.find(({ itemId }) => itemId === meeting()?.openItemId);
  return (
    <Show when={meeting()}>
      <Show
        when={item()}
        fallback={
          <>
            <p class="voting-wait">{t('voting.no-item')}</p>
            <p>
              <LinkButton href={organisation.to(`/meetings/${props.meetingId}/desk`)}>
                {t('voting.to-desk')}
              </LinkButton>
            </p>
          </>
        }
      >
        {(open) => (
          <ActionForm
            action={declareAtMeeting.with(organisation.id, props.view.electionId, open().itemId)}
            verb={t('voting.declare-verb')}
          >
            <p>{t('voting.declare-under', { number: open().number, title: open().title })}</p>
          </ActionForm>
        )}
      </Show>
    </Show>
  );
};

const AsTold = (props: { view: ElectionView }) => {
  const organisation = useOrganisation();
  return (
    <ActionForm
      action={declareAsTold.with(organisation.id, props.view.electionId, organisation.personId)}
      verb={t('voting.declare-told')}
    >
      <p class="soft">{t('voting.declare-told-means')}</p>
      <Field
        name="outside/document"
        label={t('voting.document')}
        hint={t('voting.document-hint')}
        required
      />
      <div class="form-parts">
        <Field
          name="outside/on"
          label={t('voting.document-on')}
          type="date"
          required
          value={today()}
        />
        <Field name="outside/paragraph" label={t('voting.paragraph')} />
      </div>
    </ActionForm>
  );
};
