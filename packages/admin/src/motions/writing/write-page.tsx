import type { MotionView, WriteMotionTextBody } from '@klubba/api/contract/motions';
import type { TextChange } from '@klubba/domain/motion';
import {
  A,
  createAsync,
  type RouteSectionProps,
  useNavigate,
  useSearchParams,
} from '@solidjs/router';
import { createSignal, For, Show, untrack } from 'solid-js';
import { createStore, produce, unwrap } from 'solid-js/store';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Refused } from '../../ui/command-form.tsx';
import { ProblemAround } from '../../ui/field.tsx';
import { Field, FormEnd, TextField } from '../../ui/form.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { Written } from '../../ui/written.tsx';
import { useMotion, useMotionCommand } from '../data.ts';
import { createAutosave } from './autosave.ts';
import { ChangeFields } from './change-fields.tsx';
import { MotionDifferences } from './differences.tsx';
import './writing.css';

type Clause = {
  readonly key: string;
  readonly clauseId?: string | undefined;
  readonly text: string;
  readonly change: TextChange | null;
  readonly takesIn: string | null;
};
type Writing = { title: string; reasoning: string; clauses: Clause[]; basis: string };

/** Where a motion is written. Every key is kept; a version is made when one asks for it, and two who write at once lose nothing. */
export const WriteMotionPage = (props: RouteSectionProps) => {
  const organisation = useOrganisation();
  const motion = useMotion(() => props.params.motionId!);
  const autosave = createAutosave(organisation.id, props.params.motionId!);
  const kept = createAsync(async () => ({ said: await autosave.kept() }));
  return (
    <Page
      title={t('writing.title')}
      over={
        <A href={organisation.to(`/motions/${props.params.motionId}`)}>
          <Written>{motion()?.title ?? ''}</Written>
        </A>
      }
    >
      <Show when={motion() && kept()} keyed>
        {(found) => <Editor motion={motion()!} kept={found.said} autosave={autosave} />}
      </Show>
    </Page>
  );
};

type Autosave = ReturnType<typeof createAutosave>;

