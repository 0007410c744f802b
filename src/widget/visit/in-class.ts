/** Whether the address of the page says that a class answers here. */
export const isClass = (): boolean => /^#(.*&)?lop(&|=|$)/i.test(location.hash);
