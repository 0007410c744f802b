/** Marks that turn the order of what stands around them, and halves of letters: no text needs them, and some hide in them. */
const HIDDEN = /\p{Bidi_Control}|\p{Surrogate}/gu;

/** A text from elsewhere without what could make it read otherwise than it is written. */
export const plain = (text: string): string => text.replace(HIDDEN, '');
