import type { MatterKind } from '@klubba/domain';
import { t } from '../language/language.ts';

/** What a matter is about; an ordinary one has no row of its own in the rules. */
export const matterInWords = (matter: MatterKind): string =>
  matter === 'general' ? t('item.matter-general') : t(`matter.${matter}`);
