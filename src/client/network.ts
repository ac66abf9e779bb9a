// What the clients of one run share: their sockets, the right to send, and what their servers said of themselves. Made
// by whoever makes the clients, and closed when the run is over.
import { type Connections, createConnections, type Proxy } from './connections.ts';
import { createServerMemory, type ServerMemory } from './server.ts';
import { createTraffic, type Traffic, type TrafficOptions } from './traffic.ts';

export interface Network {
  readonly connections: Connections;
  readonly traffic: Traffic;
  readonly servers: ServerMemory;
  /** Ends every connection and every wait. */
  close(): Promise<void>;
}

/** Nothing is opened before the first request. */
export function createNetwork({ proxy, ...how }: TrafficOptions & { readonly proxy: Proxy | null }): Network {
  const connections = createConnections(proxy);
  const traffic = createTraffic(how);
  return {
    connections,
    traffic,
    servers: createServerMemory(),
    async close() {
      traffic.close();
      await connections.close();
    },
  };
}
