/** Words that are read in a minute, in Vietnamese as in English. */
const READ = 150;
/** Seconds to decide on one question and mark the answer. */
const DECIDE = 10;

/**
 * Minutes that a form takes: its words to read, and some seconds for each question.
 *
 * Shape: every text that is read, and how many questions are asked → whole minutes, 1 or more.
 *
 * @example minutesToFill(['Anh/chị nhận tiền bằng cách nào?'], 6) //=> 2
 */
export const minutesToFill = (texts: readonly string[], questions: number): number => {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);
  return Math.ceil(words / READ + (questions * DECIDE) / 60) || 1;
};
