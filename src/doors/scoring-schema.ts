// @labanso/scoring/schema: the zod schema of a questionnaire. Brings zod.
export * from '#model/schema';
