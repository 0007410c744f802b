import en from './en.json' with { type: 'json' };

export { en };
