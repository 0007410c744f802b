// @labanso/scoring/gathering: a workshop's entries over time, as lines that merge.
export * from '#gathering';
