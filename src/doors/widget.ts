// @labanso/widget: the class of the element, for whoever registers it under a name of their own.
export * from '#widget';
