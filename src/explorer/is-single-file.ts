/** Whether this page is the one file that `whosaid export --format html` writes, which has no server and no worker. */
export const isSingleFile = import.meta.env.MODE === 'single';
