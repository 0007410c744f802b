/** The version of the package, as its manifest says; a test holds one against the other. */
export const VERSION = '0.1.0';
