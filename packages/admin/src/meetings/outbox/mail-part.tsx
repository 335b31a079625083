import type { MeetingView, Outbox, OutboxMessage } from '@klubba/api/contract';
import { createSignal, Show } from 'solid-js';
import { listing } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { ActionForm } from '../../ui/action-form.tsx';
import { Button } from '../../ui/button.tsx';
import { mailMessage } from './data.ts';
import { mailtoOf } from './mailto.ts';

type Told = { meeting: MeetingView; outbox: Outbox; message: OutboxMessage };

/** Sends a message by e-mail, and says what became of each mail; where no mail is set up, it hands out the addresses. */
export const MailPart = (props: Told) => {
  const organisation = useOrganisation();
  const waiting = () =>
    props.outbox.recipients.filter(
      ({ personId, email }) => email && props.message.waiting?.includes(personId),
    );
  const onTheWay = () => mailsIn(props.message, 'waiting', 'taken');
  const toSend = () => waiting().filter(({ personId }) => !onTheWay().includes(personId));
  return (
    <>
      <Sent {...props} />
      <Show when={toSend().length && organisation.may('mailMessage')}>
        <Show when={props.outbox.canMail} fallback={<ByHand {...props} to={toSend()} />}>
          <ActionForm
            action={mailMessage.with(
              organisation.id,
              props.meeting.meetingId,
              props.message.message,
            )}
            verb={t(`outbox.send.${props.message.kind === 'notice' ? 'notice' : 'other'}`, {
              count: toSend().length,
            })}
          >
            <p class="hint">{t('outbox.send-why')}</p>
          </ActionForm>
        </Show>
      </Show>
    </>
  );
};

const mailsIn = ({ mails }: OutboxMessage, ...states: readonly string[]) =>
  mails.filter(({ state }) => states.includes(state)).map(({ personId }) => personId);

/** What became of the mails: how many wait, and who got none. */
const Sent = (props: Told) => {
  const nameOf = (personId: string) =>
    props.outbox.recipients.find((one) => one.personId === personId)?.name ?? t('mention.erased');
  const waiting = () => mailsIn(props.message, 'waiting').length;
  const names = (state: string) => mailsIn(props.message, state).map(nameOf);
  const isTriedAgain = () =>
    props.message.mails.some(({ state, attempts }) => state === 'waiting' && attempts > 0);
  return (
    <div role="status">
      <Show when={waiting()}>
        {(count) => (
          <p>
            {t('outbox.mails-wait', { count: count() })}{' '}
            <Show when={isTriedAgain()}>{t('outbox.tried-again')}</Show>
          </p>
        )}
      </Show>
      <Show when={names('refused').length}>
        <p>{t('outbox.mails-refused', { names: listing(names('refused')) })}</p>
      </Show>
      <Show when={names('givenUp').length}>
        <p>{t('outbox.mails-given-up', { names: listing(names('givenUp')) })}</p>
      </Show>
    </div>
  );
};

/** Without mail set up: the addresses to copy, and a mail in whatever program the reader has, with everybody in blind copy. */
const ByHand = (props: Told & { to: readonly { email: string | null }[] }) => {
  const [copied, setCopied] = createSignal(false);
  const addresses = () => props.to.flatMap(({ email }) => email ?? []);
  const copy = async () => {
    await navigator.clipboard.writeText(addresses().join(', '));
    setCopied(true);
  };
  return (
    <div class="outbox-by-hand">
      <p class="hint">{t('outbox.no-mail')}</p>
      <p class="form-end">
        <Button kind="quiet" onClick={copy}>
          {copied()
            ? t('handed-link.copied')
            : t('outbox.copy-addresses', { count: addresses().length })}
        </Button>
        <a href={mailtoOf(addresses(), props.message)} rel="external">
          {t('outbox.mailto')}
        </a>
      </p>
    </div>
  );
};
