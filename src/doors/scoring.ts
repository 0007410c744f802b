// @labanso/scoring: score, rank, plan, explain, summarize; no dependency at run time.
export * from '#model';
export * from '#scoring';
