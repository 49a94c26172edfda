import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Failure, reasonOf } from './failure.ts';

/** Lets a server listen on this machine alone and returns its port: the wanted one, or a free one if that is allowed. */
export async function listen(server: Server, port: number, orAnother: boolean): Promise<number> {
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE')
      throw new Failure(`cannot listen on port ${port}: ${reasonOf(error)}`);
    if (orAnother && port !== 0) return listen(server, 0, false);
    throw new Failure(`port ${port} is taken; name another with --port, or 0 for any: 127.0.0.1:${port}`);
  }
}
