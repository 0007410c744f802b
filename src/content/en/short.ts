// What questions and steps are called where a line must do, on a slide.
import names from './short.json' with { type: 'json' };

export const short = names;
