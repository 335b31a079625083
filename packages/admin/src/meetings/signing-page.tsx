import type { MeetingView, Problem } from '@klubba/api/contract';
import {
  A,
  createAsync,
  query,
  type RouteSectionProps,
  revalidate,
  useNavigate,
} from '@solidjs/router';
import { createSignal, Match, Show, Switch } from 'solid-js';
import { attempt, newAsking } from '../api.ts';
import { number } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { type Showing, showingIn } from '../session/proof.ts';
import { ByPasskey, ProofFields } from '../session/proof-fields.tsx';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form.tsx';
import { Empty, Page, Waiting } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { showToast } from '../ui/toast.tsx';
import { getMeeting, getMinutes } from './data.ts';
import { outNow, waitsFor } from './parts/out-now.ts';
import { fetchDocument, signWith } from './signing.ts';
import './meetings.css';

const documentAt = query(fetchDocument, 'document-to-sign');

/** Chair, secretary and verifiers sign the exact bytes, each alone, having shown again who they are. */
export const SigningPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  const to = (rest: string) => organisation.to(`/meetings/${props.params.meetingId}${rest}`);
  const hasSigned = (found: MeetingView) =>
    outNow(found)?.signatures.some(({ personId }) => personId === organisation.personId);
  return (
    <Show when={meeting()}>
      {(found) => (
        <Page
          title={t('signing.title')}
          over={<A href={to('')}>{found().title}</A>}
          lead={t('signing.lead')}
        >
          <Switch>
            <Match when={!outNow(found())}>
              <Empty title={t('signing.not-now')}>
                <A href={to('/minutes')}>{t('meeting.to-minutes')}</A>
              </Empty>
            </Match>
            <Match when={!waitsFor(found(), organisation.personId)}>
              <Empty title={t(hasSigned(found()) ? 'signing.already' : 'signing.not-yours')}>
                <A href={to('/minutes')}>{t('meeting.to-minutes')}</A>
              </Empty>
            </Match>
            <Match when={outNow(found())}>{(out) => <Sign meeting={found()} out={out()} />}</Match>
          </Switch>
        </Page>
      )}
    </Show>
  );
};

type Out = NonNullable<ReturnType<typeof outNow>>;

const Sign = (props: { meeting: MeetingView; out: Out }) => {
  const organisation = useOrganisation();
  const url = () =>
    `/api/organisations/${organisation.id}/meetings/${props.meeting.meetingId}${props.out.file}`;
  const document = createAsync(() => documentAt(url()));
  const matches = () => document()?.hash === props.out.documentHash;
  const capacity = () =>
    props.out.signers.find(({ personId }) => personId === organisation.personId)?.capacity ??
    'verifier';
  return (
    <>
      <section class="to-sign">
        <Show when={props.out.what !== 'minutes'}>
          <p class="serif">{t(`signing.what.${props.out.what as 'supplement' | 'paragraph'}`)}</p>
        </Show>
        <p>
          <a class="button" href={url()} target="_blank" rel="external noopener">
            {t(props.out.what === 'minutes' ? 'signing.read' : 'signing.read-part')}
          </a>
        </p>
        <p class="hash-title">{t('minutes.hash')}</p>
        <code class="hash">{props.out.documentHash}</code>
        <p class="hash-title">{t('signing.record-hash')}</p>
        <code class="hash">{props.out.recordHash}</code>
        <Waiting>
          <Show when={document()} fallback={<p role="status">{t('signing.checking')}</p>}>
            {(read) => (
              <p role="status">
                {t('signing.size', { size: number(Math.ceil(read().size / 1024)) })}{' '}
                <Status tone={matches() ? 'good' : 'waiting'}>
                  {t(matches() ? 'signing.match' : 'signing.mismatch')}
                </Status>
              </p>
            )}
          </Show>
        </Waiting>
      </section>
      <Show when={matches()}>
        <p class="serif question">
          {t('signing.as', { capacity: t(`meetingOffice.${capacity()}`) })}
        </p>
        <Confirm meeting={props.meeting} hash={props.out.documentHash} />
      </Show>
      <p>
        <A href={organisation.to(`/meetings/${props.meeting.meetingId}/minutes/object`)}>
          {t('signing.object')}
        </A>
      </p>
    </>
  );
};

const Confirm = (props: { meeting: MeetingView; hash: string }) => {
  const organisation = useOrganisation();
  const navigate = useNavigate();
  const [problem, setProblem] = createSignal<Problem>();
  const [pending, setPending] = createSignal(false);
  const asking = newAsking();
  let form!: HTMLFormElement;
  const sign = async (how: Showing) => {
    setPending(true);
    const refused = await attempt(
      signWith(
        how,
        {
          organisationId: organisation.id,
          meetingId: props.meeting.meetingId,
          documentHash: props.hash,
        },
        asking,
      ),
    ).finally(() => setPending(false));
    setProblem(refused);
    if (refused) {
      form.querySelector('input')?.select();
      return;
    }
    await revalidate([getMeeting.key, getMinutes.key]);
    void showToast(t('signing.done'));
    navigate(organisation.to(`/meetings/${props.meeting.meetingId}/minutes`));
  };
  return (
    <form
      class="form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void sign(showingIn(new FormData(form, event.submitter)));
      }}
    >
      <h2>{t('signing.confirm')}</h2>
      <FormError problem={problem()} />
      <ProofFields problem={problem()} />
      <div class="form-end">
        <Button kind="main" type="submit" disabled={pending()}>
          {t('signing.with-password')}
        </Button>
        <ByPasskey verb={t('signing.with-passkey')} disabled={pending()} />
      </div>
    </form>
  );
};
