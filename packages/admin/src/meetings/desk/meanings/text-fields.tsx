import { createAsync } from '@solidjs/router';
import { createEffect, createSignal, Show } from 'solid-js';
import { t } from '../../../language/language.ts';
import { getText, listTexts } from '../../../numbered-texts/data.ts';
import { versionsOf } from '../../../numbered-texts/versions.ts';
import { useOrganisation } from '../../../session/organisation.tsx';
import { SelectField } from '../../../ui/form.tsx';
import { Waiting } from '../../../ui/page.tsx';
import { suggestedWords } from './suggested-words.ts';
import type { Told } from './told.ts';

/** Which version of which text a clause adopts: the last one, unless another is chosen. */
export const TextFields = (props: { onTold: (told: Told) => void }) => (
  <Waiting>
    <Choice onTold={props.onTold} />
  </Waiting>
);

const Choice = (props: { onTold: (told: Told) => void }) => {
  const organisation = useOrganisation();
  const list = createAsync(() => listTexts(organisation.id));
  const [chosen, setChosen] = createSignal<string>();
  const textId = () => chosen() ?? list()?.texts[0]?.textId;
  const text = createAsync(async () => {
    const id = textId();
    return id ? getText(organisation.id, id) : undefined;
  });
  const [picked, setPicked] = createSignal<string>();
  const versions = () => (text.latest ? versionsOf(text.latest) : []);
  const version = () => versions().find(({ versionId }) => versionId === picked()) ?? versions()[0];
  createEffect(() => {
    const [of, at] = [text.latest, version()];
    if (!of || !at) return props.onTold(undefined);
    const meaning = { kind: 'text', textId: of.textId, versionId: at.versionId } as const;
    props.onTold({ meaning, words: suggestedWords(meaning, { title: of.title }) ?? '' });
  });
  return (
    <Show when={list()?.texts.length} fallback={<p class="soft">{t('meaning.no-texts')}</p>}>
      <div class="form-parts">
        <SelectField
          name="textId"
          label={t('meaning.text')}
          required
          options={(list()?.texts ?? []).map((one) => ({
            ...{ value: one.textId, label: one.title, written: true },
          }))}
          value={textId()}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <SelectField
          name="versionId"
          label={t('meaning.version')}
          required
          options={versions().map(({ versionId, label }) => ({ value: versionId, label }))}
          value={version()?.versionId}
          onChange={(event) => setPicked(event.currentTarget.value)}
        />
      </div>
    </Show>
  );
};
