// @labanso/scoring/check: what is wrong with a questionnaire. Brings zod.
export * from '#checking';
