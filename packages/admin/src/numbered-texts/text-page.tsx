import type { TextView } from '@klubba/api/contract';
import { A, createAsync, type RouteSectionProps, useSearchParams } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { day } from '../language/format.ts';
import { type Key, t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { LinkButton } from '../ui/button.tsx';
import { SelectField } from '../ui/form.tsx';
import { MentionText, NamesProvider } from '../ui/mention-text.tsx';
import { Page, Section } from '../ui/page.tsx';
import { changeInWords } from './change-words.ts';
import { getText } from './data.ts';
import { ComparedLines } from './lines.tsx';
import { NumberedLines } from './numbered-lines.tsx';
import { firstShown, numberOf, type Version, versionsOf } from './versions.ts';

/** A text with its line numbers, in the version that is chosen, beside another one where that is asked for. The address holds both. */
export const TextPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const text = createAsync(() => getText(organisation.id, props.params.textId!));
  const to = (rest: string) => organisation.to(`/texts/${props.params.textId}${rest}`);
  return (
    <Show when={text()}>
      {(found) => (
        <NamesProvider
          nameOf={(personId) => found().people.find((one) => one.personId === personId)?.name}
        >
          <Page
            title={found().title}
            written
            over={
              <>
                <A href={organisation.to('/texts')}>{t('texts.title')}</A> ·{' '}
                {t(`text.kind.${found().kind}`)}
              </>
            }
            actions={
              <>
                <Show when={organisation.may('writeTextVersion')}>
                  <LinkButton kind="main" href={to('/versions/new')}>
                    {t('text.write-version')}
                  </LinkButton>
                </Show>
                <Show when={organisation.may('renameText')}>
                  <LinkButton href={to('/edit')}>{t('text.rename')}</LinkButton>
                </Show>
                <Show when={organisation.may('listMotionsOnText') && found().kind === 'programme'}>
                  <LinkButton
                    kind="quiet"
                    href={organisation.to(`/motions/on-text/${found().textId}`)}
                  >
                    {t('text.motions')}
                  </LinkButton>
                </Show>
              </>
            }
          >
            <Versions text={found()} />
          </Page>
        </NamesProvider>
      )}
    </Show>
  );
};

const Versions = (props: { text: TextView }) => {
  const [search, setSearch] = useSearchParams<{ version: string; against: string }>();
  const all = () => versionsOf(props.text);
  const named = (versionId: string | undefined) => all().find((one) => one.versionId === versionId);
  const shown = () => named(search.version) ?? firstShown(all());
  const against = () => named(search.against);
  const options = () => all().map(({ versionId, label }) => ({ value: versionId, label }));
  return (
    <>
      <div class="text-choice">
        <SelectField
          name="version"
          label={t('text.show')}
          plain
          options={options()}
          value={shown()?.versionId}
          onChange={(event) => setSearch({ version: event.currentTarget.value })}
        />
        <Show when={all().length > 1}>
          <SelectField
            name="against"
            label={t('text.compare')}
            plain
            empty={t('text.compare-none')}
            options={options().filter(({ value }) => value !== shown()?.versionId)}
            value={against()?.versionId}
            onChange={(event) => setSearch({ against: event.currentTarget.value || null })}
          />
        </Show>
      </div>
      <Show when={shown()} keyed>
        {(version) => (
          <>
            <Ground version={version} all={all()} />
            <Show when={against()} keyed fallback={<NumberedLines text={version.text} />}>
              {(other) => <ComparedLines before={other.text} after={version.text} />}
            </Show>
          </>
        )}
      </Show>
    </>
  );
};

/** What the version rests on: the decision that adopted it with the changes that it made, or the version it was made of. */
const Ground = (props: { version: Version; all: readonly Version[] }) => {
  const organisation = useOrganisation();
  const basis = () => props.all.find(({ versionId }) => versionId === props.version.basis);
  return (
    <Show
      when={props.version.adopted}
      fallback={
        <Show when={basis()}>
          {(made) => <p class="soft">{t('text.based-on', { version: made().label })}</p>}
        </Show>
      }
    >
      {(adopted) => (
        <>
          <p>
            <A href={organisation.to(`/decisions/${adopted().versionId}`)}>
              {t('text.by-decision', {
                ...{ body: adopted().bodyName, cited: adopted().cited },
                ...{ day: day(adopted().decidedOn), number: numberOf(adopted()) },
              })}
            </A>{' '}
            <Show when={adopted().inForceOn}>
              {(on) => <>{t('text.in-force-from', { day: day(on()) })} </>}
            </Show>
            <Show when={standing(adopted().standing)}>{(key) => <strong>{t(key())}</strong>}</Show>
          </p>
          <Section title={t('text.changes')}>
            <Show
              when={adopted().changes.length}
              fallback={<p class="soft">{t('text.no-changes')}</p>}
            >
              <Show when={basis()}>
                {(made) => <p class="soft">{t('text.changes-of', { version: made().label })}</p>}
              </Show>
              <For each={adopted().changes}>{(change) => <Change change={change} />}</For>
            </Show>
          </Section>
        </>
      )}
    </Show>
  );
};

const standings = ['recommendation', 'firstReading', 'repealed', 'superseded'] as const;

const standing = (said: string): Key | undefined => {
  const one = standings.find((each) => each === said);
  return one && `text.standing.${one}`;
};

const Change = (props: { change: TextView['adopted'][number]['changes'][number] }) => {
  const organisation = useOrganisation();
  return (
    <div class="text-change">
      {changeInWords(props.change)} (
      <Show when={props.change.number} fallback={t('text.taken-in')}>
        {(number) => (
          <A href={organisation.to(`/decisions/${props.change.decisionId}`)}>
            {t('text.by', { number: numberOf({ number: number() }) })}
          </A>
        )}
      </Show>
      )
      <Show when={props.change.text}>
        {(text) => (
          <p class="serif">
            <MentionText text={text()} />
          </p>
        )}
      </Show>
    </div>
  );
};
