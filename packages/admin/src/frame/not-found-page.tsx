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

/** A page of this association that the person's roles do not open. */
export const NotForYouPage = () => (
  <Page title={t('page.not-for-you')}>
    <Empty title={t('page.not-for-you-why')}>
      <p>
        <A href="/">{t('page.to-home')}</A>
      </p>
    </Empty>
  </Page>
);

/** No page and no association around it. */
export const NowherePage = () => (
  <Threshold title={t('page.not-found')} lead={t('page.not-found-why')}>
    <p>
      <A href="/">{t('page.to-home')}</A>
    </p>
  </Threshold>
);
