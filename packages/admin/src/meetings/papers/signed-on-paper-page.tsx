import type { MeetingView, Problem } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps, revalidate, useNavigate } from '@solidjs/router';
import { createSignal, For, Show } from 'solid-js';
import { attempt, newAsking } from '../../api.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { showingIn } from '../../session/proof.ts';
import { ByPasskey, ProofFields } from '../../session/proof-fields.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckField, Field, FormError, SelectField } from '../../ui/form.tsx';
import { textOrNull } from '../../ui/form-data.ts';
import { Empty, Page } from '../../ui/page.tsx';
import { showToast } from '../../ui/toast.tsx';
import { getMeeting, getMinutes } from '../data.ts';
import { nameIn } from '../record.ts';
import { vouchForPaper } from '../signing.ts';
import '../meetings.css';

/** Minutes that were signed on paper: who signed and when, as far as anybody knows, the scan, and who vouches. */
export const SignedOnPaperPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const meeting = createAsync(() => getMeeting(organisation.id, props.params.meetingId!));
  const to = (rest: string) => organisation.to(`/meetings/${props.params.meetingId}${rest}`);
  return (
    <Show when={meeting()}>
      {(found) => (
        <Page
          title={t('paper.title')}
          over={<A href={to('')}>{found().title}</A>}
          lead={t('paper.lead')}
        >
          <Show
            when={found().phase === 'closed'}
            fallback={
              <Empty title={t('paper.not-now')}>
                <A href={to('/minutes')}>{t('meeting.to-minutes')}</A>
              </Empty>
            }
          >
            <Vouch meeting={found()} />
          </Show>
        </Page>
      )}
    </Show>
  );
};

/** Those who held an office that signs, each once. */
const couldSign = ({ officers }: MeetingView) =>
  (['chair', 'secretary', 'verifier'] as const)
    .flatMap((office) => officers.filter((term) => term.office === office))
    .filter((term, i, all) => all.findIndex((t) => t.personId === term.personId) === i);

const Vouch = (props: { meeting: MeetingView }) => {
  const organisation = useOrganisation();
  const navigate = useNavigate();
  const [problem, setProblem] = createSignal<Problem>();
  const [pending, setPending] = createSignal(false);
  const asking = newAsking();
  let form!: HTMLFormElement;
  const { meetingId } = props.meeting;
  const minutes = organisation.to(`/meetings/${meetingId}/minutes`);
  const scans = () => props.meeting.files.filter(({ use }) => use === 'signedCopy');
  const vouch = async (told: FormData) => {
    setPending(true);
    const signers = told
      .getAll('signed')
      .map(String)
      .map((personId) => ({ personId, on: textOrNull(told, `on-${personId}`) }));
    const body = { signers, scanId: textOrNull(told, 'scanId') };
    const of = { organisationId: organisation.id, meetingId };
    const refused = await attempt(vouchForPaper(showingIn(told), of, body, asking)).finally(() =>
      setPending(false),
    );
    setProblem(refused);
    if (refused) return form.querySelector('input')?.focus();
    await revalidate([getMeeting.key, getMinutes.key]);
    void showToast(t('paper.done'));
    navigate(minutes);
  };
  return (
    <form
      class="form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void vouch(new FormData(form, event.submitter));
      }}
    >
      <FormError problem={problem()} />
      <fieldset class="fieldset">
        <legend>{t('paper.who')}</legend>
        <For each={couldSign(props.meeting)}>
          {({ personId, office }) => {
            const name = () => nameIn(props.meeting, personId) ?? t('mention.erased');
            return (
              <div class="form-parts who-signed">
                <CheckField
                  name="signed"
                  value={personId}
                  label={`${name()}, ${t(`meetingOffice.${office}`)}`}
                />
                <Field
                  name={`on-${personId}`}
                  type="date"
                  label={t('paper.on', { name: name() })}
                  hint={t('meeting.unknown-why')}
                />
              </div>
            );
          }}
        </For>
      </fieldset>
      <SelectField
        name="scanId"
        label={t('paper.scan')}
        empty={t('paper.no-scan')}
        options={scans().map(({ fileId, title }) => ({ value: fileId, label: title }))}
        value={scans().at(-1)?.fileId ?? ''}
      />
      <p>
        <A href={organisation.to(`/meetings/${meetingId}/files`)}>{t('paper.to-files')}</A>
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
