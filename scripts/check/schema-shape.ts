import { z } from "astro/zod";

const wrappers = [z.ZodOptional, z.ZodNullable, z.ZodDefault, z.ZodLazy];

/** Takes off “may be left out”, “may be null”, “has a default” and “is looked up later”. */
function unwrap(schema: unknown): unknown {
  let inner = schema;
  for (let wrapper = wrapperOf(inner); wrapper !== null; wrapper = wrapperOf(inner)) inner = wrapper.unwrap();
  return inner;
}

function wrapperOf(schema: unknown): { unwrap(): unknown } | null {
  return wrappers.some((wrapper) => schema instanceof wrapper) ? (schema as { unwrap(): unknown }) : null;
}

function step(schema: unknown, key: PropertyKey): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return typeof key === "string" ? inner.shape[key] : undefined;
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  if (inner instanceof z.ZodTuple) return typeof key === "number" ? inner.def.items[key] : undefined;
  return undefined;
}

/** The part of a schema that describes what stands at a path. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(step, schema);
}

/** Names of the fields that may be written at a path; none where no record is expected. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const inner = unwrap(schemaAt(schema, path));
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** What the schema says about the field at a path, or null. */
export function descriptionAt(schema: z.ZodType, path: readonly PropertyKey[]): string | null {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodType ? (found.description ?? null) : null;
}

/** True if `null` is a right value at a path. */
export function mayBeNull(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodType && found.safeParse(null).success;
}
