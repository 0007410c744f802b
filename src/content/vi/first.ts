// What is read until the first question can be answered.
import profile from './profile.json' with { type: 'json' };
import questions from './questions.json' with { type: 'json' };

export const first = { ...questions, profile };
