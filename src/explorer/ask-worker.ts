/** Asks a worker one thing, and ends it with its answer. Rejects if it does not start or throws. */
export function askWorker<Request, Reply>(worker: Worker, request: Request): Promise<Reply> {
  const reply = new Promise<Reply>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Reply>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message || 'the worker did not start'));
    worker.postMessage(request);
  });
  return reply.finally(() => worker.terminate());
}
