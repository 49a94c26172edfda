/** The path of a Chromium or Chrome; undefined if there is none and none can be had. */
export function findBrowser(): Promise<string | undefined>;
