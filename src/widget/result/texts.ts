import en from './en.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

/** The words of the result screen. */
export const resultTexts = { vi, en } as const;