const Editor = (props: {
  motion: MotionView;
  kept: WriteMotionTextBody | undefined;
  autosave: Autosave;
}) => {
  const organisation = useOrganisation();
  const navigate = useNavigate();
  const [asked] = useSearchParams();
  const { motion } = props;
  const { command, problem, busy } = useMotionCommand(() => motion.motionId);
  const aside = () => {
    const id = motion.writing?.unsettled.find((one) => one === asked.settle);
    return motion.writing?.versions.find(({ versionId }) => versionId === id);
  };
  const [said, setSaid] = createStore<Writing>(startFrom(motion, props.kept));
  const [isContinued, setContinued] = createSignal(props.kept !== undefined);
  const change = (set: (now: Writing) => void) => {
    setSaid(produce(set));
    props.autosave.keep(bodyOf(unwrap(said)));
  };
  const changeClause = (key: string, set: Partial<Clause>) =>
    change(({ clauses }) => {
      const i = clauses.findIndex((one) => one.key === key);
      clauses[i] = { ...clauses[i]!, ...set };
    });
  const to = (path = '') => organisation.to(`/motions/${motion.motionId}${path}`);
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const settled = aside();
    const settles = settled ? [settled.versionId] : [];
    if (!(await command('/versions', { ...bodyOf(unwrap(said)), settles }))) return;
    await props.autosave.forget();
    navigate(to());
  };
  const startOver = async () => {
    await props.autosave.forget();
    setSaid(startFrom(motion, undefined));
    setContinued(false);
  };
  const clauseAt = (key: string) => said.clauses.findIndex((one) => one.key === key);
  return (
    <ProblemAround.Provider value={problem}>
      <Show when={aside()}>
        {(other) => (
          <Section title={t('writing.apart')}>
            <p>{t('writing.apart-why', { name: nameIn(motion, other().by) })}</p>
            <MotionDifferences before={textOf(motion)} after={other().text} />
          </Section>
        )}
      </Show>
      <Show when={isContinued()}>
        <p class="soft">
          {t('writing.continued')}{' '}
          <Button kind="quiet" onClick={startOver}>
            {t('writing.start-over')}
          </Button>
        </p>
      </Show>
      <form class="form" onSubmit={save} aria-busy={busy()}>
        <Refused problem={problem()} />
        <Field
          name="title"
          label={t('new-motion.name')}
          required
          maxLength={300}
          value={said.title}
          onInput={({ currentTarget }) =>
            change((now) => {
              now.title = currentTarget.value;
            })
          }
        />
        <TextField
          name="reasoning"
          label={t('new-motion.reasoning')}
          rows={12}
          written
          value={said.reasoning}
          onInput={({ currentTarget }) =>
            change((now) => {
              now.reasoning = currentTarget.value;
            })
          }
        />
        <For each={said.clauses.map(({ key }) => key)}>
          {(key, i) => {
            const begun = untrack(() => said.clauses[clauseAt(key)]?.change ?? null);
            return (
              <fieldset class="fieldset clause-fields">
                <legend>{t('writing.clause', { number: i() + 1 })}</legend>
                <TextField
                  name={`clauses.${i()}.text`}
                  label={t('writing.clause-text')}
                  rows={2}
                  plain
                  required={said.clauses[clauseAt(key)]?.change != null}
                  written
                  value={said.clauses[clauseAt(key)]?.text ?? ''}
                  onInput={({ currentTarget }) => changeClause(key, { text: currentTarget.value })}
                />
                <details open={begun !== null}>
                  <summary>{t('writing.on-lines')}</summary>
                  <div class="clause-change">
                    <ChangeFields
                      begun={begun}
                      onTold={(told) => changeClause(key, { change: told })}
                    />
                    <Field
                      name={`clauses.${i()}.takesIn`}
                      label={t('writing.takes-in')}
                      hint={t('writing.takes-in-hint')}
                      maxLength={200}
                      value={said.clauses[clauseAt(key)]?.takesIn ?? ''}
                      onInput={({ currentTarget }) =>
                        changeClause(key, { takesIn: currentTarget.value || null })
                      }
                    />
                  </div>
                </details>
                <Button
                  kind="quiet"
                  class="clause-remove"
                  onClick={() =>
                    change((now) => {
                      now.clauses = now.clauses.filter((one) => one.key !== key);
                    })
                  }
                >
                  {t('writing.remove-clause', { number: i() + 1 })}
                </Button>
              </fieldset>
            );
          }}
        </For>
        <Button
          onClick={() =>
            change(({ clauses }) => {
              clauses.push({ key: crypto.randomUUID(), text: '', change: null, takesIn: null });
            })
          }
        >
          {t('writing.add-clause')}
        </Button>
        <FormEnd>
          <Button type="submit" kind="main" disabled={busy()}>
            {t('writing.save')}
          </Button>
          <LinkButton kind="quiet" href={to()}>
            {t('writing.leave')}
          </LinkButton>
          <span class="soft" role="status">
            {t(`writing.kept.${props.autosave.keptAt()}`)}
          </span>
        </FormEnd>
      </form>
    </ProblemAround.Provider>
  );
};

const textOf = ({ title, reasoning, clauses }: MotionView) => ({ title, reasoning, clauses });

const startFrom = (motion: MotionView, kept: WriteMotionTextBody | undefined): Writing => {
  const {
    title,
    reasoning = '',
    clauses = [],
    basis,
  } = kept ?? {
    ...textOf(motion),
    basis: motion.versionId,
  };
  return {
    ...{ title, reasoning, basis },
    clauses: clauses.map(({ clauseId, text, change = null, takesIn = null }) => ({
      ...{ key: clauseId ?? crypto.randomUUID(), clauseId, text, change, takesIn },
    })),
  };
};

/** A clause without a word is none. */
const bodyOf = ({ title, reasoning, clauses, basis }: Writing): WriteMotionTextBody => ({
  ...{ title, reasoning, basis },
  clauses: clauses
    .filter(({ text }) => text.trim() !== '')
    .map(({ clauseId, text, change, takesIn }) => ({
      ...(clauseId ? { clauseId } : {}),
      ...{ text, change, takesIn },
    })),
});

const nameIn = ({ people }: MotionView, personId: string) =>
  people.find((one) => one.personId === personId)?.name ?? '';
