// @labanso/scoring/session: one person's answers over time.
export * from '#session';
