import type { EmploymentView } from '@klubba/api/contract';
import { For } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { employmentUrl } from './data.ts';

const names = ['proposal.pdf', 'decision.pdf', 'terms.pdf', 'calendar.ics', 'export.json'] as const;
type Name = (typeof names)[number];

/** The papers of an employment that one may have: as documents, as dates for a calendar, and everything as a file. */
export const Papers = (props: { view: EmploymentView }) => {
  const organisation = useOrganisation();
  const offered = () => names.filter((name) => has(props.view, name));
  return (
    <ul class="links">
      <For each={offered()}>
        {(name) => (
          <li>
            <a
              href={`/api${employmentUrl(organisation.id, props.view.employmentId, `/${name}`)}`}
              rel="external"
            >
              {t(`paper.${name}`)}
            </a>
          </li>
        )}
      </For>
    </ul>
  );
};

const has = ({ proposals, contracts, clock, mine, sees }: EmploymentView, name: Name): boolean => {
  const isSigned = contracts?.at(-1)?.terms != null;
  switch (name) {
    case 'proposal.pdf':
      return proposals.some(({ status }) => status !== 'withdrawn');
    case 'decision.pdf':
      return proposals.some(({ decision }) => decision !== null);
    case 'terms.pdf':
      return isSigned;
    case 'calendar.ics':
      return sees.record && clock !== null;
    case 'export.json':
      return mine || isSigned;
  }
};
