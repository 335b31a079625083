import { A } from '@solidjs/router';
import { t } from '../language/language.ts';
import { Empty, Page } from '../ui/page.tsx';

export const NotFoundPage = () => (
  <Page title={t('page.not-found')}>
    <Empty title={t('page.not-found-why')}>
      <p>
        <A href="/">{t('page.to-home')}</A>
      </p>
    </Empty>
  </Page>
);
