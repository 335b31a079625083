import {
  CamelCasePlugin,
  type PluginTransformResultArgs,
  type QueryResult,
  type UnknownRow,
} from 'kysely';

/**
 * Columns in snake_case, fields in camelCase. Kysely's own adds field after field to every row, and an object that has got more
 * than a dozen that way is a slow one for whatever reads it; here each row of a result is a copy of one shape. What is inside
 * jsonb keeps its keys.
 */
export class CamelCaseRows extends CamelCasePlugin {
  override async transformResult({
    result,
  }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    const columns = Object.keys(result.rows?.[0] ?? {});
    const fields = columns.map((column) => this.camelCase(column));
    const shape = Object.fromEntries(fields.map((field) => [field, null]));
    const inShape = (row: UnknownRow) => {
      const copy: UnknownRow = { ...shape };
      for (let i = 0; i < fields.length; i++) copy[fields[i]!] = row[columns[i]!];
      return copy;
    };
    return { ...result, rows: result.rows?.map(inShape) };
  }
}
