/** Says in a schema what a value means: editors show it, and the published JSON schemas carry it. */
import * as z from 'zod/mini';

/** The schema with a description, and what else a JSON schema may say of it. */
export function described<Schema extends z.ZodMiniType>(
  schema: Schema,
  description: string,
  more: object = {},
): Schema {
  return schema.check(z.meta({ description, ...more })) as Schema;
}
