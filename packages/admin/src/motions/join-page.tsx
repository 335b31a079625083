import { A, type RouteSectionProps, useNavigate } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../language/language.ts';
import { tokenOf } from '../session/next-path.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { CommandForm } from '../ui/command-form.tsx';
import { Page } from '../ui/page.tsx';
import { useMotionCommand } from './data.ts';

/** Where an author's link leads: whoever holds it takes part in the motion. */
export const JoinMotionPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const navigate = useNavigate();
  const motionId = () => props.params.motionId!;
  const commanding = useMotionCommand(motionId);
  const join = async (token: string) => {
    const joined = await commanding.command('/joining', { token });
    if (joined) navigate(organisation.to(`/motions/${motionId()}`));
    return joined;
  };
  return (
    <Page title={t('join.title')} lead={t('join.lead')}>
      <Show when={tokenOf(props.location)} fallback={<p role="alert">{t('join.missing')}</p>} keyed>
        {(token) => (
          <Show
            when={commanding.problem()?.status !== 404}
            fallback={<p role="alert">{t('join.invalid')}</p>}
          >
            <CommandForm
              kind="main"
              commanding={commanding}
              verb={t('join.do')}
              onSend={() => join(token)}
            />
          </Show>
        )}
      </Show>
      <p>
        <A href={organisation.to('/motions')}>{t('motions.title')}</A>
      </p>
    </Page>
  );
};
