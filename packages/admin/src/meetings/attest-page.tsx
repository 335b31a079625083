import type { MeetingView, Problem } from '@klubba/api/contract';
import { todayIn } from '@klubba/domain/time';
import { A, createAsync, type RouteSectionProps, revalidate, useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { attempt, newAsking } from '../api.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { showingIn } from '../session/proof.ts';
import { ByPasskey, ProofFields } from '../session/proof-fields.tsx';
import { Button } from '../ui/button.tsx';
import { Field, FormError } from '../ui/form.tsx';
import { textIn } from '../ui/form-data.ts';
import { Empty, Page } from '../ui/page.tsx';
import { showToast } from '../ui/toast.tsx';
import { getMeeting, getMinutes } from './data.ts';
import { outNow, waitsFor } from './parts/out-now.ts';
import { nameIn } from './record.ts';
import { attestWith } from './signing.ts';
import './meetings.css';

/** Who keeps the record says that somebody signed the printed minutes with the pen, having shown again who says so. */
export const AttestPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  const personId = () => props.params.personId!;
  const to = (rest: string) => organisation.to(`/meetings/${props.params.meetingId}${rest}`);
  return (
    <Show when={meeting()}>
      {(found) => (
        <Page
          title={t('attest.title')}
          over={<A href={to('')}>{found().title}</A>}
          lead={t('attest.lead', { name: nameIn(found(), personId()) ?? t('mention.erased') })}
        >
          <Show
            when={waitsFor(found(), personId()) && outNow(found())?.documentHash}
            fallback={
              <Empty title={t('signing.not-now')}>
                <A href={to('/minutes')}>{t('meeting.to-minutes')}</A>
              </Empty>
            }
          >
            {(hash) => <Attest meeting={found()} personId={personId()} hash={hash()} />}
          </Show>
        </Page>
      )}
    </Show>
  );
};

const Attest = (props: { meeting: MeetingView; personId: string; hash: string }) => {
  const organisation = useOrganisation();
  const navigate = useNavigate();
  const [problem, setProblem] = createSignal<Problem>();
  const [pending, setPending] = createSignal(false);
  const asking = newAsking();
  let form!: HTMLFormElement;
  const { meetingId, timeZone } = props.meeting;
  const minutes = organisation.to(`/meetings/${meetingId}/minutes`);
  const attest = async (told: FormData) => {
    setPending(true);
    const document = { organisationId: organisation.id, meetingId, documentHash: props.hash };
    const attested = { ...document, personId: props.personId, on: textIn(told, 'on') };
    const refused = await attempt(attestWith(showingIn(told), attested, asking)).finally(() =>
      setPending(false),
    );
    setProblem(refused);
    if (refused) return form.querySelector('input')?.focus();
    await revalidate([getMeeting.key, getMinutes.key]);
    void showToast(t('attest.done'));
    navigate(minutes);
  };
  return (
    <form
      class="form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void attest(new FormData(form, event.submitter));
      }}
    >
      <FormError problem={problem()} />
      <p>{t('attest.same')}</p>
      <code class="hash">{props.hash}</code>
      <Field
        name="on"
        type="date"
        label={t('attest.on')}
        required
        value={todayIn(timeZone, new Date())}
        problem={problem()}
      />
      <p class="hint">
        {t('attest.scan')}{' '}
        <A href={organisation.to(`/meetings/${meetingId}/files`)}>{t('attest.to-files')}</A>
      </p>
      <ProofFields problem={problem()} />
      <div class="form-end">
        <Button kind="main" type="submit" disabled={pending()}>
          {t('attest.with-password')}
        </Button>
        <ByPasskey verb={t('attest.with-passkey')} disabled={pending()} />
        <A href={minutes}>{t('form.cancel')}</A>
      </div>
    </form>
  );
};
