import { useLocation } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { tokenOf } from './next-path.ts';
import { Threshold } from './threshold.tsx';

/** A page that a link leads to, with the link's token; without one it says so. */
export const LinkedPage = (props: {
  title: string;
  lead: string;
  children: (token: string) => JSX.Element;
}) => {
  const location = useLocation();
  return (
    <Threshold title={props.title} lead={props.lead}>
      <Show when={tokenOf(location)} fallback={<p role="alert">{t('invitation.missing')}</p>} keyed>
        {props.children}
      </Show>
    </Threshold>
  );
};
