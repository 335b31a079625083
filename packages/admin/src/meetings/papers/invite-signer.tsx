import { A, createAsync } from '@solidjs/router';
import { Show, Suspense } from 'solid-js';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { listUsers } from '../../users/data.ts';

/** For whoever may invite: a way to do it, where somebody who will sign has no account. Never in the way of what they are asked from. */
export const InviteSigner = (props: { personId: string; name: string }) => {
  const organisation = useOrganisation();
  const mayInvite = organisation.may('invitePerson') && organisation.may('listUsers');
  return (
    <Show when={mayInvite}>
      {/* Asked beside the desk: while its answer is on its way nothing else waits, and the focus stays. */}
      <Suspense>
        <Invite {...props} />
      </Suspense>
    </Show>
  );
};

const Invite = (props: { personId: string; name: string }) => {
  const organisation = useOrganisation();
  const users = createAsync(() => listUsers(organisation.id).catch(() => undefined));
  const lacksAccount = () => {
    const list = users()?.users;
    return list ? !list.some(({ personId }) => personId === props.personId) : false;
  };
  const query = () => new URLSearchParams({ person: props.personId, name: props.name });
  return (
    <Show when={lacksAccount()}>
      {' '}
      <A
        href={`${organisation.to('/users/invite')}?${query()}`}
        aria-label={t('invite-signer.of', { name: props.name })}
      >
        {t('invite-signer.to')}
      </A>
    </Show>
  );
};
