import type { MeetingView } from '@klubba/api/contract';
import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { listing, moment } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { MentionText, PersonName } from '../../ui/mention-text.tsx';
import { Status } from '../../ui/status.tsx';
import { paragraphMark } from '../record.ts';
import { Signer } from '../signer.tsx';

type Part = MeetingView['parts'][number];
type Of = { meeting: MeetingView };

/** Supplements, and §§ that were verified at once: what each is about, how far it has come, its document and who signs it. */
export const PartsOf = (props: Of) => (
  <Show when={props.meeting.parts.length}>
    <section>
      <h2>{t('parts.title')}</h2>
      <ul class="parts">
        <For each={props.meeting.parts}>
          {(part) => <PartRow meeting={props.meeting} part={part} />}
        </For>
      </ul>
    </section>
  </Show>
);

const PartRow = (props: Of & { part: Part }) => {
  const organisation = useOrganisation();
  const at = () => `/meetings/${props.meeting.meetingId}`;
  const file = (rest: string) => `/api/organisations/${organisation.id}${at()}${rest}`;
  const waits = () => !props.part.verifiedAt && !props.part.ended;
  return (
    <li>
      <h3>{nameOf(props.meeting, props.part)}</h3>
      <Show when={props.part.reason}>
        {(reason) => (
          <p>
            <MentionText text={reason()} />
          </p>
        )}
      </Show>
      <Show when={props.part.verifiedAt}>
        {(when) => <Status tone="good">{t('parts.verified', { moment: moment(when()) })}</Status>}
      </Show>
      <Show when={waits()}>
        <Status tone="waiting">{t('parts.waits')}</Status>
      </Show>
      <Show when={props.part.ended}>
        {(ended) => (
          <>
            <Status tone="wax">{t(`parts.ended.${ended().how}`)}</Status>
            <p>
              <b>
                <PersonName personId={ended().personId} />
              </b>{' '}
              <q>{ended().reason ?? t('mention.erased')}</q>
            </p>
          </>
        )}
      </Show>
      <Show when={!props.part.ended}>
        <ul class="signers">
          <For each={props.part.signers}>
            {(signer) => <Signer meeting={props.meeting} of={props.part} {...signer} />}
          </For>
        </ul>
      </Show>
      <p class="links">
        <a
          href={file(`/parts/${props.part.documentHash}/document.pdf`)}
          rel="external"
          aria-label={t('parts.pdf-of', { what: nameOf(props.meeting, props.part) })}
        >
          {t('parts.pdf')}
        </a>
      </p>
      <Show when={props.part.kind === 'paragraph' && props.part.verifiedAt}>
        <p class="links">
          <a href={file(`/minutes/proof.pdf?items=${props.part.itemId}`)} rel="external">
            {t('parts.proof-of', { what: nameOf(props.meeting, props.part) })}
          </a>
        </p>
      </Show>
      <Show when={waits() && organisation.may('takeBackMinutes')}>
        <p class="links">
          <A href={organisation.to(`${at()}/minutes/take-back`)}>{t('parts.take-back')}</A>
        </p>
      </Show>
    </li>
  );
};

/** "Tillägg 1, till § 7" or "§ 7, justerad omedelbart". */
const nameOf = ({ items }: MeetingView, { kind, number, itemId, also }: Part) => {
  const itemIds = [...new Set([itemId, ...also.map(({ correction }) => correction.itemId)])];
  const marks = itemIds.flatMap((id) => {
    const cited = items.find((item) => item.itemId === id)?.cited;
    return cited ? [paragraphMark(cited)] : [];
  });
  const mark = listing(marks);
  return kind === 'supplement'
    ? t('parts.supplement', { number: number ?? 0, mark })
    : t('parts.paragraph', { mark });
};
