import { Connection, type ConnectionOptions } from '@temporalio/client';
import { InternalConnectionOptionsSymbol } from '@temporalio/client/lib/connection';
import type { Clock } from '../clock';

/** The time of a time-skipping server: in a rehearsal site, worker and commands live in it together. */
export async function testServerClock(address: string): Promise<Clock> {
  const options = { address, [InternalConnectionOptionsSymbol]: { supportsTestService: true } };
  const connection = await Connection.connect(options as ConnectionOptions);
  return {
    now: async () => {
      const { time } = await connection.testService!.getCurrentTime({});
      return new Date(Number(time!.seconds) * 1000 + Math.floor((time!.nanos ?? 0) / 1_000_000));
    },
  };
}
