import type { MeetingView } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps, useSubmission } from '@solidjs/router';
import { For, onCleanup, Show } from 'solid-js';
import { moment } from '../language/format.ts';
import { language, t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { Asking } from '../ui/asking.tsx';
import { Button, LinkButton, SubmitButton } from '../ui/button.tsx';
import { FormError } from '../ui/form.tsx';
import { PersonName } from '../ui/mention-text.tsx';
import { Empty, Page } from '../ui/page.tsx';
import { Seal } from '../ui/seal.tsx';
import { sendMinutes } from './actions.ts';
import { getMeeting, getMinutes } from './data.ts';
import { MeetingNames } from './meeting-names.tsx';
import { MinutesNote } from './minutes-note.tsx';
import { MinutesSheet } from './minutes-sheet.tsx';
import { OnPaper } from './papers/on-paper.tsx';
import { isFixed, outNow, waitsFor } from './parts/out-now.ts';
import { PartsOf } from './parts/parts-of.tsx';
import { Signer } from './signer.tsx';
import './meetings.css';

/** The minutes: read, given their free text while they are a draft, sent, and signed. */
export const MinutesPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  const isSeen = () => meeting()?.sees.minutes ?? false;
  const minutes = createAsync(async () =>
    isSeen() ? getMinutes(organisation.id, props.params.meetingId!, language()) : undefined,
  );
  const to = (rest: string) => organisation.to(`/meetings/${props.params.meetingId}${rest}`);
  const mayWrite = () =>
    organisation.may('writeItemNote') &&
    ['open', 'adjourned', 'closed'].includes(meeting()?.phase ?? '');
  return (
    <Show when={meeting()}>
      {(found) => (
        <MeetingNames meeting={found()}>
          <Page
            title={t('minutes.title')}
            over={<A href={to('')}>{found().title}</A>}
            lead={leadOf(found(), mayWrite())}
            actions={
              <>
                <Show
                  when={
                    found().phase === 'closed' &&
                    !outNow(found()) &&
                    organisation.may('sendMinutesForVerification')
                  }
                >
                  <SendForm meeting={found()} />
                  <LinkButton href={to('/minutes/paper')}>{t('paper.to')}</LinkButton>
                </Show>
                <Show when={waitsFor(found(), organisation.personId)}>
                  <LinkButton kind="main" href={to('/minutes/sign')}>
                    {t('meeting.to-sign')}
                  </LinkButton>
                </Show>
                <Show when={isSeen()}>
                  <Button onClick={() => window.print()}>{t('minutes.print')}</Button>
                </Show>
              </>
            }
            context={isSeen() && <Verification meeting={found()} />}
          >
            <Show when={!isSeen()}>
              <Empty title={t('minutes.not-yet')}>
                <p>{t('minutes.not-yet-why')}</p>
              </Empty>
            </Show>
            <Show when={minutes()}>
              {(document) => (
                <MinutesSheet
                  document={document()}
                  under={(itemId) => (
                    <Show when={mayWrite() && !isFixed(found(), itemId)}>
                      <MinutesNote meeting={found()} itemId={itemId} />
                    </Show>
                  )}
                />
              )}
            </Show>
          </Page>
        </MeetingNames>
      )}
    </Show>
  );
};

const leadOf = ({ phase }: MeetingView, mayWrite: boolean) => {
  if (phase === 'open' || phase === 'adjourned') return t('minutes.growing');
  return phase === 'closed' && mayWrite ? t('minutes.lead') : undefined;
};

const SendForm = (props: { meeting: MeetingView }) => {
  const organisation = useOrganisation();
  const submission = useSubmission(sendMinutes);
  // The button goes with what it has done: the page takes the focus.
  onCleanup(() => document.querySelector('main')?.focus({ preventScroll: true }));
  return (
    <form action={sendMinutes.with(organisation.id, props.meeting.meetingId)} method="post">
      <Asking action={sendMinutes.with(organisation.id, props.meeting.meetingId)} />
      <FormError problem={submission.result} />
      <SubmitButton pending={submission.pending}>{t('minutes.send')}</SubmitButton>
    </form>
  );
};

