import { liveProposals } from '@klubba/domain/meeting';
import { createMemo, createSignal, Show, untrack } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { CheckField, SelectField } from '../../ui/form.tsx';
import { MentionField } from '../../ui/mention-field.tsx';
import { plainText } from '../../ui/mention-text.tsx';
import type { Proposal } from '../record.ts';
import { clauseLines, clauseStart } from './clause-lines.ts';
import { CoMovers } from './co-movers.tsx';
import { isOfThePast, useDesk, useDeskNames } from './desk.tsx';
import { comeIntoSight } from './focus.ts';
import { MeaningFields } from './meanings/meaning-fields.tsx';
import { type MeaningKind, meaningKinds, type Told } from './meanings/told.ts';
import { mentionable } from './mentionable.ts';
import { moverOf, movers } from './movers.ts';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';

type Kind = Proposal['kind'];
type Props = {
  item: { readonly itemId: string };
  proposal?: Proposal;
  /** The clause whose question is put: what an amendment most likely changes. */
  current?: string | undefined;
  onDone: () => void;
};

/** A proposal from the board or the floor, or new words for one: one clause a line. */
export const ProposalForm = (props: Props) => {
  const desk = useDesk();
  const nameOf = useDeskNames();
  const live = createMemo(() =>
    liveProposals(desk.meeting(), props.item.itemId).filter(({ kind }) => kind !== 'reject'),
  );
  /** What an amendment may change: every clause that is not decided, another amendment's too. */
  const amendable = () =>
    live()
      .flatMap(({ clauses }) => clauses)
      .filter(({ status }) => status === 'undecided');
  const [kind, setKind] = createSignal<Kind>(
    props.proposal?.kind ?? (amendable().length ? 'amendment' : 'main'),
  );
  const [target, setTarget] = createSignal(
    amendable().find(({ clauseId }) => clauseId === amendedFirst(live(), props.current))?.clauseId,
  );
  const [by, setBy] = createSignal(initialProposer(desk, live().length > 0));
  const draft = () => `proposal-${props.proposal?.proposalId ?? props.item.itemId}`;
  /** The words it begins with: an amendment those of the clause that it changes. */
  const wording = () =>
    tells()?.words ||
    (props.proposal?.clauses.map((clause) => clause.text).join('\n') ??
      (kind() === 'amendment' && meaningKind() !== 'lines' ? amended()?.text : undefined) ??
      clauseStart());
  const meanings = (): readonly MeaningKind[] => {
    const own = props.proposal?.clauses[0]?.meaning;
    if (!props.proposal) return meaningKinds(kind(), amended());
    return own && own.kind !== 'text' ? [own.kind] : ['words'];
  };
  const [meaningChosen, setMeaningChosen] = createSignal<MeaningKind>();
  const meaningKind = (): MeaningKind => {
    const chosen = meaningChosen();
    return chosen && meanings().includes(chosen) ? chosen : (meanings()[0] ?? 'words');
  };
  /** The clause that adopts the text whose lines are changed: what is amended, or what that amends. */
  const textOf = () => {
    const aim = props.proposal?.targetId ?? chosenTarget();
    const found = aim ? clauseIn(live(), aim) : undefined;
    if (found?.clause.meaning?.kind !== 'lines') return found?.clause;
    return found.targetId ? clauseIn(live(), found.targetId)?.clause : undefined;
  };
  const amended = () => amendable().find(({ clauseId }) => clauseId === chosenTarget());
  /** What the clause does beside its words, as far as it has been told. */
  const [tells, setTells] = createSignal<Told>();
  const [typed, setText] = createSignal(desk.drafts.kept(draft()));
  const text = () => typed() ?? wording();
  const type = (words: string) => {
    setText(words);
    desk.drafts.keep(draft(), words.trim() === wording().trim() ? undefined : words);
  };
  /** Its mover's own change is told in the minutes; a slip of the pen is put right without a word. */
  const [told, setTold] = createSignal(true);
  const atMeeting = () => desk.meeting().phase === 'open' || desk.meeting().phase === 'adjourned';
  const [others, setOthers] = createSignal<readonly string[]>([]);
  const mayHaveOthers = () => !props.proposal && moverOf(by()) !== null;
  let byField!: HTMLInputElement;
  const place = () => `proposal-form-${props.proposal?.proposalId ?? 'new'}`;
  const short = (words: string) => {
    const plain = plainText(words, nameOf);
    return plain.length > 70 ? `${plain.slice(0, 68)}…` : plain;
  };
  const targets = () =>
    kind() === 'amendment'
      ? amendable().map((clause) => ({ value: clause.clauseId, label: short(clause.text) }))
      : live()
          .filter((one) => one.kind !== 'amendment')
          .map((one) => ({ value: one.proposalId, label: short(one.clauses[0]?.text ?? '') }));
  const chosenTarget = () => (kind() === 'main' ? null : (target() ?? targets()[0]?.value ?? null));
  // Another clause to amend brings its words, until something is typed.
  const beginning = createMemo<string>((before) =>
    before !== undefined && untrack(typed) !== undefined ? before : wording(),
  );
  let isFirst = true;
  const clauses = () => (kind() === 'reject' ? [] : clauseLines(text()));
  const proposers = () => [{ value: 'nobody', label: t('proposal.by-nobody') }, ...movers(desk)];
  const submit = async () => {
    if (!props.proposal && !by()) return byField.focus();
    const done = props.proposal
      ? await desk.send({
          place: place(),
          path: `/proposals/${props.proposal.proposalId}/wording`,
          body: {
            clauses: keptIds(meant(clauses(), tells()), props.proposal),
            told: atMeeting() && told(),
          },
          done: () => t('desk.reworded'),
        })
      : await desk.send({
          place: place(),
          path: '/proposals',
          body: {
            itemId: props.item.itemId,
            kind: kind(),
            targetId: chosenTarget(),
            by: moverOf(by()),
            ...(others().length > 0 && { others: others().flatMap((one) => moverOf(one) ?? []) }),
            clauses: meant(clauses(), tells()),
          },
          done: () => t('desk.proposed'),
        });
    if (!done) return;
    desk.drafts.keep(draft(), undefined);
    props.onDone();
  };
  const giveUp = () => {
    desk.forget();
    props.onDone();
  };
  /** Beside the words for what changes lines, else at the end. */
  const Figures = () => (
    <Show when={meanings().some((one) => one !== 'words')}>
      <Show when={`${kind()} ${chosenTarget()}`} keyed>
        <MeaningFields
          kinds={meanings()}
          amends={!props.proposal && kind() === 'amendment'}
          clause={props.proposal?.clauses[0] ?? (kind() === 'amendment' ? amended() : undefined)}
          textOf={textOf()}
          chosen={meaningKind()}
          onChoose={setMeaningChosen}
          onTold={setTells}
        />
      </Show>
    </Show>
  );
  return (
    <form
      class="proposal-form"
      ref={(form) => {
        sendKeys(form, submit, giveUp);
        comeIntoSight(form);
      }}
    >
      <Show when={kind() !== 'reject'} fallback={<p class="serif">{t('proposal.reject-text')}</p>}>
        <Show when={beginning()} keyed>
          {(begun) => (
            <MentionField
              name="clauses"
              label={t(props.proposal ? 'proposal.new-words' : 'proposal.clauses')}
              hint={t('proposal.clauses-hint')}
              people={mentionable(desk.people())}
              value={typed() ?? begun}
              onText={type}
              rows={3}
              ref={(field) =>
                queueMicrotask(() => {
                  if (isFirst) field.focus();
                  isFirst = false;
                  // What is typed takes the place of the old words; an arrow goes into them.
                  const isNew = !props.proposal && kind() === 'amendment' && typed() === undefined;
                  field.setSelectionRange(isNew ? 0 : field.value.length, field.value.length);
                })
              }
              problem={desk.problemAt(place())}
            />
          )}
        </Show>
      </Show>
      <Show when={meaningKind() === 'lines'}>
        <Figures />
      </Show>
      <Show when={props.proposal && atMeeting()}>
        <CheckField
          name="told"
          label={t('proposal.told')}
          checked={told()}
          onChange={(event) => setTold(event.currentTarget.checked)}
        />
      </Show>
      <Show when={!props.proposal}>
        <div class="form-parts">
          <Combobox
            name="by"
            label={t('proposal.by')}
            required
            options={proposers()}
            value={by()}
            onPick={setBy}
            ref={(element) => {
              byField = element;
            }}
            problem={desk.problemAt(place())}
          />
          <Show when={mayHaveOthers()}>
            <CoMovers first={by()} others={others()} onChange={setOthers} />
          </Show>
          <Show when={live().length}>
            <SelectField
              name="kind"
              label={t('proposal.kind')}
              required
              value={kind()}
              options={kinds.map((one) => ({ value: one, label: t(`proposal.kind.${one}`) }))}
              onChange={(event) => {
                setKind(event.currentTarget.value as Kind);
                setTarget(undefined);
                setTells(undefined);
              }}
              problem={desk.problemAt(place())}
            />
          </Show>
          <Show when={kind() !== 'main'}>
            <SelectField
              name="targetId"
              label={t(kind() === 'amendment' ? 'proposal.target-clause' : 'proposal.target')}
              required
              value={chosenTarget() ?? undefined}
              options={targets()}
              onChange={(event) => setTarget(event.currentTarget.value)}
              problem={desk.problemAt(place())}
            />
          </Show>
        </div>
      </Show>
      <Show when={meaningKind() !== 'lines'}>
        <Figures />
      </Show>
      <Refusal place={place()} />
      <div class="item-actions">
        <Button kind="main" keys="mod+enter" type="submit" disabled={desk.busy()}>
          {t(props.proposal ? 'proposal.save-words' : 'proposal.submit')}
        </Button>
        <Button kind="quiet" keys="escape" onClick={giveUp}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
};

const clauseIn = (proposals: readonly Proposal[], clauseId: string) => {
  const own = proposals.find(({ clauses }) => clauses.some((one) => one.clauseId === clauseId));
  const clause = own?.clauses.find((one) => one.clauseId === clauseId);
  return own && clause ? { clause, targetId: own.targetId } : undefined;
};

/** The first clause does what was told; what follows it is words. */
const meant = (lines: readonly { readonly text: string }[], told: Told) =>
  lines.map((line, index) => (told && index === 0 ? { ...line, meaning: told.meaning } : line));

/** A further amendment is most likely to the clause that the one being put amends, not to that one. */
const amendedFirst = (
  proposals: readonly Proposal[],
  clauseId: string | undefined,
): string | undefined => {
  const own = proposals.find(({ clauses }) => clauses.some((one) => one.clauseId === clauseId));
  return own?.kind === 'amendment' && own.targetId
    ? amendedFirst(proposals, own.targetId)
    : clauseId;
};

const kinds: readonly Kind[] = ['amendment', 'addition', 'counter', 'reject', 'main'];

/** The board proposes first; what comes after that comes from the floor, and where the board itself meets nobody is taken to have moved it. */
const initialProposer = (desk: ReturnType<typeof useDesk>, fromFloor: boolean) => {
  if (fromFloor) return undefined;
  const board = desk.bodies().find(({ kind }) => kind === 'board');
  // Whoever writes an old meeting down says only what its papers say.
  if (board?.bodyId === desk.meeting().bodyId || isOfThePast(desk.meeting())) return 'nobody';
  return board ? `body:${board.bodyId}` : undefined;
};

/** A clause that keeps its place keeps its id. */
const keptIds = (lines: readonly { readonly text: string }[], proposal: Proposal) =>
  lines.map((line, index) => {
    const clauseId = proposal.clauses[index]?.clauseId;
    return clauseId ? { clauseId, ...line } : line;
  });
