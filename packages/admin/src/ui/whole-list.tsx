import { t } from '../language/language.ts';

/** A list as a file: all of it, whatever page is shown. `of` is the address of the file. */
export const WholeList = (props: { of: string; search?: string }) => {
  const at = (format: string) =>
    `${props.of}?${new URLSearchParams([...new URLSearchParams(props.search ?? ''), ['format', format]])}`;
  return (
    <p class="links small">
      {t('list.whole')}{' '}
      <a href={at('csv')} rel="external" download="">
        {t('list.csv')}
      </a>{' '}
      <a href={at('json')} rel="external" download="">
        {t('list.json')}
      </a>
    </p>
  );
};
