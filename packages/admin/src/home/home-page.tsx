import { t } from '../language/language.ts';
import { Page } from '../ui/page.tsx';

export const HomePage = () => <Page title={t('nav.home')}>{null}</Page>;
