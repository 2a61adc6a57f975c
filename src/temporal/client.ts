import { Client, Connection } from '@temporalio/client';
import type { ClientConnectConfig } from '@temporalio/envconfig';

export interface TemporalAddress {
  connection: ClientConnectConfig['connectionOptions'];
  namespace: string;
}

/** Every client and worker converts the same way: failures leave as catalogue codes only. */
export const dataConverter = { failureConverterPath: require.resolve('./failure-converter') };

/** Whoever asks a server that is down hears it soon; a supervisor starts again what needs it. */
const connectTimeout = '4 seconds';

/** Connects as told by the environment: a server of one's own, mTLS or an API key for Temporal Cloud. */
export async function connectTemporal({ connection, namespace }: TemporalAddress): Promise<Client> {
  return new Client({
    connection: await Connection.connect({ connectTimeout, ...connection }),
    namespace,
    dataConverter,
  });
}
