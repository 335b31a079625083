import { Language, lineField, signInEmailField } from '@klubba/domain';
import { z } from 'zod';

const Name = lineField(200);

export const FirstUserBody = z.strictObject({
  token: z.string().min(1).max(200),
  association: Name.meta({ examples: ['Vänsterpartiet Huddinge'] }),
  seat: Name.optional().meta({ examples: ['Huddinge'] }),
  language: Language.optional(),
  name: Name.meta({ examples: ['Siv Exempel'] }),
  email: signInEmailField(),
  password: z.string().min(12).max(128),
});

export const Founded = z.object({ organisationId: z.uuid() });

export type FirstUserBody = z.input<typeof FirstUserBody>;
export type Founded = z.infer<typeof Founded>;
