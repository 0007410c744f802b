// Imported to measure what Node takes for any file.
