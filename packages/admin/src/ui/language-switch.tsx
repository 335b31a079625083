import { language, speak, t } from '../language/language.ts';
import { Button } from './button.tsx';

/** Changes to the other language; named in that language. */
export const LanguageSwitch = () => {
  const other = () => (language() === 'sv' ? 'en' : 'sv');
  return (
    <Button kind="quiet" lang={other()} onClick={() => speak(other())}>
      {t('frame.other-language')}
    </Button>
  );
};