/** Who has signed what: the document by its hash, the signers one by one, objections that sent it back. */
const Verification = (props: { meeting: MeetingView }) => {
  const organisation = useOrganisation();
  const minutes = () => props.meeting.minutes;
  const file = (rest: string) =>
    `/api/organisations/${organisation.id}/meetings/${props.meeting.meetingId}${rest}`;
  return (
    <>
      <section>
        <h2>{t('minutes.progress')}</h2>
        <OnPaper meeting={props.meeting} />
        <Show when={minutes().verifiedAt} fallback={<Seal state="gavelled" />}>
          {(at) => (
            <>
              <Seal state="signed" />
              <p>{t('minutes.verified', { moment: moment(at()) })}</p>
            </>
          )}
        </Show>
        <Show
          when={minutes().signers.length}
          fallback={
            <Show when={organisation.may('sendMinutesForVerification')}>
              <p>{t('minutes.send-why')}</p>
            </Show>
          }
        >
          <ul class="signers">
            <For each={minutes().signers}>
              {(signer) => <Signer meeting={props.meeting} {...signer} />}
            </For>
          </ul>
        </Show>
      </section>
      <PartsOf meeting={props.meeting} />
      <Reasons title={t('minutes.objections')} of={minutes().objections} />
      <Reasons title={t('minutes.released')} of={minutes().released} />
      <WaysBack meeting={props.meeting} />
      <section>
        <h2>{t('meeting.documents')}</h2>
        <ul class="links">
          <li>
            <a href={file('/minutes.pdf')} rel="external">
              {t('meeting.minutes-pdf')}
            </a>
          </li>
          <li>
            <a href={file('/minutes.html')} rel="external">
              {t('meeting.minutes-html')}
            </a>
          </li>
          <Show
            when={
              ['closed', 'inVerification', 'verified'].includes(props.meeting.phase) &&
              organisation.may('withholdNames')
            }
          >
            <li>
              <A href={organisation.to(`/meetings/${props.meeting.meetingId}/minutes/names`)}>
                {t('names.title')}
              </A>
            </li>
          </Show>
          <Show when={props.meeting.phase === 'verified'}>
            <li>
              <a href={file('/minutes/published.pdf')} rel="external">
                {t('meeting.published-pdf')}
              </a>
            </li>
          </Show>
          <Show when={props.meeting.phase === 'verified' && !minutes().onPaper}>
            <li>
              <a href={file('/minutes/proof.pdf')} rel="external">
                {t('parts.proof')}
              </a>
            </li>
          </Show>
        </ul>
        <Show when={minutes().signers.length && minutes().documentHash}>
          {(hash) => (
            <>
              <p class="hash-title">{t('minutes.hash')}</p>
              <code class="hash">{hash()}</code>
              <p>{t('minutes.hash-why')}</p>
              <p>
                <A href={`/verify/${organisation.id}`}>{t('verify.title')}</A>
              </p>
            </>
          )}
        </Show>
      </section>
    </>
  );
};

/** What was not so is put right; what is out to be signed is a draft again; and each draft can be seen. */
const WaysBack = (props: { meeting: MeetingView }) => {
  const organisation = useOrganisation();
  const to = (rest: string) =>
    organisation.to(`/meetings/${props.meeting.meetingId}/minutes${rest}`);
  const { phase } = props.meeting;
  const isOut = () => phase === 'inVerification';
  const waits = () => outNow(props.meeting) !== undefined;
  const maySupplement = () =>
    organisation.may('sendSupplement') &&
    !waits() &&
    (phase === 'verified' ||
      (!isOut() &&
        props.meeting.parts.some(({ kind, verifiedAt }) => kind === 'paragraph' && verifiedAt)));
  const mayVerifyOne = () =>
    organisation.may('sendParagraph') &&
    ['open', 'adjourned', 'closed'].includes(phase) &&
    !waits();
  const mayCorrect = () =>
    organisation.may('correctRecord') &&
    ['open', 'adjourned', 'closed', 'inVerification'].includes(phase);
  return (
    <Show when={props.meeting.sees.record}>
      <section>
        <h2>{t('correction.ways')}</h2>
        <ul class="links">
          <Show when={mayCorrect()}>
            <li>
              <A href={to('/correct')}>{t('correction.title')}</A>
            </li>
          </Show>
          <Show when={maySupplement()}>
            <li>
              <A href={to('/supplement')}>{t('supplement.title')}</A>
            </li>
          </Show>
          <Show when={mayVerifyOne()}>
            <li>
              <A href={to('/paragraph')}>{t('at-once.title')}</A>
            </li>
          </Show>
          <Show when={mayCorrect() && !isOut()}>
            <li>
              <A href={to('/dissent')}>{t('dissent.title')}</A>
            </li>
          </Show>
          <Show when={isOut() && organisation.may('takeBackMinutes')}>
            <li>
              <A href={to('/take-back')}>{t('taking-back.title')}</A>
            </li>
          </Show>
          <li>
            <A href={to('/drafts')}>{t('drafts.title')}</A>
          </li>
        </ul>
      </section>
    </Show>
  );
};

type Reason = { readonly personId: string; readonly at: string; readonly reason: string | null };

/** Who it was, when, and the words that were given; nothing where there is nobody. */
const Reasons = (props: { title: string; of: readonly Reason[] }) => (
  <Show when={props.of.length}>
    <section>
      <h2>{props.title}</h2>
      <ul class="signers">
        <For each={props.of}>
          {(one) => (
            <li>
              <b>
                <PersonName personId={one.personId} />
              </b>
              <span class="soft">{moment(one.at)}</span>
              <q>{one.reason ?? t('mention.erased')}</q>
            </li>
          )}
        </For>
      </ul>
    </section>
  </Show>
);
