const format = new Intl.NumberFormat('en');

/** 30000 → “30,000”. */
export const formatCount = (count: number): string => format.format(count);
