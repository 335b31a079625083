import type { StandardAgendaList } from '@klubba/api/contract';
import { Index, Show } from 'solid-js';
import { createStore, produce } from 'solid-js/store';
import { t } from '../../language/language.ts';
import { matters } from '../../rules/matters.ts';
import { Button } from '../../ui/button.tsx';
import { FieldError } from '../../ui/field.tsx';

type Item = StandardAgendaList['agendas'][number]['items'][number];
type Row = { -readonly [Key in keyof Item]: Item[Key] };

const kinds: readonly Item['kind'][] = [
  'matter',
  'report',
  'heading',
  'opening',
  'officers',
  'dulyConvened',
  'register',
  'agenda',
  'closing',
];

/** An agenda as rows that are typed, moved and set under one another; each sends the same fields. */
export const AgendaRows = (props: { items: readonly Item[] }) => {
  const empty = (): Row => ({
    ...{ title: '', kind: 'matter', matter: 'general', level: 0, number: null },
  });
  const [rows, change] = createStore<Row[]>(
    props.items.length ? props.items.map((item) => ({ ...item })) : [empty()],
  );
  let list!: HTMLOListElement;
  const focus = (row: number) =>
    queueMicrotask(() =>
      list.querySelectorAll<HTMLInputElement>('input[name="title"]')[row]?.focus(),
    );
  const insert = (row: number) => {
    change(
      produce((all) => void all.splice(row, 0, { ...empty(), level: all[row - 1]?.level ?? 0 })),
    );
    focus(row);
  };
  const remove = (row: number) => {
    change(produce((all) => void all.splice(row, 1)));
    focus(Math.min(row, rows.length - 1));
  };
  const move = (row: number, by: -1 | 1) => {
    const to = row + by;
    if (to < 0 || to >= rows.length) return;
    change(produce((all) => void all.splice(to, 0, ...all.splice(row, 1))));
    focus(to);
  };
  const level = (row: number, by: -1 | 1) => change(row, 'level', (now) => Math.max(0, now + by));
  return (
    <fieldset class="fieldset">
      <legend>{t('agenda.title')}</legend>
      <p class="hint">{t('agendas.rows-why')}</p>
      <ol class="agenda-rows" ref={list}>
        <Index each={rows}>
          {(item, row) => {
            const of = (what: string) => t('agendas.of-row', { what, row: row + 1 });
            return (
              <li style={{ '--depth': item().level }}>
                <input type="hidden" name="level" value={item().level} />
                <input
                  class="input agenda-row-number"
                  name="number"
                  maxLength={20}
                  aria-label={of(t('item.number'))}
                  placeholder={t('agendas.number')}
                  value={item().number ?? ''}
                  onInput={(event) => change(row, 'number', event.currentTarget.value || null)}
                />
                <input
                  class="input"
                  name="title"
                  maxLength={300}
                  aria-label={of(t('item.title'))}
                  value={item().title}
                  onInput={(event) => change(row, 'title', event.currentTarget.value)}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
                    event.preventDefault();
                    insert(row + 1);
                  }}
                />
                <select
                  class="input"
                  name="itemKind"
                  aria-label={of(t('item.kind'))}
                  onChange={(event) =>
                    change(row, 'kind', event.currentTarget.value as Item['kind'])
                  }
                >
                  <Index each={kinds}>
                    {(kind) => (
                      <option value={kind()} selected={kind() === item().kind}>
                        {t(`item.kind.${kind()}`)}
                      </option>
                    )}
                  </Index>
                </select>
                <Show
                  when={item().kind === 'matter'}
                  fallback={<input type="hidden" name="matter" value="general" />}
                >
                  <select
                    class="input"
                    name="matter"
                    aria-label={of(t('item.matter'))}
                    onChange={(event) =>
                      change(row, 'matter', event.currentTarget.value as Item['matter'])
                    }
                  >
                    <Index each={matters}>
                      {(matter) => (
                        <option value={matter()} selected={matter() === item().matter}>
                          {t(`matter.${matter()}`)}
                        </option>
                      )}
                    </Index>
                  </select>
                </Show>
                <span class="agenda-row-moves">
                  <RowButton label={of(t('agendas.up'))} sign="↑" onClick={() => move(row, -1)} />
                  <RowButton label={of(t('agendas.down'))} sign="↓" onClick={() => move(row, 1)} />
                  <RowButton label={of(t('agendas.out'))} sign="←" onClick={() => level(row, -1)} />
                  <RowButton label={of(t('agendas.in'))} sign="→" onClick={() => level(row, 1)} />
                  <RowButton label={of(t('agenda.remove'))} sign="×" onClick={() => remove(row)} />
                </span>
                <FieldError name={`items/${row}/level`} />
                <FieldError name={`items/${row}/number`} />
              </li>
            );
          }}
        </Index>
      </ol>
      <Button onClick={() => insert(rows.length)}>{t('agendas.add-row')}</Button>
    </fieldset>
  );
};

/** A sign that says what it does, to whoever points at it and whoever hears it. */
const RowButton = (props: { label: string; sign: string; onClick: () => void }) => (
  <button
    type="button"
    class="button agenda-row-button"
    data-kind="quiet"
    title={props.label}
    aria-label={props.label}
    onClick={() => props.onClick()}
  >
    <span aria-hidden="true">{props.sign}</span>
  </button>
);
