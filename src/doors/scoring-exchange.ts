// @labanso/scoring/exchange: answers in and out, as short code, link, JSON file, CSV.
export * from '#exchange';
