// What is read later: explanations under the questions, and everything about results.
import help from './help.json' with { type: 'json' };
import results from './results.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };
import targets from './targets.json' with { type: 'json' };

export const rest = { help, results, sources, targets };
