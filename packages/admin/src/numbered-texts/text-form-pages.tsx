import type { TextView } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { Button } from '../ui/button.tsx';
import { Field, SelectField, TextField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { startingFrom } from '../ui/starting-from.ts';
import { Written } from '../ui/written.tsx';
import { beginText, getText, renameText, writeVersion } from './data.ts';
import { firstShown, versionsOf } from './versions.ts';
import { wrapped } from './wrapped.ts';

/** A text with its first version. */
export const BeginTextPage = () => {
  const organisation = useOrganisation();
  return (
    <Page
      title={t('texts.begin')}
      over={<A href={organisation.to('/texts')}>{t('texts.title')}</A>}
    >
      <ActionForm
        action={beginText.with(organisation.id)}
        verb={t('text.save')}
        cancel={organisation.to('/texts')}
      >
        <NameFields autofocus />
        <LinesField />
      </ActionForm>
    </Page>
  );
};

/** The next version, beginning with the words of the last one. */
export const WriteVersionPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const text = useText(() => props.params.textId!);
  return (
    <Page
      title={t('text.write-version')}
      over={
        <A href={organisation.to(`/texts/${props.params.textId}`)}>
          <Written>{text()?.title ?? ''}</Written>
        </A>
      }
    >
      <Show when={text()} keyed>
        {(found) => {
          const basis = firstShown(versionsOf(found));
          return (
            <ActionForm
              action={writeVersion.with(organisation.id, found.textId, found.version)}
              verb={t('text.save-version')}
              cancel={organisation.to(`/texts/${found.textId}`)}
            >
              <input type="hidden" name="basis" value={basis?.versionId ?? ''} />
              <LinesField value={basis?.text} />
            </ActionForm>
          );
        }}
      </Show>
    </Page>
  );
};

export const RenameTextPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const text = useText(() => props.params.textId!);
  return (
    <Page
      title={t('text.rename')}
      over={
        <A href={organisation.to(`/texts/${props.params.textId}`)}>
          <Written>{text()?.title ?? ''}</Written>
        </A>
      }
    >
      <Show when={text()} keyed>
        {(found) => (
          <ActionForm
            action={renameText.with(organisation.id, found.textId)}
            verb={t('text.save-name')}
            cancel={organisation.to(`/texts/${found.textId}`)}
          >
            <NameFields text={found} />
          </ActionForm>
        )}
      </Show>
    </Page>
  );
};

const kinds: readonly TextView['kind'][] = [
  ...(['activityPlan', 'budget', 'statutes', 'programme', 'other'] as const),
];

const NameFields = (props: { text?: TextView; autofocus?: boolean }) => (
  <>
    <Field
      name="title"
      label={t('text.name')}
      value={props.text?.title ?? ''}
      maxlength={200}
      required
      autofocus={props.autofocus === true}
    />
    <SelectField
      name="kind"
      label={t('text.kind')}
      options={kinds.map((value) => ({ value, label: t(`text.kind.${value}`) }))}
      value={props.text?.kind ?? 'activityPlan'}
      required
    />
  </>
);

const width = 80;

const LinesField = (props: { value?: string | undefined }) => {
  const [text, setText] = createSignal(props.value ?? '');
  const isLong = () =>
    text()
      .split('\n')
      .some((line) => line.length > width);
  return (
    <>
      <TextField
        name="text"
        label={t('text.text')}
        hint={t('text.text-hint')}
        value={text()}
        onInput={(event) => setText(event.currentTarget.value)}
        rows={18}
        written
        required
      />
      <Show when={isLong()}>
        <Button kind="quiet" onClick={() => setText(wrapped(text(), width))}>
          {t('text.wrap', { width })}
        </Button>
      </Show>
    </>
  );
};

const useText = (textId: () => string) => {
  const organisation = useOrganisation();
  const text = createAsync(() => getText(organisation.id, textId()));
  return startingFrom(text);
};
