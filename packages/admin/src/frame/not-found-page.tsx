import { A } from '@solidjs/router';
import { t } from '../language/language.ts';
import { Threshold } from '../session/threshold.tsx';
import { Empty, Page } from '../ui/page.tsx';

/** No such page of this association. */
export const NotFoundPage = () => (
  <Page title={t('page.not-found')}>
    <Empty title={t('page.not-found-why')}>
      <p>
        <A href="/">{t('page.to-home')}</A>
      </p>
    </Empty>
  </Page>
);

/** The same where there is no association around it. */
export const NowherePage = () => (
  <Threshold title={t('page.not-found')} lead={t('page.not-found-why')}>
    <p>
      <A href="/">{t('page.to-home')}</A>
    </p>
  </Threshold>
);
