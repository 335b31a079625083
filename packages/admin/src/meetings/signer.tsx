import type { MeetingView } from '@klubba/api/contract';
import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { day, moment } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { HandedLink } from '../ui/handed-link.tsx';
import { PersonName } from '../ui/mention-text.tsx';
import { Status } from '../ui/status.tsx';
import { getSigningLink } from './data.ts';
import { InviteSigner } from './papers/invite-signer.tsx';
import { outNow } from './parts/out-now.ts';
import { nameIn } from './record.ts';

type Signing = MeetingView['minutes']['signers'][number] & {
  readonly meeting: MeetingView;
  /** The part of the minutes that it is about, where it is not the whole. */
  readonly of?: MeetingView['parts'][number];
};

/** One who signs: when and how they did, or the ways by which they can. */
export const Signer = (props: Signing) => {
  const signature = () =>
    (props.of ?? props.meeting.minutes).signatures.find((one) => one.personId === props.personId);
  return (
    <li>
      <b>
        <PersonName personId={props.personId} />
      </b>
      <span class="soft">{t(`meetingOffice.${props.capacity}`)}</span>
      <Show
        when={signature()}
        fallback={
          <Show
            when={props.of || !props.meeting.minutes.onPaper}
            fallback={<PaperDay {...props} />}
          >
            <Status tone="waiting">{t('minutes.waiting')}</Status>
            <Ways {...props} />
          </Show>
        }
      >
        {(signed) => <Status tone="good">{how(props.meeting, signed())}</Status>}
      </Show>
    </li>
  );
};

/** The day beside a name on the paper, where somebody knows it. */
const PaperDay = (props: Signing) => {
  const signed = () =>
    props.meeting.minutes.onPaper?.signers.find(({ personId }) => personId === props.personId);
  return <Show when={signed()?.on}>{(on) => <Status tone="good">{day(on())}</Status>}</Show>;
};

const how = (
  meeting: MeetingView,
  { method, vouchedBy, on, at }: MeetingView['minutes']['signatures'][number],
) => {
  const by = (vouchedBy && nameIn(meeting, vouchedBy)) ?? t('mention.erased');
  if (method === 'pen') return t('minutes.signed-with-pen', { on: day(on ?? at), by });
  return `${t('minutes.signed-at', { moment: moment(at) })} ${t(`minutes.by.${method}`, { by })}`;
};

/** For those who keep the record: a link for somebody from elsewhere, and that somebody has signed with the pen. */
const Ways = (props: Signing) => {
  const organisation = useOrganisation();
  const name = () => nameIn(props.meeting, props.personId) ?? t('mention.erased');
  const isOutsider = () =>
    props.meeting.outsiders.some(({ personId }) => personId === props.personId);
  const isMine = () => props.personId === organisation.personId;
  const { meetingId } = props.meeting;
  const isOut = () =>
    outNow(props.meeting)?.documentHash === (props.of ?? props.meeting.minutes).documentHash;
  return (
    <Show when={isOut()}>
      <Show when={isOutsider() && organisation.may('getSigningLink')}>
        <HandedLink
          verb={t('signing-link.get')}
          label={t('signing-link.of', { name: name() })}
          fetch={() => getSigningLink(organisation.id, meetingId, props.personId)}
          why={(until) => t('signing-link.why', { name: name(), until: day(until) })}
        />
        <A
          href={organisation.to(`/meetings/${meetingId}/minutes/mail-link/${props.personId}`)}
          aria-label={t('signing-link.mail-of', { name: name() })}
        >
          {t('signing-link.mail')}
        </A>
      </Show>
      <Show when={!isOutsider() && !isMine()}>
        <InviteSigner personId={props.personId} name={name()} />
      </Show>
      <Show when={!isMine() && organisation.may('attestSignature')}>
        <A
          href={organisation.to(`/meetings/${meetingId}/minutes/attest/${props.personId}`)}
          aria-label={t('attest.of', { name: name() })}
        >
          {t('attest.to')}
        </A>
      </Show>
      <Show when={organisation.may('releaseSigner')}>
        <A
          href={organisation.to(`/meetings/${meetingId}/minutes/release/${props.personId}`)}
          aria-label={t('release.of', { name: name() })}
        >
          {t('release.to')}
        </A>
      </Show>
    </Show>
  );
};
