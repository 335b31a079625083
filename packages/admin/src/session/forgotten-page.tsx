import { A } from '@solidjs/router';
import { t } from '../language/language.ts';
import { Threshold } from './threshold.tsx';

/** No letters are sent: whoever runs Klubba makes the link, and the page says how. */
export const ForgottenPage = () => (
  <Threshold title={t('forgotten.title')} lead={t('forgotten.lead')}>
    <p>{t('forgotten.how')}</p>
    <p>
      <code>klubba password {t('forgotten.your-email')}</code>
    </p>
    <p>
      <A href="/sign-in">{t('sign-in.title')}</A>
    </p>
  </Threshold>
);
