// How much of a workbook is read. A form of 500 questions has some 20 parts, 300 kB, 40,000 cells.

const MB = 1024 * 1024;

export const LIMITS = {
  /** Bytes of the file as it is. */
  file: 10 * MB,
  /** Parts in it, folders included. */
  parts: 200,
  /** Bytes of all parts together, unpacked. */
  unpacked: 20 * MB,
  /** How many times a part may grow; deflate can do 1,032, and XML seldom does 60. */
  growth: 200,
  /** Parts smaller than this may grow as they like. */
  small: MB / 4,
  /** Cells of the tables from A1 to the last cell of each sheet, together. */
  cells: 2_000_000,
  rows: 50_000,
  columns: 200,
  /** Elements in all parts that are read; a form of 500 questions has some 150,000. */
  elements: 1_000_000,
  /** Characters of a cell: Excel takes no more. */
  text: 32_767,
} as const;
